/** The borders of a form in a picture: found, and taken away so that no letter hangs on them. */

import { type Grey, inkOf } from './grey.ts';
import { faintInk, isLonely } from './hairlines.ts';
import type { PictureLine } from './pictureLine.ts';
import { type Borders, withWornLines } from './wornLines.ts';

/** Inches: shorter strokes may be letters; thicker ones are bars. */
const SHORTEST = 0.32;
/** An upright one of a row of the form may be as short as this if it ends at level ones, from which it is this far at most. */
const SHORTEST_BETWEEN = 0.15;
const TOUCHES = 0.03;

const THICKEST = 0.04;

/** Pixels. A worn line has holes. */
const HOLE = 3;

/** Pixels. A letter that crosses the line reaches further above or below it. */
const OVERHANG = 3;

/** Pixels: rows that a worn line's dashes lie off its middle. */
const WANDERS = 2;

/** A piece of ink in one row of the picture, `to` within. */
interface Stretch {
  row: number;
  from: number;
  to: number;
  line: number;
}

/** A hairline is paler than letters in a coarse scan: what is darker than this share of the paper may be one. */
const HAIRLINE = 0.88;

/**
 * The lines of a level page, level and upright ones. `ink` is left without them, `picture` white where they were.
 * @param undeepened the same page before its pale ink was made black, which made faint lines white; `null` where nothing was
 */
export function takeFormLines(
  picture: Grey,
  ink: Uint8Array,
  dpi: number,
  undeepened: Grey | null = null,
): PictureLine[] {
  const size = { width: picture.width, height: picture.height, dpi };
  const whole = inkOf(picture, HAIRLINE);
  const level = takeLines(ink, size, { among: null, hairlines: false });
  const upright = takeLines(ink, size, { among: level.lines, hairlines: false });
  erase(picture, ink, [...level.pixels, ...upright.pixels]);
  const pale = inkOf(picture, HAIRLINE);
  const paleOf = (isUpright: boolean): Uint8Array =>
    undeepened === null ? pale : faintInk(undeepened, dpi, isUpright);
  const paleLevel = takeLines(paleOf(false), size, { among: null, hairlines: true });
  const levelOnes = [...level.lines, ...paleLevel.lines];
  const paleUpright = takeLines(paleOf(true), size, { among: levelOnes, hairlines: true });
  erase(picture, ink, [...paleLevel.pixels, ...paleUpright.pixels]);
  const found = { level: levelOnes, upright: [...upright.lines, ...paleUpright.lines] };
  const borders = withWornLines(whole, size.width, dpi, found);
  if (borders !== found) erase(picture, ink, restsOf(borders, whole, size));
  return [
    ...borders.level,
    ...borders.upright.map(({ x0, y0, x1, y1 }) => ({ x0: y0, y0: x0, x1: y1, y1: x1 })),
  ];
}

/** Dashes of worn borders that are left. */
function restsOf(
  { level, upright }: Borders,
  ink: Uint8Array,
  { width, height, dpi }: { width: number; height: number; dpi: number },
): number[] {
  const pixels: number[] = [];
  const rests = (
    lines: readonly PictureLine[],
    across: number,
    at: (p: number, r: number) => number,
  ): void => {
    for (const { x0, x1, y0 } of lines) {
      for (let place = Math.round(x0); place <= x1; place++) {
        for (let row = Math.round(y0) - WANDERS; row <= Math.round(y0) + WANDERS; row++) {
          if (ink[at(place, row)] === 1) eraseAcross(ink, place, row, across, at, THICKEST * dpi, pixels);
        }
      }
    }
  };
  rests(level, height, (place, row) => place + row * width);
  rests(upright, width, (place, row) => place * width + row);
  return pixels;
}

function erase(picture: Grey, ink: Uint8Array, pixels: readonly number[]): void {
  for (const at of pixels) {
    picture.data[at] = 255;
    ink[at] = 0;
  }
}

/** `among`: the level lines between which upright ones are looked for; `null` for the level ones. */
function takeLines(
  ink: Uint8Array,
  { width, height, dpi }: { width: number; height: number; dpi: number },
  { among, hairlines }: { among: readonly PictureLine[] | null; hairlines: boolean },
): { lines: PictureLine[]; pixels: number[] } {
  const upright = among !== null;
  const [along, across] = upright ? [height, width] : [width, height];
  const [nextPlace, nextRow] = upright ? [width, 1] : [1, width];
  const at = (place: number, row: number): number => place * nextPlace + row * nextRow;
  const shortest = (upright ? SHORTEST_BETWEEN : SHORTEST) * dpi;
  const lines: PictureLine[] = [];
  const pixels: number[] = [];
  for (const group of joined(longStretches(ink, along, across, [nextPlace, nextRow], shortest))) {
    const line = boundsOf(group);
    if (thicknessOf(group) > THICKEST * dpi) continue;
    if (line.x1 - line.x0 < SHORTEST * dpi && !isBetween(line, among ?? [], TOUCHES * dpi)) continue;
    if (hairlines && !isLonely(line, ink, at, dpi, upright)) continue;
    lines.push(line);
    for (const { row, from, to } of group) {
      for (let place = from; place <= to; place++)
        eraseAcross(ink, place, row, across, at, THICKEST * dpi, pixels);
    }
  }
  return { lines, pixels };
}

