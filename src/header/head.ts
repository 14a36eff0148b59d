/** What stands above a form: the city's name, a group's letterhead. */

import type { Layout } from '../model/position.ts';
import { isSeparator } from '../words/german.ts';
import { stretchOf } from '../words/stretch.ts';
import { LOOK, looksLike, looksOf } from './looks.ts';
import type { HeaderTable } from './reading.ts';

/** No head has more lines. */
const LONGEST_HEAD = 6;
const CITY = /^(?:Landeshauptstadt|LANDESHAUPTSTADT) (?:Magdeburg|MAGDEBURG)/u;

/**
 * The first line of the head above a further form that begins at line `start`. A group's letterhead may as well be the
 * last paper's signature: it counts only where the first paper has the same one above its form.
 */
export function startOfHead(layout: Layout, first: HeaderTable, start: number): number {
  const textOf = (line: number) => stretchOf(layout.text, [layout.lines[line]!.segments]).text;
  const known = new Set<string>();
  for (let line = Math.max(0, first.start - LONGEST_HEAD); line < first.start; line++)
    known.add(textOf(line));
  let head = start;
  for (let line = start - 1; line >= Math.max(first.end, start - LONGEST_HEAD); line--) {
    const text = textOf(line);
    const banner = looksLike(looksOf(text), LOOK.banner);
    if (layout.lines[line]!.furniture) continue;
    if (!(banner && (CITY.test(text) || /^[–-]/.test(text))) && !known.has(text) && !isSeparator(text)) break;
    head = line;
  }
  return head;
}
