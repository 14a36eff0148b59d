/** What the other words of its line tell of a word: a closing quotation mark, and a full stop that can be none. */

import type { ReadWord } from './twoReadings.ts';

const OPENING = /„/g;
const CLOSING = /["”“]/g;

/** The mark that closes „ comes out as the one of typewriters, too. */
const OTHER_CLOSING = /["”](?=[.,;:!?)]*$)/;

/** No sentence ends with them; a speck behind them looks like a full stop. The second kind may end one, as `auf`. */
const NO_END = /^(?:der|die|das|den|dem|des|und|von|für|Der|Die|Das|Den|Für|eine?|einer|ihren)\.$/;
const SELDOM_END = /^(?:in|zu|mit|auf|an|im|am|bei)\.$/;
const LOWER = /^\p{Ll}/u;

/** `lines` each from the left. */
export function withLineMends(lines: readonly (readonly ReadWord[])[]): ReadWord[] {
  let open = 0;
  return lines.flatMap((line) =>
    line.map((word, index) => {
      open += count(word.text, OPENING);
      const closes = count(word.text, CLOSING) > 0 && open > 0;
      if (closes) open--;
      const text = closes ? word.text.replace(OTHER_CLOSING, '“') : word.text;
      const next = line[index + 1]?.text;
      const isMid = next !== undefined && (NO_END.test(text) || (SELDOM_END.test(text) && LOWER.test(next)));
      if (isMid) {
        return { ...word, text: text.slice(0, -1), doubt: { other: text } };
      }
      return text === word.text ? word : { ...word, text };
    }),
  );
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
