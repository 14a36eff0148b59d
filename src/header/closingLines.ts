/** Number and date of papers without the printed form, which stand in their last lines. */

import { isDateOnly, readDate } from '../fields/date.ts';
import { type PaperNumber, readNumber } from '../fields/number.ts';
import type { Layout } from '../model/position.ts';
import { EMPTY_STRETCH, type Stretch, sliceStretch, stretchOf } from '../words/stretch.ts';

/** Lines at the end in which the number or the date may stand. */
const CLOSING_LINES = 12;

export interface ClosingNumber {
  line: number;
  number: PaperNumber;
  at: Stretch;
}

/** A number that stands alone in one of the last lines. */
export function closingNumber(layout: Layout, from: number): ClosingNumber | null {
  const { length } = layout.lines;
  for (let line = length - 1; line > Math.max(from + 1, length - 4); line--) {
    const text = stretchOf(layout.text, [layout.lines[line]!.segments]);
    const number = text.text.length < 40 ? readNumber(text.text) : null;
    if (number === null) continue;
    const around = text.text.slice(0, number.start) + text.text.slice(number.end);
    if (/^(?:(?:Anfrage|Antrag|Änderungsantrag|Nummer|Nr)\b)?[\s.:()[\]-]*$/u.test(around))
      return { line, number, at: sliceStretch(text, number.start, number.end) };
  }
  return null;
}

/** `Pechau, am 5. Mai 2022`: the place's name may have several words. */
export const PLACE_DATE =
  /^(?:Datum:? |[A-ZÀ-Þ][a-zß-ɏ]{2,20}(?:[ -][A-ZÀ-Þ]?[a-zß-ɏ]{1,20}){0,2}, ?(?:den |am |im |der )?)(\d{1,2}\. ?[\dA-Za-zÀ-ɏẞ]{1,9}\.? ?\d{2,4})$/u;

/** `Magdeburg, den 12. Mai 2021`: above the title, where a date may stand alone, too, or in the closing lines. */
export function dateLine(layout: Layout, from: number, end: number): Stretch | null {
  const { length } = layout.lines;
  const head = Array.from({ length: end - from }, (_, index) => from + index);
  const tail = Array.from(
    { length: Math.min(CLOSING_LINES, length - end) },
    (_, index) => length - 1 - index,
  );
  const places = [...head, ...tail].map((line) => ({ line, text: lineText(layout, line) }));
  for (const { text } of places) {
    const match = text.text.length < 60 ? PLACE_DATE.exec(text.text) : null;
    if (match !== null) return sliceStretch(text, text.text.length - match[1]!.length);
  }
  for (const { line, text } of places) {
    if (line >= end) continue;
    if (isDateOnly(text.text) && readDate(text.text).state === 'ok') return text;
    // beside a letterhead
    const cell = layout.lines[line]!.furniture ? null : lastCell(layout, line);
    const match = cell === null ? null : PLACE_DATE.exec(cell.text);
    if (match !== null) return sliceStretch(cell!, cell!.text.length - match[1]!.length);
  }
  return null;
}

/** What stands at the right of a line, behind a gap; `null` where nothing does. */
function lastCell(layout: Layout, line: number): Stretch | null {
  const { segments } = layout.lines[line]!;
  return segments.length < 2 ? null : stretchOf(layout.text, [segments.slice(-1)]);
}

/** The line's text; nothing of page furniture. */
export function lineText(layout: Layout, line: number): Stretch {
  if (layout.lines[line]!.furniture) return EMPTY_STRETCH;
  return stretchOf(layout.text, [layout.lines[line]!.segments]);
}
