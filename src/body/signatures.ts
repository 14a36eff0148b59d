/** Which blocks behind the text proper are signatures. What their lines say is read in `values/signatures.ts`. */

import type { Layout } from '../position.ts';
import { isCapital } from '../text/chars.ts';
import type { KnownSenders } from '../values/knownSenders.ts';
import { readNameRow } from '../values/nameRow.ts';
import { cellsOf } from '../values/signatureCells.ts';
import { weighLine } from '../values/signatureClues.ts';
import { isAddress, isSignatureLine } from '../values/signatureName.ts';
import { type ReadSignatures, readSignatures as readLines } from '../values/signatures.ts';
import type { Block } from './block.ts';
import { closingOf } from './closing.ts';

export interface ReadBlocks extends ReadSignatures {
  /** Blocks that are no signature. */
  rest: Block[];
}

/** Takes the blocks behind the text proper; gives the signatures and the blocks that are none. */
export function readSignatures(layout: Layout, blocks: readonly Block[], known: KnownSenders): ReadBlocks {
  const { taken, rest } = pickBlocks(layout, blocks, known);
  return { ...readTaken(layout, taken, known), rest };
}

/** The same of blocks that all must belong to signatures: `null` if one does not. */
export function readOnlySignatures(
  layout: Layout,
  blocks: readonly Block[],
  known: KnownSenders,
): ReadSignatures | null {
  const picked = pickBlocks(layout, blocks, known, true);
  return picked.rest.length > 0 ? null : readTaken(layout, picked.taken, known);
}

function readTaken(layout: Layout, blocks: readonly Block[], known: KnownSenders): ReadSignatures {
  const lines = blocks.flatMap((block) => block.lines.map(({ line }) => line));
  return readLines(layout, lines, known);
}

/** How many columns of names are open above a block. */
interface Open {
  columns: number;
}

/** `whole`: the first block that is no signature ends the search. */
function pickBlocks(
  layout: Layout,
  blocks: readonly Block[],
  known: KnownSenders,
  whole = false,
): { taken: Block[]; rest: Block[] } {
  const taken: Block[] = [];
  const rest: Block[] = [];
  const open: Open = { columns: 0 };
  for (const block of blocks) {
    if (isSignatureBlock(layout, block, known, open)) taken.push(block);
    // a farewell and its like are in no value anyway
    else if (closingOf(block.full.text) === null) rest.push(block);
    if (whole && rest.length > 0) break;
  }
  return { taken, rest };
}

/** Is this block names and roles, nothing else? Under a name a line that says nothing known counts too, if it is short. */
function isSignatureBlock(layout: Layout, block: Block, known: KnownSenders, open: Open): boolean {
  if (block.marker !== null && block.marker.family !== 'alpha' && block.marker.family !== 'Alpha')
    return false;
  let named = open.columns > 1 || (open.columns > 0 && block.gap < 1);
  let columns = open.columns;
  const fits = block.lines.every(({ line }) => {
    const cells = cellsOf(layout, line);
    if (cells.length === 0 || cells.some(({ text }) => text.text.length > LONGEST_ROW)) return false;
    if (cells.some(({ text }) => closingOf(text.text) !== null)) return false;
    return cells.every(({ text: stretch }) => {
      const { text } = stretch;
      const { sort } = weighLine(stretch, known);
      const row = sort === 'name' ? null : readNameRow(text, '', known);
      if (sort === 'name' || row !== null) {
        named = true;
        columns = Math.max(cells.length, row === null || row === 'unclear' ? 1 : row.people.length);
        return true;
      }
      if (sort !== 'other' || isSignatureLine(text)) return true;
      return named && isShort(text, columns);
    });
  });
  if (fits) open.columns = columns;
  return fits;
}

/** No row of names or roles without gaps has more letters; such lines are sentences. */
const LONGEST_ROW = 250;

/** Letters of a line below a name that says nothing known, a column. */
const LONGEST_UNKNOWN = 60;

function isShort(text: string, columns: number): boolean {
  if (text.length >= LONGEST_UNKNOWN * Math.max(1, columns)) return false;
  return !isAddress(text) && !/[.?:]$/.test(text) && (isCapital(text) || /^[(„]/.test(text));
}
