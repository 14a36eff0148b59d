/** Letters and mails that are papers, though they have neither the form nor a title line of their own. */

import type { Layout } from '../model/position.ts';
import { isResolutionLead } from '../words/german.ts';
import { ASKS, FORMAL_SALUTATION, OF_COUNCIL, REASONS_HEAD, WANTS_TO_KNOW } from '../words/header.ts';
import { lineText } from './closingLines.ts';

/** In lines. One alone may be a request to whoever reads it. */
const FEWEST_QUESTIONS = 2;

/**
 * A letter that addresses somebody as papers do, or names the council's people, and asks or proposes something, or a
 * motion with its reasons: no note about a paper is one of these.
 * @param to half-open, from 0 as `from`
 */
export function isFormalLetter(layout: Layout, from: number, to: number): boolean {
  const lines = layout.lines.slice(from, to);
  const texts = lines.map((_, index) => lineText(layout, from + index).text);
  const asks = (text: string) =>
    /[:,]$/.test(text) && (ASKS.test(text.slice(0, 200)) || WANTS_TO_KNOW.test(text.slice(0, 200)));
  // whatever leads them in
  const questions = texts.filter((text) => text.endsWith('?')).length;
  const proposes = texts.some((text) => isResolutionLead(text));
  if (proposes && texts.some((text) => REASONS_HEAD.test(text))) return true;
  const isFormal = texts.some((text) => FORMAL_SALUTATION.test(text));
  if (isFormal && (proposes || questions >= FEWEST_QUESTIONS || texts.some(asks))) return true;
  return questions >= FEWEST_QUESTIONS && texts.some(asks) && isOfCouncil(layout, from, to);
}

/**
 * Does a line name the mayor, a councillor or a group? Citizens send motions and questions to offices, too.
 * @param to half-open, from 0 as `from`
 */
export function isOfCouncil(layout: Layout, from: number, to: number): boolean {
  return layout.lines
    .slice(from, to)
    .some((_, index) => OF_COUNCIL.test(lineText(layout, from + index).text));
}
