/** Chair and clerk below minutes: names side by side or one below the other, each with the office under it. */

import { readerOf, readPerson } from '../fields/person.ts';
import type { FoundSignature } from '../signatures/stack.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import type { MinutesLine } from './lines.ts';

interface Column {
  left: number;
  right: number;
  signature: FoundSignature;
}

const SIGNED = /^(?:gez\. ?|Gez\. ?)?/u;
const OFFICE =
  /^(?:(?:stellv(?:ertretende[r]?|\.) |[12]\. )?(?:[A-ZÄÖÜ][a-zäöüß]*vorsitzende[rn]?|Vorsitzende(?:[rn]|\/-?r)?|Schriftführ|Protokoll|Sitzungsleit|Leiter|Oberbürgermeister|Bürgermeister|Ortsbürgermeister|Stadtrat|Stadträtin|des |der )|Magdeburg)/u;

/** `null` where a line is neither a name nor what stands under one. */
export function readSigners(lines: readonly MinutesLine[]): FoundSignature[] | null {
  const found: FoundSignature[] = [];
  let columns: Column[] = [];
  for (const { cells, line } of lines) {
    const names = cells.map(nameOf);
    if (names.every((name) => name !== null)) {
      columns = names.map((signature, at) => ({
        left: line.segments[at]!.left,
        right: line.segments[at]!.right,
        signature,
      }));
      found.push(...names);
      continue;
    }
    if (columns.length === 0 || !cells.every(({ text }) => text.length < 60 && OFFICE.test(text)))
      return null;
    cells.forEach((cell, at) => {
      const { left, right } = line.segments[at]!;
      const own = columns.length === cells.length ? columns[at]! : nearest(columns, (left + right) / 2);
      own.signature.lines.push(cell);
    });
  }
  return found;
}

function nameOf(cell: Stretch): FoundSignature | null {
  if (cell.text.length > 60 || OFFICE.test(cell.text)) return null;
  const lead = SIGNED.exec(cell.text)![0].length;
  const text = sliceStretch(cell, lead);
  const reader = readerOf(text.text);
  const person = readPerson(reader, lead > 0 || /^(?:Herr|Frau|Dr\.|Prof\.)/u.test(text.text));
  if (person === null || text.text.slice(reader.at).trim() !== '') return null;
  const part = (range: { start: number; end: number } | null) =>
    range === null ? null : sliceStretch(text, range.start, range.end);
  return { name: part(person.name), academicTitle: part(person.academicTitle), lines: [] };
}

function nearest(columns: readonly Column[], middle: number): Column {
  const apart = ({ left, right }: Column) => Math.abs((left + right) / 2 - middle);
  return columns.reduce((best, column) => (apart(column) < apart(best) ? column : best));
}
