/** Borders of a form that a fax has worn: their pieces joined, and drawn out to the borders that they met. */

import { dashedLines, TOUCHES, wornUprights } from './dashedLines.ts';
import type { PictureLine } from './pictureLine.ts';

/** Inches: pieces of one line lie in one row to this much. */
const ROW = 0.012;

/** Inches: as far as this a worn line may be bare, a level one and an upright one. */
const LEVEL_GAP = 0.5;
const UPRIGHT_GAP = 0.2;

/** The same between two pieces of an upright one that no level one ends. */
const UPRIGHT_HOLE = 0.35;

/** Inches: as far from each other two borders may end that meet in a corner. */
const CORNER = 0.5;

/** Bare places on a page, below which its borders are not worn. */
const FEWEST_GAPS = 4;

/** Borders of a page, each direction in coordinates of its own: along it `x`, its place `y`. */
export interface Borders {
  level: PictureLine[];
  upright: PictureLine[];
}

/** `ink` with its borders, rows of `width`. Gives the borders as they were where the page's are not worn. */
export function withWornLines(ink: Uint8Array, width: number, dpi: number, found: Borders): Borders {
  const ended = levelsAtEnds(found, dpi);
  const borders = ended.length === 0 ? found : { ...found, level: [...found.level, ...ended] };
  if (gapsIn(borders.level, LEVEL_GAP * dpi, dpi) < FEWEST_GAPS) return borders;
  let upright = bridged(borders.upright, UPRIGHT_HOLE * dpi, borders.level, dpi);
  let level = bridged(borders.level, LEVEL_GAP * dpi, upright, dpi);
  upright = reachingOut(upright, UPRIGHT_GAP * dpi, level, dpi);
  level = reachingOut(level, LEVEL_GAP * dpi, upright, dpi);
  level.push(...dashedLines(ink, { along: 1, across: width }, dpi, { crossing: upright, known: level }));
  upright.push(...wornUprights(ink, { along: width, across: 1 }, dpi, { crossing: level, known: upright }));
  return { level, upright: reachingOut(upright, UPRIGHT_GAP * dpi, level, dpi) };
}

/** Of a level border nothing may be left but that two upright ones end in one row, with none to end at: as far as others pass it by. */
function levelsAtEnds({ level, upright }: Borders, dpi: number): PictureLine[] {
  const touch = TOUCHES * dpi;
  const whole = bridged(upright, UPRIGHT_HOLE * dpi, level, dpi);
  const free = whole
    .flatMap((line) => [line.x0, line.x1].map((at) => ({ at, row: line.y0 })))
    .filter(({ at, row }) => !crosses(at, row, level, dpi));
  const lines: PictureLine[] = [];
  for (const { at } of free) {
    const rows = free.filter((other) => Math.abs(other.at - at) <= 2 * ROW * dpi).map(({ row }) => row);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    if (last - first < CORNER * dpi || lines.some((line) => Math.abs(line.y0 - at) <= touch)) continue;
    const passing = whole.filter(({ x0, x1 }) => x0 < at - touch && x1 > at + touch).map(({ y0 }) => y0);
    const x0 = Math.max(...passing.filter((row) => row < first));
    const x1 = Math.min(...passing.filter((row) => row > last));
    lines.push({ x0: Number.isFinite(x0) ? x0 : first, x1: Number.isFinite(x1) ? x1 : last, y0: at, y1: at });
  }
  return lines;
}

function inOneRow(a: PictureLine, b: PictureLine, dpi: number): boolean {
  return Math.abs(a.y0 - b.y0) <= ROW * dpi;
}

function gapsIn(lines: readonly PictureLine[], widest: number, dpi: number): number {
  return lines.filter((line) =>
    lines.some((next) => inOneRow(line, next, dpi) && next.x0 > line.x1 && next.x0 - line.x1 <= widest),
  ).length;
}

/** Does one of these pass at the end of a line? */
function crosses(
  at: number,
  row: number,
  crossing: readonly PictureLine[],
  dpi: number,
  reach = TOUCHES * dpi,
): boolean {
  const touch = TOUCHES * dpi;
  return crossing.some(
    (line) => Math.abs(line.y0 - at) <= touch && line.x0 <= row + reach && line.x1 >= row - reach,
  );
}

/** Pieces of one line joined, unless both end at a border that crosses them: these are two boxes. */
function bridged(
  lines: readonly PictureLine[],
  widest: number,
  crossing: readonly PictureLine[],
  dpi: number,
): PictureLine[] {
  const whole: PictureLine[] = [];
  for (const line of [...lines].sort((a, b) => a.x0 - b.x0)) {
    const before = whole.findLast((one) => inOneRow(one, line, dpi) && line.x0 - one.x1 <= widest);
    const ends = (one: PictureLine | undefined, at: number): boolean =>
      one !== undefined && crosses(at, one.y0, crossing, dpi, CORNER * dpi);
    if (before === undefined || (ends(before, before.x1) && ends(line, line.x0))) whole.push({ ...line });
    else before.x1 = Math.max(before.x1, line.x1);
  }
  return whole;
}

/** Lines that end freely drawn out to the next border that crosses them, or ends freely at the same corner. */
function reachingOut(
  lines: readonly PictureLine[],
  widest: number,
  crossing: readonly PictureLine[],
  dpi: number,
): PictureLine[] {
  const corner = CORNER * dpi;
  const touch = TOUCHES * dpi;
  return lines.map((line) => {
    const reach = (at: number, way: 1 | -1): number => {
      if (crosses(at, line.y0, crossing, dpi)) return at;
      const met = crossing.filter(({ x0, x1, y0 }) => {
        const off = Math.max(x0 - line.y0, line.y0 - x1);
        const away = (y0 - at) * way;
        return off <= corner && away >= -touch && away <= (off > 0 ? corner : widest);
      });
      const [nearest] = met.map(({ y0 }) => y0).sort((a, b) => (a - b) * way);
      return nearest ?? at;
    };
    return { ...line, x0: reach(line.x0, -1), x1: reach(line.x1, 1) };
  });
}
