/** Lines of a text file, with characters as units: what `pdfLayout` is for positioned runs. */

import type { Layout, LayoutPage, Line, Segment } from '../model/position.ts';
import { markTextFurniture } from './textFurniture.ts';
import { withoutMarkup } from './textMarkup.ts';
import { undoWebSpacing } from './webCopy.ts';

const TAB_WIDTH = 8;
/** So many lines with `|` among the first ones make it the separator of cells. */
const PIPE_LINES = 2;
const PIPE_SEARCH_LINES = 60;
/** `|---|---|`, `+----+----+`: drawn borders, not text. A line of `-` or `_` alone is kept: it may part footnotes. */
const BORDER_LINE = /^[\s|+:=─━│┃┼├┤┬┴┌┐└┘═║╔╗╚╝╠╣╦╩╬_-]{3,}$/;
const HAS_BORDER = /[|+│┃┼├┤┬┴┌┐└┘║╔╗╚╝╠╣╦╩╬]/;

/** `inner`: `a | b`; `outer`: `| a | b |`. */
type PipeStyle = 'none' | 'inner' | 'outer';

/** Splits the text (line ends `\n`, page breaks `\f`) into lines and their segments. */
export function textLayout(printed: string): Layout {
  const text = withoutMarkup(printed);
  const lines: Line[] = [];
  const pages: LayoutPage[] = [];
  const pipes = /[|│┃║]/.test(text) ? pipeStyle(text) : 'none';
  const bordered = HAS_BORDER.test(text);
  let number = 0;
  let pageStart = 0;
  for (const pageText of text.split('\f')) {
    const page = pages.length + 1;
    const size = { width: 0, height: 0 };
    let blank = 0;
    let start = pageStart;
    let first = true;
    for (const raw of pageText.split('\n')) {
      number++;
      size.height++;
      const segments = bordered && isBorder(raw) ? [] : segmentsOf(raw, start, pipes);
      if (segments.length === 0) {
        if (isBlank(raw)) blank++;
      } else {
        const line = lineOf(segments, page, number, first ? 0 : blank);
        size.width = Math.max(size.width, line.right);
        lines.push(line);
        blank = 0;
        first = false;
      }
      start += raw.length + 1;
    }
    // a form feed ends a line but is no line of its own: "…\n\f" counts the empty rest once only
    if (pageText.endsWith('\n') || pageText === '') number--;
    pages.push({ number: page, ...size });
    pageStart += pageText.length + 1;
  }
  dropLastEmptyPage(text, pages);
  undoWebSpacing(lines);
  markTextFurniture(text, lines, pages.length);
  return { unit: 'char', text, pages, lines, grid: [] };
}

function dropLastEmptyPage(text: string, pages: LayoutPage[]): void {
  const lastBreak = text.lastIndexOf('\f');
  if (lastBreak >= 0 && text.slice(lastBreak).trim() === '') pages.pop();
}

function lineOf(segments: Segment[], page: number, number: number, gap: number): Line {
  const first = segments[0]!;
  const last = segments[segments.length - 1]!;
  return {
    page,
    number,
    start: first.start,
    end: last.end,
    left: first.left,
    right: last.right,
    y: number,
    size: 1,
    gap,
    segments,
    furniture: false,
  };
}

function isBorder(raw: string): boolean {
  return HAS_BORDER.test(raw) && BORDER_LINE.test(raw);
}

/** Is `|` (or a drawn `│`) the separator of cells, and does it stand at the lines' ends too? A single one may stand in a title. */
function pipeStyle(text: string): PipeStyle {
  let found = 0;
  let outer: boolean | null = null;
  let start = 0;
  for (let count = 0; count < PIPE_SEARCH_LINES; count++) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? Math.min(text.length, start + 5000) : end);
    if (/[|│┃║]/.test(line) && !isBorder(line)) {
      found++;
      outer ??= /^\s{0,80}[|│┃║]/.test(line);
    }
    if (end < 0) break;
    start = end + 1;
  }
  if (found < PIPE_LINES) return 'none';
  return outer ? 'outer' : 'inner';
}

/** Segments of one line: parted by tabs, by `|` if the text uses it, or by two spaces and more. */
function segmentsOf(raw: string, start: number, pipes: PipeStyle): Segment[] {
  const segments: Segment[] = [];
  const piped = pipes !== 'none' && /[|│┃║]/.test(raw);
  const separated = piped || raw.includes('\t');
  let column = 0;
  let cell = piped && pipes === 'outer' ? -1 : 0;
  let open: Segment | null = null;
  let spaces = 0;
  for (let index = 0; index < raw.length; index++) {
    const code = raw.charCodeAt(index);
    if (open !== null && code > 0x20 && code < 0x7b) {
      spaces = 0;
      column++;
      open.end = start + index + 1;
      open.right = column;
      continue;
    }
    const char = raw[index]!;
    const separator = char === '\t' || (piped && isPipe(char));
    if (separator || isSpace(char)) {
      spaces = separator ? 2 : spaces + 1;
      if (separator && (!piped || isPipe(char))) cell++;
      column = char === '\t' ? column + TAB_WIDTH - (column % TAB_WIDTH) : column + 1;
      if (open !== null && spaces >= 2) {
        segments.push(open);
        open = null;
      }
      continue;
    }
    if (open === null && isInvisible(char)) continue;
    spaces = 0;
    const width = isInvisible(char) ? 0 : 1;
    column += width;
    if (open === null) {
      open = { start: start + index, end: start + index + 1, left: column - width, right: column };
      if (separated) open.cell = cell;
    } else {
      open.end = start + index + 1;
      open.right = column;
    }
  }
  if (open !== null) segments.push(open);
  return segments;
}

function isBlank(raw: string): boolean {
  return !/[^\s\u00ad\u200b\u2060]/.test(raw);
}

/** Soft hyphens and zero-width characters take no room on the line. */
function isInvisible(char: string): boolean {
  return char === '\u00ad' || char === '\u200b' || char === '\u2060' || char === '\ufeff';
}

function isPipe(char: string): boolean {
  return char === '|' || char === '│' || char === '┃' || char === '║';
}

function isSpace(char: string): boolean {
  return (
    char === ' ' ||
    char === '\u00a0' ||
    char === '\u2007' ||
    char === '\u202f' ||
    char === '\u3000' ||
    char === '\r'
  );
}
