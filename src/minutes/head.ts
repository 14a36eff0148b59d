/** The head of minutes: the table of body, day, place and hours, whatever order the text has it in. */

import { readDate } from '../fields/date.ts';
import { readPublic } from '../fields/title.ts';
import { joinStretches, type Stretch, sliceStretch, spansOf } from '../words/stretch.ts';
import { type Head, hoursIn, put, putCell } from './headFields.ts';
import { readProse } from './headProse.ts';
import { type HeadPart, tableCells } from './headTable.ts';
import { BODY, BROKEN_SITTING, COUNTED, headLabel, SITTING, WRITTEN } from './headWords.ts';
import type { MinutesLine } from './lines.ts';

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

/** The day of writing that stands at the end, where the head has none. */
export function readWritten({ text }: MinutesLine, head: Head): void {
  const written = WRITTEN.exec(text.text);
  if (written !== null) putCell(head, 'Datum', sliceStretch(text, text.text.length - written[1]!.length));
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
