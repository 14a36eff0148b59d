/**
 * Bullets that are drawn and not written: browsers print the discs, rings and squares of lists as small shapes, so
 * that the text alone has no bullet and its items cannot be told apart.
 */

import type { Run } from '../../model/position.ts';
import type { Box, Path, Shape } from './engine.ts';
import { boxOf } from './graphics.ts';
import { pathToEdges } from './path.ts';
import type { SmallShape } from './tickBoxes.ts';

/** Shares of the text's font size: how large a bullet is, … */
const SMALLEST = 0.2;
const LARGEST = 0.6;

/** … how far its middle lies above the baseline, … */
const LOWEST = 0.1;
const HIGHEST = 0.5;

/** … and how far the text stands behind it. */
const NEAREST_TEXT = 0.2;
const FARTHEST_TEXT = 3;

/** Points: no shape is worth a look that no bullet of a readable text could have. */
const LARGEST_SHAPE = 12;

/** Breadth and height of a disc or square differ by no more than this share. */
const ROUND = 0.25;

/** More small shapes than this are a drawing or a map. */
const MOST_SHAPES = 500;

/** A run `•` for every bullet that is drawn before the first text of a line. */
export function drawnBullets(all: readonly Shape[], runs: readonly Run[]): Run[] {
  const shapes = smallShapes(all);
  if (shapes.length === 0 || shapes.length > MOST_SHAPES) return [];
  const upright = runs.filter((run) => run.angle === 0).sort((a, b) => a.y - b.y);
  return shapes.flatMap((shape) => {
    const text = textBehind(shape, upright);
    if (text === null) return [];
    return [
      {
        text: '•',
        x: shape.x0,
        y: text.y,
        width: shape.x1 - shape.x0,
        size: text.size,
        angle: 0,
        font: text.font,
      },
    ];
  });
}

/** The paths that a page shows as its own, each with its place on it. */
function* paintedPaths(all: readonly Shape[]): Generator<{ path: Path; box: Box }> {
  for (const path of all) {
    if (path.kind !== 'path' || path.bounds === null) continue;
    const paint = path.fill ?? path.stroke;
    if (paint === null || paint.hiddenLayer || paint.annotation) continue;
    yield { path, box: boxOf(path.bounds, path.matrix) };
  }
}

function smallShapes(all: readonly Shape[]): Box[] {
  const shapes: Box[] = [];
  for (const { path, box } of paintedPaths(all)) {
    if (shapes.length > MOST_SHAPES) break;
    if (isRound(box) && (isCurved(path) || path.fill !== null)) shapes.push(box);
  }
  return shapes;
}

/** Points, on the page as shown: larger things are no box to tick, and nothing in one. */
const LARGEST_TICK = 18;

/** All small drawn things, for the boxes to tick among them. */
export function smallThings(all: readonly Shape[]): SmallShape[] {
  const things: SmallShape[] = [];
  for (const { path, box } of paintedPaths(all)) {
    if (things.length > MOST_SHAPES) break;
    if (box.x1 - box.x0 > LARGEST_TICK || box.y1 - box.y0 > LARGEST_TICK) continue;
    const filled = path.fill !== null;
    things.push({ ...box, hollow: !filled && isSquare(path), filled });
  }
  return things;
}

/** Has the path straight sides only, along the edges of its bounds? A cross has two parts, and leans. */
function isSquare({ steps }: Path): boolean {
  return pathToEdges(steps, [1, 0, 0, 1, 0, 0], true).length >= 4;
}

function isRound({ x0, x1, y0, y1 }: Box): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  return width > 0 && width < LARGEST_SHAPE && Math.abs(width - height) <= ROUND * width;
}

/** pdf.js's path segment. */
const CURVE = 2;

/** A stroked square is a box to tick, a stroked ring is a bullet: has the path a curve? */
function isCurved({ steps }: Path): boolean {
  return steps.length > 12 && steps[3] === CURVE;
}

/** The first run of the line that the shape stands before. */
function textBehind(shape: Box, runs: readonly Run[]): Run | null {
  const middle = (shape.y0 + shape.y1) / 2;
  let nearest: Run | null = null;
  for (let i = firstBelow(runs, middle); i < runs.length; i++) {
    const run = runs[i]!;
    const above = run.y - middle;
    if (above > (HIGHEST * LARGEST_SHAPE) / SMALLEST) break;
    if (above < LOWEST * run.size || above > HIGHEST * run.size) continue;
    const size = shape.x1 - shape.x0;
    if (size < SMALLEST * run.size || size > LARGEST * run.size) continue;
    if (run.x < shape.x0 && run.x + run.width > shape.x0 - FARTHEST_TEXT * run.size) return null;
    const gap = run.x - shape.x1;
    if (gap < NEAREST_TEXT * run.size || gap > FARTHEST_TEXT * run.size) continue;
    if (nearest === null || run.x < nearest.x) nearest = run;
  }
  return nearest;
}

function firstBelow(runs: readonly Run[], y: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.y < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
