/** Chair and clerk below minutes: names side by side or one below the other, each with the office under it. */

import { readerOf, readPerson } from '../fields/person.ts';
import type { FoundSignature } from '../signatures/stack.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import { isAnyOffice, isClerk, officesIn } from './closingOffices.ts';
import type { MinutesLine } from './lines.ts';

interface Column {
  left: number;
  right: number;
  signature: FoundSignature;
}

export interface Signers {
  signatures: FoundSignature[];
  /** Do two names stand in one cell, and nobody knows where the second begins? */
  unsure: boolean;
}

const SIGNED = /^(?:[Gg]ez\. ?|i\. ?[VA]\. ?)?/u;
const OFFICE =
  /^(?:(?:stellv(?:ertretende[r]?|\.) |[12]\. )?(?:[A-ZÄÖÜ][a-zäöüß]*vorsitzende[rn]?|Vorsitz|Schriftführ|Protokoll|Sitzungsleit|Leiter|Oberbürgermeister|Bürgermeister|Ortsbürgermeister|Stadtrat|Stadträtin|des |der )|Magdeburg)/u;

/** `null` where a line is neither a name nor what stands under one. `present`: names of those who were there. */
export function readSigners(
  lines: readonly MinutesLine[],
  present: ReadonlySet<string> = new Set(),
): Signers | null {
  const found: FoundSignature[] = [];
  let columns: Column[] = [];
  let unsure = false;
  for (const [index, { cells, line }] of lines.entries()) {
    const two = cells.length === 1 && hasTwoOffices(lines.slice(index + 1)) ? splits(cells[0]!) : [];
    const known = two.filter((pair) => pair.every(({ name }) => present.has(name!.text)));
    const pair = known.length === 1 ? known[0]! : two.length === 1 ? two[0]! : null;
    unsure ||= two.length > 1 && pair === null;
    const names = pair ?? cells.map(nameOf);
    if (names.every((name) => name !== null)) {
      columns = names.map((signature, at) => {
        const { left, right } = line.segments[at] ?? line.segments[0]!;
        return { left, right, signature };
      });
      found.push(...names);
      continue;
    }
    if (columns.length === 0 || !cells.every(isUnderName)) return null;
    const offices = cells.length === 1 ? officesIn(cells[0]!) : cells;
    if (pairOpen(columns) && offices.length === 1) {
      // names side by side in one cell, their offices one below the other
      columns.find(({ signature }) => signature.lines.length === 0)!.signature.lines.push(offices[0]!);
      continue;
    }
    offices.forEach((cell, at) => {
      const { left, right } = line.segments[at] ?? line.segments[0]!;
      const own = columns.length === offices.length ? columns[at]! : nearest(columns, (left + right) / 2);
      own.signature.lines.push(cell);
    });
  }
  return { signatures: found, unsure };
}

function isUnderName(cell: Stretch): boolean {
  return cell.text.length < 100 && (OFFICE.test(cell.text) || isAnyOffice(cell));
}

/** Two names of one cell, of which one still lacks its office. */
function pairOpen(columns: readonly Column[]): boolean {
  const [first, second] = columns;
  return (
    columns.length === 2 &&
    first!.left === second!.left &&
    columns.some(({ signature }) => signature.lines.length === 0)
  );
}

/** Chair and clerk stand under the line before another name comes. */
function hasTwoOffices(below: readonly MinutesLine[]): boolean {
  const offices: string[] = [];
  for (const { cells } of below) {
    if (!cells.every(isAnyOffice)) break;
    offices.push(...cells.flatMap(officesIn).map(({ text }) => text));
  }
  return offices.length === 2 && isClerk(offices[0]!) !== isClerk(offices[1]!);
}

/** The ways in which a cell may be two names, each of two words at least. */
function splits(cell: Stretch): FoundSignature[][] {
  const found: FoundSignature[][] = [];
  if (cell.text.length > 2 * LONGEST_NAME) return [];
  for (let at = cell.text.indexOf(' '); at > 0; at = cell.text.indexOf(' ', at + 1)) {
    const pair = [nameOf(sliceStretch(cell, 0, at)), nameOf(sliceStretch(cell, at + 1))];
    if (pair.every((one) => one?.name?.text.includes(' '))) found.push(pair.map((one) => one!));
  }
  return found;
}

const LONGEST_NAME = 60;

function nameOf(cell: Stretch): FoundSignature | null {
  if (cell.text.length > LONGEST_NAME || OFFICE.test(cell.text) || isAnyOffice(cell)) return null;
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
