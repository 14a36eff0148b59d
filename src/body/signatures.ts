/** Who signed: names with the lines printed under each, also where they stand side by side. */

import type { Layout } from '../position.ts';
import { isCapital } from '../text/chars.ts';
import { joinStretches, type Stretch, sliceStretch } from '../text/stretch.ts';
import { PLURAL_ROLE } from '../words/roles.ts';
import type { Block, BodyLine } from './block.ts';
import { closingOf } from './closing.ts';
import { cutAtColumns } from './cutAtColumns.ts';
import { isKnownGroup, type KnownSenders } from './knownSenders.ts';
import { type NameRow, readNameRow } from './nameRow.ts';
import { splitRoles } from './roleRow.ts';
import {
  addCells,
  addStaggered,
  type Cell,
  type Column,
  cellsOf,
  fitsColumns,
  sameColumns,
} from './signatureColumns.ts';
import { GROUP, isAddress, isSignatureLine, signatureNameIn } from './signatureName.ts';
import { type FoundSignature, signaturesOf } from './signatureStack.ts';

export interface ReadSignatures {
  signatures: FoundSignature[];
  /** Blocks that are no signature. */
  rest: Block[];
  /** Lines of signatures that cannot be told apart. */
  unclear: Stretch[];
}

interface State extends ReadSignatures {
  layout: Layout;
  known: KnownSenders;
  columns: Column[];
  /** The columns are names of one line without gaps; what stands below is told by its words, not by its place. */
  listed: boolean;
  /** The names above could not be told apart: whose lines these are is not known. */
  lost: boolean;
}

/** Takes the blocks behind the text proper; gives the signatures and the blocks that are none. */
export function readSignatures(
  layout: Layout,
  blocks: readonly Block[],
  known: KnownSenders,
): ReadSignatures {
  const state = openState(layout, known);
  for (const index of blocks.keys()) {
    if (!takeBlock(state, blocks, index)) state.rest.push(blocks[index]!);
  }
  flush(state);
  const { signatures, rest, unclear } = state;
  return { signatures, rest, unclear };
}

/** The same of blocks that all must belong to signatures: `null` at the first that does not. */
export function readOnlySignatures(
  layout: Layout,
  blocks: readonly Block[],
  known: KnownSenders,
): Omit<ReadSignatures, 'rest'> | null {
  const state = openState(layout, known);
  for (const index of blocks.keys()) if (!takeBlock(state, blocks, index)) return null;
  flush(state);
  const { signatures, unclear } = state;
  return { signatures, unclear };
}

function openState(layout: Layout, known: KnownSenders): State {
  return {
    layout,
    known,
    columns: [],
    listed: false,
    lost: false,
    signatures: [],
    rest: [],
    unclear: [],
  };
}

/** Reads a block's lines if they are signatures; false: it is neither that nor in no value anyway, as a farewell is. */
function takeBlock(state: State, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  if (!isSignatureBlock(state, block)) return closingOf(block.full.text) !== null;
  block.lines.forEach((line, at) => {
    const next = block.lines[at + 1] ?? blocks[index + 1]?.lines[0];
    const below = next !== undefined && next.line.gap < 1 ? next.text.text : '';
    takeLine(state, line, below);
  });
  return true;
}

function flush(state: State): void {
  for (const column of state.columns) state.signatures.push(...signaturesOf(column, state.known));
  state.columns = [];
  state.listed = false;
  state.lost = false;
}

