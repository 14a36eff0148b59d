/** Words of a scan that are not sure, in the values that they stand in. */

import type { ParsedDocument } from '../model/names.ts';
import { type JsonPointer, pointerTo } from '../model/pointer.ts';
import type { DoubtfulWord, Layout } from '../model/position.ts';
import { beginning, type Problem, problem } from '../model/problem.ts';
import type { ValueSpans } from '../model/reading.ts';
import { BODY_CUT, NOT_NAMED } from '../words/formShapes.ts';
import { COMPETENCE } from '../words/header.ts';
import { ENCLOSURE_LABEL } from '../words/scans.ts';
import { doubtfulCuts } from './scanCuts.ts';
import { doubtfulSigns } from './scanSigns.ts';
import { unsureAt } from './unsure.ts';

/** A wrong one of these is worse than none: what two looks at it read differently is left out. */
const LEFT_OUT =
  /^\/header\/(?:Datum|Nummer|Sitzungstermin|Verhandlungsgegenstand)$|^\/consultations\/\d+\/date$/;

/** As a date and a paper's number are written. */
const SHAPES = [
  /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:(?:19|20)\d{2}|\d{2})$/,
  /^[A-ZÄ]{1,2}0\d{3}\/\d{2}(?:\/\d{1,2})*$/,
];

/** Digits, and what parts them: what a number or a date is told by. */
const DIGIT = /\d/;

/**
 * Says of every value that holds a doubtful word how it may read otherwise. A number or a date of which both readings
 * have their digits, and not the same, is taken out of the record.
 */
export function reportDoubts(layout: Layout, record: ParsedDocument, spans: ValueSpans): Problem[] {
  const { text, doubts } = layout;
  if (doubts === undefined) return doubtfulCuts(layout, spans, new Set());
  const problems: Problem[] = [];
  for (const [field, places] of spans) {
    const within = doubts.filter((doubt) =>
      places.some(({ start, end }) => doubt.start < end && doubt.end > start),
    );
    const [first, ...more] = within;
    if (first === undefined || isWithin(field, spans)) continue;
    const read = text.slice(first.start, first.end);
    const left = LEFT_OUT.test(field) && within.some((doubt) => isOpen(doubt, text));
    if (left) leaveOut(record, field);
    problems.push(
      problem('ocr-doubtful', {
        field,
        at: { start: first.start, end: first.end },
        read: beginning(read),
        other: first.other === null ? null : beginning(first.other),
        noWord: first.noWord === true,
        more: more.length,
        left,
      }),
    );
  }
  const doubtful = new Set(problems.flatMap(({ field }) => field ?? []));
  const unsure = (fields: readonly JsonPointer[]): Problem[] =>
    fields.filter((field) => !doubtful.has(field)).map((field) => unsureAt(field, spans));
  return [
    ...problems,
    ...doubtfulReferences(text, doubts, record),
    ...doubtfulRequest(record, doubtful),
    ...unsure([...oddSittings(record), ...oddRoles(record), ...oddBodies(record), ...oddLeads(record)]),
    ...oddNumbers(record).map((field) => unsureAt(field, spans)),
    ...unsure(oddEnclosures(record)),
    ...doubtfulSigns(layout, record, spans, doubtful),
    ...doubtfulCuts(layout, spans, doubtful),
  ];
}

/** `Betriebsausschuss SAB - Finanzausschuss`: two rows of a table that ran together. */
const TWO_BODIES = /usschu(?:ss|ß)[^-–]{0,80} [-–] [A-Za-zÀ-ɏẞ ,-]{0,60}usschu(?:ss|ß)/u;

/** No body sits on a paper before the paper's own day: one of the two has another digit. */
function oddSittings({ header, consultations }: ParsedDocument): JsonPointer[] {
  const { Datum, Sitzungstermin } = header;
  const dates: [JsonPointer, string | null][] = [
    ['/header/Sitzungstermin', Sitzungstermin],
    ...consultations.map(({ date }, index): [JsonPointer, string | null] => [
      pointerTo('consultations', index, 'date'),
      date,
    ]),
  ];
  return dates.flatMap(([field, date]) => (Datum === null || date === null || date >= Datum ? [] : [field]));
}

/** What a body is to do with a paper is said in few words: others are misread, or of two rows that ran together. */
function oddRoles({ consultations }: ParsedDocument): JsonPointer[] {
  return consultations.flatMap(({ role }, index) =>
    role === null || role.split(/ und |, /).every((one) => COMPETENCE.test(one))
      ? []
      : [pointerTo('consultations', index, 'role')],
  );
}

