/** The labels of the city's forms, and which of them a worn word must be. */

import distance from 'leven';
import { strokesOf } from './rowLabels.ts';
import type { ReadWord } from './twoReadings.ts';

const LABELS = [
  'Absender',
  'Adressat',
  'Behandlung',
  'Beratungsfolge',
  'Beteiligung',
  'Beteiligungen',
  'Bezeichnung',
  'Datum',
  'Dezernat',
  'Gremium',
  'Kurztitel',
  'Nummer',
  'Öffentlichkeitsstatus',
  'Sitzungstermin',
  'Verhandlungsgegenstand',
  'Verteiler',
  'Zuständigkeit',
] as const;

/** What stands in cells of forms and is nearly a label: what is nearer to it is none. */
const VALUES = ['Beratung'] as const;

/** Share of a label's letters that may be wrong in the better of two readings. */
const MOST_WRONG = 0.34;

/** The same where both readings agree: then the word may be printed so. */
const MOST_WRONG_AGREED = 0.15;

/** No other word of German is as near to a label of so many letters. */
const MOST_WRONG_OF_LONG = 0.22;
const LONG = 12;

/** The label that a word must be, and how many of its letters are wrong; `null` where it can be none. */
export function labelOf(word: ReadWord): { word: ReadWord; wrong: number } | null {
  const { text, doubt } = word;
  const other = doubt?.other ?? null;
  const readings = [text, other ?? text].map((reading) => reading.replace(/[:.,'‘’]$/, ''));
  const mostOf = (label: string): number => {
    if (other !== null) return MOST_WRONG;
    return label.length >= LONG ? MOST_WRONG_OF_LONG : MOST_WRONG_AGREED;
  };
  const isValue = (least: number): boolean =>
    VALUES.some((value) => wrongLetters(readings, value, other !== null) <= least);
  const near = LABELS.flatMap((label) => {
    const wrong = wrongLetters(readings, label, other !== null);
    return wrong <= mostOf(label) * label.length ? [{ label, wrong }] : [];
  }).sort((a, b) => a.wrong - b.wrong);
  const [best, second] = near;
  if (best === undefined || second?.wrong === best.wrong || isValue(best.wrong)) return null;
  const shown = isCapitals(text) ? best.label.toUpperCase() : best.label;
  const behind = text.endsWith(':') ? ':' : '';
  return { word: { ...word, text: shown + behind, doubt: null }, wrong: best.wrong };
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/**
 * Of the better reading. A word that goes on behind a label (`Beratungsfolgen`, `Nummern`) is another one.
 * @param areDoubtful a letter that looks like the label's counts half
 */
function wrongLetters(readings: readonly string[], label: string, areDoubtful: boolean): number {
  const wanted = label.toLowerCase();
  const small = readings.map((reading) => reading.toLowerCase());
  const wrong = Math.min(
    ...small.map((reading) => {
      // print itself looks so
      const all = distance(reading.replaceAll('rn', 'm'), wanted.replaceAll('rn', 'm'));
      return areDoubtful ? (all + distance(strokesOf(reading), strokesOf(wanted))) / 2 : all;
    }),
  );
  const goesOn = small.some((reading) => reading.length > wanted.length && reading.startsWith(wanted));
  return goesOn && wrong > 0 ? Number.POSITIVE_INFINITY : wrong;
}
