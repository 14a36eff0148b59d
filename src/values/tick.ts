/** `☐ ja ☒ nein`: which of the two is ticked? */

import { LETTER_OR_DIGIT } from '../words/letters.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import { EMPTY_BOX, TICKED } from '../words/ticks.ts';

/** `null`: nothing is ticked; `unsure`: something is, but it cannot be told which. */
export type Tick = { value: boolean; mark: Stretch } | 'unsure' | null;

const TOKEN = new RegExp(
  `(?<word>(?<![A-Za-zÀ-ɏẞ])(?:ja(?:, ?Nr\\.)?|nein)(?![A-Za-zÀ-ɏẞ]))|(?<full>${TICKED})|(?<empty>${EMPTY_BOX})`,
  'giu',
);

/** Does the text hold a box, ticked or not? No field of words has one. */
export function holdsBox(text: string): boolean {
  return /[☐☑☒□■]/u.test(text);
}

type Side = 'before' | 'behind';

interface Token {
  sort: 'word' | 'full' | 'empty';
  yes: boolean;
  text: Stretch;
  /** The cell's index. */
  cell: number;
}

interface ReadTick {
  tick: Tick;
  /** On which side of its word the mark stands, where that is sure. */
  side: Side | null;
  /** There is no mark, only one of the words. */
  alone: boolean;
  /** What is neither word nor box. */
  rest: Stretch[];
}

/**
 * Reads what is printed behind a field's label, cell by cell. Boxes stand before their words or behind them, all alike;
 * a lone mark between both words counts for the one in its own cell, else for the one on its `usual` other side.
 */
export function readTick(cells: readonly Stretch[], usual: Side | null = null): ReadTick {
  const tokens: Token[] = [];
  const rest: Stretch[] = [];
  for (const [cell, text] of cells.entries()) {
    let end = 0;
    for (const found of text.text.matchAll(TOKEN)) {
      rest.push(sliceStretch(text, end, found.index));
      end = found.index + found[0].length;
      const { word, full } = found.groups ?? {};
      const sort = word !== undefined ? 'word' : full !== undefined ? 'full' : 'empty';
      tokens.push({ sort, yes: /^ja/i.test(found[0]), text: sliceStretch(text, found.index, end), cell });
    }
    rest.push(sliceStretch(text, end));
  }
  const filled = rest.filter((part) => LETTER_OR_DIGIT.test(part.text));
  const isTorn = rest.some(({ text }) => TORN_BOX.test(text));
  return { ...tickOf(tokens, usual, isTorn), rest: filled };
}

/** Is the text nothing but words and boxes? */
export function isTick({ text }: Stretch): boolean {
  return text.replace(TOKEN, '').trim() === '';
}

const NONE = { tick: null, side: null, alone: false };
const UNSURE = { tick: 'unsure', side: null, alone: false } as const;

/** What a scan leaves of a box: `[ja`, `| nein`. */
const TORN_BOX = /[[\](){}|_■▪]/u;

function tickOf(tokens: readonly Token[], usual: Side | null, isTorn: boolean): Omit<ReadTick, 'rest'> {
  const words = tokens.filter(({ sort }) => sort === 'word');
  const full = tokens.filter(({ sort }) => sort === 'full');
  const boxes = tokens.length - words.length;
  if (boxes === 0 && words.length === 1) {
    const { yes, text } = words[0]!;
    return { tick: { value: yes, mark: text }, side: null, alone: true };
  }
  // of two boxes one is lost, or torn: it may have been the one that is ticked
  if (full.length === 0 && words.length === 2 && (boxes === 1 || (boxes === 0 && isTorn))) return UNSURE;
  if (full.length === 0) return NONE;
  if (full.length > 1 || words.length !== 2 || words[0]!.yes === words[1]!.yes) return UNSURE;
  const mark = full[0]!;
  const at = tokens.indexOf(mark);
  const side = sideOf(tokens, mark, at, boxes) ?? usual;
  const word = side === 'before' ? tokens[at + 1] : side === 'behind' ? tokens[at - 1] : undefined;
  if (word?.sort !== 'word') return UNSURE;
  return { tick: { value: word.yes, mark: mark.text }, side, alone: false };
}

function sideOf(tokens: readonly Token[], mark: Token, at: number, boxes: number): Side | null {
  if (boxes === 2) {
    const words = tokens.map(({ sort }) => (sort === 'word' ? 'w' : 'b')).join('');
    return words === 'bwbw' ? 'before' : words === 'wbwb' ? 'behind' : null;
  }
  if (boxes !== 1) return null;
  if (at !== 1) return at === 0 ? 'before' : 'behind';
  const [left, right] = [tokens[0]!.cell === mark.cell, tokens[2]!.cell === mark.cell];
  return left === right ? null : left ? 'behind' : 'before';
}
