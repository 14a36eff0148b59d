/** The list of items at the beginning. */

import type { Chosen } from './chosen.ts';
import { chooseItems } from './chosen.ts';
import type { EntryDraft, MinutesRole } from './draft.ts';
import { readEntry } from './entry.ts';
import { isAgendaHeading, isDivider, isProtocolHeading, publicHeading } from './headings.ts';
import type { MinutesLine } from './lines.ts';
import { isOpen } from './reporter.ts';
import type { Range } from './sections.ts';

/** `roles` of the range's lines are filled in. */
export function readAgenda(
  lines: readonly MinutesLine[],
  range: Range,
  roles: (MinutesRole | null)[],
): EntryDraft[] {
  const items = chooseItems(lines, range, null);
  const parted = partingLines(lines, range, roles);
  const entries: EntryDraft[] = [];
  let isPublic: boolean | null = null;
  let at = range.start;
  for (const [index, item] of items.entries()) {
    isPublic = publicityOf(parted, at, item.line, isPublic);
    const end = nextPart(parted, item.line + 1, items[index + 1]?.line ?? range.end);
    const read = readEntry(lines, item, end, true, null);
    for (let line = item.line; line < read.end; line++) roles[line] = 'agendaEntry';
    entries.push({ ...read.entry, public: isPublic });
    at = item.line;
  }
  return entries;
}

/** Headings and dividers by line; `true` and `false` say what a heading says of publicity. */
export type Parting = ReadonlyMap<number, boolean | null>;

export function partingLines(
  lines: readonly MinutesLine[],
  { start, end }: Range,
  roles: (MinutesRole | null)[],
): Parting {
  const found = new Map<number, boolean | null>();
  for (let index = start; index < end; index++) {
    const { text } = lines[index]!.text;
    // `Bestätigung der` + `Tagesordnung`
    if (index > start && !text.endsWith(':') && goesOnBelow(lines[index - 1]!.text.text)) continue;
    const heading = publicHeading(text);
    if (heading !== null || isAgendaHeading(text) || isProtocolHeading(text)) roles[index] = 'heading';
    else if (isDivider(text) && !endsInOrdinal(lines, index, start)) roles[index] = 'divider';
    else continue;
    found.set(index, heading);
  }
  return found;
}

/** `… eröffnet die 002. (VIII)` + `Sitzung des Stadtrates` */
function endsInOrdinal(lines: readonly MinutesLine[], index: number, start: number): boolean {
  return (
    index > start && !lines[index]!.apart && / \d{1,3}\.(?: ?\([IVX]+\))?$/u.test(lines[index - 1]!.text.text)
  );
}

/** A line of dashes is open at its end only to look at. */
function goesOnBelow(text: string): boolean {
  return isOpen(text) && !isDivider(text);
}

/** What the last heading before the item says; `before` where there is none. */
export function publicityOf(
  parting: Parting,
  from: number,
  to: number,
  before: boolean | null,
): boolean | null {
  let isPublic = before;
  for (let index = from; index < to; index++) isPublic = parting.get(index) ?? isPublic;
  return isPublic;
}

/** The first heading or divider of the lines, else `end`. */
export function nextPart(parting: Parting, start: number, end: number): number {
  for (let index = start; index < end; index++) if (parting.has(index)) return index;
  return end;
}

export type { Chosen };
