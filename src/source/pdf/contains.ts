/** Does a path hold a point? By the rules of filling, PDF 32000-1, 8.5.3.3. */

import type { Matrix, Path } from './engine.ts';

/** Takes a point of the page as shown; false where the path is nothing. */
export type PointTest = (x: number, y: number) => boolean;

/** Pieces of a straight line in the stead of a curve. */
const CHORDS = 4;

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 3;

/** A test that is as quick as the path is simple; made once a path. */
export function insideOf({ steps, bounds, matrix, evenOdd }: Path): PointTest {
  const back = inverse(matrix);
  if (back === null || bounds === null) return () => false;
  const [a, b, c, d, e, f] = back;
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(bounds);
  const rectangle = isRectangle(steps, left, bottom, right, top);
  let lines: Float64Array | null = null;
  return (px, py) => {
    const x = a * px + c * py + e;
    const y = b * px + d * py + f;
    if (x < left || x > right || y < bottom || y > top) return false;
    if (rectangle) return true;
    lines ??= toLines(steps);
    const winding = windingOf(lines, x, y);
    return evenOdd ? winding % 2 !== 0 : winding !== 0;
  };
}

/** A test for the unit square, where a picture stands. */
export function insideOfPicture(matrix: Matrix): PointTest {
  const back = inverse(matrix);
  if (back === null) return () => false;
  const [a, b, c, d, e, f] = back;
  return (px, py) => {
    const [x, y] = [a * px + c * py + e, b * px + d * py + f];
    return x >= 0 && x <= 1 && y >= 0 && y <= 1;
  };
}

function inverse([a, b, c, d, e, f]: Matrix): Matrix | null {
  const det = a * d - b * c;
  if (!(Math.abs(det) > 1e-12)) return null;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

/** One part of four corners that are those of its bounds. */
function isRectangle(
  steps: ArrayLike<number>,
  left: number,
  bottom: number,
  right: number,
  top: number,
): boolean {
  let corners = 0;
  let last = '';
  for (let i = 0; i < steps.length; ) {
    const step = steps[i];
    if (step === CLOSE && i + 1 === steps.length) break;
    if (step !== (i === 0 ? MOVE : LINE)) return false;
    const [x, y] = [steps[i + 1] ?? 0, steps[i + 2] ?? 0];
    if ((x !== left && x !== right) || (y !== bottom && y !== top)) return false;
    const corner = `${x} ${y}`;
    if (corner === last) return false;
    last = corner;
    corners++;
    i += 3;
  }
  return corners === 4 || corners === 5;
}

/** Straight pieces as x0, y0, x1, y1; every part is closed, as filling does. */
function toLines(steps: ArrayLike<number>): Float64Array {
  const lines: number[] = [];
  let [sx, sy, x, y] = [0, 0, 0, 0];
  const lineTo = (nx: number, ny: number): void => {
    lines.push(x, y, nx, ny);
    [x, y] = [nx, ny];
  };
  for (let i = 0; i < steps.length; ) {
    const step = steps[i++];
    const at = (k: number): number => steps[i + k] ?? 0;
    if (step === MOVE) {
      lineTo(sx, sy);
      [sx, sy, x, y] = [at(0), at(1), at(0), at(1)];
      i += 2;
    } else if (step === LINE) {
      lineTo(at(0), at(1));
      i += 2;
    } else if (step === CURVE) {
      const [x0, y0] = [x, y];
      for (let k = 1; k <= CHORDS; k++) {
        const [t, u] = [k / CHORDS, 1 - k / CHORDS];
        const mix = (p0: number, p1: number, p2: number, p3: number): number =>
          u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
        lineTo(mix(x0, at(0), at(2), at(4)), mix(y0, at(1), at(3), at(5)));
      }
      i += 6;
    } else if (step === CLOSE) lineTo(sx, sy);
    else break;
  }
  lineTo(sx, sy);
  return Float64Array.from(lines);
}

/** How often the lines go round the point, counter-clockwise; its parity tells even-odd as well. */
function windingOf(lines: Float64Array, x: number, y: number): number {
  let winding = 0;
  for (let i = 0; i < lines.length; i += 4) {
    const [y0, y1] = [lines[i + 1]!, lines[i + 3]!];
    if (y0 <= y === y1 <= y) continue;
    const x0 = lines[i]!;
    if (x0 + ((y - y0) / (y1 - y0)) * (lines[i + 2]! - x0) > x) winding += y1 > y0 ? 1 : -1;
  }
  return winding;
}
