/** Signs of a scan that stand otherwise than those beside them: numerals out of their order, a box before a name, a lost space. */

import type { ParsedDocument } from '../model/names.ts';
import { type JsonPointer, pointerTo } from '../model/pointer.ts';
import type { Layout } from '../model/position.ts';
import type { Problem } from '../model/problem.ts';
import type { ValueSpans } from '../model/reading.ts';
import { romanValue } from '../sheet/marker.ts';
import { listsOf, oddLists } from './scanLists.ts';
import { unsureAt } from './unsure.ts';

/** One problem for each value with such a sign. @param doubtful values with a doubtful word */
export function doubtfulSigns(
  { text }: Layout,
  record: ParsedDocument,
  spans: ValueSpans,
  doubtful: ReadonlySet<JsonPointer>,
): Problem[] {
  const fields = [
    ...outOfOrder(record),
    ...mixedBullets(record),
    ...signsInHeader(record),
    ...unevenPercents(text, spans),
    ...oddTexts(record),
    ...oddParts(record),
    ...oddItems(record),
    ...oddParties(record),
    ...oddLists(record),
  ];
  return [...new Set(fields)].filter((field) => !doubtful.has(field)).map((field) => unsureAt(field, spans));
}

const NUMERAL = /^([IVX]{1,5}|\d{1,2})[.)] /;

/** `I.`, `II.`, `I.`: a stroke of a numeral is lost. A list that begins anew goes on. */
function outOfOrder({ resolution }: ParsedDocument): JsonPointer[] {
  const roman: Numbered[] = [];
  const arabic: Numbered[] = [];
  for (const [index, text] of resolution.entries()) {
    const numeral = NUMERAL.exec(text)?.[1];
    if (numeral === undefined) continue;
    const value = Number(numeral) || romanValue(numeral);
    (value === Number(numeral) ? arabic : roman).push({ index, value });
  }
  return [roman, arabic].flatMap((list) =>
    list
      .filter(({ value }, at) => {
        const before = list[at - 1]?.value ?? value - 1;
        const beginsAnew = value === 1 && list[at + 1]?.value === 2;
        return value !== before + 1 && !beginsAnew;
      })
      .map(({ index }) => pointerTo('resolution', index)),
  );
}

interface Numbered {
  /** In the list of paragraphs, from 0. */
  index: number;
  value: number;
}

const BULLET = /^([-–•]) /;

/** `- einer,`, `• zwei,`, `- drei`: of one list, which has one mark. */
function mixedBullets(record: ParsedDocument): JsonPointer[] {
  return listsOf(record).flatMap(([list, texts]) => {
    const marks = texts.map((text) => BULLET.exec(text)?.[1] ?? null);
    const odd = marks.flatMap((mark, index) => (mark !== null && isOdd(marks, index) ? [index] : []));
    return odd.map((index): JsonPointer => `${list}/${index}`);
  });
}

/** Has another mark than the items on both sides of it, or at an end of its list than the two beside it. */
function isOdd(marks: readonly (string | null)[], index: number): boolean {
  const [before, next] = [marks[index - 1] ?? null, marks[index + 1] ?? null];
  const beside = [before ?? marks[index + 2] ?? null, next ?? marks[index - 2] ?? null];
  return beside[0] !== null && beside[0] === beside[1] && beside[0] !== marks[index];
}

/** Who asks or is asked is ticked nowhere, nor a title: a piece of a border or a dash was taken for a box. */
const BOX = /[☐☒☑]/u;
/** Of a dash as much is left as a hyphen has. */
const LONE_HYPHEN = / - /;
/** `F0150/23 Interfraktionell`: between number and name a dash is printed. */
const WITHOUT_DASH = /^[A-ZÄ]{1,2}\d{4}\/\d{2}(?:\/\d{1,2})? [A-ZÀ-ÞĀ-ɏẞ]/u;

