/** The head of minutes: the table of body, day, place and hours, whatever order the text has it in. */

import { readDate } from '../fields/date.ts';
import { readPublic } from '../fields/title.ts';
import type { Located } from '../values/draft.ts';
import { joinStretches, type Stretch, sliceStretch, spansOf } from '../words/stretch.ts';
import { type HeadPart, tableCells } from './headTable.ts';
import {
  BODY,
  BROKEN_SITTING,
  CLOCK,
  COUNTED,
  type HeadField,
  headLabel,
  SITTING,
  WEEKDAY,
  WRITTEN,
} from './headWords.ts';
import type { MinutesLine } from './lines.ts';

export interface Head {
  fields: Partial<Record<HeadField, Located>>;
  public: boolean | null;
  /** Period and sitting as the prose has them: `024.(VII) Sitzung`. */
  counted: { sitting: number; period: string | null } | null;
  /** Lines of which something was read, or that are labels. */
  read: Set<number>;
}

/** `lines`: from the text's first to the one before agenda, attendance and items. */
export function readHead(lines: readonly MinutesLine[], title: number): Head {
  const head: Head = { fields: {}, public: null, counted: null, read: new Set() };
  readLabelled(lines, head);
  readByShape(lines, head);
  readColumns(lines, head);
  readProse(lines, title, head);
  markRead(lines, head);
  return head;
}

/** Lines that hold some of a value, and those that say nothing but publicity. */
function markRead(lines: readonly MinutesLine[], head: Head): void {
  const held = Object.values(head.fields).flatMap(({ at }) => spansOf(at));
  for (const { line, text, index } of lines) {
    if (held.some(({ start, end }) => start < line.end && line.start < end)) head.read.add(index);
    if (text.text.length < 40 && readPublic(text.text) !== null) head.read.add(index);
  }
}

function put(head: Head, field: HeadField, value: string, at: Stretch): void {
  if (at.text !== '') head.fields[field] ??= { value, at };
}

const DATES: readonly HeadField[] = ['Datum', 'Sitzungstermin'];
const HOURS: readonly HeadField[] = ['Beginn', 'Ende'];

/** Puts a cell's text under its label, read as the field is. */
export function putCell(head: Head, field: HeadField, text: Stretch): boolean {
  if (DATES.includes(field)) {
    const date = readDate(text.text);
    if (date.state === 'ok') put(head, field, date.iso, text);
    return date.state === 'ok';
  }
  if (HOURS.includes(field)) {
    const hours = hoursIn(text);
    if (hours[0] !== undefined) put(head, field, hours[0].value, hours[0].at);
    if (field === 'Beginn' && hours[1] !== undefined) put(head, 'Ende', hours[1].value, hours[1].at);
    return hours.length > 0;
  }
  if (field === 'Sitzung') {
    const found = SITTING.exec(text.text);
    if (found !== null)
      put(head, field, found[0], sliceStretch(text, found.index, found.index + found[0].length));
    return found !== null;
  }
  // `Sitzung -` and its number in two lines leave the word above the body's name
  const lead = field === 'Gremium' ? (/^Sitzung ?[-–—] ?/u.exec(text.text)?.[0].length ?? 0) : 0;
  const value = sliceStretch(text, lead);
  put(head, field, value.text, value);
  return true;
}

/** Times of day as `14:00`. */
export function hoursIn(text: Stretch): Located[] {
  const found: Located[] = [];
  for (const match of text.text.matchAll(CLOCK)) {
    const hour = Number(match[1]);
    const minute = Number(match[2] ?? match[3] ?? 0);
    if (hour > 24 || minute > 59) continue;
    const value = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    found.push({ value, at: sliceStretch(text, match.index, match.index + match[0].length) });
  }
  return found;
}

const INLINE = /^([A-Za-zÀ-ɏẞ ,/.]{3,30}?) ?: ?(?=\S)/u;

/** `Ort: Ratssaal`; `Ort:` and its value in the next cell. */
function readLabelled(lines: readonly MinutesLine[], head: Head): void {
  for (const { cells, index } of lines) {
    cells.forEach((cell, at) => {
      const inline = INLINE.exec(cell.text);
      const field = inline === null ? null : headLabel(inline[1]!);
      if (field !== null && putCell(head, field, sliceStretch(cell, inline![0].length))) head.read.add(index);
      const label = cell.text.endsWith(':') ? headLabel(cell.text) : null;
      const value = cells[at + 1];
      if (label !== null && value !== undefined && headLabel(value.text) === null)
        if (putCell(head, label, value)) head.read.add(index);
    });
  }
}

