/** What is shown of a long text: the words that were found with what stands around them. */

import type { Hit } from './find.ts';

/** A piece of a passage. */
export interface Piece {
  /** One line: blanks and line breaks are single blanks. */
  text: string;
  /** Was it looked for? */
  found: boolean;
}

/** Texts up to here are shown whole. */
const WHOLE = 160;
/** Characters on either side of what was found, before the cut is moved to the end of a word. */
const AROUND = 60;
/** How far the cut is moved at most. */
const TO_WORD = 20;
/** Stretches of one text that are shown. */
const STRETCHES = 4;

const CUT = '… ';

/** Blanks that are not one space. */
const UNEVEN = / \s|[^\S ]/;

/** The pieces in order, which make one line. What is left out is `…`. */
export function passageOf({ text, matches }: Pick<Hit, 'text' | 'matches'>): Piece[] {
  const stretches = text.length <= WHOLE ? [{ start: 0, end: text.length }] : stretchesAround(text, matches);
  const pieces: Piece[] = [];
  const add = (part: string, found: boolean) => {
    if (part !== '') pieces.push({ text: UNEVEN.test(part) ? part.replace(/\s+/g, ' ') : part, found });
  };
  for (const [at, { start, end }] of stretches.slice(0, STRETCHES).entries()) {
    add(start > 0 ? (at === 0 ? CUT : ` ${CUT}`) : '', false);
    let from = start;
    for (const match of matches) {
      if (match.start < start || match.end > end) continue;
      add(text.slice(from, match.start), false);
      add(text.slice(match.start, match.end), true);
      from = match.end;
    }
    add(text.slice(from, end), false);
  }
  if (stretches.length > STRETCHES || stretches.at(-1)!.end < text.length) add(' …', false);
  return pieces;
}

function stretchesAround(text: string, matches: Hit['matches']): { start: number; end: number }[] {
  const all: { start: number; end: number }[] = [];
  for (const match of matches) {
    const start = wordStart(text, match.start - AROUND);
    const end = wordEnd(text, match.end + AROUND);
    const last = all.at(-1);
    if (last !== undefined && start <= last.end + TO_WORD) last.end = end;
    else all.push({ start, end });
  }
  return all;
}

/** Behind the nearest blank before `at`. */
function wordStart(text: string, at: number): number {
  if (at <= TO_WORD) return 0;
  const blank = text.slice(at - TO_WORD, at).search(/\s\S*$/);
  return blank < 0 ? wholeCharacter(text, at) : at - TO_WORD + blank + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length - TO_WORD) return text.length;
  const blank = text.slice(at, at + TO_WORD).search(/\s/);
  return blank < 0 ? wholeCharacter(text, at) : at + blank;
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}
