/** A name that a stretched line tore into two columns. */

import { joinStretches, type Stretch } from '../words/stretch.ts';
import { weighLine } from './clues.ts';
import type { Column } from './columns.ts';
import type { KnownSenders } from './knownSenders.ts';

/** A given name or a surname. */
const ONE_WORD = /^[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ-]+$/u;

/**
 * Makes the two columns one where a name of two words stands over lines of the first column alone, and gives the name;
 * `null` where there is none. Two surnames may stand so, too: the caller says that it is not sure.
 *
 *     Anna             Muster
 *     Stadträtin
 */
export function joinTornName(columns: Column[], known: KnownSenders): Stretch | null {
  const [first, second, ...others] = columns;
  const [given, ...below] = first?.lines ?? [];
  const surname = second?.lines[0];
  if (surname === undefined || others.length > 0) return null;
  if (second!.lines.length > 1 || surname.line !== given!.line || below.length === 0) return null;
  if (!ONE_WORD.test(given!.text.text) || !ONE_WORD.test(surname.text.text)) return null;
  const name = joinStretches([given!.text, surname.text]);
  if (weighLine(name, known).sort !== 'name') return null;
  first!.lines[0] = { ...given!, text: name };
  columns.pop();
  return name;
}