/** `Sitzung - BA` + `SAB/003(IV)/04`: the letters before the number stand in the cell's first line. */
function readBrokenSitting(lines: readonly MinutesLine[], head: Head): void {
  for (const [at, { cells, index }] of lines.entries()) {
    const [lead] = cells;
    const below = lines[at + 1]?.cells[0];
    const prefix = lead === undefined ? null : BROKEN_SITTING.exec(lead.text);
    const code = below === undefined ? null : SITTING.exec(below.text);
    if (prefix?.[1] === undefined || code?.index !== 0) continue;
    const at0 = prefix[0].length - prefix[1].length;
    const whole = joinStretches([sliceStretch(lead!, at0), sliceStretch(below!, 0, code[0].length)]);
    put(head, 'Sitzung', whole.text, whole);
    head.read.add(index);
  }
}

/** What its own shape tells wherever it stands: the sitting, the day of writing, publicity. */
function readByShape(lines: readonly MinutesLine[], head: Head): void {
  readBrokenSitting(lines, head);
  for (const { cells, text, index } of lines) {
    for (const cell of cells) {
      const sitting = SITTING.exec(cell.text);
      if (sitting !== null) {
        put(
          head,
          'Sitzung',
          sitting[0],
          sliceStretch(cell, sitting.index, sitting.index + sitting[0].length),
        );
        head.read.add(index);
      }
      const written = cell.text.length < 60 ? WRITTEN.exec(cell.text) : null;
      if (written === null) continue;
      const at = sliceStretch(cell, cell.text.length - written[1]!.length);
      const date = readDate(at.text);
      if (date.state === 'ok') put(head, 'Datum', date.iso, at);
      head.read.add(index);
    }
    if (text.text.length < 40 && head.public === null) head.public = readPublic(text.text);
    const counted = COUNTED.exec(text.text);
    if (counted !== null) head.counted ??= { sitting: Number(counted[1]), period: counted[2] ?? null };
  }
}

/** The table's row: by the labels' columns; where they are not known, by what the cells say. */
function readColumns(lines: readonly MinutesLine[], head: Head): void {
  const { labels, columns, loose, read } = tableCells(lines);
  if (labels.length < 2) return;
  for (const index of read) head.read.add(index);
  for (const [field, cells] of columns) putCell(head, field, joinStretches(cells));
  placeBySort(loose, columns.size > 0, head);
}

/** Parts in the order of the table: body, day, place, hours. `placed`: body and place were told by their columns. */
function placeBySort(parts: readonly HeadPart[], placed: boolean, head: Head): void {
  const body: Stretch[] = [];
  const place: Stretch[] = [];
  const day: Stretch[] = [];
  for (const { text, sort } of parts) {
    if (sort === 'hour') {
      const [hour] = hoursIn(text);
      if (hour !== undefined)
        put(head, head.fields.Beginn === undefined ? 'Beginn' : 'Ende', hour.value, hour.at);
    } else if (sort === 'day') day.push(text);
    else if (placed) continue;
    else if (day.length === 0 && place.length === 0) body.push(text);
    else if (head.fields.Beginn === undefined) place.push(text);
  }
  const dated = day.findIndex(({ text }) => readDate(text).state === 'ok');
  if (dated >= 0) putCell(head, 'Sitzungstermin', joinStretches(day.slice(0, dated + 1)));
  if (body.some(({ text }) => BODY.test(text))) putCell(head, 'Gremium', joinStretches(body));
  if (place.length > 0) putCell(head, 'Ort', joinStretches(place));
}

