/**
 * Lines to what may be blocks. Between two lines that surely part or surely belong together there is no choice; where
 * the evidence is weak, both ways of cutting are candidates, and the decoder takes the better one.
 */

import { type Block, type BodyLine, blockOf } from '../sheet/block.ts';
import type { Aside, Sheet } from '../sheet/body.ts';
import { type Marker, romanValue } from '../sheet/marker.ts';
import { beginning } from './cuts.ts';
import type { Open } from './hanging.ts';
import { listMarker } from './markers.ts';
import { CUT, SURE } from './weights.ts';

/** A possible block: the lines [start, end) of the sheet, but for those in it that stand aside. */
export interface Candidate {
  start: number;
  end: number;
  block: Block;
  /** Evidence for this cutting: at its beginning and at every joint inside. */
  score: number;
  /** Why its only line may stand aside. */
  aside: Aside | null;
  /** Lines inside that stand aside: the block goes on behind them. */
  skipped: number[];
}

/** How a line may begin: log evidence for going on (`inside`), for a paragraph (`plain`) and for a list item (`marked`). */
interface Entry {
  inside: number;
  plain: number;
  marked: number;
}

/** Joints that are likelier to be cuts are tried up to so much evidence against them all. */
const MOST_AGAINST = 9;
/** So many ends are tried for a block; then only those where a cut is likelier, and only if its beginning is so, too. */
const MOST_ENDS = 16;

/** All candidates, by the line that they begin with. Lists are made by loops: see `Hypothesis.labels`. */
export function candidatesOf(sheet: Sheet): Candidate[][] {
  const entries = entriesOf(sheet);
  const all: Candidate[][] = [];
  for (let start = 0; start < sheet.lines.length; start++) all.push(beginningAt(sheet, entries, start));
  return all;
}

function beginningAt(sheet: Sheet, entries: readonly Entry[], start: number): Candidate[] {
  const found: Candidate[] = [];
  const { aside, lines } = sheet;
  const { marked, plain } = entries[start]!;
  if (aside[start] !== null) {
    const block = blockOf(sheet.layout, [lines[start]!], null);
    found.push({ start, end: start + 1, block, score: 0, aside: aside[start]!, skipped: [] });
  }
  if (aside[start] === 'furniture') return found;
  if (marked > -SURE) extend(sheet, entries, start, lines[start]!.marker, marked, found);
  if (plain > -SURE) extend(sheet, entries, start, null, plain, found);
  return found;
}

/** Adds the blocks that begin at `start`, from the shortest to the longest. */
function extend(
  sheet: Sheet,
  entries: readonly Entry[],
  start: number,
  marker: Marker | null,
  entry: number,
  found: Candidate[],
): void {
  const taken: BodyLine[] = [sheet.lines[start]!];
  const skipped: number[] = [];
  let score = entry;
  let against = 0;
  let pushed = 0;
  const likely = entry > entries[start]!.inside;
  const push = (end: number) => {
    const block = blockOf(sheet.layout, taken.slice(), marker);
    found.push({ start, end, block, score, aside: null, skipped: skipped.slice() });
    pushed++;
  };
  let pending: number[] = [];
  // what is known of the next line is how it goes on from the line before a figure
  if (sheet.aside[start] === 'figure') {
    push(start + 1);
    return;
  }
  for (let index = start + 1; ; index++) {
    const aside = sheet.aside[index] ?? null;
    const next = entries[index];
    const parts = next === undefined || next.inside <= -SURE;
    const cut = next === undefined ? SURE : Math.max(next.plain, next.marked);
    const free = pushed < MOST_ENDS ? cut > -SURE : cut > (next?.inside ?? 0);
    if (pending.length === 0 && (parts || free || aside !== null)) push(index);
    if (next === undefined || against > MOST_AGAINST || (pushed >= MOST_ENDS && !likely)) return;
    if (aside !== null) {
      pending.push(index);
      continue;
    }
    if (parts) return;
    if (cut > next.inside) against += cut - next.inside;
    score += next.inside;
    skipped.push(...pending);
    pending = [];
    taken.push(sheet.lines[index]!);
  }
}

function goneOn({ first, second, marked, count }: Open, line: BodyLine): Open {
  return { first, second: second ?? line, marked, count: count + 1 };
}

/** Key of `seen` for the item whose parts are under way: 1 behind `1a`. */
const ITEM_OF_PARTS = 'of';

function note(seen: Map<string, number>, marker: Marker): void {
  seen.set(marker.style, marker.value);
  if (marker.of !== undefined) seen.set(ITEM_OF_PARTS, Number(marker.of.item) || romanValue(marker.of.item));
}

/** The evidence at every line, gathered in one pass that follows the likelier cutting. */
function entriesOf(sheet: Sheet): Entry[] {
  const seen = new Map<string, number>();
  let open: Open | null = null;
  let before: BodyLine | undefined;
  const entries: Entry[] = [];
  for (const [index, line] of sheet.lines.entries()) {
    const aside = sheet.aside[index];
    if (aside === 'furniture' || aside === 'head') {
      entries.push({ inside: -SURE, plain: 0, marked: -SURE });
      continue;
    }
    const marker = listMarker(sheet, index, before, { seen, open });
    const begins = before === undefined || open === null ? CUT.space : beginning(sheet, before, index, open);
    const listed = (marker ?? 0) > 0;
    if (aside === null) {
      if (listed) note(seen, line.marker!);
      if (listed || begins > 0) open = { first: line, second: undefined, marked: listed, count: 1 };
      else open = goneOn(open!, line);
      before = line;
    }
    const none = marker ?? 0;
    entries.push({
      inside: index === 0 ? -SURE : -begins / 2 - none / 2,
      plain: index === 0 ? SURE : begins / 2 - none / 2,
      marked: marker === null ? -SURE : marker / 2 + 1,
    });
  }
  return entries;
}
