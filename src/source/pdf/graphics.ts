/** The graphics state of PDF 32000-1, 8.4 and 9.3, as far as it says where something is painted and how. */

import type { Box, Matrix, Paint } from './engine.ts';
import type { PdfFont } from './fontFacts.ts';

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export interface GraphicsState {
  /** User space to the page as shown. */
  matrix: Matrix;
  clip: Box | null;
  /** 0xRRGGBB; null for patterns. */
  fill: number | null;
  stroke: number | null;
  /** Nothing is painted: a colour that could not be read. */
  fills: boolean;
  strokes: boolean;
  fillAlpha: number;
  strokeAlpha: number;
  /** Alpha of the groups around. */
  groupAlpha: number;
  /** A soft mask or a blend mode, of this state or of a group around. */
  masked: boolean;
  blended: boolean;
  groupSoft: boolean;
  lineWidth: number;
  text: Matrix;
  line: Matrix;
  charSpacing: number;
  wordSpacing: number;
  /** 1 is natural width. */
  scale: number;
  leading: number;
  font: PdfFont | null;
  size: number;
  rise: number;
  mode: number;
}

export function initialState(view: Matrix): GraphicsState {
  return {
    ...{ matrix: view, clip: null, fill: 0, stroke: 0, fills: true, strokes: true, fillAlpha: 1 },
    ...{ strokeAlpha: 1, groupAlpha: 1, masked: false, blended: false, groupSoft: false, lineWidth: 1 },
    ...{
      text: IDENTITY,
      line: IDENTITY,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      font: null,
      size: 0,
      rise: 0,
      mode: 0,
    },
  };
}

/** What a paint says beside the state. */
export interface Around {
  hiddenLayer: boolean;
  annotation: boolean;
}

export function fillPaint(state: GraphicsState, around: Around): Paint {
  return paintOf(state, state.fill, state.fillAlpha, around);
}

export function strokePaint(state: GraphicsState, around: Around): Paint {
  return paintOf(state, state.stroke, state.strokeAlpha, around);
}

function paintOf(state: GraphicsState, colour: number | null, alpha: number, around: Around): Paint {
  const { hiddenLayer, annotation } = around;
  const soft = state.masked || state.blended || state.groupSoft;
  return { colour, alpha: state.groupAlpha * alpha, soft, clip: state.clip, hiddenLayer, annotation };
}

/** A group is painted as a whole: what the state said of alpha, mask and blending goes for all that is in it. */
export function enterGroup(state: GraphicsState): void {
  state.groupAlpha *= state.fillAlpha;
  state.groupSoft ||= state.masked || state.blended;
  state.fillAlpha = 1;
  state.strokeAlpha = 1;
  state.masked = false;
  state.blended = false;
}

/** pdf.js writes colours as `#rrggbb`. */
export function parseColour(value: unknown): number | null {
  if (typeof value !== 'string' || value.length !== 7) return null;
  const colour = Number.parseInt(value.slice(1), 16);
  return Number.isNaN(colour) ? null : colour;
}

/** Sets what an extended graphics state says, as pdf.js lists it. */
export function setExtended(state: GraphicsState, entries: readonly (readonly [string, unknown])[]): void {
  for (const [key, value] of entries) {
    if (key === 'LW') state.lineWidth = Number(value);
    else if (key === 'ca') state.fillAlpha = share(value);
    else if (key === 'CA') state.strokeAlpha = share(value);
    else if (key === 'SMask') state.masked = value !== false;
    else if (key === 'BM') state.blended = value !== 'source-over';
  }
}

function share(value: unknown): number {
  const number = Number(value);
  return Number.isFinite(number) ? Math.min(1, Math.max(0, number)) : 1;
}

/** The box round `bounds` (left, bottom, right, top) as shown. */
export function boxOf(bounds: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (let corner = 0; corner < 4; corner++) {
    const x = bounds[corner & 1 ? 2 : 0] ?? 0;
    const y = bounds[corner & 2 ? 3 : 1] ?? 0;
    const [px, py] = [a * x + c * y + e, b * x + d * y + f];
    box.x0 = Math.min(box.x0, px);
    box.x1 = Math.max(box.x1, px);
    box.y0 = Math.min(box.y0, py);
    box.y1 = Math.max(box.y1, py);
  }
  return box;
}

/** What both let through; a box with x1 < x0 or y1 < y0 lets nothing through. */
export function intersect(one: Box | null, other: Box): Box {
  if (one === null) return other;
  return {
    x0: Math.max(one.x0, other.x0),
    y0: Math.max(one.y0, other.y0),
    x1: Math.min(one.x1, other.x1),
    y1: Math.min(one.y1, other.y1),
  };
}