/** Does an upright line (here with x and y swapped) begin and end at level ones? */
function isBetween({ x0, x1, y0 }: PictureLine, levelOnes: readonly PictureLine[], reach: number): boolean {
  const ends = (y: number): boolean =>
    levelOnes.some(
      (line) => Math.abs(line.y0 - y) <= reach && line.x0 <= y0 + reach && line.x1 >= y0 - reach,
    );
  return ends(x0) && ends(x1);
}

/** The pixels of a line at one place of it, unless a letter's stroke crosses it there. */
function eraseAcross(
  ink: Uint8Array,
  place: number,
  row: number,
  across: number,
  at: (place: number, row: number) => number,
  thickest: number,
  erase: number[],
): void {
  let first = row;
  let last = row;
  const most = thickest + OVERHANG;
  while (first > 0 && ink[at(place, first - 1)] === 1 && last - first <= most) first--;
  while (last < across - 1 && ink[at(place, last + 1)] === 1 && last - first <= most) last++;
  if (last - first > most) return;
  // the grey edge of the line, too
  for (let r = Math.max(0, first - 2); r <= Math.min(across - 1, last + 2); r++) erase.push(at(place, r));
}

/** `steps`: from one place to the next, and from one row to the next. */
function longStretches(
  ink: Uint8Array,
  along: number,
  across: number,
  [nextPlace, nextRow]: readonly [number, number],
  shortest: number,
): Stretch[] {
  const found: Stretch[] = [];
  for (let row = 0; row < across && found.length < MOST_STRETCHES; row++) {
    let from = -1;
    let last = -HOLE - 2;
    for (let place = 0, at = row * nextRow; place <= along; place++, at += nextPlace) {
      if (place < along && ink[at] === 0) continue;
      if (place - last - 1 > HOLE || place === along) {
        if (from >= 0 && last - from + 1 >= shortest) found.push({ row, from, to: last, line: -1 });
        from = place;
      }
      last = place;
    }
  }
  return found;
}

/** More are a picture, not a form. */
const MOST_STRETCHES = 20_000;

/** Stretches that touch each other from row to row, or lie behind each other in one. */
function joined(stretches: Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  let before: Stretch[] = [];
  let current: Stretch[] = [];
  for (const stretch of stretches) {
    if (current.length > 0 && current[0]!.row !== stretch.row) {
      before = [...before.filter(({ row }) => stretch.row - row <= 2), ...current];
      current = [];
    }
    const touching = before.filter(
      ({ row, from, to }) => stretch.row - row <= 2 && from <= stretch.to + HOLE && to >= stretch.from - HOLE,
    );
    const line = touching[0]?.line ?? groups.length;
    if (line === groups.length) groups.push([]);
    for (const other of touching) {
      if (other.line === line) continue;
      const from = other.line;
      for (const one of groups[from]!) {
        one.line = line;
        groups[line]!.push(one);
      }
      groups[from] = [];
    }
    stretch.line = line;
    groups[line]!.push(stretch);
    current.push(stretch);
  }
  return groups.filter((group) => group.length > 0);
}

function boundsOf(group: readonly Stretch[]): PictureLine {
  const bounds = { x0: Number.POSITIVE_INFINITY, y0: Number.POSITIVE_INFINITY, x1: 0, y1: 0 };
  let weight = 0;
  let rows = 0;
  for (const { row, from, to } of group) {
    bounds.x0 = Math.min(bounds.x0, from);
    bounds.x1 = Math.max(bounds.x1, to);
    weight += to - from + 1;
    rows += row * (to - from + 1);
  }
  // a line that is not quite level lies where most of it is
  bounds.y0 = rows / weight;
  bounds.y1 = rows / weight;
  return bounds;
}

/** Of its ink, over its length. */
function thicknessOf(group: readonly Stretch[]): number {
  const { x0, x1 } = boundsOf(group);
  let area = 0;
  for (const { from, to } of group) area += to - from + 1;
  return area / (x1 - x0 + 1);
}
