/** Who signed: names with the lines printed under each, also where they stand side by side. */

import type { Layout, Line } from '../model/position.ts';
import { closingOf } from '../words/closing.ts';
import { PLURAL_ROLE } from '../words/roles.ts';
import { joinStretches, type Stretch, sliceStretch, stretchOf } from '../words/stretch.ts';
import { type Cell, cellsOf } from './cells.ts';
import { weighLine } from './clues.ts';
import { addCells, addStaggered, type Column, fitsColumns, type Row, sameColumns } from './columns.ts';
import { cutAtColumns } from './cutAtColumns.ts';
import type { KnownSenders } from './knownSenders.ts';
import { type NameRow, readNameRow } from './nameRow.ts';
import { splitRoles } from './roleRow.ts';
import { type Doubt, type FoundInColumn, type FoundSignature, signaturesOf } from './stack.ts';
import { joinTornName } from './tornName.ts';

/** A line, or a cell of one, that is in no signature. */
export interface LeftLine {
  line: Line;
  text: Stretch;
}

export interface ReadSignatures {
  /** Row by row. */
  signatures: FoundSignature[];
  /** What could not be placed: the caller must tell of it. */
  left: LeftLine[];
  /** Lines that may be a name as well as a group. */
  doubts: Doubt[];
}

interface State extends ReadSignatures {
  layout: Layout;
  known: KnownSenders;
  columns: Column[];
  /** The columns are names of one line without gaps; what stands below is told by its words, not by its place. */
  listed: boolean;
  /** The names above could not be told apart: whose lines these are is not known. */
  lost: boolean;
  /** Lines below names in one line that are neither one for each nor one for all: one a name, perhaps. */
  waiting: (LeftLine & { gap: number })[];
}

/**
 * Reads lines that are known to be signatures, in reading order. `known`: people and groups of the header's Absender.
 * Farewell, place and date, and the room for the hand are in no value; every other line is in a signature or in `left`.
 */
export function readSignatures(layout: Layout, lines: readonly Line[], known: KnownSenders): ReadSignatures {
  const state: State = {
    layout,
    known,
    columns: [],
    listed: false,
    lost: false,
    waiting: [],
    signatures: [],
    left: [],
    doubts: [],
  };
  const rows = rowsOf(layout, lines);
  for (const [index, row] of rows.entries()) {
    // who certifies the copy, enclosures and a web page's foot end the signatures
    if (row.cells.length === 1 && closingOf(row.cells[0]!.text.text) !== null) {
      flush(state);
      state.left.push(
        ...rows.slice(index).map(({ line }) => ({ line, text: stretchOf(layout.text, [line.segments]) })),
      );
      break;
    }
    const next = rows[index + 1];
    const below = next !== undefined && next.gap < 1 ? stretchOf(layout.text, [next.line.segments]).text : '';
    takeRow(state, row, below);
  }
  flush(state);
  const { signatures, left, doubts } = state;
  return { signatures, left, doubts };
}

interface CellRow extends Row {
  cells: readonly Cell[];
}

/** The lines that say something. Where all stand apart (copies from the web), what all have in common is no gap. */
function rowsOf(layout: Layout, lines: readonly Line[]): CellRow[] {
  const rows: CellRow[] = [];
  let gap = 0;
  for (const line of lines) {
    const cells = cellsOf(layout, line);
    // room for the hand parts nothing
    if (cells.length > 0) rows.push({ line, cells, gap: Math.max(line.gap, rows.length > 0 ? gap : 0) });
    gap = cells.length > 0 ? 0 : Math.max(gap, line.gap);
  }
  const common = rows.length < FEWEST_APART ? 0 : Math.min(...rows.slice(1).map((row) => row.gap));
  return common < 1 ? rows : rows.map((row) => ({ ...row, gap: Math.max(0, row.gap - common) }));
}

/** Of fewer lines nobody can say that all stand apart. */
const FEWEST_APART = 3;

function flush(state: State): void {
  giveWaiting(state);
  const torn = state.listed ? null : joinTornName(state.columns, state.known);
  if (torn !== null) state.doubts.push({ text: torn, read: 'name', orElse: 'name' });
  mergeNameless(state);
  const found: FoundInColumn[] = [];
  for (const column of state.columns) {
    const { signatures, left, doubts } = signaturesOf(column, state.known);
    found.push(...signatures);
    state.left.push(...left.map(({ line, text }) => ({ line, text })));
    state.doubts.push(...doubts);
  }
  // row by row; the sort is stable, so columns of one row stay in order
  found.sort((one, other) => one.line.start - other.line.start);
  state.signatures.push(...found.map(({ line: _, ...signature }) => signature));
  state.columns = [];
  state.listed = false;
  state.lost = false;
}

/** `Anna Muster          Stadträtin`: a column of roles beside a column of names belongs to these. */
function mergeNameless(state: State): void {
  const sortOf = (text: Stretch) => weighLine(text, state.known).sort;
  for (let index = state.columns.length - 1; index > 0; index--) {
    const column = state.columns[index]!;
    const before = state.columns[index - 1]!;
    const beside = column.lines.every(
      ({ text, line }) =>
        sortOf(text) === 'role' &&
        before.lines.some((one) => one.line === line && sortOf(one.text) === 'name'),
    );
    if (!beside) continue;
    for (const item of column.lines) {
      const at = before.lines.findIndex(({ line }) => line === item.line);
      before.lines.splice(at + 1, 0, { ...item, gap: 0 });
    }
    state.columns.splice(index, 1);
  }
}

