/**
 * The types at the seams between bytes, text and layout. Plain data, so that it travels between processes.
 * Stages speak of spans; only `layout/place.ts` turns a span into page, line and column.
 */

import type { EncodingName } from './names.ts';
import type { Problem } from './problem.ts';
import type { Ocr } from './source.ts';
import type { Span } from './span.ts';

export type { Box, Place } from './place.ts';
export type { Span } from './span.ts';

/** The font of runs that were recognised in a picture. */
export const RECOGNISED = 'recognised';

/**
 * A run of text as the PDF's producer placed it: a line, a word, a part of a word or one glyph.
 * Coordinates are PDF points on the page as shown (after /Rotate and crop), origin at the top left, y downwards.
 */
export interface Run {
  text: string;
  /** Left end of the baseline. */
  x: number;
  /** The baseline. */
  y: number;
  /** Advance along the baseline. */
  width: number;
  /** Font size as shown. */
  size: number;
  /** Direction of the baseline in degrees, counter-clockwise; 0 is upright text. */
  angle: number;
  /** Name that tells the page's fonts apart, nothing more. */
  font: string;
  /** Only of a word that was recognised in a picture and may read otherwise; undefined where it is sure. */
  doubt?: Doubt;
}

/** Why a recognised word is not sure. */
export interface Doubt {
  /** How another look at the picture read it; null where it saw nothing there. */
  other: string | null;
  /** No other reading tells so, but its letters: they are those of no German word. */
  noWord?: true;
  /** Another place of the paper has what was taken, and none the other reading: it stays in the record. */
  outweighed?: true;
}

/** An axis-parallel piece of a drawn border, at most 3 pt thick, in the coordinates of `Run`; x0 <= x1, y0 <= y1. */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A part of a page that leads to an address; PDF points as shown, x0 <= x1, y0 <= y1. */
export interface LinkBox {
  /** As the file has it: nothing that may be followed. */
  url: string;
  box: { x0: number; y0: number; x1: number; y1: number };
}

export interface SourcePage {
  /** From 1. */
  number: number;
  /** PDF points, as shown. */
  width: number;
  height: number;
  runs: Run[];
  /** Drawn borders. */
  rules: Rule[];
  /** What leads somewhere when it is clicked, on the page as shown; absent where nothing does. */
  links?: readonly LinkBox[];
  /** Only of a page that was recognised in a picture: how the picture was turned before. Runs and rules, `width` and `height` are of the turned page. */
  levelled?: { quarters: number; skew: number };
}

/** What the source stage gives: bytes made text, with positions where the format has them. */
export type SourceText =
  | {
      mediaType: 'text/plain';
      /** NFC, line ends are `\n`, page breaks `\f`. */
      text: string;
      encoding: EncodingName;
      problems: Problem[];
    }
  | {
      mediaType: 'application/pdf';
      pages: SourcePage[];
      /** Number of pages in the file. */
      pageCount: number;
      /** How pictures of text were read; absent where there were none. */
      ocr?: Ocr;
      /** What is known of the fonts' characters; only where it was asked for. */
      fonts?: ReadonlyMap<string, CharacterWidths>;
      problems: Problem[];
    }
  | {
      /** The input could not be made text: one of `problems` is the error that says why. */
      mediaType: 'application/pdf' | null;
      failed: true;
      pageCount: number | null;
      problems: Problem[];
    };

/** Words of one line with no column gap between them: what may be a table cell's line. */
export interface Segment extends Span {
  /** Left and right edge: PDF points, or columns (0-based, tabs advance to the next multiple of 8) in text. */
  left: number;
  right: number;
  /**
   * Number of the cell in its line, from 0, where the text parts cells by tabs or `|`; empty cells count.
   * Absent where cells are told by their position only.
   */
  cell?: number;
}

/** Left and right edge, in PDF points from the page's left. */
export interface Extent {
  left: number;
  right: number;
}

export interface Line extends Span {
  /** From 1. */
  page: number;
  /** From 1, within the page (PDF) or the file (text). Blank lines of a text file count but have no `Line`. */
  number: number;
  left: number;
  right: number;
  /** Baseline in PDF points from the page's top; in text the line's number. */
  y: number;
  /** Font size in PDF points; 1 in text. */
  size: number;
  /**
   * Blank space above, beyond the document's usual line spacing, in lines: 0 between the lines of a paragraph,
   * about 0.4 to 1 before a new paragraph. In text the number of blank lines before. The first line of a page: 0.
   */
  gap: number;
  /** From left to right; never empty. */
  segments: Segment[];
  /** Running head or foot, page number: in no value. */
  furniture: boolean;
  /** Where its column lies, one object for all lines of a column; absent where the text runs over the page. */
  column?: Extent;
  /** The font of most of its letters, by `Run.font`; absent in a text, or where no font has most of them. */
  font?: string;
}

/** A watermark or stamp. */
export interface Mark {
  page: number;
  /** The baseline in PDF points, as of lines. */
  y: number;
  text: string;
}

/** One cell of a drawn table, with the stretches of text that lie in it, line by line from the top. */
export interface GridCell {
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** One span list a printed line. */
  lines: Span[][];
}

export interface LayoutPage {
  number: number;
  width: number;
  height: number;
}

/** Text of a segment as it was printed: a run, or a word that was put together from several. */
export interface InkPiece {
  /** Single spaces inside, none at the ends. */
  text: string;
  left: number;
  right: number;
  /** The baseline. */
  y: number;
  size: number;
  /** The run that it was made of, or the first of them. */
  run: Run;
}

/** A page as shown, and how its text was turned to be read: the lines' coordinates are those of the turned page. */
export interface InkPage extends LayoutPage {
  /** Quarter turns, clockwise. */
  quarters: number;
  /** Degrees by which the text leaned, counter-clockwise; it was straightened about the page's middle. */
  skew: number;
}

/** Widths of a font's characters, in font sizes. */
export type CharacterWidths = ReadonlyMap<string, number>;

/** Where the letters of a PDF's text stand. */
export interface Ink {
  pages: InkPage[];
  /** A segment's pieces from left to right: for each line of the layout, for each of its segments. */
  lines: InkPiece[][][];
  /** By `Run.font`; fonts of which nothing is known are absent. */
  fonts: ReadonlyMap<string, CharacterWidths>;
}

/** A stretch of the text that was recognised in a picture and may read otherwise. */
export interface DoubtfulWord extends Span, Doubt {}

/** A stretch of the text that leads to an address when it is clicked. */
export interface LinkedText extends Span {
  url: string;
}

export interface Layout {
  /** `pt`: PDF points. `char`: columns of a text file. */
  unit: 'pt' | 'char';
  /** The normalised source text: NFC, lines parted by `\n`, pages by `\f`. */
  text: string;
  pages: LayoutPage[];
  /** In reading order. */
  lines: Line[];
  /** The cells of the drawn table around the header; empty where no border is drawn. */
  grid: GridCell[];
  /** What of PDFs lies over or under the text and is no part of it; absent where there is nothing. */
  marks?: Mark[];
  /** Only of PDFs, and only where it was asked for. */
  ink?: Ink;
  /** Words of a scan that are not sure, in the order of the text; absent where nothing was recognised. */
  doubts?: readonly DoubtfulWord[];
  /** Only of PDFs: words that lead somewhere, in the order of the text; absent where none do. */
  links?: readonly LinkedText[];
}
