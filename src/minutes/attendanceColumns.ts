/** Lists of attendance with heads over their columns, and rows of people that wrap. */

import type { Line } from '../model/position.ts';
import { joinStretches, type Stretch, sliceStretch } from '../words/stretch.ts';
import { isRoleOnly, nameBehindNote, personIn, unbracketed } from './attendee.ts';
import type { Placed } from './attendeeOrder.ts';
import type { MinutesLine } from './lines.ts';

export interface Column {
  left: number;
  holds: 'name' | 'role' | 'note';
}

const HEADS: readonly [RegExp, Column['holds']][] = [
  [/^Name(?:,? Vorname)?$|^Vorname(?:,| und)? Name$/u, 'name'],
  [/^(?:Funktion|Amt|Amt ?\/ ?Fraktion|Fraktion|Institution|Eigenschaft)$/u, 'role'],
  [/^(?:Bemerkung|Anmerkung|Hinweis)(?:en|e)?$/u, 'note'],
];

/** The left edge of a line's cell; `count`: of how many cells at its right end, behind what was taken off it. */
function leftOfCell({ segments, left }: Line, at: number, count: number): number {
  return segments.at(at - count)?.left ?? left;
}

/** `Name   Funktion   Bemerkung`; `null` where the line is anything else. */
export function columnsIn({ cells, line }: MinutesLine): Column[] | null {
  const found = cells.map((cell, at) => ({
    left: leftOfCell(line, at, cells.length),
    holds: HEADS.find(([head]) => head.test(cell.text))?.[1],
  }));
  if (found.length < 2 || found[0]!.holds !== 'name') return null;
  return found.every((one) => one.holds !== undefined) ? (found as Column[]) : null;
}

/** Left edges of one column differ by less. */
export const NEAR = 3;

/** The person of a line under the heads of columns, with what stands behind the name; `null` where there is none. */
export function personUnderHeads(
  columns: readonly Column[],
  { line, cells, index: row }: MinutesLine,
): Placed | null {
  const person = cells.length < 2 || columns.length === 0 ? null : personIn(cells[0]!);
  if (person === null || person.note !== null) return null;
  cells.slice(1).forEach((cell, at) => {
    const left = leftOfCell(line, at + 1, cells.length);
    const holds = columns.findLast((column) => column.left <= left + NEAR)?.holds;
    if (holds === 'role') person.role = person.role === null ? cell : joinStretches([person.role, cell]);
    else person.note = person.note === null ? unbracketed(cell) : joinStretches([person.note, cell]);
  });
  return { ...person, left: line.left, row };
}

/** No list in a row has more lines. */
export const MOST_WRAPPED = 40;

const FIRST_NAME =
  /(?:; (?:[A-ZÄÖÜ][a-zäöüß]+(?:in|er|rat|te) )?(?:(?:Dr|Prof)\. )*|, (?:[A-ZÄÖÜ][a-zäöüß]+(?:in|er|rat|te) (?:(?:Dr|Prof)\. )*|(?:(?:Dr|Prof)\. )+))([A-ZÄÖÜ][a-zäöüß-]+)$/u;

/** Behind a comma or an academic title, within brackets, or behind a first name: `…; Beigeordneter Dr. Jürgen`. */
export function goesOnBelow(text: string): boolean {
  if (/(?:[,;]|[,;] (?:Dr|Prof)\.)$/u.test(text) || isInBrackets(text)) return true;
  const last = FIRST_NAME.exec(text)?.[1];
  return last !== undefined && !isRoleOnly(last);
}

function isInBrackets(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** The cells with their left edges; one that holds a note and the next column's name is two, or more. */
export function partedCells(
  above: readonly Placed[],
  { segments, left: margin }: Line,
  printed: readonly Stretch[],
): { cell: Stretch; left: number }[] {
  const own = segments.slice(-printed.length);
  return printed.flatMap((cell, index) => {
    const { left, right } = own[index] ?? { left: margin, right: margin };
    const found: { cell: Stretch; left: number }[] = [];
    let rest = { cell, left };
    for (let at = nameBehindNote(cell); at > 0; at = nameBehindNote(rest.cell)) {
      found.push({ ...rest, cell: sliceStretch(rest.cell, 0, at) });
      const guessed = rest.left + ((right - rest.left) * at) / rest.cell.text.length;
      const columns = above.map((one) => one.left).filter((edge) => edge > rest.left);
      rest = {
        cell: sliceStretch(rest.cell, at),
        left: columns.length === 0 ? guessed : Math.min(...columns),
      };
    }
    return [...found, rest];
  });
}