/** A title has no full stop but behind a word that is cut short. */
const ENDS_WITH_STOP = /[a-zß-ɏ]{5}\.$/u;
/** `Tempo 30. ganztags`, `im Jahr 201 8`: a speck behind a number that counts nothing, and a torn year. */
const ODD_NUMBER = /(?:1[3-9]|[2-9]\d)\. [a-zß-ÿ]|(?<!\d)(?:19|20)\d \d(?!\d)/u;

function signsInHeader({ header, title }: ParsedDocument): JsonPointer[] {
  return Object.entries(header).flatMap(([key, value]) => {
    if (typeof value !== 'string') return [];
    const hasStop = value === title && (ENDS_WITH_STOP.test(value) || ODD_NUMBER.test(value));
    if (!hasStop && !BOX.test(value) && !LONE_HYPHEN.test(value) && !WITHOUT_DASH.test(value)) return [];
    return value === title ? [pointerTo('header', key), pointerTo('title')] : [pointerTo('header', key)];
  });
}

/** `… 2019. an Zubringern`, `halbjährlich. als`: no sentence goes on with a small letter behind a year's or a whole word's full stop. */
const STOP_AMID = /(?:\d{4}|[a-zß-ÿ]{4}(?:ch|e[mnrst]|[iu]n|n[dgt]|st|te|[hlr]t|ie))\. [a-zß-ÿ]/u;
/** `be: mehreren`: of `i` only dots are left. Other short words may stand before a colon. */
const COLON_IN_WORD =
  /(?<![A-Za-zÀ-ɏẞ])(?!(?:ab|an|auf|aus|bei|da|das|die|dir|ein|er|es|hin|ich|ihr|im|in|ist|ja|los|mir|mit|nun|nur|ob|sei|sie|so|um|und|uns|vor|wie|wir|zu|zum|zur):)[a-zß-ÿ]{2,3}: [A-Za-zÀ-ɏẞ]/u;
/** Longer texts are sentences, which end with a sign. */
const LONGEST_WITHOUT_END = 30;

interface Said {
  field: JsonPointer;
  text: string;
  /** May it not end without a sign: the last of its list, which nothing goes on from? */
  isLast: boolean;
}

/** Texts that begin small, end without a sign, or leave a quotation open, where that is seldom. */
function oddTexts(record: ParsedDocument): JsonPointer[] {
  const { questions, answers } = record;
  const listed = (texts: readonly string[], mayEnd: boolean, ...list: (string | number)[]): Said[] =>
    texts.map((text, index) => ({
      field: pointerTo(...list, index),
      text,
      isLast: mayEnd && index === texts.length - 1,
    }));
  const asked = questions.map(
    ({ text }, index): Said => ({
      field: pointerTo('questions', index, 'text'),
      text: text ?? '',
      isLast: true,
    }),
  );
  const texts = [
    ...asked,
    ...answers.flatMap(({ text }, index) => listed(text, true, 'answers', index, 'text')),
    ...(['statement', 'reasons'] as const).flatMap((key) => listed(record[key], true, key)),
    // an enumeration may end them
    ...(['resolution', 'background'] as const).flatMap((key) => listed(record[key], false, key)),
    ...sentencesAlone(record),
  ];
  const small = asked.filter(({ text }) => /^[a-zß-ÿ]{2}/u.test(text));
  return [...small, ...texts.filter(isOddText)].map(({ field }) => field);
}

/** What stands alone in its field, as whole sentences. */
function sentencesAlone({ referral, request, recommendation, coordination }: ParsedDocument): Said[] {
  const said: [JsonPointer, string | null | undefined][] = [
    ['/referral', referral],
    ['/request/text', request?.text],
    ['/recommendation/text', recommendation?.text],
    ['/coordination', coordination],
  ];
  return said.flatMap(([field, text]) => (text ? [{ field, text, isLast: true }] : []));
}

/** `Bow! aus Beton`: no sentence goes on behind the mark. */
const MARK_AMID = /[a-zß-ÿ]! [a-zß-ÿ]/u;

