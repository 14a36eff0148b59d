/** One line under several names, told apart by where the names stand and what the line says. */

import { readerOf, readRole, startsGroup } from '../fields/person.ts';
import { sliceStretch } from '../words/stretch.ts';
import type { Cell } from './cells.ts';
import type { Column } from './columns.ts';

/**
 * A cell that runs on under the next name is cut where that name's column begins: beside long roles the gap between
 * two columns is as narrow as a space.
 *
 *     Anna Muster              Bernd Öztürk
 *     Vorsitzende der Fraktion Stadtrat
 */
export function cutAtColumns(columns: readonly Column[], cells: readonly Cell[]): Cell[] {
  const parted = columns.some((column) => column.cell !== null);
  if (parted || cells.length >= columns.length) return [...cells];
  return cells.flatMap((cell) => {
    const own = columns.findIndex(({ right }) => right > cell.left + 1);
    const next = own < 0 ? undefined : columns[own + 1];
    if (next === undefined || next.left >= cell.right - 1) return [cell];
    const length = cell.text.text.length;
    const guess = ((next.left - cell.left) / (cell.right - cell.left)) * length;
    const at = nearestSpace(cell.text.text, guess);
    if (at === null || (!beginsKnown(cell.text.text, at + 1) && isCentred(columns[own]!, cell)))
      return [cell];
    const head = { ...cell, right: next.left - 1, text: sliceStretch(cell.text, 0, at) };
    const tail = { ...cell, left: next.left, text: sliceStretch(cell.text, at) };
    return [head, ...cutAtColumns(columns, [tail])];
  });
}

/** A long line centred under one name may reach over the next. */
function isCentred(column: Column, cell: Cell): boolean {
  const apart = Math.abs(column.left + column.right - cell.left - cell.right) / 2;
  return apart <= 1 + CENTRED_SHARE * (cell.right - cell.left);
}

/** Part of its width by which a centred line may stand off the middle. */
const CENTRED_SHARE = 0.03;

/** Does a role or a group begin here? */
function beginsKnown(text: string, at: number): boolean {
  const next = { ...readerOf(text), at };
  return startsGroup(next, at) || readRole(next) !== null;
}

/** Letters differ in width: the cut may be so many characters off; a role or group behind it makes up for some. */
const FARTHEST_CUT = 8;
const KNOWN_WORD = 6;

/** `Stadträtin und` + `Vorsitzende`: one role of two words, not the lines of two people. */
const JOINING = /(?:,| und| sowie| \/| &| für| des| der)$/u;

function nextEnd(text: string, at: number): number {
  const end = text.indexOf(' ', at + 1);
  return end < 0 ? text.length : end;
}

/** The space nearest to a place in the text, rather one with a role or a group behind it. */
function nearestSpace(text: string, guess: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  const role = readRole(readerOf(text))?.end ?? 0;
  for (let at = text.indexOf(' ', role); at >= 0; at = text.indexOf(' ', at + 1)) {
    const distance = Math.abs(at + 1 - guess);
    if (distance > FARTHEST_CUT) continue;
    if (JOINING.test(text.slice(0, at)) || JOINING.test(text.slice(0, nextEnd(text, at)))) continue;
    const cost = distance - (beginsKnown(text, at + 1) ? KNOWN_WORD : 0);
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}
