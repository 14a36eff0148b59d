/**
 * Nothing is lost in silence: every printed line behind the header ends in a value, in a role that belongs to no value,
 * or in a warning with its place. And what was nearly read otherwise is said.
 */

import type { Decided } from '../decode/bestPath.ts';
import { CLOSE } from '../decode/weights.ts';
import { type Role, VALUELESS } from '../forms/form.ts';
import type { Layout, Span } from '../model/position.ts';
import { beginning, type Problem, problem } from '../model/problem.ts';
import type { ValueSpans } from '../model/reading.ts';
import type { Block } from '../sheet/block.ts';
import { isCapital } from '../words/chars.ts';
import { type Stretch, sourceOffset } from '../words/stretch.ts';
import type { BodyReading } from './readBody.ts';
import { SECTION_OF } from './sections.ts';

/** What is to be said of a body: first what was left out, then what is doubtful, in the order of the paper. */
export function bodyProblems(
  layout: Layout,
  { decided, draft, left }: BodyReading,
  spans: ValueSpans,
): Problem[] {
  const covered = coverage(spans);
  const reported = left.map((stretch) => unassigned(stretch.text, sourceOffset(stretch, 0) ?? 0));
  const known = new Set(left.map((stretch) => sourceOffset(stretch, 0)));
  const formed = new Set([...draft.financeLines, ...draft.responsibleLines]);
  for (const one of decided) {
    if (VALUELESS.has(one.role)) {
      // what a printed form leaves over is said where it is read
      if (one.block.lines.every(({ line }) => formed.has(line))) continue;
      if (one.margin < CLOSE) reported.push(unassigned(one.block.full.text, startOf(one.block)));
      continue;
    }
    if (one.block.lines.some(({ text }) => known.has(sourceOffset(text, 0)))) continue;
    for (const { line, text } of one.block.lines) {
      const at = sourceOffset(text, 0) ?? line.start;
      if (!covers(covered, line)) reported.push(unassigned(layout.text.slice(line.start, line.end), at));
    }
  }
  const told = new Set(draft.problems.map(({ field }) => field));
  const held = placesOf(spans);
  const further = doubts(decided, held).filter(({ field }) => !told.has(field));
  return draft.problems.concat(reported, guessedRows(decided, held), further);
}

function unassigned(text: string, at: number): Problem {
  return problem('text-unassigned', { at, text: beginning(text) });
}

function startOf({ full }: Block): number {
  return sourceOffset(full, 0) ?? 0;
}

/** All stretches that values hold, in order. */
function coverage(spans: ValueSpans): Span[] {
  return [...spans.values()].flat().sort((a, b) => a.start - b.start);
}

