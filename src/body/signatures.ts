/** Who signed: names with the lines printed under each, also where they stand side by side. */

import type { Range } from '../fields/party.ts';
import { readPerson, readRole, startsGroup } from '../fields/person.ts';
import type { Layout, Segment } from '../position.ts';
import { concatStretches, type Stretch, sliceStretch, stretchOf } from '../text/stretch.ts';
import type { Block, BodyLine } from './block.ts';
import { closingOf } from './closing.ts';

export interface FoundSignature {
  name: Stretch | null;
  academicTitle: Stretch | null;
  lines: Stretch[];
}

const NO_BREAKS: ReadonlySet<number> = new Set();
/** Longer lines are sentences. */
const LONGEST_LINE = 90;
const GROUP = /(?:fraktion|ausschuss|ausschuß|beirat|ortschaftsrat|interfraktionell|gruppe)(?!\p{L})/iu;
const SIGNED = /^(?:gez\.|gezeichnet|[iI]\. ?[AV]\.|im Auftrag|in Vertretung) ?:? ?/;

interface SignatureName {
  name: Range;
  academicTitle: Range | null;
  /** What stands beside the name in its line: a role, a group. */
  beside: Range[];
}

/** Reads a line that holds one signatory's name: `gez. Dr. Anna Muster`, `Anna Muster, Stadträtin`. */
export function readSignatureName(printed: string): SignatureName | null {
  const text = isAllCapitals(printed) ? inSmallLetters(printed) : printed;
  if (text.length > LONGEST_LINE || /[?:;]$/.test(text)) return null;
  const beside: Range[] = [];
  const reader = { text, at: SIGNED.exec(text)?.[0].length ?? 0, breaks: NO_BREAKS };
  const role = readRole(reader);
  if (role !== null) beside.push(role);
  while (text[reader.at] === ' ') reader.at++;
  const person = readPerson(reader, role !== null);
  if (person === null) return null;
  const rest = text.slice(reader.at);
  const separator = /^(?: ?[,(–/-] ?| )/.exec(rest)?.[0].length ?? 0;
  const tail = rest.slice(separator).replace(/[)\s]{1,9}$/, '');
  if (tail !== '') {
    if (separator === 0 || !isRoleOrGroup(tail)) return null;
    beside.push({ start: reader.at + separator, end: reader.at + separator + tail.length });
  }
  return { ...person, beside };
}

/** `ANNA MUSTER`: two words and more, none of them a party. */
function isAllCapitals(text: string): boolean {
  return (
    text.length < LONGEST_LINE &&
    /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){1,4}$/u.test(text) &&
    !/(?<!\p{L})(?:CDU|SPD|FDP|AFD|BSW|BFM|DIE|LINKE|GRÜNE|VOLT)(?!\p{L})/u.test(text)
  );
}

