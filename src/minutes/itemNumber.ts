/** The number of an item at the beginning of a line: `5.3`, `12.2.`, `TOP 4.1`. */

import { type Stretch, sliceStretch } from '../words/stretch.ts';
import type { MinutesLine } from './lines.ts';

export interface ItemNumber {
  /** Its parts: 7.3 is [7, 3]. */
  key: readonly number[];
  /** `7.3` */
  canonical: string;
  /** As printed, without its final dot. */
  printed: Stretch;
  /** What stands behind it in its line. */
  rest: Stretch;
  /** Does a gap part it from its title, or does it stand alone? */
  apart: boolean;
  /** `TOP 4.1`: a word says that it is an item. */
  named: boolean;
}

const NUMBER =
  /^((?:zu )?TOP(?: Nr\.)?:? ?|zu (?=\d)|[ÖN] ?(?=\d))?((?:[1-9]\d?)(?:\.(?:[1-9]\d{0,2})){0,4})\.?:?(?![\d.,):%/-])(?= |$)/iu;
/** A time of day, a sitting that is counted: no items. */
const OTHER = /^ ?(?:Uhr|h|€|Euro|EUR|%|v\.H\.|Prozent|(?:\([IVXl]+\) ?)?Sitzung)(?![A-Za-zÀ-ɏẞ])/u;

/** `null` where the line does not begin with a number as items have it. */
export function itemNumberOf({ text, cells }: MinutesLine): ItemNumber | null {
  const found = NUMBER.exec(text.text);
  if (found === null) return null;
  const [whole, word = '', number] = found;
  if (OTHER.test(text.text.slice(whole.length)) && word === '') return null;
  const rest = sliceStretch(text, whole.length);
  return {
    key: number!.split('.').map(Number),
    canonical: number!,
    printed: sliceStretch(text, word.length, word.length + number!.length),
    rest,
    apart: rest.text === '' || cells[0]!.text.length <= whole.length,
    named: /TOP/i.test(word),
  };
}

/** Below zero where `one` comes before `other`. */
export function compareKeys(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    if (one[index] !== other[index]) return one[index]! - other[index]!;
  }
  return one.length - other.length;
}
