/** Drawing operators of a page to its single glyphs: where each stands, which the text content does not say. */

import type { Run } from '../../model/position.ts';
import { type LayerTest, trackLayers } from './layers.ts';
import type { Matrix, PdfOperatorList } from './library.ts';
import { isMatrix, multiply, trackState } from './matrix.ts';

/** pdf.js's operator numbers that matter here (a test compares them with the library's own table). */
export const TEXT_OPERATOR = {
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
} as const;

/** The text state of PDF 32000-1, 9.3, and the matrices of 9.4.2. */
interface TextState {
  matrix: Matrix;
  text: Matrix;
  line: Matrix;
  charSpacing: number;
  wordSpacing: number;
  /** 1 is natural width. */
  scale: number;
  leading: number;
  font: string;
  size: number;
  rise: number;
}

interface Glyph {
  unicode: string;
  /** Thousandths of the font size. */
  width: number;
  isSpace?: boolean;
}

/**
 * pdf.js leaves soft hyphens out of the text content. Where a font has one glyph for both hyphens and its map names
 * the soft one, every hyphen of the paper is lost that way.
 */
export const SOFT_HYPHEN = '\u00ad';

/** Font sizes. A soft hyphen that is narrower is not printed. */
const PRINTED_HYPHEN = 0.1;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export interface Glyphs {
  shown: Run[];
  /** In layers that the file hides. */
  hidden: Run[];
}

/** Every glyph as a run of its own, in the order of the content stream; spaces are left out. Upright text only. */
export function operatorsToGlyphs(list: PdfOperatorList, view: Matrix, isShown?: LayerTest): Glyphs {
  const glyphs: Glyphs = { shown: [], hidden: [] };
  const layers = trackLayers(isShown);
  const graphics = trackState<TextState>({
    ...{ matrix: view, text: IDENTITY, line: IDENTITY, charSpacing: 0, wordSpacing: 0 },
    ...{ scale: 1, leading: 0, font: '', size: 0, rise: 0 },
  });
  for (let i = 0; i < list.fnArray.length; i++) {
    const args = (list.argsArray[i] ?? []) as readonly unknown[];
    if (graphics.visit(list.fnArray[i], args)) continue;
    layers.visit(list.fnArray[i], args);
    if (list.fnArray[i] === TEXT_OPERATOR.showText) {
      const items = Array.isArray(args[0]) ? (args[0] as (Glyph | number | null)[]) : [];
      show(items, graphics.current(), layers.hidden() ? glyphs.hidden : glyphs.shown);
    } else {
      setTextState(list.fnArray[i], args, graphics.current());
    }
  }
  return glyphs;
}

function setTextState(operator: number | undefined, args: readonly unknown[], state: TextState): void {
  switch (operator) {
    case TEXT_OPERATOR.beginText:
      state.text = IDENTITY;
      state.line = IDENTITY;
      break;
    case TEXT_OPERATOR.setTextMatrix:
      if (isMatrix(args[0])) state.text = args[0];
      state.line = state.text;
      break;
    case TEXT_OPERATOR.setLeadingMoveText:
      state.leading = -Number(args[1]);
      moveLine(state, Number(args[0]), Number(args[1]));
      break;
    case TEXT_OPERATOR.moveText:
      moveLine(state, Number(args[0]), Number(args[1]));
      break;
    case TEXT_OPERATOR.nextLine:
      moveLine(state, 0, -state.leading);
      break;
    case TEXT_OPERATOR.setCharSpacing:
      state.charSpacing = Number(args[0]);
      break;
    case TEXT_OPERATOR.setWordSpacing:
      state.wordSpacing = Number(args[0]);
      break;
    case TEXT_OPERATOR.setHScale:
      state.scale = Number(args[0]) / 100;
      break;
    case TEXT_OPERATOR.setLeading:
      state.leading = Number(args[0]);
      break;
    case TEXT_OPERATOR.setTextRise:
      state.rise = Number(args[0]);
      break;
    case TEXT_OPERATOR.setFont:
      state.font = String(args[0]);
      state.size = Number(args[1]);
      break;
  }
}

function moveLine(state: TextState, x: number, y: number): void {
  state.line = multiply(state.line, [1, 0, 0, 1, x, y]);
  state.text = state.line;
}

function show(items: readonly (Glyph | number | null)[], state: TextState, glyphs: Run[]): void {
  const whole = multiply(state.matrix, state.text);
  const advance = Math.hypot(whole[0], whole[1]);
  const size = Math.abs(state.size) * Math.hypot(whole[2], whole[3]);
  const upright = whole[0] > 0 && Math.abs(whole[1]) < 0.01 * whole[0];
  let x = 0;
  for (const item of items) {
    if (item === null) continue;
    if (typeof item === 'number') {
      x -= (item / 1000) * state.size * state.scale;
      continue;
    }
    const width = (item.width / 1000) * state.size * state.scale;
    const printed =
      item.unicode.trim() !== '' && (item.unicode !== SOFT_HYPHEN || item.width > 1000 * PRINTED_HYPHEN);
    if (upright && printed) {
      glyphs.push({
        text: item.unicode,
        x: whole[0] * x + whole[2] * state.rise + whole[4],
        y: whole[1] * x + whole[3] * state.rise + whole[5],
        width: width * advance,
        size,
        angle: 0,
        font: state.font,
      });
    }
    x += width + (state.charSpacing + (item.isSpace === true ? state.wordSpacing : 0)) * state.scale;
  }
  state.text = multiply(state.text, [1, 0, 0, 1, x, 0]);
}

/** Is a soft hyphen printed anywhere? */
export function printsSoftHyphens(list: PdfOperatorList): boolean {
  for (let i = 0; i < list.fnArray.length; i++) {
    if (list.fnArray[i] !== TEXT_OPERATOR.showText) continue;
    const items = (list.argsArray[i] as readonly unknown[] | null)?.[0];
    if (!Array.isArray(items)) continue;
    for (const item of items as (Glyph | number | null)[]) {
      if (item === null || typeof item === 'number') continue;
      if (item.unicode === SOFT_HYPHEN && item.width > 1000 * PRINTED_HYPHEN) return true;
    }
  }
  return false;
}
