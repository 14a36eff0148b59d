/** Drawing operators of a page to the rules of its borders. */

import type { Rule } from '../../model/position.ts';
import { type LayerTest, trackLayers } from './layers.ts';
import type { Matrix, PdfOperatorList } from './library.ts';
import { trackState } from './matrix.ts';
import { type Edge, edgesToRules, pathToEdges } from './path.ts';

/** pdf.js's operator numbers that matter here (a test compares them with the library's own table). */
export const OPERATOR = {
  setLineWidth: 2,
  setGState: 9,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  setStrokeRGBColor: 58,
  setFillRGBColor: 59,
  paintImageMaskXObject: 83,
  paintImageXObject: 85,
  paintInlineImageXObject: 86,
  paintSolidColorImageMask: 90,
  constructPath: 91,
  setStrokeTransparent: 92,
  setFillTransparent: 93,
} as const;

const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);
const CLOSING_STROKES: ReadonlySet<number> = new Set([21, 26, 27]);
const FILLS: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);

/** Points. A stroke or a filled strip that is thicker is a bar or an area, no border. */
const THICKEST_RULE = 3;

/** A page with more is a drawing or a map; what stands in its table, if any, is told by alignment. */
const MOST_RULES = 20_000;

/** The unit square as a path: an image of one pixel is drawn as a rectangle of one colour. */
const UNIT_SQUARE = Float32Array.of(0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 3);

interface GraphicsState {
  matrix: Matrix;
  lineWidth: number;
  strokes: boolean;
  fills: boolean;
}

/**
 * The rules of a page; `view` takes user space to the page as shown. What is painted white or not at all, or in a
 * hidden layer, is left out.
 */
export function operatorsToRules(list: PdfOperatorList, view: Matrix, isShown?: LayerTest): Rule[] {
  const rules: Rule[] = [];
  const layers = trackLayers(isShown);
  const graphics = trackState<GraphicsState>({ matrix: view, lineWidth: 1, strokes: true, fills: true });
  for (let i = 0; i < list.fnArray.length && rules.length < MOST_RULES; i++) {
    const args = (list.argsArray[i] ?? []) as readonly unknown[];
    if (graphics.visit(list.fnArray[i], args)) continue;
    layers.visit(list.fnArray[i], args);
    switch (list.fnArray[i]) {
      case OPERATOR.constructPath:
        if (!layers.hidden()) paint(args[0], firstPath(args[1]), graphics.current(), rules);
        break;
      case OPERATOR.paintSolidColorImageMask:
      case OPERATOR.paintImageMaskXObject:
      case OPERATOR.paintImageXObject:
      case OPERATOR.paintInlineImageXObject:
        if (!layers.hidden()) paint(OPERATOR.fill, UNIT_SQUARE, graphics.current(), rules);
        break;
      default:
        setState(list.fnArray[i], args, graphics.current());
    }
  }
  return rules;
}

function setState(operator: number | undefined, args: readonly unknown[], state: GraphicsState): void {
  switch (operator) {
    case OPERATOR.setLineWidth:
      state.lineWidth = Number(args[0]);
      break;
    case OPERATOR.setStrokeRGBColor:
      state.strokes = args[0] !== '#ffffff';
      break;
    case OPERATOR.setFillRGBColor:
      state.fills = args[0] !== '#ffffff';
      break;
    case OPERATOR.setStrokeTransparent:
      state.strokes = false;
      break;
    case OPERATOR.setFillTransparent:
      state.fills = false;
      break;
    case OPERATOR.setGState:
      for (const [key, value] of (args[0] ?? []) as [string, unknown][]) {
        if (key === 'LW') state.lineWidth = Number(value);
      }
      break;
  }
}

function paint(operator: unknown, path: ArrayLike<number>, state: GraphicsState, rules: Rule[]): void {
  if (typeof operator !== 'number') return;
  if (state.strokes && STROKES.has(operator)) {
    const thickness = state.lineWidth * scaleOf(state.matrix);
    if (thickness <= THICKEST_RULE) {
      for (const edge of pathToEdges(path, state.matrix, CLOSING_STROKES.has(operator))) {
        rules.push(strokeToRule(edge, thickness));
      }
    }
  }
  if (state.fills && FILLS.has(operator)) {
    for (const rule of edgesToRules(pathToEdges(path, state.matrix, true), THICKEST_RULE)) rules.push(rule);
  }
}

function strokeToRule({ horizontal, at, from, to }: Edge, thickness: number): Rule {
  const half = thickness / 2;
  return horizontal
    ? { x0: from, y0: at - half, x1: to, y1: at + half }
    : { x0: at - half, y0: from, x1: at + half, y1: to };
}

/** How much a line gets thicker by the matrix: the root of the area's growth. */
function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

function firstPath(value: unknown): ArrayLike<number> {
  const path = Array.isArray(value) ? (value[0] as unknown) : null;
  return path instanceof Float32Array ? path : [];
}
