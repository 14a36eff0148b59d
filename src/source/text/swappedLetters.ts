/**
 * Letters with their two bytes swapped. Ghostscript writes the map of a ligature's letters in the wrong byte order, so
 * that `ti` (U+0074 U+0069) comes as U+7400 U+6900, two Chinese characters in the middle of a German word. Texts that
 * another program extracted from such a PDF hold them, too.
 */

import type { Run } from '../../model/position.ts';
import type { RepairedText } from './repairedText.ts';

/** Any character from the blocks where swapped letters land, U+4100 to U+7A00. */
const EAST_ASIAN = /[\u3000-\u9fff]/u;

/** The runs with swapped letters put right, and how many letters that were. Chinese text stays as it is. */
export function mendSwappedLetters(runs: readonly Run[]): { runs: Run[]; mended: number } {
  let mended = 0;
  const all = runs.map((run) => {
    if (!EAST_ASIAN.test(run.text)) return run;
    const characters = [...run.text].filter((character) => EAST_ASIAN.test(character));
    if (!characters.every((character) => swapped(character) !== null)) return run;
    mended += characters.length;
    return {
      ...run,
      text: run.text.replace(/[\u3000-\u9fff]/gu, (character) => swapped(character) ?? character),
    };
  });
  return { runs: all, mended };
}

/** The same in a text: only what touches a Latin letter, and only where every such character is a swapped letter. */
export function repairSwappedLetters(text: string): RepairedText | null {
  let count = 0;
  let first = -1;
  const repaired = text.replace(/[\u3000-\u9fff]+/g, (run: string, at: number) => {
    const letters = Array.from(run, swapped);
    const touches = isLatin(text[at - 1]) || isLatin(text[at + run.length]);
    if (!touches || letters.includes(null)) return run;
    if (count++ === 0) first = at;
    return letters.join('');
  });
  return count === 0 ? null : { text: repaired, count, first };
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /\p{Script=Latin}/u.test(character);
}

/** The letter whose bytes these are in the other order; null if that is no ASCII letter. */
function swapped(character: string): string | null {
  const code = character.charCodeAt(0);
  if ((code & 0xff) !== 0) return null;
  const letter = String.fromCharCode(code >> 8);
  return /[A-Za-z]/.test(letter) ? letter : null;
}
