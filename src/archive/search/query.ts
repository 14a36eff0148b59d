/** What is looked for: words, and phrases in quotes. */

import { fold } from '../fold.ts';

/** A query that cannot be one; the message is for its author. */
export class QueryError extends Error {}

/** Folded words and phrases, each of which must be found; at least one. */
export type Query = readonly string[];

/** The quotes that open a phrase, each with those that close it: straight, German, English, and as books have them. */
const CLOSING: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
  '„': ['“', '”', '"'],
  '“': ['”'],
  '»': ['«'],
  '«': ['»'],
};
const BLANKS = /\s*/y;
const WORD = /[^\s"„“»«]+/y;

/** @throws QueryError where it holds no word, or a quote is not closed */
export function queryOf(words: string): Query {
  const terms: string[] = [];
  for (let at = behind(BLANKS, words, 0); at < words.length; at = behind(BLANKS, words, at)) {
    const closing = CLOSING[words[at]!];
    const start = closing === undefined ? at : at + 1;
    const end = closing === undefined ? behind(WORD, words, at) : closedAt(words, start, closing);
    terms.push(fold(words.slice(start, end)).trim());
    at = closing === undefined ? end : end + 1;
  }
  const found = terms.filter((term) => term !== '');
  if (found.length === 0) throw new QueryError('there is no word to look for');
  return [...new Set(found)];
}

function closedAt(words: string, start: number, closing: readonly string[]): number {
  const ends = closing.map((quote) => words.indexOf(quote, start)).filter((end) => end >= 0);
  if (ends.length === 0) throw new QueryError('a quote is opened and not closed');
  return Math.min(...ends);
}

/** Where what stands at `at` ends. */
function behind(expression: RegExp, words: string, at: number): number {
  expression.lastIndex = at;
  return at + (expression.exec(words)?.[0].length ?? 0);
}
