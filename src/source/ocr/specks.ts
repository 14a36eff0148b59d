/** Dirt: a fax and a bad copy have thousands of specks, which the engine takes for dots and accents. */

import { type Grey, inkOf } from './grey.ts';

/** Square inches: larger ones are the dots of print, which no one can tell from dirt. */
const LARGEST_SPECK = 0.0003;

/** Specks on a square inch of blank paper: on clean paper there are none. */
const DIRTY = 0.7;

/** Inches: squares in which there is nothing else are blank paper. */
const SQUARE = 0.25;

/** Share of the specks on blank paper that are as small as those that are taken away in between letters. */
const USUAL = 0.9;

/** Takes away pieces of ink that are as small as the specks on the blank paper of a dirty page; gives the ink that is left. */
export function takeSpecks(picture: Grey, dpi: number): Uint8Array {
  const { width, data } = picture;
  const ink = inkOf(picture);
  const specks = specksOf(ink.slice(), ink, width, dpi);
  const { sizes, area } = onBlankPaper(specks, ink, width, Math.round(SQUARE * dpi));
  if (sizes.length < (DIRTY * area) / (dpi * dpi)) return ink;
  const most = sizes.sort((a, b) => a - b)[Math.floor(USUAL * sizes.length)] ?? 0;
  const dot = DOT * strokeOf(ink) ** 2;
  const dirt = specks.filter(
    (piece) =>
      piece.length <= most && (piece.length < dot || isAlone(ink, width, piece, Math.round(FAR * dpi))),
  );
  for (const piece of dirt) {
    for (const at of piece) {
      whiten(data, width, at);
      ink[at] = 0;
    }
  }
  return ink;
}

/** Small pieces that stand alone. `left` is emptied. */
function specksOf(left: Uint8Array, ink: Uint8Array, width: number, dpi: number): number[][] {
  const most = Math.floor(LARGEST_SPECK * dpi * dpi);
  const specks: number[][] = [];
  for (let at = 0; at < left.length; at++) {
    if (left[at] !== 1) continue;
    const piece = pieceAt(left, width, at, most);
    if (piece.length <= most && isAlone(ink, width, piece, Math.round(ALONE * dpi))) specks.push(piece);
  }
  return specks;
}

/** Pixels of each speck that has nothing but specks around it, and the pixels of all that paper. */
function onBlankPaper(
  specks: readonly number[][],
  ink: Uint8Array,
  width: number,
  square: number,
): { sizes: number[]; area: number } {
  const columns = Math.ceil(width / square);
  const squareOf = (at: number): number =>
    Math.floor(Math.floor(at / width) / square) * columns + Math.floor((at % width) / square);
  const inked = new Int32Array(columns * Math.ceil(ink.length / width / square));
  for (let at = 0; at < ink.length; at++) if (ink[at] === 1) inked[squareOf(at)]!++;
  for (const piece of specks) inked[squareOf(piece[0]!)]! -= piece.length;
  const sizes = specks.filter(([at]) => inked[squareOf(at!)]! <= 0).map(({ length }) => length);
  return { sizes, area: inked.filter((count) => count <= 0).length * square * square };
}

/** The pixels across most strokes of the print. */
function strokeOf(ink: Uint8Array): number {
  const lengths = new Uint32Array(THICKEST + 1);
  let length = 0;
  let strokes = 0;
  for (let at = 0; at < ink.length; at++) {
    if (ink[at] === 1) length++;
    else if (length > 0) {
      if (length > 1 && length <= THICKEST) {
        lengths[length]!++;
        strokes++;
      }
      length = 0;
    }
  }
  let seen = 0;
  return lengths.findIndex((count) => {
    seen += count;
    return seen >= strokes / 2;
  });
}

/** Pixels: what is thicker is no stroke of a letter. */
const THICKEST = 20;

/** Of a stroke's width, squared: dots of letters and full stops are larger. */
const DOT = 0.6;

/** Inches: no letter is as near as this to a speck that may be as large as its dots. */
const FAR = 0.03;

/** Inches. The pieces of a worn letter, and its dots, stand nearer to each other. */
const ALONE = 0.012;

/** Is there no other ink around? */
function isAlone(ink: Uint8Array, width: number, piece: readonly number[], reach: number): boolean {
  let [left, right] = [width, 0];
  let [top, bottom] = [ink.length, 0];
  for (const at of piece) {
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  let found = 0;
  for (let y = top - reach; y <= bottom + reach; y++) {
    for (let x = left - reach; x <= right + reach; x++) found += ink[y * width + x] ?? 0;
  }
  return found <= piece.length;
}

/** The pixels that hang together with one, which are then no ink any more; all of them are found, `most` + 1 given at most. */
function pieceAt(ink: Uint8Array, width: number, start: number, most: number): number[] {
  const piece: number[] = [];
  const open = [start];
  ink[start] = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (piece.length <= most) piece.push(at);
    for (const next of [
      at - width - 1,
      at - width,
      at - width + 1,
      at - 1,
      at + 1,
      at + width - 1,
      at + width,
      at + width + 1,
    ]) {
      if (ink[next] !== 1) continue;
      ink[next] = 0;
      open.push(next);
    }
  }
  return piece;
}

/** The grey edge of it, too. */
function whiten(data: Uint8Array, width: number, at: number): void {
  for (const row of [at - width, at, at + width]) {
    for (const place of [row - 1, row, row + 1]) if (place >= 0 && place < data.length) data[place] = 255;
  }
}
