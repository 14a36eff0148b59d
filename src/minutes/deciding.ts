/** The sentences of a paragraph that decide. */

import { sentencesOf } from '../words/sentences.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import { cluesOf } from './decidingClues.ts';
import { readOutcome } from './outcome.ts';
import type { Sitting } from './sitting.ts';
import { isVoteLine, readVote } from './vote.ts';
import { DECIDES, DECIDING, SURE_DECISION, SURE_TELLING } from './weights.ts';

/** UTF-16 units. What stands further in is not looked at for a decision: no clerk writes so. */
export const LONGEST_PARAGRAPH = 6000;

const scores = new WeakMap<Stretch, { sitting: Sitting; score: number }>();

/**
 * How much the sentence speaks for a decision of the body whose minutes these are, in log units; above 0 it is one. Told
 * once for each stretch: a sentence is asked whether it decides, and whether that is sure.
 */
export function decidingScore(sentence: Stretch, sitting: Sitting): number {
  const known = scores.get(sentence);
  if (known?.sitting === sitting) return known.score;
  const score = cluesOf(sentence, sitting).reduce((sum, clue) => sum + DECIDING[clue], DECIDES);
  scores.set(sentence, { sitting, score });
  return score;
}

export function isDeciding(sentence: Stretch, sitting: Sitting): boolean {
  return decidingScore(sentence, sitting) > 0;
}

/** Too near to the limit to be sure, on either side of it. */
export function isNearDeciding(sentence: Stretch, sitting: Sitting): boolean {
  const score = decidingScore(sentence, sitting);
  return score > SURE_TELLING && score < SURE_DECISION;
}

/** `Die TOP 5.4 und 6.3 wurden zurückgezogen.` before the agenda is adopted tells why it changes. */
export function isWithdrawal(sentence: Stretch, sitting: Sitting): boolean {
  if (!isDeciding(sentence, sitting)) return false;
  const value = readOutcome(sentence)?.value;
  return (value === 'withdrawn' || value === 'postponed') && readVote(sentence) === null;
}

/** `Ja 5 / Nein 1 / Enth.` + `1, mit folgender Maßgabe:` */
function goesOn(text: string, end: number, start: number): boolean {
  return (
    /Enth\.$/u.test(text.slice(Math.max(0, end - 6), end).trimEnd()) &&
    /^\d/u.test(text.slice(start, start + 1))
  );
}

const cut = new WeakMap<Stretch, readonly Stretch[]>();

/** The sentences of a paragraph, the same stretches each time. */
export function sentencesIn(text: Stretch): readonly Stretch[] {
  const known = cut.get(text);
  if (known !== undefined) return known;
  const sentences = cutSentences(sliceStretch(text, 0, LONGEST_PARAGRAPH));
  cut.set(text, sentences);
  return sentences;
}

function cutSentences(window: Stretch): Stretch[] {
  const ends: { start: number; end: number }[] = [];
  for (const { start, end } of sentencesOf(window.text)) {
    // `… findet keine Mehrheit. Abstimmung: 3 – 4 – 0`: the vote is the sentence's
    const last = ends.at(-1);
    if (
      last !== undefined &&
      (isVoteLine(window.text.slice(start, end)) || goesOn(window.text, last.end, start))
    )
      last.end = end;
    else ends.push({ start, end });
  }
  return ends.map(({ start, end }) => sliceStretch(window, start, end));
}

/** `… zieht seinen Antrag zurück.` right above `Der Antrag wurde zurückgezogen.`: it is decided once. */
const TAKES = /(?:zieht|ziehen|nimmt|nehmen) [^.:;]{1,200} zurück(?:, [^:;]{1,300})?\.$/u;
const TAKEN =
  /^(?:Der|Die|Das) [^.:;]{1,160}(?:wird|werden|wurde|wurden|ist|sind) [^.:;]{0,160}zurückge(?:zogen|nommen)\.$/u;
const AMENDMENT = /(?:Änderungs|Ergänzungs)antr|\/\d\d\/\d/u;

export function comesAgain(text: Stretch, next: Stretch): boolean {
  if (!TAKES.test(text.text) || !TAKEN.test(next.text)) return false;
  return AMENDMENT.test(text.text) === AMENDMENT.test(next.text);
}
