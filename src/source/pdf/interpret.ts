/** An operator list of pdf.js to what is painted, in one pass: glyphs, paths, pictures and shadings in their order. */

import type { Glyph, Matrix, Paint, Path, Picture, Shape } from './engine.ts';
import { type PdfFont, unknownFont } from './fontFacts.ts';
import { type Around, fillPaint, parseColour, setExtended, strokePaint } from './graphics.ts';
import type { LayerTest } from './layers.ts';
import type { PdfOperatorList } from './library.ts';
import { Marks } from './marks.ts';
import { Nesting } from './nesting.ts';
import { COLOURED, ENDS, OPS, PAINTS, PICTURES } from './operators.ts';
import { type PdfGlyph, setTextState, showText } from './showText.ts';

export interface Painted {
  glyphs: Glyph[];
  shapes: Shape[];
  /** Those of the shapes that are pictures. */
  pictures: PdfPicture[];
}

/** `id`: the name by which the library keeps what it decodes. */
export interface PdfPicture extends Picture {
  id: string | null;
}

type FontLookUp = (id: string) => PdfFont | undefined;

/**
 * `view` takes user space to the page as shown; `fontOf` tells the fonts that the list names. Text of annotations is
 * left out, their shapes are not, but for those that `icons` names; so is all that only makes a mask.
 */
export function interpret(
  list: PdfOperatorList,
  view: Matrix,
  fontOf: FontLookUp,
  isShown?: LayerTest,
  icons: ReadonlySet<string> = new Set(),
): Painted {
  const interpreter = new Interpreter(view, fontOf, isShown, icons);
  for (let i = 0; i < list.fnArray.length; i++) {
    interpreter.visit(list.fnArray[i] ?? 0, (list.argsArray[i] ?? []) as readonly unknown[]);
  }
  interpreter.end();
  return interpreter.painted;
}

/** A page with more is a drawing or a map: its further shapes are not kept. */
const MOST_SHAPES = 50_000;

/** Points. What is left of a smaller picture hides nothing. */
const SMALLEST_PICTURE = 2;

class Interpreter {
  readonly painted: Painted = { glyphs: [], shapes: [], pictures: [] };
  private readonly nesting: Nesting;
  private readonly marks: Marks;
  private readonly fonts = new Map<string, PdfFont>();
  private order = 0;
  private stretch = 0;
  /** The next path cuts what follows. */
  private clips = false;
  /** Where a picture would stand that the library left out. */
  private missing: Matrix | null = null;

  constructor(
    view: Matrix,
    private readonly fontOf: FontLookUp,
    isShown: LayerTest | undefined,
    private readonly icons: ReadonlySet<string>,
  ) {
    this.nesting = new Nesting(view);
    this.marks = new Marks(isShown);
  }

  visit(operator: number, args: readonly unknown[]): void {
    if (operator === OPS.showText) this.show(args[0]);
    else if (operator === OPS.setFont) this.setFont(String(args[0]), Number(args[1]));
    else if (operator >= OPS.beginText && operator <= OPS.nextLine) {
      setTextState(operator, args, this.nesting.state);
    } else if (this.nest(operator, args)) return;
    else if (this.marks.visit(operator, args)) this.stretch++;
    else if (operator === OPS.constructPath) this.path(args);
    else if (PICTURES.has(operator)) this.picture(operator, args);
    else this.set(operator, args);
  }

  /**
   * The library leaves out pictures before it decodes them, and says nothing. They are seen by what is left: a state that
   * is saved (or begun), moved and restored (or at its end), and nothing painted in it.
   */
  private nest(operator: number, args: readonly unknown[]): boolean {
    const { font, size } = this.nesting.state;
    if (ENDS.has(operator)) this.end();
    if (!this.nesting.visit(operator, args)) return false;
    const { state } = this.nesting;
    this.missing = operator === OPS.transform ? state.matrix : null;
    const isForm = operator === OPS.paintFormXObjectBegin || operator === OPS.paintFormXObjectEnd;
    if (isForm || font !== state.font || size !== state.size) this.stretch++;
    return true;
  }

  private set(operator: number, args: readonly unknown[]): void {
    const { state } = this.nesting;
    switch (operator) {
      case OPS.setLineWidth:
        state.lineWidth = Number(args[0]);
        break;
      case OPS.setGState:
        this.setExtended((args[0] ?? []) as [string, unknown][]);
        break;
      case OPS.clip:
      case OPS.eoClip:
        this.clips = true;
        break;
      case OPS.setFillRGBColor:
      case OPS.setFillColorN:
        state.fill = operator === OPS.setFillRGBColor ? parseColour(args[0]) : null;
        state.fills = true;
        break;
      case OPS.setStrokeRGBColor:
      case OPS.setStrokeColorN:
        state.stroke = operator === OPS.setStrokeRGBColor ? parseColour(args[0]) : null;
        state.strokes = true;
        break;
      case OPS.setFillTransparent:
        state.fills = false;
        break;
      case OPS.setStrokeTransparent:
        state.strokes = false;
        break;
      case OPS.shadingFill:
        this.keep({ kind: 'shading', paint: { ...this.fill(), colour: null }, order: this.order });
        break;
    }
  }

