/** Looks for words in a record. */

import type { ParsedDocument } from '../../model/names.ts';
import { type JsonPointer, pointerTo } from '../../model/pointer.ts';
import { fold, type Place, placesOf } from '../fold.ts';
import { partOf } from './parts.ts';
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
  matches: readonly Place[];
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
  const strings = stringsOf(record).filter(({ keys }) => sections === null || sections.has(sectionOf(keys)));
  const unitOf = ({ keys }: RecordString) => partOf(record, keys).id;
  return together(strings, query, unitOf).map(({ of, matches }) => ({
    section: sectionOf(of.keys),
    part: partOf(record, of.keys).name,
    pointer: pointerTo(...of.keys),
    text: of.text,
    matches,
    pages: pagesOf(record, of),
  }));
}

/** A text with what was found in it. */
export interface Found<T> {
  of: T;
  matches: Hit['matches'];
}

/**
 * Those that hold a word, of units that hold all words, with what was found in them.
 * @param texts those of one paper; `folded` where it is known
 * @param enough the first one will do, where that spares work
 */
export function together<T extends { text: string; folded?: string }>(
  texts: Iterable<T>,
  query: Query,
  unitOf: (text: T) => string | number,
  enough = false,
): Found<T>[] {
  if (query.length === 1) return holding(texts, query[0]!, enough);
  const words = new Map<string | number, Set<string>>();
  const found: { of: T; unit: string | number; matches: Hit['matches'] }[] = [];
  for (const of of texts) {
    const places = placesIn(of.text, of.folded ?? fold(of.text), query);
    if (places.size === 0) continue;
    const unit = unitOf(of);
    const all = words.get(unit) ?? new Set<string>();
    for (const word of places.keys()) all.add(word);
    words.set(unit, all);
    found.push({ of, unit, matches: united([...places.values()].flat()) });
  }
  return found.filter(({ unit }) => words.get(unit)!.size === query.length);
}

/** As `together` for a single word, which stands together with itself and never twice in one place. */
function holding<T extends { text: string; folded?: string }>(
  texts: Iterable<T>,
  word: string,
  enough: boolean,
): Found<T>[] {
  const found: Found<T>[] = [];
  for (const of of texts) {
    const matches = placesOf(word, of.text, of.folded ?? fold(of.text));
    if (matches.length === 0) continue;
    found.push({ of, matches });
    if (enough) break;
  }
  return found;
}

/** By word of the query that stands in the text. */
function placesIn(text: string, folded: string, query: Query): Map<string, readonly Place[]> {
  const found = new Map<string, readonly Place[]>();
  for (const word of query) {
    const places = placesOf(word, text, folded);
    if (places.length > 0) found.set(word, places);
  }
  return found;
}

/** Pages on which a string stands, rising. */
export function pagesOf(record: ParsedDocument, { keys, page }: RecordString): number[] {
  return page === undefined ? pagesAt(record, pointerTo(...keys)) : [page];
}

/** Pages on which the value at this pointer stands, rising; empty where the record does not tell. */
export function pagesAt({ positions }: ParsedDocument, pointer: JsonPointer): number[] {
  const pages = new Set((positions?.[pointer] ?? []).map(({ page }) => page));
  return [...pages].sort((a, b) => a - b);
}

/** Words may share letters (`Wartezeit`, `zeit`). */
function united(places: readonly Place[]): readonly Place[] {
  const all: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last === undefined || place.start >= last.end) all.push({ ...place });
    else last.end = Math.max(last.end, place.end);
  }
  return all;
}