const OF_BODY =
  /(?:Sitzung|Niederschrift|Beschlu(?:ss|ß)protokoll|Protokoll)(?:en)? (?:des|der) ((?:[A-Za-zÀ-ɏẞ,-]+ ){0,4}?(?:Stadtrate?s|[A-Za-zÀ-ɏẞ-]*[Aa]usschu(?:ss|ß)es|Ortschaftsrate?s|[A-Za-zÀ-ɏẞ-]*[Bb]eirate?s)(?:(?: für| zur?| der| Eigenbetrieb| EB| Beyendorf-Sohlen| Pechau| Randau-Calenberge)[A-Za-zÀ-ɏẞ, -]*?)?)(?= (?:am|vom|in der|von|des Stadtrates|der Landeshauptstadt|Magdeburg|im|Nr)(?![A-Za-zÀ-ɏẞ])|[.:;(]| ?\d|$| [-–] )/u;
/** No title says more. */
const LONGEST_PROSE = 600;
const GENITIVE = /(rat|[Aa]usschu(?:ss|ß))e?s(?![A-Za-zÀ-ɏẞ])/u;
const OF_DAY =
  /(?:am|vom) (?:[A-Z][a-z]{5,10},? ?(?:dem |den )?)?(\d{1,2}\. ?(?:\d{1,2}\.|[A-Za-zÀ-ɏẞ]{3,9}) ?\d{2,4})/u;

/** `Niederschrift über die 11. Sitzung des Ausschusses für Umwelt und Energie am 14.09.2021`. */
function readProse(lines: readonly MinutesLine[], title: number, head: Head): void {
  const text = sliceStretch(
    joinStretches(proseLines(lines, title).map((line) => line.text)),
    0,
    LONGEST_PROSE,
  );
  const body = head.fields.Gremium === undefined ? OF_BODY.exec(text.text) : null;
  if (body !== null) {
    const start = body.index + body[0].indexOf(body[1]!, 8);
    put(
      head,
      'Gremium',
      body[1]!.replace(GENITIVE, '$1').trim(),
      sliceStretch(text, start, start + body[1]!.length),
    );
    head.read.add(title);
  }
  const day = head.fields.Sitzungstermin === undefined ? OF_DAY.exec(text.text) : null;
  const date = day === null ? null : readDate(day[1]!);
  if (day !== null && date?.state === 'ok') {
    const start = day.index + day[0].length - day[1]!.length;
    put(head, 'Sitzungstermin', date.iso, sliceStretch(text, start, start + day[1]!.length));
  }
  if (head.fields.Sitzungstermin === undefined) readWeekday(lines, head);
  if (head.fields.Beginn === undefined) readHours(lines, head);
  if (head.fields.Gremium === undefined) readBodyLine(lines, title, head);
  if (head.fields.Ort === undefined) readPlace(lines, title, head);
}

/** `…, im Gemeindezentrum, Breite Straße 18, Beginn: 19.00 Uhr` */
const OF_PLACE = /, (?:im|in der|in den|in|auf dem) ([A-ZÄÖÜ][^.:;]{2,80}?)(?=,? (?:Beginn|von|um|ab):? \d)/u;

function readPlace(lines: readonly MinutesLine[], title: number, head: Head): void {
  const near = lines.slice(title, title + PROSE_LINES).filter(({ cells }) => cells.length === 1);
  const text = sliceStretch(joinStretches(near.map((line) => line.text)), 0, LONGEST_PROSE);
  const place = OF_PLACE.exec(text.text);
  if (place === null) return;
  const start = place.index + place[0].length - place[1]!.length;
  put(head, 'Ort', place[1]!, sliceStretch(text, start, start + place[1]!.length));
}

/** No title's sentence has more lines. */
const PROSE_LINES = 6;

/** The title and what goes on from it, up to a label or a gap. */
function proseLines(lines: readonly MinutesLine[], title: number): MinutesLine[] {
  const found = lines.slice(title, title + 1);
  for (const line of lines.slice(title + 1, title + 6)) {
    if (line.text.text.includes(':') || (line.apart && found.length > 1)) break;
    found.push(line);
  }
  return found;
}

function readWeekday(lines: readonly MinutesLine[], head: Head): void {
  for (const { cells, index } of lines) {
    for (const cell of cells) {
      const day = WEEKDAY.test(cell.text) && cell.text.length < 120 ? readDate(cell.text) : null;
      if (day?.state !== 'ok') continue;
      put(head, 'Sitzungstermin', day.iso, cell);
      head.read.add(index);
    }
  }
}

function readHours(lines: readonly MinutesLine[], head: Head): void {
  for (const { text, index } of lines) {
    const hours = hoursIn(text);
    if (hours[0] === undefined || text.text.length > 100) continue;
    put(head, 'Beginn', hours[0].value, hours[0].at);
    if (hours[1] !== undefined) put(head, 'Ende', hours[1].value, hours[1].at);
    head.read.add(index);
    return;
  }
}

/** A line that is a body's name and nothing else. */
function readBodyLine(lines: readonly MinutesLine[], title: number, head: Head): void {
  for (const { cells, index } of lines) {
    const cell = cells.find(
      ({ text }) => text.length < 90 && BODY.test(text) && !/^[a-zäöü]|[.:?]$|\d|Vorsitz/.test(text),
    );
    if (cell === undefined || index === title) continue;
    const behind = /^(?:Stadt|Landeshauptstadt) Magdeburg ?[–-] ?/u.exec(cell.text)?.[0].length ?? 0;
    const body = sliceStretch(cell, behind);
    put(head, 'Gremium', body.text, body);
    head.read.add(index);
    return;
  }
}
