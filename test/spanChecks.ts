/** What must hold for the spans of a record's values. */

import { readDate } from '../src/fields/date.ts';
import { readNumber } from '../src/fields/number.ts';
import { readResolutionNumbers } from '../src/fields/resolutionNumber.ts';
import { readPublic } from '../src/fields/title.ts';
import type { Layout, Span } from '../src/model/position.ts';
import type { Reading } from '../src/model/reading.ts';
import { type Leaf, leaves } from './generator/compare.ts';

/** Told from the whole paper, or counted together from many places; and truth values told from the request's text. */
const APART =
  /^\/(schemaVersion|kind|public|references|resolutionReferences|source|diagnostics)(\/|$)|^\/request\/(oral|written)$|^\/recommendation\/stance$|^\/minutes\/.*\/(subject|public)$/;
const DATES =
  /^\/header\/(Datum|Sitzungstermin)$|^\/consultations\/\d+\/date$|^\/proposal\/responsible\/reviewDate$/;
const PAPER_NUMBERS = /^\/header\/(Nummer|Verhandlungsgegenstand)$|^\/respondsTo\/\d+$/;
const TREATMENT = /^\/consultations\/\d+\/public$/;
/** A mark, which tells by its place alone. */
const MARKED = /^\/proposal\/checks\/\d+\/value$/;
/** A mark, or the only one of the two words that is printed. */
const TICKED = /^\/proposal\/finances\/fields\/\d+\/value$/;
const GROUPS = /^\/(sender|addressee)\/groups\/\d+$/;
/** The printed numbers of questions. */
const ITEM_NUMBERS = /^\/questions\/.*\/number$/;
/** The numbers of answered questions: those of a range, and of an ordinal in words, stand there only by their ends. */
const ANSWERED = /^\/answers\/\d+\/questions\/\d+$/;

/** Values of minutes that a word tells, or a number in words. */
const TOLD = /^\/minutes\/.*\/(outcome|manner)$/;
const COUNTS = /^\/minutes\/.*\/vote\/(yes|no|abstain)$/;
const RESOLUTION_NUMBERS = /^\/minutes\/.*\/decisions\/\d+\/number$/;
const MINUTES_PAPERS = /^\/minutes\/.*\/paper$/;
const HOURS = /^\/header\/(Beginn|Ende)$/;
/** `des Ausschusses` is the Ausschuss. */
const BODY = /^\/header\/Gremium$/;

export interface Valued {
  pointer: string;
  value: Leaf;
  /** Empty where the reading has none. */
  spans: readonly Span[];
}

/** All values that stand somewhere on the paper. */
export function printedValues({ record, spans }: Reading): Valued[] {
  return leaves(record)
    .filter(({ pointer }) => !APART.test(pointer))
    .map((leaf) => ({ ...leaf, spans: spans.get(leaf.pointer) ?? [] }));
}

/** Everything that is wrong with the spans of a reading, one entry a fault. */
export function spanFaults(reading: Reading): string[] {
  const { layout } = reading;
  const values = printedValues(reading);
  const known = new Set(values.map(({ pointer }) => pointer));
  const stray = [...reading.spans.keys()].filter((pointer) => !known.has(pointer));
  const faults = stray.map((pointer) => `${pointer} has spans but no value`);
  if (layout === null) return [...faults, ...values.map(({ pointer }) => `${pointer} has no text`)];
  const furniture = layout.lines.filter((line) => line.furniture);
  for (const value of values) {
    const fault = faultOf(layout, furniture, value);
    if (fault !== null) faults.push(`${value.pointer} ${fault}`);
  }
  return [...faults, ...overlaps(values)];
}

function faultOf(layout: Layout, furniture: readonly Span[], value: Valued): string | null {
  const { spans } = value;
  if (spans.length === 0) return 'has no spans';
  const inText = ({ start, end }: Span) => start >= 0 && start < end && end <= layout.text.length;
  if (!spans.every(inText)) return `has spans that are none: ${JSON.stringify(spans)}`;
  const there = spans.map(({ start, end }) => folded(layout.text.slice(start, end)));
  if (!says(value, there)) return `is ${JSON.stringify(value.value)}, there stands ${JSON.stringify(there)}`;
  const inFurniture = spans.some((span) => furniture.some((l) => span.start < l.end && l.start < span.end));
  return inFurniture ? 'stands in a running head or foot' : null;
}

/** As values have it: white space folded; soft hyphens and zero-width characters gone. */
export function folded(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
}

