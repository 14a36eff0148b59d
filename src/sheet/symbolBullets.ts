/**
 * Marks of symbol fonts that arrive as letters or private characters (`§`, `Ø`, `ü`, `n`, U+F0D8): told by what they do,
 * not by a list. A single character that opens several lines at one edge, and that no sentence begins with, is a bullet.
 */

import type { Layout } from '../model/position.ts';
import { isCapital, isDigit, isLetter } from '../words/chars.ts';
import type { BodyLine } from './block.ts';

/** A sentence may begin with these words of one letter; any other must stand apart or be no letter. */
const WORDS = /^[AIOÀÔaio]$/u;
const PRIVATE_USE = /^[\ue000-\uf8ff]$/;

/** `M 11 Dienstfahrzeuge`, `M 17 Fernwärme`: a letter with a number in each line names it. */
const CAPITAL = /^[A-Z]$/;

function isNumbered({ text }: BodyLine, mark: string): boolean {
  return isDigit(text.text.slice(mark.length).trimStart(), 0);
}

/** Gives such lines their marker, in place. */
export function symbolBullets(layout: Layout, lines: readonly BodyLine[]): void {
  const byMark = new Map<string, BodyLine[]>();
  for (const line of lines) {
    const mark = markOf(layout, line);
    if (mark === null) continue;
    const found = byMark.get(mark.key);
    if (found === undefined) byMark.set(mark.key, [line]);
    else found.push(line);
  }
  for (const [key, found] of byMark) {
    const mark = key.slice(key.indexOf(' ') + 1);
    if (found.length < 2 && !PRIVATE_USE.test(mark)) continue;
    if (CAPITAL.test(mark) && found.every((line) => isNumbered(line, mark))) continue;
    for (const line of found) giveMarker(line, mark);
  }
}

/** The line's opening mark with the edge that it stands at; `null` where a sentence begins instead. */
function markOf(layout: Layout, line: BodyLine): { key: string } | null {
  const { text } = line.text;
  const mark = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  const behind = text.slice(mark.length);
  if (!behind.startsWith(' ')) return null;
  const first = line.line.segments[0]!;
  const apart = layout.text.slice(first.start, first.end).trim() === mark;
  if (isDigit(mark, 0) || (!apart && WORDS.test(mark))) return null;
  // `§ 5 gilt …`, `& Söhne`: what follows a sign in a sentence is no beginning of one
  if (!apart && !isLetter(mark) && !isCapital(behind.trimStart())) return null;
  return { key: `${Math.round(line.line.left)} ${mark}` };
}

function giveMarker(line: BodyLine, mark: string): void {
  line.marker = { family: 'bullet', style: `bullet${mark}`, number: null, value: 0, length: mark.length + 1 };
  const second = line.line.segments[1];
  const apart = line.line.segments[0]!.end - line.line.segments[0]!.start <= mark.length;
  if (apart && second !== undefined) {
    line.apartMarker = true;
    line.textLeft = second.left;
    if (line.line.segments.length === 2) line.tabular = false;
  }
}
