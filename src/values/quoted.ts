/** Questions that an answer repeats: their numbers, their texts, and where an answer begins in the same block. */

import type { Block } from '../sheet/block.ts';
import { answerHeading, answerLabel, innerAnswer } from '../words/answers.ts';
import { asksForSomething } from '../words/questionStart.ts';
import { sentencesOf } from '../words/sentences.ts';
import { joinStretches, type Stretch, sliceStretch } from '../words/stretch.ts';

/** A number as the record gives it, with the place where it is printed. */
export interface FoundNumber {
  value: string;
  at: Stretch;
}

export interface Quoted {
  block: Block;
  text: Stretch;
  /** `2`, `a`; `null` without a number. */
  number: FoundNumber | null;
  /** The question that it is a part of. */
  parent: string | null;
}

/** What stands in a block with a question: the question, and perhaps its answer behind it. */
export interface QuotedBlock {
  question: Stretch;
  /** `Antwort zu Frage 1:` in the same line. */
  heading: Stretch | null;
  answer: Stretch | null;
  /** The answer was told by its sentences alone. */
  guessed: boolean;
}

/** `alone`: no answer stands below, so that it is looked for behind the question. */
export function splitQuoted({ text }: Block, alone: boolean): QuotedBlock {
  const label = innerAnswer(text.text);
  if (label > 0) {
    const [question, answer] = [sliceStretch(text, 0, label), sliceStretch(text, label)];
    const heading = answerHeading(answer.text);
    const length = heading?.length ?? answerLabel(answer.text);
    const rest = sliceStretch(answer, length);
    return {
      question,
      heading: heading === null ? null : sliceStretch(answer, 0, length),
      answer: rest,
      guessed: false,
    };
  }
  const end = alone ? endOfQuestions(text.text) : text.text.length;
  const answer = end < text.text.length ? sliceStretch(text, end) : null;
  return { question: sliceStretch(text, 0, end), heading: null, answer, guessed: answer !== null };
}

