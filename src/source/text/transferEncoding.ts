/** Text that is still in the clothes it travelled in: HTML entities (`&ouml;`) and quoted-printable (`=C3=B6`). */

import { isUtf8 } from 'node:buffer';
import { characterOf } from './htmlEntities.ts';
import { decodeSingleByte } from './singleByteTables.ts';

export interface Undressed {
  text: string;
  /** How many entities, or how many escapes and joined lines, were undone, or were left as they are. */
  count: number;
  /** Offset of the first in the text as it was. */
  first: number;
  undone: boolean;
}

/** Once is meant, so often is encoded. */
const SEVERAL = 2;
/** Letters that a text so encoded does not hold as themselves. */
const GERMAN = /[äöüÄÖÜß]/;
const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;

/** `&ouml;`, `&#246;`, `&#xF6;`; with `&amp;` for `&` where it was encoded twice. */
const ENTITY = /&(?:amp;){0,2}(#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,8}[1-4]{0,2});/g;

/** In quotation marks or brackets, alone or in a word: `„&nbsp;“`, `(K&ouml;ln)`. */
const OPENS_MENTION = /[„"'‚`(“»›<][A-Za-z]{0,30}$/;
const CLOSES_MENTION = /^[A-Za-z]{0,30}[“"'‘`)”«‹>]/;
const FARTHEST_MARK = 31;

/**
 * Undoes HTML entities where the text is so encoded: one makes a word with the letters beside it, or there are several.
 * In a text that has its umlauts, one in quotation marks is what the text is about, and stays. `null`: there are none.
 */
export function undoEntities(text: string): Undressed | null {
  if (!text.includes('&')) return null;
  const mayMention = GERMAN.test(text);
  const found = [...text.matchAll(ENTITY)].flatMap(({ 0: printed, 1: reference, index }) => {
    const char = characterOf(reference!);
    const end = index + printed.length;
    if (char === null || (mayMention && isMention(text, index, end))) return [];
    return [{ start: index, end, char }];
  });
  if (found.length === 0) return null;
  const undone =
    found.length >= SEVERAL || found.some(({ char, start, end }) => isPartOfWord(text, char, start, end));
  const rest = { count: found.length, first: found[0]!.start, undone };
  return { ...rest, text: undone ? replaced(text, found) : text };
}

function isMention(text: string, start: number, end: number): boolean {
  return (
    OPENS_MENTION.test(text.slice(Math.max(0, start - FARTHEST_MARK), start)) &&
    CLOSES_MENTION.test(text.slice(end, end + FARTHEST_MARK))
  );
}

/** A letter beyond ASCII that touches another: `m&uuml;ndlich`, `&Ouml;ffnung`. */
function isPartOfWord(text: string, char: string, start: number, end: number): boolean {
  const touches = LETTER.test(text[start - 1] ?? '') || LETTER.test(text[end] ?? '');
  return touches && char > '\u00bf' && LETTER.test(char);
}

function replaced(text: string, found: readonly { start: number; end: number; char: string }[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, char } of found) {
    parts.push(text.slice(from, start), char);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Escaped bytes, or the end of a line that goes on. */
const ESCAPES = /(?:=[0-9A-Fa-f]{2})+|=[ \t]{0,8}\n/g;
const SOFT_BREAK = /=[ \t]{0,8}\n/g;
const BYTES = /(?:=[0-9A-Fa-f]{2})+/g;
/** Programs that write quoted-printable break a line before its 77th character, and rarely before its 60th. */
const SHORTEST_BROKEN = 55;
const LONGEST_BROKEN = 77;
/** Of all `=` so many may stand for themselves: a part of another text that was put in. */
const MOST_BARE = 0.1;

/**
 * Undoes quoted-printable where the whole text is so encoded: its `=` are escapes, and they make German words or break
 * lines where mail programs do. `null`: nothing looks like it.
 */
export function undoQuotedPrintable(text: string): Undressed | null {
  if (!text.includes('=')) return null;
  const found = [...text.matchAll(ESCAPES)];
  const joined = text.replace(SOFT_BREAK, '');
  const words = [...joined.matchAll(BYTES)].filter((one) => isLetterOfWord(joined, one[0], one.index)).length;
  const breaks = found.filter(
    ({ 0: printed, index }) => printed.endsWith('\n') && isBroken(text, index),
  ).length;
  const evidence = words + breaks;
  if (evidence === 0) return null;
  const escaped = found.reduce((sum, { 0: printed }) => sum + printed.split('=').length - 1, 0);
  const bare = text.split('=').length - 1 - escaped;
  const enough = words > 0 && !GERMAN.test(text) ? 1 : SEVERAL;
  const undone = evidence >= enough && bare <= MOST_BARE * escaped;
  if (!undone && words === 0) return null;
  const rest = undone ? joined.replace(BYTES, decoded) : text;
  return { text: rest, count: found.length, first: found[0]!.index, undone };
}

/** `f=FCr`, `f=C3=BCr`, `=D6ffentlich`: the bytes are a letter beyond ASCII and make a word with those beside it. */
function isLetterOfWord(text: string, printed: string, at: number): boolean {
  if (inAddress(text, at)) return false;
  const chars = decoded(printed);
  if (!LETTER.test(chars[0] ?? '') || chars[0]! < '\u00c0') return false;
  const before = text[at - 1] ?? '';
  const after = text[at + printed.length] ?? '';
  if (LETTER.test(before))
    return LETTER.test(after) || (LETTER.test(text[at - 2] ?? '') && !/\d/.test(after));
  return !/\d/.test(before) && SMALL.test(after);
}

/** Longer addresses are not looked back over. */
const LONGEST_ADDRESS = 200;

/** Behind `://` or `?` in one word, `=` parts names from values. */
function inAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ADDRESS), at);
  const word = before.slice(
    Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'), before.lastIndexOf('\t')) + 1,
  );
  return word.includes('://') || word.includes('?') || word.startsWith('www.');
}

function isBroken(text: string, at: number): boolean {
  const length = at - text.lastIndexOf('\n', at - 1);
  return length >= SHORTEST_BROKEN && length <= LONGEST_BROKEN;
}

/** A run of escaped bytes as UTF-8 if they are such, else as windows-1252. */
function decoded(run: string): string {
  const bytes = Buffer.from(run.replaceAll('=', ''), 'hex');
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeSingleByte(bytes, 'windows-1252');
}
