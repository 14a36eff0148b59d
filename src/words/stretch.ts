/**
 * Text as a value holds it (white space folded, hyphenation undone), that still knows where each part of it
 * stands in the normalised source text.
 */

import type { Span } from '../model/position.ts';
import { type CharacterSort, characterSort } from './characterSort.ts';
import { isSmall } from './chars.ts';
import { joinOf } from './joinLines.ts';
import { type Joint, jointOf, SOFT_HYPHEN } from './joint.ts';

/** `text[at, at + length)` is `source[start, start + length)`, unit by unit. */
interface Piece {
  at: number;
  start: number;
  length: number;
}

/** Made key by key in this order, never from a copy: objects of one shape are what the reading's speed rests on. */
export interface Stretch {
  readonly text: string;
  /** In the order of the text. Joining spaces that stand for a line break belong to no piece. */
  readonly pieces: readonly Piece[];
  /** A soft hyphen stood at its end: its last word goes on in what follows. */
  readonly goesOn?: true;
}

export const EMPTY_STRETCH: Stretch = { text: '', pieces: [] };

/** Does a value hold the text as it is printed? White space other than single spaces is folded, some characters go. */
function isEven(text: string): boolean {
  let before: CharacterSort = 'printed';
  for (let at = 0; at < text.length; at++) {
    const sort = characterSort(text, at);
    if (sort !== 'printed' && (text[at] !== ' ' || before === 'space')) return false;
    before = sort;
  }
  return true;
}

/** Even, and neither empty nor with space at its ends. */
function isPlain(text: string): boolean {
  return text !== '' && !text.startsWith(' ') && !text.endsWith(' ') && isEven(text);
}

/** Joins stretches of printed lines to one text, as a reader would: spans of one line are parted by a space. */
export function stretchOf(source: string, lines: readonly (readonly Span[])[]): Stretch {
  const only = lines.length === 1 && lines[0]!.length === 1 ? lines[0]![0]! : null;
  const printed = only === null ? '' : source.slice(only.start, only.end);
  if (isPlain(printed)) {
    return { text: printed, pieces: [{ at: 0, start: only!.start, length: printed.length }] };
  }
  const builder: Builder = { chunks: [], length: 0, tail: '', pieces: [] };
  let end = 0;
  for (const line of lines) {
    const lineStart = builder.length;
    for (const span of line) {
      const raw = source.slice(span.start, span.end);
      const lead = raw.length - raw.trimStart().length;
      const trimmed = raw.trim();
      if (trimmed === '') continue;
      if (builder.length > 0) {
        const start = span.start + lead;
        meet(builder, trimmed, jointOf(source, end, start, builder.length > lineStart));
      }
      append(builder, trimmed, span.start + lead);
      end = span.start + lead + trimmed.length;
    }
  }
  const stretch = finish(builder);
  const { text, pieces } = stretch;
  return source[end] === SOFT_HYPHEN ? { text, pieces, goesOn: true } : stretch;
}

/** A text that grows. Its end is kept apart: looking at the end of one growing string would copy all of it each time. */
interface Builder {
  chunks: string[];
  length: number;
  /** The last characters, at least from the last space on. */
  tail: string;
  pieces: Piece[];
}

/** Longer than any address that goes on in the next line. */
const TAIL = 2200;

function add(builder: Builder, text: string): void {
  builder.chunks.push(text);
  builder.length += text.length;
  // nothing before the last space is looked at
  const space = text.lastIndexOf(' ');
  const tail = space < 0 ? builder.tail + text : text.slice(space);
  builder.tail = tail.length > TAIL ? tail.slice(-TAIL) : tail;
}

/** Puts in what stands between two printed pieces. */
function meet(builder: Builder, next: string, joint: Joint): void {
  if (builder.length === 0 || joint === 'nothing') return;
  if (joint === 'gap' && builder.tail.endsWith(SOFT_HYPHEN)) {
    dropLast(builder);
    if (isSmall(next)) return;
  }
  const join = joint === 'line' ? joinOf(builder.tail, next) : 'space';
  if (join === 'drop-hyphen') dropLast(builder);
  else if (join === 'space' && !builder.tail.endsWith(' ')) add(builder, ' ');
}

/** Takes the last character away. */
function dropLast(builder: Builder): void {
  const last = builder.chunks.pop() ?? '';
  builder.chunks.push(last.slice(0, -1));
  builder.length -= 1;
  builder.tail = builder.tail.slice(0, -1);
  const piece = builder.pieces.at(-1)!;
  piece.length = Math.min(piece.length, builder.length - piece.at);
  if (piece.length <= 0) builder.pieces.pop();
}

