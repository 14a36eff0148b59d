/** What is looked for: words, and phrases in quotes. */

import { fold } from './fold.ts';

/** A query that cannot be one; the message is for its author. */
export class QueryError extends Error {}

/** Folded words and phrases, each of which must be found; at least one. */
export type Query = readonly string[];

/** A phrase in straight, German or French quotes; else a word. */
const TERM = /"([^"]*)"|„([^“”"]*)[“”"]|“([^”]*)”|»([^«]*)«|«([^»]*)»|(\S+?)(?=$|\s|["„“»«])/gu;
const QUOTE = /["„“”»«]/u;

/** @throws QueryError where it holds no word, or a quote is not closed */
export function queryOf(words: string): Query {
  const terms: string[] = [];
  for (const [whole, ...inner] of words.matchAll(TERM)) {
    if (QUOTE.test(whole[0]!) && inner.at(-1) !== undefined)
      throw new QueryError('a quote is opened and not closed');
    const term = fold(inner.find((one) => one !== undefined) ?? '').trim();
    if (term !== '') terms.push(term);
  }
  if (terms.length === 0) throw new QueryError('there is no word to look for');
  return [...new Set(terms)];
}
