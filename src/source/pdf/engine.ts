/**
 * The seam between an engine that interprets PDFs and everything that is made of what it gives. An engine tells what
 * is painted where and in which order, page by page, in plain data; it decides nothing: runs, spacing, bullets,
 * borders and what a person can see are told above, once for every engine.
 *
 * Coordinates are PDF points on the page as shown (after /Rotate and crop), origin at the top left, y downwards.
 */

import type { PdfFacts } from '../../model/pdfFacts.ts';

/** Six numbers of an affine map: [a b c d e f] takes (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number];

/** x0 <= x1, y0 <= y1. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface FontFacts {
  /** Tells the document's fonts apart, nothing more. */
  id: string;
  /** As the file names it, often with a prefix (`ABCDEF+Carlito-Bold`); empty where it has none. */
  name: string;
  bold: boolean;
  italic: boolean;
  /** Written downwards. */
  vertical: boolean;
  /** Its glyphs are little drawings, which may have colours of their own. */
  drawn: boolean;
  /** Names of glyphs that the file's own encoding gives, by character code. */
  glyphNames: readonly (string | undefined)[];
  /** Widths of the characters that were seen so far, in font sizes. */
  widths: Map<string, number>;
}

/** What `Tr` sets (PDF 32000-1, table 106), without adding to the clip: 0 to 3. */
export const TEXT_MODE = { fill: 0, stroke: 1, both: 2, invisible: 3 } as const;

/** How something is painted; things that are painted alike share one object. */
export interface Paint {
  /** 0xRRGGBB; null for patterns, shadings and glyphs with colours of their own. */
  colour: number | null;
  /** 0 to 1, groups around it included. */
  alpha: number;
  /** A mask or a blend mode lets through what lies below, nobody knows how much. */
  soft: boolean;
  /** What is outside is not painted; null where nothing is cut. Larger than the true clip where that is no box. */
  clip: Box | null;
  /** In a layer ("optional content") that the file hides. */
  hiddenLayer: boolean;
  /** Drawn by an annotation: a comment, a stamp, a form field. */
  annotation: boolean;
}

export interface Glyph {
  /** The character or characters; a space for white space; empty where nothing is printed. */
  text: string;
  /** Code of the character in its font. */
  code: number;
  /** Origin, on the baseline. */
  x: number;
  y: number;
  /** Advance along the baseline, without spacing; negative where the text runs against its own direction. */
  width: number;
  /** Direction of the advance as a vector of length 1. */
  dx: number;
  dy: number;
  /** Font size as shown, along the upright of letters, and along the baseline. */
  size: number;
  breadth: number;
  font: FontFacts;
  mode: number;
  paint: Paint;
  /** Place in the order of painting, counted over glyphs, shapes and pictures. */
  order: number;
  /** Number of the stretch: glyphs of one font and one piece of marked content, written one after another. */
  stretch: number;
  /** In an artifact: page furniture, as a tagged file says. */
  artifact: boolean;
}

/** A path that is filled, stroked or both. */
export interface Path {
  kind: 'path';
  /** Steps with their numbers, in the space of `matrix`: 0 move, 1 line, 2 curve, 3 close. */
  steps: ArrayLike<number>;
  matrix: Matrix;
  /** What the steps reach over, in the space of `matrix`: left, bottom, right, top. */
  bounds: ArrayLike<number> | null;
  /** Null where it is not filled, or not stroked. */
  fill: Paint | null;
  stroke: Paint | null;
  evenOdd: boolean;
  /** The stroke closes each part. */
  closed: boolean;
  /** Points, as shown. */
  lineWidth: number;
  order: number;
}

/** A picture: `matrix` takes the unit square to its place. */
export interface Picture {
  kind: 'picture';
  matrix: Matrix;
  paint: Paint;
  /** One pixel of one colour, which is drawn as a rectangle. */
  plain: boolean;
  /** Lets nothing through; null where that is only told by decoding it. */
  opaque: boolean | null;
  order: number;
}

/** Colours that run into each other, over all that the clip lets through. */
export interface Shading {
  kind: 'shading';
  paint: Paint;
  order: number;
}

export type Shape = Path | Picture | Shading;

export interface FormField {
  /** The lines as shown, or where the file does not say, as filled in. */
  lines: readonly string[];
  /** Its place. */
  box: Box;
  /** Font size in points; 0 where the text is fitted to the field. */
  size: number;
  multiLine: boolean;
  /** Degrees counter-clockwise by which its text is turned on the page as shown. */
  angle: number;
}

export interface Link {
  url: string;
  box: Box;
}

export interface EnginePage {
  width: number;
  height: number;
  /** In the order of painting. */
  glyphs: Glyph[];
  shapes: Shape[];
  fields: FormField[];
  links: Link[];
}

export interface DocumentFacts extends PdfFacts {
  /** It has a form that other programs draw (XFA). */
  dynamicForm: boolean;
  /** It is a folder of other files, with a page in front. */
  portfolio: boolean;
}

export interface EngineDocument {
  pageCount: number;
  readFacts(): Promise<DocumentFacts>;
  /** `number` counts from 1. Rejects where the page is damaged. */
  readPage(number: number): Promise<EnginePage>;
  /** The page's pictures, of which it is told what they let through: takes as long as decoding them. */
  readPictures(number: number): Promise<Picture[]>;
  close(): Promise<void>;
}
