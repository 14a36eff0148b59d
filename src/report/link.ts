/** How the two sides of a page point at each other: names, addresses and classes that both must agree on. */

import type { Place } from '../model/position.ts';
import type { Mark } from './marks.ts';

/** UTF-16 units of a value that are read out with its name; the whole stands on the other side. */
const LONGEST_NAME = 120;

/** The id of a value's place in the list. */
export function valueId({ id }: Pick<Mark, 'id'>): string {
  return `v${id}`;
}

/** The id of what is marked on a page. */
export function boxId({ id }: Pick<Mark, 'id'>, page: number): string {
  return `b${id}-p${page}`;
}

/** @param part of a file that holds several papers, from 1 */
export function pageId(part: number, page: number): string {
  return `page${part}-${page}`;
}

/** What a screen reader says of a marked stretch. */
export function spokenName({ name, text }: Mark): string {
  const shown = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME).trimEnd()} …` : text;
  return `${name}: ${shown}`;
}

export function markClass({ tone, doubtful }: Pick<Mark, 'tone' | 'doubtful'>): string {
  return doubtful ? `${tone} doubtful` : tone;
}

export function placeName({ page, line }: Pick<Place, 'page' | 'line'>): string {
  return `page ${page}, line ${line}`;
}
