/**
 * Marks that lie over or under a page's text: watermarks, big or tiled, and stamps. They are told by what speaks for
 * them together: size, words over which they lie, repetition in a grid, their own words, a frame, a date of receipt.
 */

import type { Layout, Mark, Rule, Run, SourcePage } from '../model/position.ts';
import { beginning, type Problem, problem } from '../model/problem.ts';
import { STAMP_DATE, STAMP_WORD } from '../words/stamps.ts';
import { frameAround } from './markFrame.ts';
import { type MarkText, markTexts, usualSizeOf } from './markTexts.ts';
import { isReceipt, receiptStamps } from './receiptStamps.ts';

/** Degrees. Text that leans more belongs to no line. */
const LARGEST_LEAN = 5;

/** Evidence, in log units, and how much of it makes a text a mark. */
const EVIDENCE = {
  /** Twice the usual size is a headline, too; so much larger print is none in a council's paper. */
  large: 1,
  huge: 2,
  /** Print that lies over other print: a value that runs over its cell does so as well. */
  over: 2.2,
  /** The same word again and again, below and beside itself: cells of a table do so as well. */
  grid: 1.5,
  /** A word that is stamped. */
  word: 2,
  /** A box of its own round it. */
  frame: 1,
  /** `EINGEGANGEN` with a date: nothing else says so. */
  received: 3,
} as const;
const ENOUGH = 3;

const LARGE = 2;
const HUGE = 3.5;

/** Tiles have at least so many letters. */
const SHORTEST_TILE = 4;

/** Points by which the places of tiles in a row or column differ. */
const SAME_PLACE = 2;

/** A page with more texts is taken as it is: looking which lie over which would never end. */
const MOST_TEXTS = 5000;

/** The page without its marks, and what they say. */
export function partMarks(page: SourcePage): { page: SourcePage; marks: Mark[] } {
  const turned: Run[] = [];
  const upright: Run[] = [];
  for (const run of page.runs) (isTurned(run) ? turned : upright).push(run);
  const texts = upright.length > MOST_TEXTS ? [] : markTexts(upright);
  const found = [...findMarks(texts, page.rules)];
  const marks = [...found.map((group) => markOf(group, page.number)), ...turnedMarks(turned, page.number)];
  if (found.length === 0) return { page, marks };
  const left = new Set(found.flat().flatMap(({ runs }) => runs));
  const frames = new Set(found.flatMap((group) => frameAround(group, page.rules)));
  return {
    page: {
      ...page,
      runs: page.runs.filter((run) => !left.has(run)),
      rules: page.rules.filter((rule) => !frames.has(rule)),
    },
    marks,
  };
}

function isTurned({ angle }: Run): boolean {
  return angle > LARGEST_LEAN && angle < 360 - LARGEST_LEAN;
}

/** Text that leans, stretch by stretch. */
function turnedMarks(runs: readonly Run[], page: number): Mark[] {
  const marks: Mark[] = [];
  let last: Run | undefined;
  for (const run of runs) {
    const text = run.text.trim();
    if (text === '') continue;
    const open = marks.at(-1);
    const near =
      last !== undefined &&
      Math.abs(last.angle - run.angle) < 1 &&
      Math.hypot(run.x - last.x, run.y - last.y) < last.width + 3 * last.size;
    if (near && open !== undefined) open.text += ` ${text}`;
    else marks.push({ page, y: run.y, text });
    last = run;
  }
  return marks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function markOf(group: readonly MarkText[], page: number): Mark {
  const texts = new Set(group.map(({ text }) => text));
  return { page, y: group[0]!.bottom, text: [...texts].join(' ') };
}

/** Groups of texts that are one mark: the tiles of a watermark, the lines of a stamp. */
function findMarks(texts: readonly MarkText[], rules: readonly Rule[]): MarkText[][] {
  const usual = usualSizeOf(texts);
  const covers = overlapTest(texts);
  const receipts = receiptStamps(texts);
  const groups = [...receipts, ...byText(texts).values()];
  const taken = new Set<MarkText>();
  return groups.filter((group) => {
    if (group.some((text) => taken.has(text))) return false;
    const isMark = evidenceFor(group, usual, covers, rules) >= ENOUGH;
    if (isMark) for (const text of group) taken.add(text);
    return isMark;
  });
}

function evidenceFor(
  group: readonly MarkText[],
  usual: number,
  covers: (text: MarkText) => boolean,
  rules: readonly Rule[],
): number {
  const [first] = group;
  if (first === undefined) return 0;
  const tiled = isGrid(group);
  let sum = 0;
  if (first.size >= HUGE * usual) sum += EVIDENCE.huge;
  else if (first.size >= LARGE * usual) sum += EVIDENCE.large;
  if (tiled) sum += EVIDENCE.grid;
  if (STAMP_WORD.test(first.text)) sum += EVIDENCE.word;
  const all = group.map(({ text }) => text).join(' ');
  if (isReceipt(first.text) && STAMP_DATE.test(all)) sum += EVIDENCE.received;
  if (sum === 0) return 0;
  if (group.some(covers)) sum += EVIDENCE.over;
  if (sum < ENOUGH && frameAround(group, rules).length > 0) sum += EVIDENCE.frame;
  return sum;
}

/** The same word in rows and columns. */
function isGrid(group: readonly MarkText[]): boolean {
  const [first] = group;
  if (first === undefined || first.text.length < SHORTEST_TILE) return false;
  const columns = new Set(group.map(({ left }) => Math.round(left / SAME_PLACE)));
  const rows = new Set(group.map(({ bottom }) => Math.round(bottom / SAME_PLACE)));
  return (
    columns.size > 1 && rows.size > 1 && columns.size * 2 <= group.length && rows.size * 2 <= group.length
  );
}

/** Texts that say the same in the same size; such as are none of a kind stand alone. */
function byText(texts: readonly MarkText[]): Map<string, MarkText[]> {
  const groups = new Map<string, MarkText[]>();
  for (const text of texts) {
    const key = `${Math.round(text.size)} ${text.text}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [text]);
    else group.push(text);
  }
  return groups;
}

/** Tells whether a text lies over another one, letters over letters. */
function overlapTest(texts: readonly MarkText[]): (text: MarkText) => boolean {
  const sorted = [...texts].sort((a, b) => a.bottom - b.bottom);
  const tallest = texts.reduce((most, { size }) => Math.max(most, size), 0);
  return (text) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.bottom <= text.top) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < sorted.length; i++) {
      const other = sorted[i]!;
      if (other.bottom - tallest > text.bottom) return false;
      if (other.text !== text.text && liesOver(text, other)) return true;
    }
    return false;
  };
}

/** Share of the smaller size by which letters must lie over each other: tight lines touch. */
const DEEP = 0.25;

function liesOver(a: MarkText, b: MarkText): boolean {
  const deep = DEEP * Math.min(a.size, b.size);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return height > deep && width > deep;
}

/** One problem for each text, at its first place. */
export function markProblems({ marks = [], lines }: Layout): Problem[] {
  const first = new Map<string, Mark>();
  for (const mark of marks) if (!first.has(mark.text)) first.set(mark.text, mark);
  return [...first].map(([text, { page, y }]) => {
    const above = lines.filter((line) => line.page === page && line.y <= y).at(-1);
    const at = { page, line: above?.number ?? 1, column: 1 };
    return problem('mark-left-out', { at, text: beginning(text) });
  });
}