function takeRow(state: State, row: CellRow, below: string): void {
  const printed = apartNames(state, cellsBelow(state, row));
  const only = printed.length === 1 ? printed[0]! : null;
  const names = only === null ? null : readNameRow(only.text.text, below, state.known);
  if (names === 'unclear') {
    flush(state);
    state.lost = true;
    state.left.push({ line: row.line, text: only!.text });
  } else if (names !== null) openRow(state, names, only!, row);
  else if (only !== null && (state.listed || state.lost) && isBelow(state, only.text, row)) {
    takeBelow(state, only, row);
  } else if (goesBelowList(state, printed)) addCells(state.columns, printed, row);
  else {
    if (state.listed || state.lost) flush(state);
    const cells = cutAtColumns(state.columns, printed);
    if (row.gap < 1 && addStaggered(state.columns, cells, row, state.known)) return;
    if (
      (cells.length > 1 || !fitsColumns(state.columns, cells)) &&
      !sameColumns(state.columns, cells, state.known)
    )
      flush(state);
    addCells(state.columns, cells, row);
  }
}

/** As many cells without names as there are names that all but touch in the line above. */
function goesBelowList(state: State, cells: readonly Cell[]): boolean {
  if (cells.length !== state.columns.length) return false;
  return cells.every(({ text }) => weighLine(text, state.known).sort !== 'name');
}

/** Of several cells one may hold two names: centred columns of long names almost touch. */
function apartNames(state: State, cells: readonly Cell[]): Cell[] {
  if (cells.length < 2) return [...cells];
  return cells.flatMap((cell) => {
    const row = cell.cell === null ? readNameRow(cell.text.text, '', state.known) : null;
    if (row === null || row === 'unclear' || row.role !== null) return [cell];
    const width = (cell.right - cell.left) / cell.text.text.length;
    return row.people.map(({ start, end }) => ({
      ...cell,
      left: cell.left + start * width,
      right: cell.left + end * width,
      text: sliceStretch(cell.text, start, end),
    }));
  });
}

/** The line's cells; a role and a group with a gap between them below a single name are one line. */
function cellsBelow(state: State, { line, cells, gap }: CellRow): readonly Cell[] {
  const alone = state.columns.length === 1 && state.columns[0]!.cell === null && gap < 1;
  const named = cells.some(({ text }) => weighLine(text, state.known).sort === 'name');
  const parted = line.segments.some(({ cell }) => cell !== undefined);
  if (!alone || cells.length !== 2 || named || parted) return cells;
  return [
    { cell: null, left: line.left, right: line.right, text: joinStretches(cells.map(({ text }) => text)) },
  ];
}

/** Each name of the line opens a column of its own. */
function openRow(state: State, names: NameRow, cell: Cell, { line, gap }: Row): void {
  flush(state);
  state.listed = true;
  const part = (range: { start: number; end: number }) => sliceStretch(cell.text, range.start, range.end);
  for (const person of names.people) {
    const name = { text: part(person), gap, line };
    const lines =
      names.role === null
        ? [name]
        : [
            { text: part(names.role), gap, line },
            { ...name, gap: 0 },
          ];
    state.columns.push({ cell: null, left: cell.left, right: cell.right, lines });
  }
}

/** A role or group under names in one line; another name, or a group further down, begins anew. */
function isBelow(state: State, text: Stretch, { gap }: Row): boolean {
  return gap < 1 && weighLine(text, state.known).sort !== 'name';
}

/** Roles under names in one line: one for each, or one group for all; any other line cannot be assigned. */
function takeBelow(state: State, { text }: Cell, { line, gap }: Row): void {
  const parts = splitRoles(text.text, true);
  if (state.lost) state.left.push({ line, text });
  else if (parts !== null && parts.length === state.columns.length) {
    state.columns.forEach((column, index) => {
      column.lines.push({ text: sliceStretch(text, parts[index]!.start, parts[index]!.end), gap, line });
    });
  } else if (parts === null && isOfAll(state, text)) {
    for (const column of state.columns) column.lines.push({ text, gap, line });
  } else state.waiting.push({ line, text, gap });
}

/** `Anna Muster Bernd Öztürk` over `Stadträtin` over `Stadtrat`: as many lines as there are names, which is said. */
function giveWaiting({ columns, waiting, left, doubts }: State): void {
  const each = waiting.length === columns.length;
  for (const [index, one] of waiting.entries()) {
    if (!each) left.push({ line: one.line, text: one.text });
    else {
      columns[index]!.lines.push(one);
      doubts.push({ text: one.text, read: 'role', orElse: 'role' });
    }
  }
  waiting.length = 0;
}

/** A group, or a role in the plural: `Anna Muster und Bernd Öztürk` over `Stadträte`. */
function isOfAll(state: State, text: Stretch): boolean {
  return weighLine(text, state.known).sort === 'group' || PLURAL_ROLE.test(text.text);
}
