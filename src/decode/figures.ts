/** Figures that end a sentence at a line's beginning and look like the number of a list. */

import type { BodyLine } from '../sheet/block.ts';
import type { Marker } from '../sheet/marker.ts';

/** A line of so many characters is running text and no heading. */
export const LONG_TEXT = 50;

/** A list may leave out numbers: `I.`, `II.`, `IV.` */
export const MOST_LEFT_OUT = 3;

/**
 * `… werktags von 6 bis 17 Uhr Tempo` + `30. Die Anordnung …`: no list has come so far, and the sentence is not over.
 * @param seen the last value of each style of marker
 */
export function isFigureInSentence(
  before: BodyLine,
  marker: Marker,
  seen: ReadonlyMap<string, number>,
): boolean {
  const { text } = before.text;
  if (marker.family !== 'arabic' || text.length < LONG_TEXT || !/[a-zß-ɏ]$/u.test(text)) return false;
  return marker.value > (seen.get(marker.style) ?? 0) + MOST_LEFT_OUT;
}
