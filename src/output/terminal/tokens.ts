/** A row's text cut into words and the space between them, each with what it belongs to. */

import type { Layout } from '../../model/position.ts';
import { escapeTerminal } from '../formats/escape.ts';
import type { Mark } from './marks.ts';
import type { Row, RowItem } from './rows.ts';

export interface Token {
  /** Fit for a terminal; `\t` alone stands for a tab. */
  text: string;
  isSpace: boolean;
  /** The value that it is part of. */
  mark: Mark | null;
  /** Offset in the source; -1 for what is put in. */
  at: number;
}

export interface ItemTokens {
  column: number;
  tokens: Token[];
}

const WORDS = /\t|[^\S\t]+|\S+/g;

/** Items of all rows; with `brackets` each value stands between `[name: ` and `]`. */
export function tokensOf(
  layout: Layout,
  rows: readonly Row[],
  marks: readonly Mark[],
  brackets: boolean,
): ItemTokens[][] {
  const find = markFinder(marks);
  return rows.map((row, index) =>
    row.items.map((item) => {
      const joined = (other: Row | undefined, mark: Mark): boolean =>
        isRunning(row) && isRunning(other) && find(other!.items[0]!).includes(mark);
      const tokens = find(item).flatMap((mark, at, all) => {
        const from = Math.max(item.start, mark.start);
        const to = Math.min(item.end, mark.end);
        const before = words(layout, Math.max(item.start, all[at - 1]?.end ?? 0), from, null);
        const opens = brackets && (mark.start >= item.start || !joined(rows[index - 1], mark));
        const closes = brackets && (mark.end <= item.end || !joined(rows[index + 1], mark));
        const value = words(layout, from, to, mark);
        const last = value.at(-1);
        if (closes && last !== undefined) last.text += ']';
        return [...before, ...(opens ? [added(`[${mark.label}: `, mark)] : []), ...value];
      });
      const end = find(item).at(-1)?.end ?? item.start;
      return {
        column: item.column,
        tokens: [...tokens, ...words(layout, Math.max(end, item.start), item.end, null)],
      };
    }),
  );
}

/** Is it one running line? A value that goes on in the next of these has one pair of brackets. */
function isRunning(row: Row | undefined): boolean {
  return row?.items.length === 1 && !row.furniture;
}

function added(text: string, mark: Mark): Token {
  return { text, isSpace: false, mark, at: -1 };
}

/** Gives the marks that touch an item, in their order. */
function markFinder(marks: readonly Mark[]): (item: RowItem) => Mark[] {
  return ({ start, end }) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const found: Mark[] = [];
    for (let index = low; index < marks.length && marks[index]!.start < end; index++)
      found.push(marks[index]!);
    return found;
  };
}

function words({ text }: Layout, start: number, end: number, mark: Mark | null): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORDS)) {
    const at = start + index;
    const isSpace = word.trim() === '';
    const atLineEnd = /^[\n\f]?$/.test(text.charAt(at + word.length));
    tokens.push({ text: isSpace ? spaces(word) : shown(word, atLineEnd), isSpace, mark, at });
  }
  return tokens;
}

function spaces(space: string): string {
  return space === '\t' ? space : ' '.repeat(space.length);
}

/** Soft hyphens print at a line's end only; everything that a terminal would obey is written `\uXXXX`. */
function shown(word: string, atLineEnd: boolean): string {
  const printed = atLineEnd ? word.replace(/\u00ad$/, '-') : word;
  return escapeTerminal(printed.replaceAll('\u00ad', ''));
}
