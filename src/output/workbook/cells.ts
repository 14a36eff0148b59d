/** What a cell of a workbook may hold. */

import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { escapeText } from '../formats/escape.ts';

/** UTF-16 units; a file with a longer cell counts as damaged. Source: Microsoft, "Excel specifications and limits". */
export const LONGEST_CELL = 32_767;

/** At the end of a cell that holds not all. */
export const CUT = ' […]';

/** In Excel's calendar of 1900 day 60 is a 29 February that never was: earlier days count differently in every program. */
const FIRST_DAY = Date.UTC(1900, 2, 1);
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Characters of a link. Source: the same. */
const LONGEST_LINK = 2_079;

/**
 * Text as a cell shows it: what XML forbids and what nobody sees is written `\uXXXX`, too long a text ends with `CUT`.
 * `_x0041_`, by which the format itself writes characters, stays as it is printed.
 */
export function cellText(text: string): { text: string; isCut: boolean } {
  const shown = escapeText(text);
  const isCut = shown.length > LONGEST_CELL;
  return { text: (isCut ? cut(shown) : shown).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'), isCut };
}

function cut(text: string): string {
  const begun = text.slice(0, LONGEST_CELL - CUT.length);
  // half a character is none
  return (/[\ud800-\udbff]$/.test(begun) ? begun.slice(0, -1) : begun) + CUT;
}

/** The day as a spreadsheet counts it; `null` where the text is no day that it can count. */
export function dayOf(text: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || time < FIRST_DAY) return null;
  // 2021-02-30 is a day of March to some
  return new Date(time).toISOString().startsWith(text) ? (time - DAY_ZERO) / DAY : null;
}

/**
 * Where the source lies, seen from the workbook: what moves together keeps its links.
 * @param path as in the record, from the folder in which the program runs
 * @returns `null` where no link can lead there
 */
export function linkTo(path: string, workbook: string): string | null {
  if (path === '' || path === '-') return null;
  const way = relative(dirname(resolve(workbook)), resolve(path));
  if (/\p{Cs}/u.test(way)) return null;
  const link = isAbsolute(way) ? pathToFileURL(way).href : way.split(sep).map(encodeURIComponent).join('/');
  return link.length > LONGEST_LINK ? null : link;
}
