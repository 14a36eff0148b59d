/** Lists of attendance with heads over their columns, and rows of people that wrap. */

import type { Line } from '../model/position.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import { isRoleOnly, nameBehindNote } from './attendee.ts';
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

/** `Name   Funktion   Bemerkung`; `null` where the line is anything else. */
export function columnsIn({ cells, line }: MinutesLine): Column[] | null {
  const found = cells.map((cell, at) => ({
    left: line.segments.at(at - cells.length)?.left ?? line.left,
    holds: HEADS.find(([head]) => head.test(cell.text))?.[1],
  }));
  if (found.length < 2 || found[0]!.holds !== 'name') return null;
  return found.every((one) => one.holds !== undefined) ? (found as Column[]) : null;
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
