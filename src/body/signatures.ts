/** Who signed: names with the lines printed under each, also where they stand side by side. */

import type { Layout } from '../position.ts';
import { concatStretches, type Stretch, sliceStretch } from '../text/stretch.ts';
import type { Block } from './block.ts';
import { closingOf } from './closing.ts';
import {
  addCells,
  type Column,
  cellsOf,
  cutAtColumns,
  fitsColumns,
  sameColumns,
} from './signatureColumns.ts';
import { GROUP, isSignatureLine, readSignatureName } from './signatureName.ts';

export interface FoundSignature {
  name: Stretch | null;
  academicTitle: Stretch | null;
  lines: Stretch[];
}

/** Takes the blocks behind the text proper; gives the signatures and the blocks that are none. */
export function readSignatures(
  layout: Layout,
  blocks: readonly Block[],
): { signatures: FoundSignature[]; rest: Block[] } {
  const signatures: FoundSignature[] = [];
  const rest: Block[] = [];
  let columns: Column[] = [];
  const flush = () => {
    for (const column of columns) signatures.push(...signaturesOf(column));
    columns = [];
  };
  for (const block of blocks) {
    if (!isSignatureBlock(layout, block, columns)) {
      if (closingOf(block.full.text) === null) rest.push(block);
      continue;
    }
    for (const line of block.lines) {
      const cells = cutAtColumns(columns, cellsOf(layout, line));
      if (cells.length > 1 || !fitsColumns(columns, cells)) {
        if (!sameColumns(columns, cells)) flush();
      }
      addCells(columns, cells, line);
    }
  }
  flush();
  return { signatures, rest };
}

/** Names and the lines below them, in one column. */
function signaturesOf(column: Column): FoundSignature[] {
  const found: FoundSignature[] = [];
  let above: Stretch[] = [];
  for (const [index, { text, gap }] of column.lines.entries()) {
    const last = found.at(-1);
    if (standsAbove(column, index)) {
      above.push(text);
      continue;
    }
    const name = readSignatureName(text.text);
    if (
      name !== null &&
      !(last !== undefined && last.name !== null && isSignatureLine(text.text) && name.beside.length === 0)
    ) {
      found.push({
        name: sliceStretch(text, name.name.start, name.name.end),
        academicTitle:
          name.academicTitle && sliceStretch(text, name.academicTitle.start, name.academicTitle.end),
        lines: [...above, ...name.beside.map((range) => sliceStretch(text, range.start, range.end))],
      });
      above = [];
    } else if (last !== undefined && continuesLine(last, text.text)) {
      last.lines.push(concatStretches(last.lines.pop()!, text));
    } else if (last !== undefined && !signsAlone(last, text.text, gap)) last.lines.push(text);
    else found.push({ name: null, academicTitle: null, lines: [text] });
  }
  return found;
}

/** A role above its name: nothing stands over it, or a blank line. */
function standsAbove(column: Column, index: number): boolean {
  const { text, gap } = column.lines[index]!;
  const next = column.lines[index + 1];
  if (next === undefined || next.gap >= 1 || (index > 0 && gap < 1) || GROUP.test(text.text)) return false;
  return (
    isSignatureLine(text.text) &&
    readSignatureName(text.text) === null &&
    readSignatureName(next.text.text) !== null
  );
}

/** `Vorsitzende des Finanz- und` + `Grundstücksausschusses`: one line that had no room. */
function continuesLine(last: FoundSignature, text: string): boolean {
  const line = last.lines.at(-1)?.text ?? '';
  return line !== '' && (/(?:-|,| und| für| des| der| im)$/.test(line) || /^\p{Ll}/u.test(text));
}

/** A group below a signature that is complete, or below another group, signs for itself. */
function signsAlone(last: FoundSignature, text: string, gap: number): boolean {
  return GROUP.test(text) && (last.name === null || (gap >= 1 && last.lines.length > 0));
}

/** Is this block names and roles, nothing else? Under a name a line that says nothing known counts too, if it is short. */
function isSignatureBlock(layout: Layout, block: Block, columns: readonly Column[]): boolean {
  if (block.marker !== null && block.marker.family !== 'alpha' && block.marker.family !== 'Alpha')
    return false;
  let named = columns.length > 1 || (columns.length > 0 && block.gap < 1);
  return block.lines.every((line) => {
    if (closingOf(line.text.text) !== null) return false;
    return cutAtColumns(columns, cellsOf(layout, line)).every(({ text }) => {
      if (readSignatureName(text.text) !== null) {
        named = true;
        return true;
      }
      if (isSignatureLine(text.text)) return true;
      return named && text.text.length < 60 && !/[.?:]$/.test(text.text) && /^[\p{Lu}(„]/u.test(text.text);
    });
  });
}
