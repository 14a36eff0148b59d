/**
 * Numbers of a list in a column of their own, each half way down its item, as cells of web tables have it, and labels of
 * a form without borders half way down their values:
 *
 *         Wie viele Bänke stehen am See, und
 *     2.
 *         wie viele davon sind beschädigt?
 */

import type { Row } from './row.ts';
import type { Piece } from './runsToPieces.ts';

const NUMBER = /^(?:\d{1,2}[.)]|\(\d{1,2}\)|[a-z]\))$/;
/** Points by which the left edges of an item's lines may differ. */
const SAME_EDGE = 2;
/** Of the smallest distance between the item's lines: further apart stand items. */
const SAME_ITEM = 1.08;
/** Times the size of the letters: no lines of one item stand further apart. */
const FARTHEST_LINES = 2;
/** Of the size of the letters, by which a number may stand off the middle. */
const OFF_MIDDLE = 0.2;

const LABEL = /^[A-ZÄÖÜ].{1,40}$/;
/** Of the size of the letters: lines that stand nearer to each other than they are high are of two cells. */
const OVERLAP = 0.95;

/** Behind such a line an item begins with its number. */
const ENDED = /[.?!:;][“”"]?$/;

/** Puts such numbers before the first line of their item; all other rows are as they were. `rows` from the top. */
export function raiseCentredNumbers(rows: readonly Row[]): Row[] {
  const raised = new Map<Row, Piece>();
  const emptied = new Set<Row>();
  const atFirst = rows.filter((_, index) => standsInFirst(rows, index)).map(({ pieces }) => pieces[0]!.left);
  rows.forEach((row, index) => {
    const [number, next] = row.pieces;
    if (number === undefined) return;
    const text = next === undefined ? rows[index + 1]?.pieces[0] : next;
    if (text === undefined || text.left < number.right) return;
    const isNumber = NUMBER.test(number.text);
    if (isNumber && atFirst.some((left) => Math.abs(left - number.left) <= SAME_EDGE)) return;
    const item = isNumber ? itemAround(rows, index, text.left) : valueAround(rows, index, text.left);
    const [first, last] = [item[0], item.at(-1)];
    if (first === undefined) return;
    const middle = (first.y + last!.y) / 2;
    if (Math.abs(middle - number.y) > OFF_MIDDLE * number.size) return;
    raised.set(first, number);
    emptied.add(row);
  });
  return rows.flatMap((row) => {
    const number = raised.get(row);
    const own = emptied.has(row) ? row.pieces.slice(1) : row.pieces;
    const pieces = number === undefined ? own : [number, ...own];
    return pieces.length === 0 ? [] : [pieces === row.pieces ? row : { ...row, pieces }];
  });
}

/** Does a number stand in the first line of an item of several, with more space above than between these? So do the others of its column. */
function standsInFirst(rows: readonly Row[], index: number): boolean {
  const [number, text] = rows[index]!.pieces;
  if (text === undefined || !NUMBER.test(number!.text)) return false;
  const [over, under] = [rows[index - 1], rows[index + 1]];
  const [below] = under?.pieces ?? [];
  if (below === undefined || Math.abs(below.left - text.left) > SAME_EDGE) return false;
  const lead = under!.y - rows[index]!.y;
  const space = over === undefined ? Number.POSITIVE_INFINITY : rows[index]!.y - over.y;
  return lead <= FARTHEST_LINES * number!.size && space > SAME_ITEM * lead;
}

/** Two rows that begin at that edge, with a label between them that overlaps both; not of two columns whose rows take turns. */
function valueAround(rows: readonly Row[], index: number, left: number): Row[] {
  const own = rows[index]!;
  const [over, under] = [rows[index - 1], rows[index + 1]];
  const [label] = own.pieces;
  if (own.pieces.length !== 1 || !LABEL.test(label!.text) || over === undefined || under === undefined)
    return [];
  const isValue = ({ pieces, y }: Row): boolean =>
    pieces.length === 1 &&
    Math.abs(pieces[0]!.left - left) <= SAME_EDGE &&
    Math.abs(y - own.y) <= OVERLAP * own.size;
  const overlaps = (row: Row | undefined, value: Row): boolean =>
    row?.pieces.length === 1 &&
    Math.abs(row.pieces[0]!.left - label!.left) <= SAME_EDGE &&
    Math.abs(row.y - value.y) <= OVERLAP * own.size;
  const takesTurns = overlaps(rows[index - 2], over) || overlaps(rows[index + 2], under);
  return isValue(over) && isValue(under) && !takesTurns ? [over, under] : [];
}

/** Rows that begin at that edge, above and below a number, as near to each other as the lines of one paragraph. */
function itemAround(rows: readonly Row[], index: number, left: number): Row[] {
  const own = rows[index]!;
  const isText = (row: Row | undefined): row is Row =>
    Math.abs((row?.pieces[0]?.left ?? -1) - left) <= SAME_EDGE;
  const isBetween = own.pieces.length === 1;
  const item = isBetween ? [] : [own];
  let [above, below] = [index - 1, index + 1];
  if (item.length === 0) {
    const [over, under] = [rows[above--], rows[below++]];
    if (!isText(over) || !isText(under)) return [];
    item.push(over, under);
  }
  const lead = () => (item.length > 1 ? item[1]!.y - item[0]!.y : FARTHEST_LINES * own.size);
  if (lead() > FARTHEST_LINES * own.size) return [];
  for (;;) {
    const [over, under] = [rows[above], rows[below]];
    const up = isText(over) ? item[0]!.y - over.y : Number.POSITIVE_INFINITY;
    const down = isText(under) ? under.y - item.at(-1)!.y : Number.POSITIVE_INFINITY;
    const most = item.length > 1 ? SAME_ITEM * lead() : lead();
    if (Math.min(up, down) > most) return isBetween || stands(rows, above, below, item, most) ? item : [];
    if (item.length === 1) {
      // one line each way, or none: the number stands in the middle one
      if (Math.abs(up - down) > own.size * OFF_MIDDLE || ENDED.test(over!.pieces.at(-1)!.text)) return [];
      item.unshift(over!);
      item.push(under!);
      above--;
      below++;
    } else if (up <= most) {
      item.unshift(over!);
      above--;
    } else {
      item.push(under!);
      below++;
    }
  }
}

/** Is there more space above and below the item than between its lines? Else its number stands in the first of them. */
function stands(
  rows: readonly Row[],
  above: number,
  below: number,
  item: readonly Row[],
  most: number,
): boolean {
  const [over, under] = [rows[above], rows[below]];
  return (
    (over === undefined || item[0]!.y - over.y > most) &&
    (under === undefined || under.y - item.at(-1)!.y > most)
  );
}
