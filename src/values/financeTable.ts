/** Tables of the form of financial effects: heads of columns, rows of years, a sum. */

import { FINANCE_COLUMN } from '../words/proposal.ts';
import { concatStretches, EMPTY_STRETCH, type Stretch, sliceStretch } from '../words/stretch.ts';
import { columnsOf, type FormCell, type FormRow, partOf } from './formRows.ts';

export interface FinanceTable {
  heading: Stretch | null;
  columns: Stretch[];
  /** Cell by cell; `null`: an empty one. */
  rows: (Stretch | null)[][];
  sum: Stretch | null;
}

/** A table that is being read. */
export interface OpenTable {
  heading: Stretch | null;
  heads: FormCell[];
  rows: (Stretch | null)[][];
  sum: Stretch | null;
  /** `Summe:` stood there; what follows it is the amount where that stands in a row of its own. */
  summed: boolean;
  /** Cells that stand one in a row below heads that did, too: a row is full when all columns are. */
  stacked: FormCell[];
}

export function openTable(heading: Stretch | null): OpenTable {
  return { heading, heads: [], rows: [], sum: null, summed: false, stacked: [] };
}

const YEAR = /^(?:ab |bis )?20\d\d(?: ?[-–/] ?(?:20)?\d\d)?(?: ?ff\.?)?$/iu;
const BLANK_YEAR = /^20 ?(?:\.{2,}|…|_+)$/u;
const AMOUNT = /^[-–+]? ?\d[\d.,]*(?: ?(?:€|EUR|Euro))?$/iu;
const SUM = /^(?:Summe|Gesamt) ?:?/iu;

/** The heads of columns that a row prints; `null` where it prints anything else. */
export function headsOf(row: FormRow): FormCell[] | null {
  const found: FormCell[] = [];
  for (const cell of row) {
    const text = cell.text.text;
    const heads = [...text.matchAll(FINANCE_COLUMN)];
    if (text.replace(FINANCE_COLUMN, '').trim() !== '') return null;
    for (const head of heads) found.push(partOf(cell, head.index, head.index + head[0].length));
  }
  return found;
}

const isOver = ({ text }: FormCell): boolean => /^davon:?$/i.test(text.text);

/** Heads in a second line stand under `davon:`, which heads nothing itself; one alone goes on with it, where the other stands beside it. */
export function addHeads(table: OpenTable, heads: readonly FormCell[]): void {
  const over = table.heads.findIndex(isOver);
  if (heads.length === 1 && over >= 0 && over < table.heads.length - 1) {
    const cell = table.heads[over]!;
    table.heads = table.heads.with(over, { ...cell, text: concatStretches(cell.text, heads[0]!.text) });
    return;
  }
  const at = over < 0 ? table.heads.length : over;
  const [left, right] = [table.heads.slice(0, at), table.heads.slice(at)];
  table.heads = [...withoutOver(left), ...heads, ...withoutOver(right)];
}

function withoutOver(heads: readonly FormCell[]): FormCell[] {
  return heads.filter((head) => !isOver(head));
}

/** Reads a row behind the heads; gives what of it belongs to no value, or `null` where it is no row of a table. */
export function takeRow(table: OpenTable, row: FormRow): Stretch[] | null {
  const first = row[0]!.text.text;
  if (SUM.test(first)) return takeSum(table, row);
  if (BLANK_YEAR.test(first) && row.length === 1) return [];
  table.heads = withoutOver(table.heads);
  if (table.heads.length < 2) return null;
  const cells = splitCells(row, table.heads.length);
  if (cells.length > 1 && (YEAR.test(cells[0]!.text.text) || BLANK_YEAR.test(cells[0]!.text.text))) {
    return takeCells(table, cells);
  }
  if (table.summed && table.sum === null && cells.length === 1 && AMOUNT.test(first)) {
    table.sum = row[0]!.text;
    return [];
  }
  if (row.length > 1 || table.summed) return null;
  if (table.stacked.length === 0 && !YEAR.test(first)) return null;
  table.stacked.push(row[0]!);
  return [];
}

function takeCells(table: OpenTable, cells: FormRow): Stretch[] {
  const at = columnsOf(cells, table.heads);
  if (at === null || at[0] !== 0) return cells.map(({ text }) => text);
  const blank = BLANK_YEAR.test(cells[0]!.text.text);
  const values = table.heads.map((_, column) => cells[at.indexOf(column)]?.text ?? null);
  table.rows.push(blank ? [null, ...values.slice(1)] : values);
  return [];
}

/** A number, or words of which no column prints the halves: `EB SFM`, `2024 ff.` */
const CELL = /(?:19|20)\d{2} ff?\.|[A-Za-zÀ-ɏẞ][A-Za-zÀ-ɏẞ.]*(?: [A-Za-zÀ-ɏẞ][A-Za-zÀ-ɏẞ.]*)+(?!\S)|\S+/gu;

/** Cells that only single spaces part, where as many words as columns stand there. */
function splitCells(row: FormRow, columns: number): FormRow {
  const words = row.flatMap((cell) =>
    [...cell.text.text.matchAll(CELL)].map((word) => partOf(cell, word.index, word.index + word[0].length)),
  );
  return words.length === columns || row.length === 1 ? words : row;
}

function takeSum(table: OpenTable, row: FormRow): Stretch[] {
  table.summed = true;
  const own = SUM.exec(row[0]!.text.text)![0].length;
  const parts = [sliceStretch(row[0]!.text, own), ...row.slice(1).map(({ text }) => text)];
  const [amount = EMPTY_STRETCH, ...more] = parts.filter(({ text }) => text !== '');
  if (table.sum !== null || !AMOUNT.test(amount.text)) return amount.text === '' ? more : [amount, ...more];
  table.sum = amount;
  return more;
}

/** The table where a row of it is filled; `left`: what could not be put in rows. `guessed`: the first of the cells that are told by their order alone. */
export function closeTable(table: OpenTable): {
  table: FinanceTable | null;
  guessed: Stretch | null;
  left: Stretch[];
} {
  const left: Stretch[] = [];
  const { stacked } = table;
  const heads = withoutOver(table.heads);
  const whole =
    stacked.length > 0 &&
    stacked.length % heads.length === 0 &&
    stacked.every(({ text }, index) => YEAR.test(text.text) === (index % heads.length === 0));
  if (whole) {
    for (let at = 0; at < stacked.length; at += heads.length)
      table.rows.push(stacked.slice(at, at + heads.length).map(({ text }) => text));
  } else left.push(...stacked.map(({ text }) => text));
  const nothing = table.rows.length === 0 && table.sum === null;
  // no printed heading holds a number
  if (nothing && table.heading !== null && /\d/.test(table.heading.text)) left.push(table.heading);
  if (nothing) return { table: null, guessed: null, left };
  const { heading, rows, sum } = table;
  const columns = heads.map(({ text }) => text);
  return { table: { heading, columns, rows, sum }, guessed: whole ? stacked[0]!.text : null, left };
}
