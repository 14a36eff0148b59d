/** Is the invisible text over a scan so bad that the picture is read again? Cheap marks of text that is no German. */

import type { SourcePage } from '../../model/position.ts';

/** Letters below which their mix says nothing. */
const ENOUGH = 200;

/** Of the letters: German text has 1.5 to 2.5 % umlauts and ß; a program that was set to another language gives none. */
const FEWEST_UMLAUTS = 0.008;

/** Of the words: numbers of papers and the like are one in fifty; `Öff3nt1ich` stands in bad recognition only. */
const MOST_MIXED = 0.04;

const UMLAUT = /[äöüÄÖÜß]/g;
const LETTER = /\p{L}/gu;
const MIXED = /\p{Ll}\d\p{Ll}|\p{Ll}[|$€@]\p{Ll}/u;

export function isBadLayer({ runs }: SourcePage): boolean {
  const text = runs.map((run) => run.text).join(' ');
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters < ENOUGH) return false;
  const umlauts = text.match(UMLAUT)?.length ?? 0;
  if (umlauts < FEWEST_UMLAUTS * letters) return true;
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return words.filter((word) => MIXED.test(word)).length > MOST_MIXED * words.length;
}
