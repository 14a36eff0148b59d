/** The body's blocks as lines, with blank lines where they belong, and where a page may end. */

import type { Block, FormPart, Paper } from '../paper.ts';
import { createRandom } from '../random.ts';
import { formLines } from './form.ts';
import type { TextStyle } from './options.ts';
import { signatureLines, tableLines } from './side-by-side.ts';
import { type WrapSpec, wrapText } from './wrap.ts';

export interface BodyLine {
  text: string;
  /** May the page end after this line, so that a careful reader still knows what goes on and what begins? */
  pageMayEnd: boolean;
}

interface Rendered {
  block: Block;
  lines: string[];
}

/** Spaces that may not break, as a careful typist sets them. */
function noBreak(text: string): string {
  return text
    .replace(/(z|d|u|i)\. (B|h|a|H)\./g, '$1.\u00A0$2.')
    .replace(/(§|Nr\.|Abs\.|Dr\.|e\.) (?=\S)/g, '$1\u00A0');
}

/** A form within the body: its cells one by one where a row of labels would stand far from its values. */
function formWithin(parts: readonly FormPart[], { layout, seed }: TextStyle): string[] {
  const byCell = layout === 'labels-then-values' ? 'label-value-lines' : layout;
  return formLines(parts, byCell, createRandom(seed, 8));
}

type Wrapped = Extract<Block, { text: string }>;

function wrapSpec(block: Wrapped, style: TextStyle, lastEdge: number): WrapSpec {
  const width = style.wrap;
  if (block.type === 'item') {
    const part = style.partIndent + (style.hanging ? lastEdge : 0);
    const indent = block.level === 0 ? style.listIndent : part;
    const first = ' '.repeat(indent) + block.marker + style.markerGap;
    return { first, rest: style.hanging ? ' '.repeat(first.length) : '', width };
  }
  if (block.type === 'continuation') {
    const edge = style.hanging ? ' '.repeat(lastEdge) : style.markerGap === '\t' ? '\t' : '';
    return { first: edge, rest: style.hanging ? edge : '', width };
  }
  const indent = block.type === 'paragraph' && block.role !== 'salutation' ? style.firstLineIndent : 0;
  return { first: ' '.repeat(indent), rest: '', width };
}

function renderBlock(block: Block, style: TextStyle, lastEdge: number): string[] {
  if (block.type === 'signatures') return signatureLines(block, style);
  if (block.type === 'table') return tableLines(block.rows, style);
  if (block.type === 'lines') return block.lines;
  if (block.type === 'form') return formWithin(block.parts, style);
  const text = style.noBreakSpaces ? noBreak(block.text) : block.text;
  return wrapText(text, wrapSpec(block, style, lastEdge), style.hyphenation);
}

/** Columns that a line must leave free to be seen as a paragraph's last: more than any word's first part needs. */
const SHORT_BY = 22;

/** Does the block's last line show by itself that the block ends there? */
function endsVisibly(rendered: Rendered, style: TextStyle): boolean {
  const last = rendered.lines[rendered.lines.length - 1] ?? '';
  return style.wrap === null || last.replaceAll('\u00AD', '').length <= style.wrap - SHORT_BY;
}

const running = (block: Block): boolean =>
  block.type === 'paragraph' || block.type === 'continuation' || block.type === 'item';

const isAnswerHeading = (block: Block): boolean =>
  block.type === 'paragraph' && block.role === 'answer-heading';

/** Blank lines before `next`. */
function gap(previous: Rendered, next: Block, style: TextStyle): number {
  if (!running(next) || !running(previous.block))
    return next.type === 'signatures' && style.blankLines ? 2 : 1;
  if (next.type === 'item') {
    if (previous.block.type !== 'paragraph') return style.blankLines && style.itemGap ? 1 : 0;
    return style.blankLines ? 1 : 0;
  }
  if (next.type === 'continuation') return next.afterParts ? 0 : style.blankLines ? 1 : 0;
  if (isAnswerHeading(previous.block) && style.headingsClose) return 0;
  if (style.blankLines) return 1;
  return endsVisibly(previous, style) || style.firstLineIndent > 0 ? 0 : 1;
}

/** May a page end between this line and the next of the same paragraph? Only in the middle of a sentence. */
function midSentence(line: string): boolean {
  return /[\p{L}\d,\-\u00AD]$/u.test(line);
}

function markPageEnds(rendered: Rendered, next: Block | undefined, style: TextStyle): BodyLine[] {
  return rendered.lines.map((text, i) => {
    if (i < rendered.lines.length - 1)
      return { text, pageMayEnd: running(rendered.block) && midSentence(text) };
    const clear = next?.type === 'item' || next?.type === 'signatures' || endsVisibly(rendered, style);
    const bound =
      next?.type === 'continuation' ||
      rendered.block.type === 'heading' ||
      isAnswerHeading(rendered.block) ||
      next?.type === 'lines';
    return { text, pageMayEnd: next !== undefined && clear && !bound };
  });
}

/** All lines of the body; blank ones are empty strings. */
export function bodyLines(paper: Pick<Paper, 'body'>, style: TextStyle): BodyLine[] {
  const made: BodyLine[] = [];
  let lastEdge = 0;
  let previous: Rendered | null = null;
  paper.body.forEach((block, i) => {
    if (previous !== null) {
      for (let n = gap(previous, block, style); n > 0; n--) made.push({ text: '', pageMayEnd: false });
    }
    if (block.type === 'item' && block.level === 0) {
      lastEdge = style.listIndent + block.marker.length + style.markerGap.length;
    }
    const rendered: Rendered = { block, lines: renderBlock(block, style, lastEdge) };
    made.push(...markPageEnds(rendered, paper.body[i + 1], style));
    previous = rendered;
  });
  return made;
}
