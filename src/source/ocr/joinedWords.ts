/** Function words that ran together to one word. */

import { NEVER_LAST } from '../../words/function.ts';
import { RUNS_TOGETHER, WHOLE_WORDS } from '../../words/scans.ts';

const FUNCTION_WORDS: ReadonlySet<string> = new Set([...NEVER_LAST, ...RUNS_TOGETHER]);

/** The two words that `text` may be: `Ist das` for `Istdas`; `null` where it is one. */
export function inTwoWords(text: string): string | null {
  if (WHOLE_WORDS.has(text.toLowerCase())) return null;
  for (let at = 2; at <= text.length - 2; at++) {
    const parts = [text.slice(0, at), text.slice(at)];
    if (parts.every((part) => FUNCTION_WORDS.has(part.toLowerCase()))) return parts.join(' ');
  }
  return null;
}
