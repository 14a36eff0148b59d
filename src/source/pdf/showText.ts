/** Text operators to glyphs with their places. */

import type { Glyph, Paint } from './engine.ts';
import type { PdfFont } from './fontFacts.ts';
import { type GraphicsState, IDENTITY } from './graphics.ts';
import { isMatrix, multiply } from './matrix.ts';
import { OPS } from './operators.ts';

/** A glyph of pdf.js's operator list. */
export interface PdfGlyph {
  unicode: string;
  /** Thousandths of the font size, but for fonts with a scale of their own. */
  width: number;
  /** Advance and origin of a font that is written downwards. */
  vmetric?: readonly number[] | null;
  isSpace?: boolean;
  originalCharCode?: number;
  category?: { isWhitespace: boolean; isZeroWidthDiacritic: boolean; isInvisibleFormatMark: boolean };
}

/** Takes the operators of PDF 32000-1, 9.3 and 9.4, but for the font and the showing of text. */
export function setTextState(operator: number, args: readonly unknown[], state: GraphicsState): void {
  switch (operator) {
    case OPS.beginText:
      state.text = IDENTITY;
      state.line = IDENTITY;
      break;
    case OPS.setTextMatrix:
      if (isMatrix(args[0])) state.text = args[0];
      state.line = state.text;
      break;
    case OPS.setLeadingMoveText:
      state.leading = -Number(args[1]);
      moveLine(state, Number(args[0]), Number(args[1]));
      break;
    case OPS.moveText:
      moveLine(state, Number(args[0]), Number(args[1]));
      break;
    case OPS.nextLine:
      moveLine(state, 0, -state.leading);
      break;
    case OPS.setCharSpacing:
      state.charSpacing = Number(args[0]);
      break;
    case OPS.setWordSpacing:
      state.wordSpacing = Number(args[0]);
      break;
    case OPS.setHScale:
      state.scale = Number(args[0]) / 100;
      break;
    case OPS.setLeading:
      state.leading = Number(args[0]);
      break;
    case OPS.setTextRise:
      state.rise = Number(args[0]);
      break;
    case OPS.setTextRenderingMode:
      state.mode = Number(args[0]);
      break;
  }
}

function moveLine(state: GraphicsState, x: number, y: number): void {
  state.line = multiply(state.line, [1, 0, 0, 1, x, y]);
  state.text = state.line;
}

/** What all glyphs of an operator share. */
export interface Shared {
  font: PdfFont;
  paint: Paint;
  order: number;
  stretch: number;
  artifact: boolean;
}

/** Type 3: up to this font size the font's own box tells how high its letters are. */
const UNIT_SIZE = 1;

/** Appends the glyphs of one operator to `glyphs` and moves the text matrix behind them. */
export function showText(
  items: readonly (PdfGlyph | number | null)[],
  state: GraphicsState,
  shared: Shared,
  glyphs: Glyph[],
): void {
  const { font, order, paint, stretch, artifact } = shared;
  const whole = multiply(state.matrix, state.text);
  const across = Math.hypot(whole[0], whole[1]);
  const upright = Math.hypot(whole[2], whole[3]);
  const size = Math.abs(state.size);
  const own = font.drawn && size <= UNIT_SIZE && font.boxHeight > 0 ? font.boxHeight : 1;
  const unit = font.vertical ? upright : across;
  const sign = font.vertical ? -1 : state.size * state.scale < 0 ? -1 : 1;
  const [dx, dy] = font.vertical ? [whole[2], whole[3]] : [whole[0], whole[1]];
  const forth = unit > 0 ? (sign * dx) / unit : 1;
  const down = unit > 0 ? (sign * dy) / unit : 0;
  const high = size * upright * own;
  const ahead = font.vertical ? 1 : state.scale;
  const [stepX, stepY] = font.vertical ? [0, 1] : [1, 0];
  let at = 0;
  for (const item of items) {
    if (item === null) continue;
    if (typeof item === 'number') {
      at += (font.vertical ? item / 1000 : -item / 1000) * state.size * ahead;
      continue;
    }
    const width = advanceOf(item, font) * font.scale * state.size * ahead;
    const [tx, ty] = [at * stepX, at * stepY + state.rise];
    // written out: a page has thousands of them
    glyphs.push({
      text: textOf(item, font),
      code: item.originalCharCode ?? -1,
      x: whole[0] * tx + whole[2] * ty + whole[4],
      y: whole[1] * tx + whole[3] * ty + whole[5],
      width: width * sign * unit,
      dx: forth,
      dy: down,
      size: high,
      breadth: size * unit,
      font,
      mode: state.mode,
      paint,
      order,
      stretch,
      artifact,
    });
    const spacing = state.charSpacing + (item.isSpace === true ? state.wordSpacing : 0);
    at += width + (font.vertical ? -spacing : spacing * ahead);
    if (!font.widths.has(item.unicode) && Number.isFinite(item.width)) {
      font.widths.set(item.unicode, item.width / 1000);
    }
  }
  state.text = multiply(state.text, [1, 0, 0, 1, at * stepX, at * stepY]);
}

function advanceOf({ width, vmetric }: PdfGlyph, font: PdfFont): number {
  if (!font.vertical) return width;
  return vmetric?.[0] ?? -width;
}

/** Font sizes. A soft hyphen that is narrower is not printed. */
const PRINTED_HYPHEN = 0.1;

const SOFT_HYPHEN = '\u00ad';

/**
 * White space of any kind is a space, marks without a shape are nothing. A soft hyphen with a width is printed: where a
 * font has one glyph for both hyphens and its map names the soft one, every hyphen of the paper comes so.
 */
function textOf(glyph: PdfGlyph, font: PdfFont): string {
  const { unicode } = glyph;
  if (unicode === SOFT_HYPHEN) return glyph.width * font.scale > PRINTED_HYPHEN ? '-' : '';
  if (glyph.category?.isInvisibleFormatMark === true) return '';
  return glyph.category?.isWhitespace === true || unicode === '' ? ' ' : unicode;
}
