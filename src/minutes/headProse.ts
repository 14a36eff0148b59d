/** The head of minutes as a sentence: `Niederschrift über die 11. Sitzung des Ausschusses für Umwelt am 14.09.2021`. */

import { readDate } from '../fields/date.ts';
import { joinStretches, sliceStretch } from '../words/stretch.ts';
import { type Head, hoursIn, put } from './headFields.ts';
import { BODY, WEEKDAY } from './headWords.ts';
import type { MinutesLine } from './lines.ts';

const OF_BODY =
  /(?:Sitzung|Niederschrift|Beschlu(?:ss|ß)protokoll|Protokoll)(?:en)? (?:des|der) ((?:[A-Za-zÀ-ɏẞ,-]+ ){0,4}?(?:Stadtrate?s|[A-Za-zÀ-ɏẞ-]*[Aa]usschu(?:ss|ß)es|Ortschaftsrate?s|[A-Za-zÀ-ɏẞ-]*[Bb]eirate?s)(?:(?: für| zur?| der| Eigenbetrieb| EB| Beyendorf-Sohlen| Pechau| Randau-Calenberge)[A-Za-zÀ-ɏẞ, -]*?)?)(?= (?:am|vom|in der|von|des Stadtrates|der Landeshauptstadt|Magdeburg|im|Nr)(?![A-Za-zÀ-ɏẞ])|[.:;(]| ?\d|$| [-–] )/u;
/** No title says more. */
const LONGEST_PROSE = 600;
const GENITIVE = /(rat|[Aa]usschu(?:ss|ß))e?s(?![A-Za-zÀ-ɏẞ])/u;
const OF_DAY =
  /(?:am|vom) (?:[A-Z][a-z]{5,10},? ?(?:dem |den )?)?(\d{1,2}\. ?(?:\d{1,2}\.|[A-Za-zÀ-ɏẞ]{3,9}) ?\d{2,4})/u;

/** `Niederschrift über die 11. Sitzung des Ausschusses für Umwelt und Energie am 14.09.2021`. */
export function readProse(lines: readonly MinutesLine[], title: number, head: Head): void {
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