/** Does a value hold some of the line? */
function covers(covered: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = covered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (covered[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  for (let index = Math.max(0, low - 1); index < covered.length && covered[index]!.start < end; index++) {
    if (covered[index]!.end > start) return true;
  }
  return false;
}

type Held = Span & { pointer: string };

/** All values by their places, in order. */
function placesOf(spans: ValueSpans): Held[] {
  const held = [...spans].flatMap(([pointer, places]) =>
    places.map(({ start, end }) => ({ pointer, start, end })),
  );
  return held.sort((a, b) => a.start - b.start);
}

/** Values with a table in which nothing but words and space told which lines are one cell's. */
function guessedRows(decided: readonly Decided[], held: readonly Held[]): Problem[] {
  const found = new Map<string, number>();
  for (const { block } of decided) {
    if (!block.lines.some(({ row }) => row !== undefined && row.rowLines > 1)) continue;
    const field = fieldAt(held, block.text);
    if (field !== null && !found.has(field)) found.set(field, startOf(block));
  }
  return [...found].map(([field, at]) => problem('columns-guessed', { field, at, what: 'rows' }));
}

/** One problem for each value whose blocks were nearly read otherwise. */
function doubts(decided: readonly Decided[], held: readonly Held[]): Problem[] {
  const found = new Map<string, number>();
  const rivals = new Map<string, number>();
  const last = decided.findLastIndex(({ role }) => role === 'item');
  for (const [index, one] of decided.entries()) {
    // lines of signatures are read together, however they are cut into blocks
    const margin = one.role === 'signature' ? one.margin : Math.min(one.margin, one.cutMargin);
    const before = decided[index - 1];
    const unlikely =
      one.role === 'continued' &&
      (isBehindPart(one, before) || (index > last && isBehindQuestion(one, before)));
    if (VALUELESS.has(one.role) || (margin >= CLOSE && !unlikely)) continue;
    const at = startOf(one.block);
    const field = ofAnswer(fieldAt(held, one.block.text));
    if (field !== null && !found.has(field)) found.set(field, at);
    // what it nearly was lacks it
    const rival = one.margin < CLOSE ? SECTION_OF[one.rival] : undefined;
    if (rival !== undefined && !rivals.has(rival)) rivals.set(rival, at);
  }
  for (const one of cellsApart(decided)) {
    const field = ofAnswer(fieldAt(held, one.block.text));
    if (field !== null && !found.has(field)) found.set(field, startOf(one.block));
  }
  for (const [field, at] of rivals) {
    const isSaid = [...found.keys()].some((one) => one === field || one.startsWith(`${field}/`));
    if (!isSaid) found.set(field, at);
  }
  return [...found].map(([field, at]) => problem('reading-unsure', { field, at }));
}

/** So many short lines one below the other are rather a table's cells than paragraphs. */
const FEWEST_CELLS = 4;
const LONGEST_CELL = 30;
const PARAGRAPHS: ReadonlySet<Role> = new Set<Role>([
  'background',
  'statement',
  'answer',
  'reasons',
  'resolution',
]);

/** The first of the lines of each table that an export took apart, cell by cell. */
function cellsApart(decided: readonly Decided[]): Decided[] {
  const found: Decided[] = [];
  for (let start = 0; start < decided.length; ) {
    let end = start;
    while (end < decided.length && isCell(decided[end]!) && decided[end]!.role === decided[start]!.role)
      end++;
    if (end - start >= FEWEST_CELLS) found.push(decided[start]!);
    start = Math.max(end, start + 1);
  }
  return found;
}

function isCell({ role, block }: Decided): boolean {
  if (!PARAGRAPHS.has(role) || block.marker !== null) return false;
  return block.text.text.length <= LONGEST_CELL && !/[.:;?!,]$/.test(block.text.text);
}

/** A statement in a paragraph of its own below the last question, which has ended: part of it, or what follows the list? */
function isBehindQuestion({ clues }: Decided, before: Decided | undefined): boolean {
  return clues.has('statement') && hasAsked(before);
}

function hasAsked(decided: Decided | undefined): boolean {
  return /\?[“”"]?$/.test(decided?.block.text.text ?? '');
}

/** Units of the layout by which a paragraph of a part may stand off the part's text. */
const SAME_EDGE = 1.5;

/** A sentence below the last part of a question, which has ended: that part's, or the question's? Its edge tells where it is the part's. */
function isBehindPart({ block }: Decided, before: Decided | undefined): boolean {
  if (before?.role !== 'item' || before.block.marker?.family !== 'alpha') return false;
  if (Math.abs(block.left - before.block.textLeft) <= SAME_EDGE) return false;
  return hasAsked(before) && isCapital(block.text.text);
}

/** What is doubtful about a part of an answer is so of the answer. */
function ofAnswer(field: string | null): string | null {
  return field === null ? null : field.replace(/^(\/answers\/\d+)\/.*$/, '$1');
}

/** The value that holds the beginning of a block. Values do not overlap: `held` is in order. */
function fieldAt(held: readonly Held[], text: Stretch): string | null {
  const at = sourceOffset(text, 0) ?? -1;
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (held[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const found = held[low];
  return found !== undefined && found.start <= at ? found.pointer : null;
}