/** `Ausschuss für Stadtentwicklung. Bauen und Verkehr` */
const STOP_WITHIN = /[a-zß-ɏ]{4}\. [A-ZÀ-Þ]/u;

/** A body that lacks words or has a full stop within, and a name with what stands beside it. */
function oddBodies({ consultations, proposal }: ParsedDocument): JsonPointer[] {
  const bodies = consultations.flatMap(({ body }, index) =>
    BODY_CUT.test(body ?? '') || STOP_WITHIN.test(body ?? '') || TWO_BODIES.test(body ?? '')
      ? [pointerTo('consultations', index, 'body')]
      : [],
  );
  const names = (['clerk', 'head', 'deputy'] as const).flatMap((key) =>
    NOT_NAMED.test(proposal?.responsible?.[key] ?? '') ? [pointerTo('proposal', 'responsible', key)] : [],
  );
  return [...bodies, ...names];
}

/**
 * What leads in questions or answers ends with a colon, of whose dots a copy easily loses one; and behind a sentence it
 * begins with a capital, of which `I` is taken for `i`.
 */
function oddLeads(record: ParsedDocument): JsonPointer[] {
  const isOver = /[.?!]$/.test(record.background.at(-1) ?? '');
  return (['questionIntro', 'answerIntro'] as const).flatMap((key) => {
    const text = record[key] ?? '';
    return text.endsWith('.') || (isOver && /^[a-zß-ɏ]/.test(text)) ? [pointerTo(key)] : [];
  });
}

/** No year of the city has a thousand papers of a kind: the first digit is another one. */
const MANY = /^[A-ZÄ]{1,2}[1-9]/;

function oddNumbers({ references, respondsTo }: ParsedDocument): JsonPointer[] {
  return Object.entries({ references, respondsTo }).flatMap(([key, numbers]) =>
    numbers.flatMap((number, index) => (MANY.test(number) ? [pointerTo(key, index)] : [])),
  );
}

/** `. 2 – Liquidität`: the label before it is lost; `Anlage 2 - Auszug`: it was not told from the text. */
function oddEnclosures({ enclosures }: ParsedDocument): JsonPointer[] {
  return enclosures.flatMap(({ text }, index) => {
    const isWhole =
      text === null || (/^[A-Za-zÀ-ɏẞ\d„"(§](?:.*[^ –-])?$/u.test(text) && !ENCLOSURE_LABEL.test(text));
    return isWhole ? [] : [pointerTo('enclosures', index, 'text')];
  });
}

/** Numbers that are cited stand in other values; they are as doubtful as these. */
function doubtfulReferences(
  text: string,
  doubts: readonly DoubtfulWord[],
  record: ParsedDocument,
): Problem[] {
  return record.references.flatMap((reference, index) => {
    const doubt = doubts.find(({ start, end }) => text.slice(start, end).includes(reference));
    if (doubt === undefined) return [];
    const { start, end, other } = doubt;
    const args = {
      read: beginning(text.slice(start, end)),
      other: other === null ? null : beginning(other),
      noWord: doubt.noWord === true,
    };
    const field = `/references/${index}` as JsonPointer;
    return [problem('ocr-doubtful', { field, at: { start, end }, ...args, more: 0, left: false })];
  });
}

/** A word that was read wrongly is not found in the request: what it does not ask for may be asked for. */
function doubtfulRequest({ request }: ParsedDocument, doubtful: ReadonlySet<JsonPointer>): Problem[] {
  if (request === null || !doubtful.has('/request/text')) return [];
  return (['oral', 'written'] as const)
    .filter((way) => !request[way])
    .map((way) => problem('reading-unsure', { field: `/request/${way}` }));
}

/** Values inside of it are spoken of instead. */
function isWithin(field: JsonPointer, spans: ValueSpans): boolean {
  for (const other of spans.keys()) if (other.startsWith(`${field}/`)) return true;
  return false;
}

function isOpen({ start, end, other, outweighed }: DoubtfulWord, text: string): boolean {
  if (outweighed === true || other === null || !DIGIT.test(other)) return false;
  const read = text.slice(start, end);
  // what cannot be a date or a number is no rival of one that is
  if (SHAPES.some((shape) => shape.test(read) && !shape.test(other))) return false;
  return digitsOf(read) !== digitsOf(other);
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '');
}

function leaveOut(record: ParsedDocument, field: JsonPointer): void {
  const [, room, key, inner] = field.split('/');
  if (room === 'header') (record.header as unknown as Record<string, unknown>)[key!] = null;
  else if (room === 'consultations')
    (record.consultations[Number(key)] as Record<string, unknown>)[inner!] = null;
}
