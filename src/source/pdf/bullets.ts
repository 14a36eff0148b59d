/**
 * Bullets that are drawn and not written: browsers print the discs, rings and squares of lists as small shapes, so
 * that the text alone has no bullet and its items cannot be told apart.
 */

import type { Run } from '../../model/position.ts';
import { type LayerTest, trackLayers } from './layers.ts';
import type { Matrix, PdfOperatorList } from './library.ts';
import { trackState } from './matrix.ts';
import { pathToEdges } from './path.ts';
import type { SmallShape } from './tickBoxes.ts';

/** pdf.js's operator numbers that matter here (a test compares them with the library's own table). */
export const SHAPE_OPERATOR = { stroke: 20, constructPath: 91 } as const;

const PAINTS: ReadonlySet<number> = new Set([20, 21, 22, 23, 24, 25, 26, 27]);

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

interface Shape {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A run `•` for every bullet that is drawn before the first text of a line. */
export function drawnBullets(
  list: PdfOperatorList,
  view: Matrix,
  runs: readonly Run[],
  isShown?: LayerTest,
): Run[] {
  const shapes = smallShapes(list, view, isShown);
  if (shapes.length === 0 || shapes.length > MOST_SHAPES) return [];
  const upright = runs.filter((run) => run.angle === 0).sort((a, b) => a.y - b.y);
  return shapes.flatMap((shape) => {
    const text = textBehind(shape, upright);
    if (text === null) return [];
    return [
      {
        text: '•',
        x: shape.left,
        y: text.y,
        width: shape.right - shape.left,
        size: text.size,
        angle: 0,
        font: text.font,
      },
    ];
  });
}

function smallShapes(list: PdfOperatorList, view: Matrix, isShown: LayerTest | undefined): Shape[] {
  const shapes: Shape[] = [];
  const layers = trackLayers(isShown);
  const graphics = trackState({ matrix: view });
  for (let i = 0; i < list.fnArray.length && shapes.length <= MOST_SHAPES; i++) {
    const args = (list.argsArray[i] ?? []) as readonly unknown[];
    if (graphics.visit(list.fnArray[i], args)) continue;
    layers.visit(list.fnArray[i], args);
    if (list.fnArray[i] !== SHAPE_OPERATOR.constructPath || layers.hidden()) continue;
    const bounds = args[2] as ArrayLike<number> | null;
    if (!PAINTS.has(Number(args[0])) || bounds === null || bounds?.length !== 4) continue;
    const shape = placed(bounds, graphics.current().matrix);
    if (isRound(shape) && (isCurved(args[1]) || args[0] !== SHAPE_OPERATOR.stroke)) shapes.push(shape);
  }
  return shapes;
}

/** Pdf.js's operators that draw a path's line and leave its area. */
const LINES_ONLY: ReadonlySet<unknown> = new Set([20, 21]);

/** Points, on the page as shown: larger things are no box to tick, and nothing in one. */
const LARGEST_TICK = 18;

/** All small drawn things, for the boxes to tick among them. */
export function smallThings(list: PdfOperatorList, view: Matrix, isShown?: LayerTest): SmallShape[] {
  const things: SmallShape[] = [];
  const layers = trackLayers(isShown);
  const graphics = trackState({ matrix: view });
  for (let i = 0; i < list.fnArray.length && things.length <= MOST_SHAPES; i++) {
    const args = (list.argsArray[i] ?? []) as readonly unknown[];
    if (graphics.visit(list.fnArray[i], args)) continue;
    layers.visit(list.fnArray[i], args);
    if (list.fnArray[i] !== SHAPE_OPERATOR.constructPath || layers.hidden()) continue;
    const bounds = args[2] as ArrayLike<number> | null;
    if (!PAINTS.has(Number(args[0])) || bounds === null || bounds?.length !== 4) continue;
    const { left, right, top, bottom } = placed(bounds, graphics.current().matrix);
    if (right - left > LARGEST_TICK || bottom - top > LARGEST_TICK) continue;
    const hollow = LINES_ONLY.has(args[0]) && isSquare(args[1]);
    const filled = !LINES_ONLY.has(args[0]);
    things.push({ x0: left, y0: top, x1: right, y1: bottom, hollow, filled });
  }
  return things;
}

/** Has the path straight sides only, along the edges of its bounds? A cross has two parts, and leans. */
function isSquare(value: unknown): boolean {
  const path = Array.isArray(value) ? (value[0] as unknown) : null;
  if (!(path instanceof Float32Array)) return false;
  const matrix = [1, 0, 0, 1, 0, 0] as const;
  return pathToEdges(path, matrix, true).length >= 4;
}

/** The path's bounds on the page as shown; pdf.js gives them as left, bottom, right, top in user space. */
function placed(bounds: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Shape {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [i, j] of [
    [0, 1],
    [2, 1],
    [0, 3],
    [2, 3],
  ] as const) {
    const [x, y] = [bounds[i] ?? 0, bounds[j] ?? 0];
    xs.push(a * x + c * y + e);
    ys.push(b * x + d * y + f);
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function isRound({ left, right, top, bottom }: Shape): boolean {
  const [width, height] = [right - left, bottom - top];
  return width > 0 && width < LARGEST_SHAPE && Math.abs(width - height) <= ROUND * width;
}

/** A stroked square is a box to tick, a stroked ring is a bullet: has the path a curve? */
function isCurved(value: unknown): boolean {
  const path = Array.isArray(value) ? (value[0] as unknown) : null;
  return path instanceof Float32Array && path.length > 12 && path[3] === 2;
}

/** The first run of the line that the shape stands before. */
function textBehind(shape: Shape, runs: readonly Run[]): Run | null {
  const middle = (shape.top + shape.bottom) / 2;
  let nearest: Run | null = null;
  for (let i = firstBelow(runs, middle); i < runs.length; i++) {
    const run = runs[i]!;
    const above = run.y - middle;
    if (above > (HIGHEST * LARGEST_SHAPE) / SMALLEST) break;
    if (above < LOWEST * run.size || above > HIGHEST * run.size) continue;
    const size = shape.right - shape.left;
    if (size < SMALLEST * run.size || size > LARGEST * run.size) continue;
    if (run.x < shape.left && run.x + run.width > shape.left - FARTHEST_TEXT * run.size) return null;
    const gap = run.x - shape.right;
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
