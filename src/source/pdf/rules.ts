/** Paths and pictures of a page to the rules of its borders. */

import type { Rule } from '../../model/position.ts';
import type { Matrix, Paint, Path, Shape } from './engine.ts';
import { type Edge, edgesToRules, pathToEdges } from './path.ts';

/** Points. A stroke or a filled strip that is thicker is a bar or an area, no border. */
const THICKEST_RULE = 3;

/** A page with more is a drawing or a map; what stands in its table, if any, is told by alignment. */
const MOST_RULES = 20_000;

/** The unit square as a path: an image of one pixel is drawn as a rectangle of one colour. */
const UNIT_SQUARE = Float32Array.of(0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 3);

/** The rules of a page. What is painted white or not at all, in a hidden layer or by an annotation, is left out. */
export function shapesToRules(shapes: readonly Shape[]): Rule[] {
  const rules: Rule[] = [];
  for (const shape of shapes) {
    if (rules.length >= MOST_RULES) break;
    if (shape.kind === 'path') pathToRules(shape, rules);
    else if (shape.kind === 'picture' && isSeen(shape.paint)) fillToRules(UNIT_SQUARE, shape.matrix, rules);
  }
  return rules;
}

const WHITE = 0xffffff;

function isSeen(paint: Paint | null): boolean {
  return paint !== null && paint.colour !== WHITE && !paint.hiddenLayer && !paint.annotation;
}

function pathToRules({ steps, matrix, fill, stroke, closed, lineWidth }: Path, rules: Rule[]): void {
  if (isSeen(stroke) && lineWidth <= THICKEST_RULE) {
    for (const edge of pathToEdges(steps, matrix, closed)) rules.push(strokeToRule(edge, lineWidth));
  }
  if (isSeen(fill)) fillToRules(steps, matrix, rules);
}

function fillToRules(steps: ArrayLike<number>, matrix: Matrix, rules: Rule[]): void {
  for (const rule of edgesToRules(pathToEdges(steps, matrix, true), THICKEST_RULE)) rules.push(rule);
}

function strokeToRule({ horizontal, at, from, to }: Edge, thickness: number): Rule {
  const half = thickness / 2;
  return horizontal
    ? { x0: from, y0: at - half, x1: to, y1: at + half }
    : { x0: at - half, y0: from, x1: at + half, y1: to };
}
