/** Labels that the city's forms print, as far as they are like no value: a worn one is told by what it may be. */

import distance from 'leven';
import type { ReadWord } from './twoReadings.ts';

const LABELS = [
  'Absender',
  'Adressat',
  'Beratungsfolge',
  'Datum',
  'Gremium',
  'Kurztitel',
  'Nummer',
  'Öffentlichkeitsstatus',
  'Sitzungstermin',
  'Verhandlungsgegenstand',
  'Zuständigkeit',
] as const;

/** Share of a label's letters that may be wrong in the better of two readings. */
const MOST_WRONG = 0.34;

/** Fewer letters are like too many labels. */
const FEWEST_LETTERS = 4;

/** The words of a form's cell, its first one, if it is doubtful, as the label that it must be. */
export function withLabel(words: readonly ReadWord[]): readonly ReadWord[] {
  const [first, ...others] = words;
  if (first?.doubt?.other == null) return words;
  const readings = [first.text, first.doubt.other].map((reading) => reading.replace(/[:.,]$/, ''));
  const near = LABELS.flatMap((label) => {
    const wrong = Math.min(...readings.map((reading) => distance(reading, label)));
    return wrong <= MOST_WRONG * label.length ? [{ label, wrong }] : [];
  }).sort((a, b) => a.wrong - b.wrong);
  const [best, second] = near;
  if (best === undefined || second?.wrong === best.wrong) return words;
  if (Math.max(...readings.map(({ length }) => length)) < FEWEST_LETTERS) return words;
  const colon = first.text.endsWith(':') ? ':' : '';
  return [{ ...first, text: best.label + colon, doubt: null }, ...others];
}
