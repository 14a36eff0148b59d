/** The stretches of the text that are shown as values. */

import type { Span } from '../../model/position.ts';
import type { ValueSpans } from '../../model/reading.ts';
import { contiguous } from '../positions.ts';

export interface Mark extends Span {
  /** What it is called: the header's label, else the value's JSON Pointer without its first stroke. */
  label: string;
  /** What values of its colour have in common. */
  group: string;
}

/** They are cells of the header, which are shown whole, or parts of them. */
const PARTS_OF_CELLS = /^\/(sender|addressee|consultations)\/|^\/title$/;

/** In the order of the text, none over another. A stretch that several values share has the names of all. */
export function marksOf(text: string, values: ValueSpans): Mark[] {
  const all: Mark[] = [];
  for (const [pointer, spans] of values) {
    if (PARTS_OF_CELLS.test(pointer)) continue;
    const label = pointer.replace(/^\/(header\/)?/, '');
    for (const { start, end } of contiguous(text, spans))
      all.push({ start, end, label, group: groupOf(pointer) });
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: Mark[] = [];
  for (const mark of all) {
    const last = marks.at(-1);
    if (last === undefined || mark.start >= last.end) marks.push(mark);
    else if (mark.start === last.start && mark.end === last.end)
      last.label = alsoCalled(last.label, mark.label);
    else if (mark.end > last.end) marks.push({ ...mark, start: last.end });
  }
  return marks;
}

/** A heading may stand over thousands of questions. */
function alsoCalled(label: string, other: string): string {
  return label.includes(', ') ? label.replace(/(?:, …)?$/, ', …') : `${label}, ${other}`;
}

/** `/header/Nummer` is of the group `Nummer`, `/questions/3/parts/0/text` of `questions`, its number of `number`. */
function groupOf(pointer: string): string {
  const [first = '', ...rest] = pointer.slice(1).split('/');
  const last = rest.at(-1) ?? '';
  if (first === 'header') return last;
  return first === 'questions' && last !== 'text' ? last : first;
}
