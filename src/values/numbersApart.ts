/**
 * Numbers of questions that were printed in a column of their own, where a text extractor tore them from their questions:
 *
 *     2.
 *     Welche Geräte sind gesperrt
 *     3.
 *     a)
 *     wegen Verschleiß,
 *     Wie werden Kinder beteiligt?
 */

import { sourceOffset } from '../words/stretch.ts';
import type { Item } from './tree.ts';

/**
 * Gives the parts that stand before their question's own text to the question above, where that one waits for them.
 * @param roots questions in the order of the paper, after their paragraphs became their text; changed in place.
 */
export function givePartsBack(roots: readonly Item[]): void {
  for (let at = 1; at < roots.length; at++) {
    const [above, own] = [roots[at - 1]!, roots[at]!];
    if (!isTorn(own) || above.parts.length > 0 || isWhole(above)) continue;
    above.parts = own.parts;
    own.parts = [];
  }
}

/** The first question whose number stood alone: nothing behind it is sure to be its own. `null` if there is none. */
export function numberApart(roots: readonly Item[]): Item | null {
  return roots.find((item, at) => isStacked(roots, at) || isTorn(item) || gaveParts(roots, at)) ?? null;
}

/** Nothing but the next number stands below it, alone in its line as well. */
function isStacked(roots: readonly Item[], at: number): boolean {
  const { text, parts } = roots[at]!;
  if (text.text !== '' || parts.length > 0) return false;
  const next = roots[at + 1];
  return next?.marker != null && next.block.lines[0]!.text.text.length <= next.marker.length;
}

/** Its parts stand before its text. */
function isTorn({ block, text, parts }: Item): boolean {
  if (block.text.text !== '' || parts.length === 0) return false;
  return text.text === '' ? false : (sourceOffset(text, 0) ?? 0) > startOf(parts[0]!);
}

function gaveParts(roots: readonly Item[], at: number): boolean {
  const first = roots[at]!.parts[0];
  const next = roots[at + 1];
  return first !== undefined && next !== undefined && startOf(first) > startOf(next);
}

function isWhole({ text }: Item): boolean {
  return /[.?!]$/.test(text.text);
}

function startOf({ block }: Item): number {
  return block.lines[0]!.line.start;
}