/** The same length, so that ranges stay right. */
function inSmallLetters(text: string): string {
  return text.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

function isRoleOrGroup(text: string): boolean {
  return (
    GROUP.test(text) ||
    readRole({ text, at: 0, breaks: NO_BREAKS }) !== null ||
    /^\p{Lu}[\p{L}\p{Nd}/!.& -]{1,40}$/u.test(text)
  );
}

/** Can this line stand under a name, or for a group that signs? */
export function isSignatureLine(text: string): boolean {
  if (text.length > LONGEST_LINE || /[.?:;,]$/.test(text)) return false;
  if (text.endsWith('!') && !GROUP.test(text)) return false;
  return (
    GROUP.test(text) || readRole({ text, at: SIGNED.exec(text)?.[0].length ?? 0, breaks: NO_BREAKS }) !== null
  );
}

/** One column of text at a time: what stands under what. */
interface Column {
  cell: number | null;
  left: number;
  right: number;
  lines: { text: Stretch; gap: number }[];
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

interface Cell {
  /** Number of the cell where tabs or `|` part them. */
  cell: number | null;
  left: number;
  right: number;
  text: Stretch;
}

function cellsOf(layout: Layout, line: BodyLine): Cell[] {
  if (!line.tabular) {
    const cell = line.line.segments[0]?.cell ?? null;
    return [{ cell, left: line.line.left, right: line.line.right, text: line.text }];
  }
  const cells = line.line.segments.map((segment: Segment) => ({
    cell: segment.cell ?? null,
    left: segment.left,
    right: segment.right,
    text: stretchOf(layout.text, [[segment]]),
  }));
  // place and date may stand beside the name
  return cells.filter((cell) => closingOf(cell.text.text) === null);
}

/**
 * A cell that runs on under the next name is cut where that name's column begins: beside long roles the gap between
 * two columns is as narrow as a space.
 *
 *     Anna Muster              Bernd Öztürk
 *     Vorsitzende der Fraktion Stadtrat
 */
function cutAtColumns(columns: readonly Column[], cells: readonly Cell[]): Cell[] {
  const parted = columns.some((column) => column.cell !== null);
  if (parted || columns.length < 2 || cells.length >= columns.length) return [...cells];
  return cells.flatMap((cell) => {
    const next = columns.find((column) => column.left > cell.left + 1 && column.left < cell.right - 1);
    if (next === undefined || cell.text.pieces.length === 0) return [cell];
    const length = cell.text.text.length;
    const guess = ((next.left - cell.left) / (cell.right - cell.left)) * length;
    const at = nearestSpace(cell.text.text, guess);
    if (at === null) return [cell];
    const head = { ...cell, right: next.left - 1, text: sliceStretch(cell.text, 0, at) };
    const tail = { ...cell, left: next.left, text: sliceStretch(cell.text, at) };
    return [head, ...cutAtColumns(columns, [tail])];
  });
}

/** Letters differ in width: the cut may be so many characters off; a role or group behind it makes up for some. */
const FARTHEST_CUT = 8;
const KNOWN_WORD = 6;

/** The space nearest to a place in the text, rather one with a role or a group behind it. */
function nearestSpace(text: string, guess: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const distance = Math.abs(at + 1 - guess);
    if (distance > FARTHEST_CUT) continue;
    const next = { text, at: at + 1, breaks: NO_BREAKS };
    const cost = distance - (startsGroup(next, at + 1) || readRole(next) !== null ? KNOWN_WORD : 0);
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}

/** Are these cells the next line of the columns that are open? */
function sameColumns(columns: readonly Column[], cells: readonly Cell[]): boolean {
  if (columns.length === 0) return true;
  if (columns.length === 1 && cells.length > 1) return false;
  // a second row of names begins anew
  return (
    !cells.some(
      (cell) => readSignatureName(cell.text.text) !== null && nearest(columns, cell).lines.length > 0,
    ) || columns.length === 1
  );
}

function fitsColumns(columns: readonly Column[], cells: readonly Cell[]): boolean {
  return (
    columns.length > 0 &&
    cells.every((cell) => cell.cell !== null || overlap(nearest(columns, cell), cell) > 0)
  );
}

function addCells(columns: Column[], cells: readonly Cell[], line: BodyLine): void {
  if (columns.length === 0) {
    for (const cell of cells)
      columns.push({ cell: cell.cell, left: cell.left, right: cell.right, lines: [] });
  }
  cells.forEach((cell, index) => {
    const column = cells.length === columns.length ? columns[index]! : nearest(columns, cell);
    column.right = Math.max(column.right, cell.right);
    column.lines.push({ text: cell.text, gap: line.line.gap });
  });
}

function nearest(columns: readonly Column[], cell: Cell): Column {
  const same = columns.find((column) => column.cell !== null && column.cell === cell.cell);
  if (same !== undefined) return same;
  let best = columns[0]!;
  for (const column of columns) {
    if (Math.abs(column.left - cell.left) < Math.abs(best.left - cell.left)) best = column;
  }
  return best;
}

function overlap(column: Column, cell: Cell): number {
  return Math.min(column.right, cell.right) - Math.max(column.left, cell.left);
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
