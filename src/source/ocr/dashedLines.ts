/** Borders of which a fax has left dashes: told by those that lie in one row between two borders that cross it. */

import type { PictureLine } from './pictureLine.ts';

/** Inches. Shorter dashes are dots and the strokes of letters. */
const SHORTEST_DASH = 0.06;

/** Inches: what lies so near above or below a dash belongs to a letter; no other border is as near as the second. */
const BESIDE = 0.025;
const SAME = 0.03;

/** Pixels. A dash has holes, and its row wanders. */
const HOLE = 3;

/** Share of the way between the two borders that is inked; inches that are inked at least. */
const INKED = 0.1;
const LEAST_INKED = 0.3;
const FEWEST_DASHES = 3;

/** The same where a line goes on to the side. */
const INKED_BESIDE = 0.05;

/** Share of the way that may be bare in one place: an underlined word leaves more. */
const BARE = 0.45;

/** Inches: a border is as far from the next one at least, and they touch if they come so near. */
const NARROWEST = 0.15;
export const TOUCHES = 0.05;

interface Strip {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** Steps in the picture's pixels: along a line, and from one row of them to the next. */
interface Steps {
  along: number;
  across: number;
}

/** Share that an upright line between two level ones keeps: stems of letters reach over less of a row. */
const UPRIGHT_INKED = 0.6;

/** Upright lines of which most is left between two level ones. */
export function wornUprights(
  ink: Uint8Array,
  steps: Steps,
  dpi: number,
  { crossing, known }: { crossing: readonly PictureLine[]; known: readonly PictureLine[] },
): PictureLine[] {
  return stripsBetween(crossing, dpi).flatMap((strip) =>
    rowsOf(ink, steps, dpi, strip, ({ inked }) => inked >= UPRIGHT_INKED * (strip.to - strip.from))
      .map((row) => ({ x0: strip.from, x1: strip.to, y0: row, y1: row }))
      .filter((line) => !isKnown(line, known, dpi)),
  );
}

/** Lines of which dashes are left between `crossing` ones; where a line beside has them, few are enough. */
export function dashedLines(
  ink: Uint8Array,
  steps: Steps,
  dpi: number,
  { crossing, known }: { crossing: readonly PictureLine[]; known: readonly PictureLine[] },
): PictureLine[] {
  const strips = stripsBetween(crossing, dpi);
  const lineIn = (strip: Strip, row: number): PictureLine => ({
    x0: strip.from,
    x1: strip.to,
    y0: row,
    y1: row,
  });
  const found = strips.flatMap((strip) =>
    dashedRows(ink, steps, dpi, strip).map((row) => lineIn(strip, row)),
  );
  const isThere = (line: PictureLine): boolean => isKnown(line, known, dpi) || isKnown(line, found, dpi);
  // each line found lets those beside it be found, to either side
  const open = [...known, ...found];
  for (let at = 0; at < open.length; at++) {
    const { x0, x1, y0 } = open[at]!;
    for (const strip of strips) {
      if (strip.first > y0 || strip.last < y0) continue;
      const before = Math.abs(strip.from - x1) <= TOUCHES * dpi;
      if (!before && Math.abs(strip.to - x0) > TOUCHES * dpi) continue;
      const line = lineIn(strip, y0);
      const { inked } = dashesIn(ink, steps, dpi, strip, Math.round(y0));
      const beyond = before ? { ...line, x0: line.x1, x1: line.x1 } : { ...line, x1: line.x0 };
      const isInked = inked >= INKED_BESIDE * (strip.to - strip.from);
      const goesThrough = isThere(beyond) || isNarrowEnd(strip, y0, [...known, ...found], dpi);
      if (isThere(line) || !(isInked || goesThrough)) continue;
      found.push(line);
      open.push(line);
    }
  }
  return found.filter((line) => !isKnown(line, known, dpi));
}

/** Inches: so narrow is a column to be ticked; a line that is as many times as long goes on through it. */
const NARROW = 0.8;
const LONGER = 4;

/** Is a strip the narrow end of a row that is bordered all along? */
function isNarrowEnd({ from, to }: Strip, row: number, lines: readonly PictureLine[], dpi: number): boolean {
  const here = lines.filter(({ y0 }) => Math.abs(y0 - row) <= SAME * dpi);
  const length = here.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
  return to - from <= NARROW * dpi && length >= LONGER * (to - from);
}

/** Is there one along all of it? */
function isKnown({ x0, x1, y0 }: PictureLine, known: readonly PictureLine[], dpi: number): boolean {
  const touch = TOUCHES * dpi;
  return known.some(
    (line) => Math.abs(line.y0 - y0) <= SAME * dpi && line.x0 <= x0 + touch && line.x1 >= x1 - touch,
  );
}

/** Between each line and the next ones to its right, as far as both reach and none stands between. */
function stripsBetween(crossing: readonly PictureLine[], dpi: number): Strip[] {
  const lines = [...crossing].sort((a, b) => a.y0 - b.y0);
  const touch = TOUCHES * dpi;
  const strips: Strip[] = [];
  for (const [index, left] of lines.entries()) {
    // what is not hidden yet by a nearer line
    let open: [number, number][] = [[left.x0, left.x1]];
    for (const right of lines.slice(index + 1)) {
      if (right.y0 - left.y0 < NARROWEST * dpi) continue;
      const rest: [number, number][] = [];
      for (const [top, foot] of open) {
        const [first, last] = [Math.max(top, right.x0 - touch), Math.min(foot, right.x1 + touch)];
        if (last <= first) {
          rest.push([top, foot]);
          continue;
        }
        strips.push({ from: left.y0, to: right.y0, first, last });
        if (first > top) rest.push([top, first]);
        if (foot > last) rest.push([last, foot]);
      }
      open = rest;
    }
  }
  return strips;
}

/** Rows of a strip in which there are enough dashes. */
function dashedRows(ink: Uint8Array, steps: Steps, dpi: number, strip: Strip): number[] {
  const wide = strip.to - strip.from;
  const least = Math.max(INKED * wide, LEAST_INKED * dpi);
  return rowsOf(
    ink,
    steps,
    dpi,
    strip,
    ({ inked, bare, dashes }) => dashes >= FEWEST_DASHES && bare <= BARE * wide && inked >= least,
  );
}

/** What dashes leave of a row. */
interface Rest {
  inked: number;
  bare: number;
  dashes: number;
}

/** Of rows of a strip beside each other the one with most ink. */
function rowsOf(
  ink: Uint8Array,
  steps: Steps,
  dpi: number,
  strip: Strip,
  isLine: (rest: Rest) => boolean,
): number[] {
  const rows: { row: number; inked: number }[] = [];
  const [first, last] = [Math.max(1, Math.round(strip.first)), Math.round(strip.last)];
  for (let row = first; row <= last; row++) {
    const rest = dashesIn(ink, steps, dpi, strip, row);
    if (!isLine(rest)) continue;
    const before = rows.at(-1);
    if (before === undefined || row - before.row > SAME * dpi) rows.push({ row, inked: rest.inked });
    else if (rest.inked > before.inked) rows[rows.length - 1] = { row, inked: rest.inked };
  }
  return rows.map(({ row }) => row);
}

/** Pixels of a row that lie in dashes with white beside them, and the longest way without any. */
function dashesIn(
  ink: Uint8Array,
  { along, across }: Steps,
  dpi: number,
  { from, to }: Strip,
  row: number,
): Rest {
  const beside = Math.ceil(BESIDE * dpi) * across;
  const sum = { inked: 0, bare: 0, dashes: 0 };
  let start = -1;
  let lastInk = -1;
  let lastDash = from;
  const end = (): void => {
    const length = start < 0 ? 0 : lastInk - start + 1;
    if (length >= SHORTEST_DASH * dpi) {
      sum.bare = Math.max(sum.bare, start - lastDash);
      sum.inked += length;
      sum.dashes++;
      lastDash = lastInk;
    }
    start = -1;
  };
  for (let place = Math.round(from); place <= to; place++) {
    const at = place * along + row * across;
    const isInked = ink[at] === 1 || ink[at - across] === 1 || ink[at + across] === 1;
    if (!isInked || ink[at - beside] === 1 || ink[at + beside] === 1) continue;
    if (start >= 0 && place - lastInk - 1 > HOLE) end();
    if (start < 0) start = place;
    lastInk = place;
  }
  end();
  return { ...sum, bare: Math.max(sum.bare, to - lastDash) };
}
