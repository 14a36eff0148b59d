/**
 * Tells the questions from everything else that is numbered: by their lead-in, by what the items say, and by where
 * the list stands.
 */

import type { Block } from '../body/block.ts';
import { closingOf } from '../body/closing.ts';
import { isRequest } from '../body/request.ts';
import type { Stretch } from '../text/stretch.ts';
import { introOf, isSureLeadIn } from './intro.ts';
import { LEAD_IN, leadInScore, splitLastSentence } from './leadIn.ts';
import { type BlockRange, endsList, listRanges } from './listRanges.ts';

export interface FoundQuestions {
  range: BlockRange;
  /** Index of the block that holds the lead-in; `null` if there is none. */
  intro: number | null;
  /** No lead-in, and the items alone do not say that they are questions. */
  guessed: boolean;
}

const QUESTION_START =
  /^(?:wann|warum|was|welche[nrsm]?|wer|wem|wen|wessen|weshalb|weswegen|wie|wieso|wieviele?|wo|woher|wohin|wodurch|wofür|womit|worin|woran|worauf|woraus|inwieweit|inwiefern|in wie ?weit|in welche[nrm]?|an welche[nrm]?|auf welche[nrm]?|aus welche[nrm]?|bis wann|seit wann|ab wann|zu welche[nrm]?|mit welche[nrm]?|von welche[nrm]?|für welche[nrm]?|nach welche[nrm]?|unter welche[nrm]?|durch welche[nrm]?|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|gibt|gab|kann|können|könnte|könnten|soll|sollen|sollte|plant|planen|besteht|bestehen|liegt|liegen|trifft|teilt|sieht|beabsichtigt|gedenkt|welch|ob|hält|stehen|steht|existiert|existieren|erfolgt|stimmt|wäre|wären|würde|darf|dürfen|müssen|muss|bitte)(?![A-Za-zÀ-ɏẞ])/iu;

/** Finds the questions among the blocks of the body, from block `from` on; `null` if there are none. */
export function findQuestions(blocks: readonly Block[], from: number): FoundQuestions | null {
  const lists = listRanges(blocks, from);
  let best: { found: FoundQuestions; score: number } | null = null;
  for (const range of lists) {
    const rated = rate(blocks, from, range);
    if (rated !== null && (best === null || rated.score >= best.score)) best = rated;
  }
  const unnumbered = unnumberedQuestions(blocks, from, best?.found ?? null);
  return unnumbered ?? best?.found ?? null;
}

/** Does a text without a number look like a question? */
export function looksLikeQuestion(text: string): boolean {
  return text.includes('?') || QUESTION_START.test(text);
}

function rate(blocks: readonly Block[], from: number, range: BlockRange) {
  const items = blocks.slice(range.start, range.end).filter((block) => block.marker !== null);
  const asking = items.filter((item) => looksLikeQuestion(item.text.text)).length;
  const first = items[0]!;
  const tops = items.filter((item) => item.marker!.style === first.marker!.style);
  const topsAsking = tops.filter((item) => looksLikeQuestion(item.text.text)).length;
  const share = Math.max(asking / items.length, topsAsking / tops.length);
  const intro = introOf(blocks, from, range.start);
  const lead = intro === null ? 0 : leadInScore(splitLastSentence(blocks[intro]!.full).last.text);
  const last = isFollowedByEnd(blocks, range.end);
  const score = lead + 4 * share + (last ? 1.5 : 0);
  const enough =
    share >= 0.5 || (lead >= LEAD_IN && (last || share > 0)) || (last && intro === null && tops.length >= 2);
  if (!enough) return null;
  return { found: { range, intro, guessed: intro === null }, score };
}

/** Behind the questions stand a request, a farewell or names, no further text. */
function isFollowedByEnd(blocks: readonly Block[], end: number): boolean {
  const next = blocks[end];
  if (next === undefined) return true;
  const text = next.full.text;
  return (
    isRequest(text) || closingOf(text) !== null || next.tabular || (text.length < 60 && !/[.:?!]$/.test(text))
  );
}

/** So many lead-ins from the end are tried; no paper has more. */
const MOST_LEAD_INS = 20;

/**
 * Paragraphs without numbers: those behind a lead-in up to the request, or, without one, the last ones that all end
 * with a question mark.
 */
function unnumberedQuestions(
  blocks: readonly Block[],
  from: number,
  list: FoundQuestions | null,
): FoundQuestions | null {
  if (list !== null) return null;
  let tries = 0;
  for (let index = blocks.length - 2; index >= from && tries < MOST_LEAD_INS; index--) {
    const last = splitLastSentence(blocks[index]!.full).last.text;
    const asked = blocks[index + 1]?.full.text ?? '';
    const leads =
      isSureLeadIn(last) || (/:$/.test(last) && QUESTION_START.test(asked) && asked.includes('?'));
    if (!leads || blocks[index]!.marker !== null) continue;
    tries++;
    const end = paragraphsEnd(blocks, index + 1);
    const asks = blocks.slice(index + 1, end).some((block) => looksLikeQuestion(block.full.text));
    if (end > index + 1 && asks) return { range: { start: index + 1, end }, intro: index, guessed: false };
  }
  if (blocks.slice(from).some((block) => splitInlineIntro(block.full) !== null)) return null;
  let end = blocks.length;
  while (end > from && !blocks[end - 1]!.full.text.endsWith('?')) end--;
  let start = end;
  while (
    start > from &&
    blocks[start - 1]!.full.text.endsWith('?') &&
    looksAsked(blocks[start - 1]!.full.text)
  )
    start--;
  return start < end
    ? { range: { start, end }, intro: introBefore(blocks, from, start), guessed: true }
    : null;
}

function introBefore(blocks: readonly Block[], from: number, start: number): number | null {
  const before = blocks[start - 1];
  if (start - 1 < from || before === undefined) return null;
  return leadInScore(splitLastSentence(before.full).last.text) >= LEAD_IN ? start - 1 : null;
}

/** A paragraph that is a question from its beginning. */
function looksAsked(text: string): boolean {
  return QUESTION_START.test(text) || !/[.!] /.test(text);
}

function paragraphsEnd(blocks: readonly Block[], start: number): number {
  let end = start;
  while (end < blocks.length) {
    const block = blocks[end]!;
    const text = block.full.text;
    if (endsList(block) || block.tabular || (end > start && text.length < 60 && !/[.?:!]$/.test(text))) break;
    end++;
  }
  return end;
}

/** Part of a paragraph that is lead-in and question at once: `Ich frage Sie: Wie hoch …?` */
export function splitInlineIntro(paragraph: Stretch): number | null {
  const text = paragraph.text;
  for (let colon = text.indexOf(': '); colon > 0; colon = text.indexOf(': ', colon + 1)) {
    const head = text.slice(0, colon + 1);
    const sentence = head.slice(Math.max(head.lastIndexOf('. ') + 1, head.lastIndexOf('? ') + 1)).trim();
    const rest = text.slice(colon + 2);
    if (leadInScore(sentence) >= LEAD_IN + 1 && rest.includes('?') && QUESTION_START.test(rest))
      return colon + 1;
  }
  return null;
}