/** Does the value say what stands there, read as its own field is read? */
export function says({ pointer, value }: Valued, there: readonly string[]): boolean {
  if (DATES.test(pointer)) return dateIn(reading(there, isDateOnly)) === value;
  if (PAPER_NUMBERS.test(pointer)) return readNumber(reading(there, isNumberOnly))?.canonical === value;
  if (TOLD.test(pointer)) return /[a-zß-ÿ]/u.test(there.join(''));
  if (COUNTS.test(pointer)) return saysCount(there.join(''), Number(value));
  if (RESOLUTION_NUMBERS.test(pointer))
    return readResolutionNumbers(`Nr. ${there.join(' ')}`)[0] === value || there.join(' ') === value;
  if (MINUTES_PAPERS.test(pointer)) return readNumber(there.join(' '))?.canonical === value;
  if (HOURS.test(pointer)) return /\d/.test(there.join('')) && clock(there.join(' ')) === value;
  if (BODY.test(pointer) && isJoined(String(value), [genitiveUndone(there.join(' '))])) return true;
  if (ITEM_NUMBERS.test(pointer)) return there.join(' ').includes(String(value));
  if (TREATMENT.test(pointer)) return readPublic(there.join(' ')) === value;
  if (MARKED.test(pointer)) return /^[Xx☒☑✓✗]$|^\[[Xx]\]$/.test(there.join(''));
  if (TICKED.test(pointer) && typeof value === 'boolean')
    return /^(?:[Xx☒☑✓✗]|\[[Xx]\]|ja(?:, ?Nr\.)?|nein)$/iu.test(there.join(''));
  if (typeof value !== 'string') return false;
  if (ANSWERED.test(pointer)) return /\d|[a-zIVX]/.test(there.join(' '));
  if (isJoined(value, there)) return true;
  // `Fraktionen A, B und C`: each with the word in the singular, which stands there once only
  const space = value.indexOf(' ');
  const word = value.slice(0, space);
  return (
    GROUPS.test(pointer) &&
    /(?:fraktion|gruppe|dezernat)$/iu.test(word) &&
    isJoined(value.slice(space + 1), there)
  );
}

function saysCount(printed: string, count: number): boolean {
  return /^\d+$/.test(printed) ? Number(printed) === count : /^[a-zß-ÿ]+$/iu.test(printed) && count <= 12;
}

function clock(printed: string): string {
  const [hour, minute = '00'] = printed.match(/\d+/g) ?? [];
  return `${hour?.padStart(2, '0')}:${minute}`;
}

function genitiveUndone(printed: string): string {
  return printed.replace(/(rat|usschuss)e?s(?![a-z])/u, '$1');
}

/** A narrow cell parts `14.09.20` + `17`; put together again it must be nothing but a date or a number. */
function reading(there: readonly string[], isWhole: (text: string) => boolean): string {
  const together = there.join('');
  return isWhole(together) ? together : there.join(' ');
}

function isDateOnly(text: string): boolean {
  return /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text);
}

function dateIn(text: string): string | null {
  const date = readDate(text);
  return date.state === 'ok' ? date.iso : null;
}

function isNumberOnly(text: string): boolean {
  const number = readNumber(text);
  return number !== null && number.start === 0 && number.end === text.length;
}

/** Is `value` the pieces in their order, with at most a space put between two of them? */
function isJoined(value: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (at > 0 && value[at] === ' ' && !value.startsWith(piece, at)) at++;
    if (!value.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === value.length;
}

/** Values read from the same text: people from the header's cells, a lead-in that is the request, too. */
const ROOMS = [
  /^\/sender\//,
  /^\/addressee\//,
  /^\/questionIntro$/,
  /^\/title$/,
  /^\/consultations\//,
  /^\/respondsTo\//,
  ANSWERED,
];
/** Of a decision, what its sentence tells. `Stadträte X und Y`: one word for two. A heading stands with each of its questions. */
const SHARED =
  /^\/(sender|addressee)\/people\/\d+\/role$|\/heading$|^\/answers\/\d+\/questions\/\d+$|^\/minutes\/items\/\d+\/decisions\/\d+\/(number|paper|outcome|vote\/[a-z]+|referredTo\/\d+)$/;

/** `Stadträtinnen X und Y`, a group below two names in one line: the line stands with each. */
const SIGNED = /^\/signatures\/\d+\/lines\/\d+$/;

/** Pairs of values that hold the same stretch of text though they are read apart. */
function overlaps(values: readonly Valued[]): string[] {
  const all = values
    .filter(({ pointer }) => !SHARED.test(pointer))
    .flatMap(({ pointer, spans }) => {
      const room = ROOMS.findIndex((expression) => expression.test(pointer));
      return spans.map((span) => ({ ...span, pointer, room }));
    });
  all.sort((a, b) => a.room - b.room || a.start - b.start);
  return all.slice(1).flatMap((span, index) => {
    const before = all[index]!;
    const apart = span.room !== before.room || span.start >= before.end;
    const shared =
      SIGNED.test(span.pointer) &&
      SIGNED.test(before.pointer) &&
      span.start === before.start &&
      span.end === before.end;
    return apart || shared ? [] : [`${before.pointer} and ${span.pointer} hold the same text`];
  });
}
