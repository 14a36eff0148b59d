/** Boxes to tick that are drawn and not written: a little square, and a cross, a hook or a filled square in it. */

import type { Run } from '../../model/position.ts';

/** A small drawn thing, on the page as shown. */
export interface SmallShape {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** A square that is drawn as a line, and not filled. */
  hollow: boolean;
  /** An area and no line. */
  filled: boolean;
}

/** Points: sides of a box, and what its sides may differ by, as a share. */
const SMALLEST = 5;
const LARGEST = 14;
const SQUARE = 0.15;

/** Points by which a tick may reach out of its box; and the part of the box that it reaches over at least. */
const OVERHANG = 2;
const LEAST = 0.4;

/** Part of the box: a larger area in it is its ground. */
const MOST_FILLED = 0.8;

/** More are a drawing or a map. */
const MOST_SHAPES = 500;

/**
 * A run `☒` for every ticked box, and `☐` for the empty ones where any is ticked: what a page without a tick has are
 * the bullets of a list. A letter in a box tells by itself.
 */
export function tickedBoxes(shapes: readonly SmallShape[], runs: readonly Run[]): Run[] {
  if (shapes.length > MOST_SHAPES) return [];
  const boxes = withoutCopies(shapes.filter(isBox)).filter((box) => !runs.some((run) => isIn(run, box)));
  const found = boxes.map((box) => ({ box, ticked: shapes.some((shape) => isTick(shape, box)) }));
  if (!found.some(({ ticked }) => ticked)) return [];
  return found.map(({ box, ticked }) => {
    const size = box.y1 - box.y0;
    const font = runs[0]?.font ?? '';
    return {
      text: ticked ? '☒' : '☐',
      x: box.x0,
      y: baselineAt(box, runs),
      width: box.x1 - box.x0,
      size,
      angle: 0,
      font,
    };
  });
}

function isBox({ x0, y0, x1, y1, hollow }: SmallShape): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  return hollow && width >= SMALLEST && width <= LARGEST && Math.abs(width - height) <= SQUARE * width;
}

/** A square that is drawn twice, for its ground and its edge. */
function withoutCopies(boxes: readonly SmallShape[]): SmallShape[] {
  const near = (a: SmallShape, b: SmallShape) => Math.abs(a.x0 - b.x0) + Math.abs(a.y0 - b.y0) < OVERHANG;
  return boxes.filter((box, index) => !boxes.slice(0, index).some((other) => near(box, other)));
}

function isTick(shape: SmallShape, box: SmallShape): boolean {
  if (shape === box || shape.hollow) return false;
  if (shape.filled && shape.x1 - shape.x0 > MOST_FILLED * (box.x1 - box.x0)) return false;
  const inside =
    shape.x0 >= box.x0 - OVERHANG &&
    shape.x1 <= box.x1 + OVERHANG &&
    shape.y0 >= box.y0 - OVERHANG &&
    shape.y1 <= box.y1 + OVERHANG;
  const reach = LEAST * (box.x1 - box.x0);
  return inside && shape.x1 - shape.x0 >= reach && shape.y1 - shape.y0 >= reach;
}

function isIn({ x, y, width }: Run, box: SmallShape): boolean {
  const middle = x + width / 2;
  return (
    middle > box.x0 && middle < box.x1 && y > box.y0 && y <= box.y1 + OVERHANG && width <= box.x1 - box.x0
  );
}

/** The baseline of the words beside it, so that both are one line. */
function baselineAt(box: SmallShape, runs: readonly Run[]): number {
  const beside = runs.filter(
    ({ x, y, size }) => x >= box.x1 && x <= box.x1 + 3 * size && y > box.y0 && y - 0.7 * size < box.y1,
  );
  return beside[0]?.y ?? box.y1;
}
