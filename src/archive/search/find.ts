/** Looks for words in a record. */

import type { ParsedDocument } from '../../model/names.ts';
import { type JsonPointer, pointerTo } from '../../model/pointer.ts';
import { fold, foldWithPlaces, placesOf } from '../fold.ts';
import { type Part, partOf } from './parts.ts';
import type { Query } from './query.ts';
import { type Section, sectionOf } from './sections.ts';
import { type RecordString, stringsOf } from './strings.ts';

/** A string of a record with words that were looked for. */
export interface Hit {
  section: Section;
  /** For people: `Frage 2`. */
  part: string;
  pointer: JsonPointer;
  text: string;
  /** Half-open, in `text`, in order; none overlaps another. */
  matches: readonly { start: number; end: number }[];
  /** Pages on which the value stands, rising; empty where the record does not tell. */
  pages: readonly number[];
}

/**
 * The strings that hold a word of the query, in the order of the record, in those parts in which all its words stand.
 * @param sections where to look; `null`: everywhere
 */
export function hitsIn(
  record: ParsedDocument,
  query: Query,
  sections: ReadonlySet<Section> | null = null,
): Hit[] {
  const parts = new Map<string, Set<string>>();
  const order: { id: string; hit: Hit }[] = [];
  for (const string of stringsOf(record)) {
    const section = sectionOf(string.keys);
    if (sections !== null && !sections.has(section)) continue;
    const found = placesIn(string.text, query);
    if (found.size === 0) continue;
    const part = partOf(record, string.keys);
    const hit = hitOf(record, string, section, part, [...found.values()].flat());
    const all = parts.get(part.id) ?? new Set<string>();
    for (const word of found.keys()) all.add(word);
    parts.set(part.id, all);
    order.push({ id: part.id, hit });
  }
  return order.filter(({ id }) => parts.get(id)!.size === query.length).map(({ hit }) => hit);
}

type Places = readonly { start: number; end: number }[];

/** By word of the query that stands in the text. */
function placesIn(text: string, query: Query): Map<string, Places> {
  const found = new Map<string, Places>();
  const quick = fold(text);
  const likely = query.filter((word) => quick.includes(word));
  if (likely.length === 0) return found;
  const folded = foldWithPlaces(text);
  for (const word of likely) {
    const places = placesOf(word, folded);
    if (places.length > 0) found.set(word, places);
  }
  return found;
}

function hitOf(
  record: ParsedDocument,
  { keys, text, page }: RecordString,
  section: Section,
  part: Part,
  places: Places,
): Hit {
  const pointer = pointerTo(...keys);
  const pages = page === undefined ? pagesAt(record, pointer) : [page];
  return {
    section,
    part: part.name,
    pointer,
    text,
    matches: united(places),
    pages,
  };
}

function pagesAt({ positions }: ParsedDocument, pointer: JsonPointer): number[] {
  const pages = new Set((positions?.[pointer] ?? []).map(({ page }) => page));
  return [...pages].sort((a, b) => a - b);
}

/** Words may share letters (`Wartezeit`, `zeit`). */
function united(places: Places): Places {
  const all: { start: number; end: number }[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last === undefined || place.start >= last.end) all.push({ ...place });
    else last.end = Math.max(last.end, place.end);
  }
  return all;
}