/** Appends one printed piece; a soft hyphen at its very end stays until the next piece has been seen. */
function append(builder: Builder, raw: string, start: number): void {
  if (isEven(raw)) {
    put(builder, raw, start);
    return;
  }
  let from = 0;
  for (let at = 0; at < raw.length; ) {
    const sort = characterSort(raw, at);
    let end = at + 1;
    while (sort === 'space' && characterSort(raw, end) === 'space') end++;
    const stays = sort === 'printed' || (raw[at] === ' ' && end === at + 1 && at > from);
    if (!stays) {
      if (raw[at] === SOFT_HYPHEN && end === raw.length) break;
      if (raw[at] === SOFT_HYPHEN) end = wordAfter(raw, end);
      put(builder, raw.slice(from, at), start + from);
      if (sort === 'space' && !builder.tail.endsWith(' ')) put(builder, ' ', start + at);
      from = end;
    }
    at = end;
  }
  put(builder, raw.slice(from), start + from);
}

/** Behind a soft hyphen: where its word goes on, if only spaces stand between; else `from`. */
function wordAfter(raw: string, from: number): number {
  let at = from;
  while (characterSort(raw, at) === 'space') at++;
  return isSmall(raw, at) ? at : from;
}

function put(builder: Builder, text: string, start: number): void {
  if (text === '') return;
  const last = builder.pieces.at(-1);
  const follows =
    last !== undefined && last.at + last.length === builder.length && last.start + last.length === start;
  if (follows) last.length += text.length;
  else builder.pieces.push({ at: builder.length, start, length: text.length });
  add(builder, text);
}

function finish(builder: Builder): Stretch {
  const goesOn = builder.tail.endsWith(SOFT_HYPHEN);
  if (goesOn) dropLast(builder);
  const text = builder.chunks.join('');
  const { pieces } = builder;
  return sliceStretch(goesOn ? { text, pieces, goesOn } : { text, pieces }, 0, text.length);
}

/** The part [from, to) of a stretch, trimmed. */
export function sliceStretch(stretch: Stretch, from: number, to: number = stretch.text.length): Stretch {
  let start = Math.max(0, from);
  let end = Math.min(stretch.text.length, to);
  while (stretch.text[start] === ' ') start++;
  while (stretch.text[end - 1] === ' ') end--;
  if (start >= end) return EMPTY_STRETCH;
  if (start === 0 && end === stretch.text.length) return stretch;
  const pieces: Piece[] = [];
  for (const piece of stretch.pieces) {
    const low = Math.max(piece.at, start);
    const high = Math.min(piece.at + piece.length, end);
    if (low < high) pieces.push({ at: low - start, start: piece.start + low - piece.at, length: high - low });
  }
  const text = stretch.text.slice(start, end);
  return stretch.goesOn && end === stretch.text.length ? { text, pieces, goesOn: true } : { text, pieces };
}

/** Stretches that belong to one value, in order, as if they were lines of one text. */
export function joinStretches(stretches: readonly Stretch[]): Stretch {
  const builder: Builder = { chunks: [], length: 0, tail: '', pieces: [] };
  let goesOn = false;
  for (const stretch of stretches) {
    if (stretch.text === '') continue;
    meet(builder, stretch.text, goesOn ? 'nothing' : 'line');
    goesOn = stretch.goesOn ?? false;
    const moved = builder.length;
    for (const { at, start, length } of stretch.pieces)
      builder.pieces.push({ at: at + moved, start, length });
    add(builder, stretch.text);
  }
  return finish(builder);
}

/** Two stretches that belong to one value. */
export function concatStretches(first: Stretch, second: Stretch): Stretch {
  return joinStretches([first, second]);
}

/** Where the stretch stands in the source: half-open, in order, neighbours merged. */
export function spansOf(stretch: Stretch): Span[] {
  const spans: Span[] = [];
  for (const piece of stretch.pieces) {
    const last = spans.at(-1);
    if (last !== undefined && last.end === piece.start) last.end += piece.length;
    else spans.push({ start: piece.start, end: piece.start + piece.length });
  }
  return spans;
}

/** Where in the text a printed line begins: behind each joint that stands for a line break. */
export function lineStarts(stretch: Stretch): Set<number> {
  const starts = new Set<number>();
  let covered = 0;
  for (const piece of stretch.pieces) {
    if (piece.at > covered && covered > 0) starts.add(piece.at);
    covered = piece.at + piece.length;
  }
  return starts;
}

/** Offset in the source of the character at `at` in the stretch (of the next one that stands there). */
export function sourceOffset(stretch: Stretch, at: number): number | null {
  for (const piece of stretch.pieces) {
    if (at < piece.at + piece.length) return piece.start + Math.max(0, at - piece.at);
  }
  return null;
}
