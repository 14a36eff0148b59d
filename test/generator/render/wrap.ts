/** Breaks a paragraph into lines as a word processor does: as much in a line as goes in. */

import { breaks, withSoftHyphens } from './hyphenate.ts';
import type { TextStyle } from './options.ts';

export interface WrapSpec {
  /** In front of the first line: indent, marker, gap. */
  first: string;
  /** In front of every other line. */
  rest: string;
  /** Columns in all; `null`: one line. */
  width: number | null;
}

/**
 * A line that began so would look like a list item to a careful reader. (Dates and amounts may begin a line: the
 * sentence before shows what they are.)
 */
function mayBeginLine(word: string): boolean {
  return !/^([-•]|[a-z]\.?\)|\(?\d+[.)]?\)|Frage)$/u.test(word);
}

/** Ends in a URL that may go on after a slash of its path. */
function urlBreaks(word: string): number[] {
  const path = word.indexOf('/', word.indexOf('://') + 3);
  if (!word.includes('://') || path < 0) return [];
  return [...word.matchAll(/\//g)].map((m) => m.index + 1).filter((at) => at > path && at < word.length - 3);
}

/** Splits `word` so that the first piece fits into `room` columns; `null` where it can't be. */
function part(word: string, room: number, mode: TextStyle['hyphenation']): [string, string] | null {
  for (const at of urlBreaks(word).reverse()) {
    if (at <= room) return [word.slice(0, at), word.slice(at)];
  }
  if (word.includes('://')) return null;
  for (const { at, hyphenThere } of breaks(word).reverse()) {
    if (at + (hyphenThere ? 0 : 1) > room || (mode === 'none' && !hyphenThere)) continue;
    const hyphen = hyphenThere ? '' : mode === 'soft' ? '\u00AD' : '-';
    return [word.slice(0, at) + hyphen, word.slice(at)];
  }
  return null;
}

/** Columns that a reader sees: soft hyphens inside a line are none. */
function shown(line: string): number {
  return line.replaceAll('\u00AD', '').length;
}

/** How often soft hyphens stand inside a line: in every so-manieth long word. */
const SOFT_EVERY = 4;

/** The lines of `text`; joined again as the contract says they give `text`. */
export function wrapText(text: string, spec: WrapSpec, mode: TextStyle['hyphenation']): string[] {
  const soften = (word: string, i: number): string =>
    mode === 'soft' && i % SOFT_EVERY === 0 && !word.includes('://') ? withSoftHyphens(word) : word;
  if (spec.width === null) return [spec.first + text.split(' ').map(soften).join(' ')];
  const lines: string[] = [];
  let line = spec.first;
  let empty = true;
  const words = text.split(' ');
  words.forEach((word, i) => {
    let left = word;
    const next = words[i + 1];
    // a word that must not begin a line takes the word before it along
    const tail = next !== undefined && !mayBeginLine(next) ? next.length + 1 : 0;
    for (;;) {
      const room = (spec.width ?? 0) - shown(line) - (empty ? 0 : 1);
      if (left.length + tail <= room) break;
      if (!mayBeginLine(word)) break;
      const pieces = tail > 0 ? null : part(left, room, mode);
      if (pieces === null && empty) break;
      if (pieces !== null) {
        line += (empty ? '' : ' ') + pieces[0];
        left = pieces[1];
      }
      lines.push(line);
      line = spec.rest;
      empty = true;
    }
    line += (empty ? '' : ' ') + (left === word ? soften(left, i) : left);
    empty = false;
  });
  lines.push(line);
  return lines;
}