  private setExtended(entries: [string, unknown][]): void {
    setExtended(this.nesting.state, entries);
    for (const [key, value] of entries) {
      if (key === 'Font' && Array.isArray(value)) this.setFont(String(value[0]), Number(value[1]));
    }
  }

  private setFont(id: string, size: number): void {
    const { state } = this.nesting;
    let font = this.fonts.get(id);
    if (font === undefined) {
      font = this.fontOf(id) ?? unknownFont(id);
      this.fonts.set(id, font);
    }
    if (font === state.font && size === state.size) return;
    state.font = font;
    state.size = size;
    this.stretch++;
  }

  private around(): Around {
    return { hiddenLayer: this.marks.hidden, annotation: this.nesting.annotation !== null };
  }

  private fill(): Paint {
    return fillPaint(this.nesting.state, this.around());
  }

  private show(items: unknown): void {
    this.missing = null;
    const { state, annotation, masks } = this.nesting;
    this.order++;
    if (!Array.isArray(items) || state.font === null) return;
    const { font, mode } = state;
    const strokes = (mode & 3) === 1;
    const paint = strokes ? strokePaint(state, this.around()) : this.fill();
    if (font.drawn || mode > 3 || ((mode & 3) === 2 && state.fill !== state.stroke)) paint.colour = null;
    const shared = { font, paint, order: this.order, stretch: this.stretch, artifact: this.marks.artifact };
    const kept = annotation !== null || masks > 0 ? [] : this.painted.glyphs;
    showText(items as (PdfGlyph | number | null)[], state, shared, kept);
  }

  private path([operator, parts, bounds]: readonly unknown[]): void {
    const { state } = this.nesting;
    const [fills, evenOdd, strokes, closed] = PAINTS[Number(operator)] ?? [false, false, false, false];
    const steps = Array.isArray(parts) ? (parts[0] as unknown) : null;
    const edges = (bounds ?? null) as ArrayLike<number> | null;
    if (steps instanceof Float32Array && (fills || strokes)) {
      this.missing = null;
      const path: Path = {
        ...{ kind: 'path', steps, matrix: state.matrix, bounds: edges, evenOdd, closed },
        fill: fills && state.fills ? this.fill() : null,
        stroke: strokes && state.strokes ? strokePaint(state, this.around()) : null,
        lineWidth: state.lineWidth * Math.sqrt(Math.abs(determinant(state.matrix))),
        order: this.order,
      };
      if (path.fill !== null || path.stroke !== null) this.keep(path);
    }
    if (this.clips) this.nesting.cut(edges, state.matrix);
    this.clips = false;
  }

  private picture(operator: number, args: readonly unknown[]): void {
    this.missing = null;
    this.stretch++;
    const plain = operator === OPS.paintSolidColorImageMask;
    const opaque = plain ? true : COLOURED.has(operator) ? null : false;
    const id = typeof args[0] === 'string' ? args[0] : null;
    this.keepPicture({ ...this.pictureAt(this.nesting.state.matrix), plain, opaque, id });
  }

  end(): void {
    if (this.missing === null) return;
    const [a, b, c, d] = this.missing;
    if (Math.min(Math.hypot(a, b), Math.hypot(c, d)) < SMALLEST_PICTURE) return;
    this.stretch++;
    this.keepPicture(this.pictureAt(this.missing));
    this.missing = null;
  }

  private pictureAt(matrix: Matrix): PdfPicture {
    return {
      kind: 'picture',
      matrix,
      paint: this.fill(),
      plain: false,
      opaque: null,
      id: null,
      order: this.order,
    };
  }

  private keepPicture(picture: PdfPicture): void {
    this.keep(picture);
    if (this.painted.shapes.at(-1) === picture) this.painted.pictures.push(picture);
  }

  private keep(shape: Shape): void {
    this.order++;
    shape.order = this.order;
    const { masks, annotation } = this.nesting;
    if (masks > 0 || (annotation !== null && this.icons.has(annotation))) return;
    if (this.painted.shapes.length < MOST_SHAPES) this.painted.shapes.push(shape);
  }
}

function determinant([a, b, c, d]: Matrix): number {
  return a * d - b * c;
}
