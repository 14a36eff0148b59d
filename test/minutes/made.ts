/** Small things of minutes, made by hand: stretches, lines, items and their decisions. */

import { draftOf } from '../../src/minutes/decisionDraft.ts';
import { type DecisionDraft, type EntryDraft, emptyEntry, type ItemDraft } from '../../src/minutes/draft.ts';
import { type MinutesLine, minutesLines } from '../../src/minutes/lines.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { type Stretch, stretchOf } from '../../src/words/stretch.ts';

/** `at`: where it stands in its source. */
export function stretch(text: string, at = 0): Stretch {
  return stretchOf(`${' '.repeat(at)}${text}`, [[{ start: at, end: at + text.length }]]);
}

export function linesOf(text: string): MinutesLine[] {
  return minutesLines(textLayout(text), 0);
}

export const located = (value: string) => ({ value, at: stretch(value) });
/** A paper's number, or none. */
export const paperOrNone = (value: string | null) => (value === null ? null : located(value));

export function entryOf(number: string, more: Partial<EntryDraft> = {}): EntryDraft {
  return { ...emptyEntry(stretch(number)), ...more };
}

export function itemOf(number: string, more: Partial<ItemDraft> = {}): ItemDraft {
  return {
    ...entryOf(number),
    title: stretch('Haushalt'),
    text: [],
    decisions: [],
    missed: [],
    joined: [],
    paperAmidText: false,
    ...more,
  };
}

/** As its sentence tells it. */
export function decisionOf(sentence: string, more: Partial<DecisionDraft> = {}, at = 0): DecisionDraft {
  const whole = stretch(sentence, at);
  const { colon: _, ...draft } = draftOf(whole, whole);
  return { ...draft, ...more };
}
