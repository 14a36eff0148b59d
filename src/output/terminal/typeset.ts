/** Rows to the lines of a terminal: columns kept, long lines broken, remarks under what they are about. */

import type { Paint } from './paint.ts';
import type { ItemTokens, Token } from './tokens.ts';

/** A remark and the offset of the source that it is about. */
export interface Remark {
  offset: number;
  text: string;
  paint: Paint;
}

export interface RowStyle {
  /** Columns that there are behind the gutter. */
  width: number;
  paintOf(token: Token): Paint;
  /** What stands in the gutter of the first line and of the others. */
  gutter: string;
  blankGutter: string;
}

/** Columns between two cells that would touch. */
const APART = 2;

/** Tabs advance to the next multiple. */
const TAB = 8;

/** A broken line goes on at the column of its item, but no further to the right than this share of the width. */
const DEEPEST_INDENT = 0.5;

/** The lines of one row, each with its remarks below it. */
export function typesetRow(
  items: readonly ItemTokens[],
  remarks: readonly Remark[],
  style: RowStyle,
): string[] {
  const writer = lineWriter(style, remarks);
  for (const [index, { column, tokens }] of items.entries()) {
    const start = index === 0 ? column : Math.max(column, writer.column() + APART);
    if (index > 0 && start >= style.width) writer.breakTo(Math.min(column, style.width >> 1));
    else writer.padTo(start);
    const indent = Math.min(writer.column(), Math.floor(DEEPEST_INDENT * style.width));
    for (const token of tokens) writer.write(token, indent);
  }
  return writer.finish();
}

/** Words and spaces of one value, or of what belongs to none: painted as one. */
interface Part {
  text: string;
  /** The first of its words; `null` where there are only spaces. */
  token: Token | null;
}

function lineWriter({ width, paintOf, gutter, blankGutter }: RowStyle, remarks: readonly Remark[]) {
  const lines: string[] = [];
  const pending = new Set(remarks);
  let below: string[] = [];
  let parts: Part[] = [];
  let column = 0;
  let head = gutter;

  const padTo = (target: number): void => {
    if (target > column) parts.push({ text: ' '.repeat(target - column), token: null });
    column = Math.max(column, target);
  };
  const end = (): void => {
    const text = parts.map((part) => (part.token === null ? part.text : paintOf(part.token)(part.text)));
    lines.push(`${head}${text.join('')}`.trimEnd(), ...below);
    head = blankGutter;
    parts = [];
    below = [];
    column = 0;
  };
  const point = (at: number, { text, paint }: Remark): void => {
    const indent = Math.min(at, width >> 1);
    const mark = indent === at ? '^ ' : '';
    below.push(
      ...wrap(mark + text, width - indent).map((line) => paint(`${blankGutter}${' '.repeat(indent)}${line}`)),
    );
  };
  return {
    column: () => column,
    padTo,
    breakTo(indent: number): void {
      end();
      padTo(indent);
    },
    write(token: Token, indent: number): void {
      const { text, isSpace, at } = token;
      if (text === '\t') {
        padTo((Math.floor(column / TAB) + 1) * TAB);
        return;
      }
      if (column + text.length > width && column > indent) {
        if (isSpace) return;
        this.breakTo(indent);
      }
      for (const remark of pending) {
        if (at < 0 || remark.offset < at || remark.offset >= at + Math.max(1, text.length)) continue;
        point(column + remark.offset - at, remark);
        pending.delete(remark);
      }
      const last = parts.at(-1);
      if (last?.token?.mark === token.mark && last.token !== null) last.text += text;
      else parts.push({ text, token: isSpace ? null : token });
      column += text.length;
    },
    finish(): string[] {
      for (const remark of pending) point(0, remark);
      end();
      return lines;
    },
  };
}

/** Lines of at most `width` columns, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else {
      open = open === '' ? word : `${open} ${word}`;
    }
  }
  return [...lines, open];
}
