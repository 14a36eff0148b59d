/**
 * PDFs whose pages are a shell: they only say that another program is needed to see what the file holds, a dynamic form
 * (XFA) or a portfolio of other files.
 */

import type { SourcePage } from '../../model/position.ts';
import type { EngineDocument } from './engine.ts';

/** Letters and signs: what a shell says fits on one page, half full. */
const LONGEST_SHELL = 1500;

/** In the languages that the programs write them in here, in small letters. */
const FORM_SHELL = /please wait|bitte warten|pdf-viewer|pdf viewer|adobe reader/;
const PORTFOLIO_SHELL = /portfolio|adobe reader|acrobat/;

export async function shellOf(
  document: EngineDocument,
  pages: readonly SourcePage[],
): Promise<'dynamic-form' | 'portfolio' | null> {
  if (pages.length > 1) return null;
  const text = (pages[0]?.runs ?? [])
    .map((run) => run.text)
    .join(' ')
    .toLowerCase();
  if (text.length > LONGEST_SHELL || !(FORM_SHELL.test(text) || PORTFOLIO_SHELL.test(text))) return null;
  const { dynamicForm, portfolio } = await document.readFacts();
  if (dynamicForm && FORM_SHELL.test(text)) return 'dynamic-form';
  return portfolio && PORTFOLIO_SHELL.test(text) ? 'portfolio' : null;
}