function takeLine(state: State, line: BodyLine, below: string): void {
  const printed = apartNames(state, cellsBelow(state, line));
  const only = printed.length === 1 ? printed[0]! : null;
  const row = only === null ? null : readNameRow(only.text.text, below, state.known);
  if (row === 'unclear') {
    flush(state);
    state.lost = true;
    state.unclear.push(only!.text);
  } else if (row !== null) openRow(state, row, only!, line);
  else if (only !== null && (state.listed || state.lost) && isBelow(state, only.text, line)) {
    takeBelow(state, only, line);
  } else {
    if (state.listed || state.lost) flush(state);
    const cells = cutAtColumns(state.columns, printed);
    if (line.line.gap < 1 && addStaggered(state.columns, cells, line)) return;
    if (
      (cells.length > 1 || !fitsColumns(state.columns, cells)) &&
      !sameColumns(state.columns, cells, state.known)
    )
      flush(state);
    addCells(state.columns, cells, line);
  }
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
function cellsBelow(state: State, line: BodyLine): readonly Cell[] {
  const cells = cellsOf(state.layout, line);
  const alone = state.columns.length === 1 && state.columns[0]!.cell === null && line.line.gap < 1;
  const isNamed = ({ text }: Cell) => signatureNameIn(text) !== null;
  if (
    !alone ||
    cells.length !== 2 ||
    cells.some(isNamed) ||
    !line.line.segments.every(({ cell }) => cell === undefined)
  )
    return cells;
  const { left, right } = line.line;
  return [{ cell: null, left, right, text: joinStretches(cells.map(({ text }) => text)) }];
}

/** Each name of the line opens a column of its own. */
function openRow(state: State, row: NameRow, cell: Cell, line: BodyLine): void {
  flush(state);
  state.listed = true;
  const part = (range: { start: number; end: number }) => sliceStretch(cell.text, range.start, range.end);
  for (const person of row.people) {
    const name = { text: part(person), gap: line.line.gap };
    const lines =
      row.role === null
        ? [name]
        : [
            { text: part(row.role), gap: line.line.gap },
            { ...name, gap: 0 },
          ];
    state.columns.push({ cell: null, left: cell.left, right: cell.right, lines });
  }
}

/** A role or group under names in one line; another name, or a group further down, begins anew. */
function isBelow(state: State, text: Stretch, line: BodyLine): boolean {
  const named = signatureNameIn(text) !== null && !isKnownGroup(text.text, state.known);
  return line.line.gap < 1 && !named;
}

/** Roles under names in one line: one for each, or one group for all; any other line cannot be assigned. */
function takeBelow(state: State, cell: Cell, line: BodyLine): void {
  const { text } = cell;
  const gap = line.line.gap;
  const parts = splitRoles(text.text, true);
  if (state.lost) state.unclear.push(text);
  else if (parts !== null && parts.length === state.columns.length) {
    state.columns.forEach((column, index) => {
      column.lines.push({ text: sliceStretch(text, parts[index]!.start, parts[index]!.end), gap });
    });
  } else if (parts === null && isOfAll(state, text.text)) {
    for (const column of state.columns) column.lines.push({ text, gap });
  } else state.unclear.push(text);
}

/** A group, or a role in the plural: `Anna Muster und Bernd Öztürk` over `Stadträte`. */
function isOfAll(state: State, text: string): boolean {
  return GROUP.test(text) || isKnownGroup(text, state.known) || PLURAL_ROLE.test(text);
}

/** Is this block names and roles, nothing else? Under a name a line that says nothing known counts too, if it is short. */
function isSignatureBlock(state: State, block: Block): boolean {
  const { columns } = state;
  if (block.marker !== null && block.marker.family !== 'alpha' && block.marker.family !== 'Alpha')
    return false;
  let named = columns.length > 1 || (columns.length > 0 && block.gap < 1);
  return block.lines.every((line) => {
    const cells = cellsOf(state.layout, line);
    if (cells.length === 0 || cells.some(({ text }) => closingOf(text.text) !== null)) return false;
    return (state.listed ? cells : cutAtColumns(columns, cells)).every(({ text: stretch }) => {
      const { text } = stretch;
      if (signatureNameIn(stretch) !== null || readNameRow(text, '', state.known) !== null) {
        named = true;
        return true;
      }
      if (isSignatureLine(text)) return true;
      return (
        named &&
        text.length < 60 &&
        !isAddress(text) &&
        !/[.?:]$/.test(text) &&
        (isCapital(text) || /^[(„]/.test(text))
      );
    });
  });
}