/** Where the sentences that ask end; the whole length where none does or all do. */
export function endOfQuestions(text: string): number {
  const sentences = sentencesOf(text);
  const last = sentences.findLastIndex(({ start, end }) => /\?["“”»)]{0,2}$/.test(text.slice(start, end)));
  const next = sentences[last + 1];
  if (last < 0 || next === undefined) return text.length;
  return asksForSomething(text.slice(next.start, next.end)) ? text.length : sentences[last]!.end;
}

/** `3. a) Wie oft …?`: the first part of a question that says nothing itself. */
const INNER_PART = /^([a-h])\) (?=[A-ZÄÖÜ„])/u;

/** `Frage: Wie oft …?` above `Antwort: …` */
const LABEL = /^Frage ?: ?(?=[A-ZÄÖÜ„])/u;

/** The question of a block; `last` is the one before. */
export function quotedOf(block: Block, question: Stretch, last: Quoted | null): Quoted {
  const { marker, full } = block;
  if (marker === null || marker.number === null) {
    const parent = marker === null ? null : (last?.parent ?? last?.number?.value ?? null);
    const label = LABEL.exec(question.text);
    return { block, text: sliceStretch(question, label?.[0].length ?? 0), number: null, parent };
  }
  const { number } = marker;
  const at = full.text.indexOf(marker.of?.item ?? number);
  const place = sliceStretch(full, Math.max(0, at), Math.max(0, at) + number.length);
  if (marker.of !== undefined)
    return { block, text: question, number: { value: marker.of.letter, at: place }, parent: marker.of.item };
  const inner = marker.family === 'arabic' ? INNER_PART.exec(question.text) : null;
  if (inner !== null) {
    const letter = sliceStretch(question, 0, 1);
    return {
      block,
      text: sliceStretch(question, inner[0].length),
      number: { value: inner[1]!, at: letter },
      parent: number,
    };
  }
  const above = last === null ? null : (last.parent ?? last.number?.value ?? null);
  const isPart = marker.family === 'alpha' && /^[\dIVX]/.test(above ?? '');
  return { block, text: question, number: { value: number, at: place }, parent: isPart ? above : null };
}

/** The number with that of the question it is a part of: `2.a`. */
export function wholeNumber({ number, parent }: Quoted): string | null {
  if (number === null) return parent;
  return parent === null ? number.value : `${parent}.${number.value}`;
}

/** Lines, beyond the usual: less parts no paragraphs. */
const GAP = { char: 1, pt: 0.3 } as const;
const CONDITIONAL = /^(?:und )?(?:wenn|falls|sofern) (?:ja|nein|nicht|so)(?![A-Za-zÀ-ɏẞ])/i;

/** Is the block a further sentence of the question above? */
export function goesOn(block: Block, last: Quoted | null, unit: 'char' | 'pt'): boolean {
  if (last === null || block.marker !== null) return false;
  if (CONDITIONAL.test(block.text.text)) return true;
  return last.block.marker !== null && block.gap < GAP[unit];
}

export function joinQuestion(last: Quoted, more: Stretch): void {
  last.text = joinStretches([last.text, more]);
}

/** `Punkt 1:` may be the point itself that is repeated. */
export const SAYS_TO = /^(?:zu|auf|ad|der|die|antw|beantw|stellungn|anm|bez|bzgl|\d)/i;

/** What parts a heading from what stands behind it. */
export const PARTING = /^ ?[–-] (?=[A-ZÄÖÜ„])/u;

/** `Zu Frage 1: Wie viele …?` and below it `Antwort zu 1: …`: the second heading is to the question that the first repeats. */
export function repeats(
  open: { heading: Stretch | null; questions: FoundNumber[]; quoted: Stretch[]; text: Stretch[] } | null,
  numbers: readonly string[],
): boolean {
  if (open === null || open.heading === null || open.quoted.length === 0 || open.text.length > 0)
    return false;
  return numbers.length > 0 && numbers.join() === open.questions.map(({ value }) => value).join();
}

/** Does the heading answer all questions that were asked right above? */
export function coversAll(pending: readonly Quoted[], numbers: readonly string[]): boolean {
  const tops = pending.filter(({ parent }) => parent === null);
  // `II. Wie viele …?`, `F2: …`, `b) …` and below it `Antwort 2:`: counted in another way
  const [only, ...others] = tops;
  const counted = only?.block.marker?.value;
  if (others.length === 0 && numbers.length === 1 && counted === Number(numbers[0])) return true;
  if (pending.every(({ number }) => number === null))
    return pending.length === 1 || pending.length === numbers.length;
  return (tops.length > 0 ? tops : pending).every((one) => {
    const number = wholeNumber(one);
    return number === null || numbers.includes(number);
  });
}

/** No topic is longer. */
const LONGEST_TOPIC = 160;

/** `1. Zahl der Bänke`: what is asked for, and no answer. */
export function isTopic({ text: { text } }: Block): boolean {
  return text.length < LONGEST_TOPIC && !/[.!:;,]["“”»)]?$/.test(text);
}

/** `Antwort zu Frage 3:`: what stands behind it in its line repeats no question, even where it asks. */
const REPLIES = /^(?:antwort|beantwort|stellungn)/i;

/** `Frage 1`, in a line of its own above the question that is repeated; `null` where the question stands in the label's line. */
export function labelLine({ lines }: Block): Stretch | null {
  const [first] = lines;
  return first !== undefined && LABEL_LINE.test(first.text.text) ? first.text : null;
}

const LABEL_LINE = /^Frage \d{1,2}$/u;

/** How long the question is that a heading's line repeats, all of it or before its answer; 0 without one. */
export function questionBehind(heading: string, text: string): number {
  if (REPLIES.test(heading)) return 0;
  if (/\?["“”»)]{0,2}$/.test(text)) return text.length;
  const end = endOfQuestions(text);
  return end < text.length ? end : 0;
}

/** Numbers of the questions; parts are answered with theirs, and count alone where it stands further up. */
export function topNumbers(pending: readonly Quoted[]): FoundNumber[] {
  const tops = new Set(pending.filter(({ parent }) => parent === null).map((one) => one.number?.value));
  return pending.flatMap((one) => {
    if (one.number === null || tops.has(one.parent ?? above(one.number.value))) return [];
    return [{ value: wholeNumber(one)!, at: one.number.at }];
  });
}

/** The number that `2.1` is a part of; empty where it is none. */
function above(number: string): string {
  return number.slice(0, Math.max(0, number.lastIndexOf('.')));
}

/** `Zu Punkt 1 – Senkung der Gebühr`: what the point is about is part of the heading. */
export function titled(text: string, length: number): number {
  const behind = text.slice(length);
  const isTitle = TITLE.test(behind) || QUALIFIED_TITLE.test(behind);
  return isTitle && !/[–-] (?:Ja|Nein|Keine?r?|Siehe|Vgl\.?)(?![a-zß-ɏ])/i.test(text) ? text.length : length;
}
const TITLE = /^ ?[–-] [A-ZÀ-Þ](?:[^.?!:;,]|(?<=\d)\.(?=\d)){3,80}$/u;
/** `– offene Stellen`: an adjective and its noun. */
const QUALIFIED_TITLE =
  /^ ?[–-] (?!(?:eine|alle|wenige|einige|mehrere|viele|diverse)[rnms]? )[a-zäöüß-]{3,30}e[rns]? [A-ZÀ-Þ][^.?!:;,\d]{2,60}$/u;
