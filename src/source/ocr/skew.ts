/** By how much a page lies askew, and whether its lines run sideways: where the ink of each row lies, tells both. */

/** Degrees to each side that a page may lie askew, and the steps in which it is looked for, then made finer. */
const LARGEST_SKEW = 4;
const STEP = 0.25;
const FINE_STEP = 0.05;

/** Pixels: so many stand for one. */
const COARSE = 3;

/** Below this share of clearer rows a turn is not worth it. */
const CLEARER = 1.02;

export interface InkPoints {
  x: Float32Array;
  y: Float32Array;
  count: number;
  width: number;
  height: number;
}

/** The places of ink, coarsely. */
export function inkPoints(ink: Uint8Array, width: number, height: number): InkPoints {
  const columns = Math.floor(width / COARSE);
  const rows = Math.floor(height / COARSE);
  const x = new Float32Array(columns * rows);
  const y = new Float32Array(columns * rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      // the middle of the square: letters are broader than it
      if (ink[(row * COARSE + 1) * width + column * COARSE + 1] === 0) continue;
      x[count] = column - columns / 2;
      y[count] = row - rows / 2;
      count++;
    }
  }
  return { x, y, count, width: columns, height: rows };
}

/** Degrees by which the lines rise to the right (counter-clockwise), so that a turn clockwise by it makes them level. */
export function skewOf(points: InkPoints): number {
  const level = rowContrast(points, 0);
  let best = { degrees: 0, contrast: level };
  const look = (from: number, to: number, step: number): void => {
    for (let degrees = from; degrees <= to + step / 2; degrees += step) {
      const contrast = rowContrast(points, degrees);
      if (contrast > best.contrast) best = { degrees, contrast };
    }
  };
  look(-LARGEST_SKEW, LARGEST_SKEW, STEP);
  look(best.degrees - STEP, best.degrees + STEP, FINE_STEP);
  return best.contrast > CLEARER * level ? Math.round(best.degrees * 100) / 100 : 0;
}

/** Do the lines of the page run from top to bottom? */
export function runsSideways(points: InkPoints): boolean {
  const turned = { ...points, x: points.y, y: points.x, width: points.height, height: points.width };
  const most = (of: InkPoints): number => {
    let contrast = 0;
    for (let degrees = -LARGEST_SKEW; degrees <= LARGEST_SKEW; degrees += 2 * STEP) {
      contrast = Math.max(contrast, rowContrast(of, degrees));
    }
    return contrast;
  };
  return most(turned) > most(points);
}

/** How much neighbouring rows differ in ink after a turn: most where lines of text and the white between fall on rows. */
function rowContrast({ x, y, count, width, height }: InkPoints, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil((Math.abs(slope) * width) / 2) + 2;
  const rows = new Float64Array(height + 2 * margin);
  const middle = height / 2 + margin;
  for (let i = 0; i < count; i++) rows[Math.round(y[i]! + slope * x[i]! + middle)]!++;
  let contrast = 0;
  for (let row = 1; row < rows.length; row++) contrast += (rows[row]! - rows[row - 1]!) ** 2;
  return contrast;
}