/** A question may go on in its parts behind a comma; what ends a list or stands alone does not. */
const ENDLESS = { ofQuestion: /[a-zß-ÿ]$/u, ofOthers: /[a-zß-ÿ,]$/u };

function isOddText({ field, text, isLast }: Said): boolean {
  const pattern = field.startsWith('/questions/') ? ENDLESS.ofQuestion : ENDLESS.ofOthers;
  const endless = isLast && text.length > LONGEST_WITHOUT_END && pattern.test(text);
  return (
    endless ||
    MARK_AMID.test(text) ||
    STOP_AMID.test(text) ||
    COLON_IN_WORD.test(text) ||
    count(text, '„') > count(text, '“”"')
  );
}

/** `a) für die Sicherung.` above the last part: the sign between parts is a comma, of which a copy makes a full stop. */
function oddParts({ questions }: ParsedDocument): JsonPointer[] {
  return questions.flatMap(({ parts }, index) =>
    parts.slice(0, -1).flatMap(({ text }, part) => {
      const ends = /[a-zß-ÿ]\.$/u.test(text ?? '') && (parts.at(-1)!.text ?? '').endsWith('?');
      return ends ? [pointerTo('questions', index, 'parts', part, 'text')] : [];
    }),
  );
}

/** `1 Im Norden` beside `2. Im Süden`, and a resolution that ends with a colon: a full stop is lost, or has a second dot. */
function oddItems({ resolution }: ParsedDocument): JsonPointer[] {
  const isNumbered = resolution.some((text) => NUMERAL.test(text));
  const bare = resolution.flatMap((text, index) =>
    isNumbered && /^\d{1,2} [A-ZÀ-Þ]/u.test(text) ? [pointerTo('resolution', index)] : [],
  );
  const open =
    resolution.at(-1)?.endsWith(':') === true ? [pointerTo('resolution', resolution.length - 1)] : [];
  return [...bare, ...open];
}

/** `Herin Dr`, `Fraktion CDU/FDP.`: what stands before a title, and a sign that is none of the name. */
function oddParties(record: ParsedDocument): JsonPointer[] {
  return (['sender', 'addressee'] as const).flatMap((key) => {
    const { people, groups } = record[key];
    const names = people.flatMap(({ name }, index) =>
      / (?:Dr|Prof)\.?$/u.test(name ?? '') ? [pointerTo(key, 'people', index, 'name')] : [],
    );
    const named = groups.flatMap((group, index) =>
      group.endsWith('.') ? [pointerTo(key, 'groups', index)] : [],
    );
    const odd = [...names, ...named];
    return odd.length === 0 ? [] : [...odd, ...printedParty(record, key)];
  });
}

/** The cell in which who asks or is asked is printed. */
function printedParty({ header }: ParsedDocument, key: 'sender' | 'addressee'): JsonPointer[] {
  const labels = key === 'sender' ? ['Absender'] : ['Adressat', 'zum/zur'];
  return Object.entries(header).flatMap(([label, value]) =>
    labels.includes(label) && value !== null ? [pointerTo('header', label)] : [],
  );
}

function count(text: string, signs: string): number {
  return [...text].filter((one) => signs.includes(one)).length;
}

const PERCENT = /\d(\s?)%/g;

/** `17,1%` beside `16,4 %`: what fewer have is not printed so. */
function unevenPercents(text: string, spans: ValueSpans): JsonPointer[] {
  const spaces = [...text.matchAll(PERCENT)].map(({ 1: space, index }) => ({
    isSpaced: space !== '',
    index,
  }));
  const [spaced, joined] = [true, false].map((one) => spaces.filter(({ isSpaced }) => isSpaced === one));
  const fewer = spaced!.length < joined!.length ? spaced! : joined!;
  return [...spans].flatMap(([field, places]) =>
    places.some(({ start, end }) => fewer.some(({ index }) => index >= start && index < end)) ? [field] : [],
  );
}
