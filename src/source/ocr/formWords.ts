/** Words of the city's forms and laws, told by the words beside them: numbers of departments and offices, Eigenbetriebe, paragraphs, dates. */

import distance from 'leven';
import { ENTERPRISES } from '../../words/offices.ts';
import { withStrokes } from './mend.ts';
import type { ReadWord } from './twoReadings.ts';

/** `Dez Ill`, `Beteiligungen 11/01`: what numbers a department has strokes only. */
const BEFORE_NUMERAL = /^(?:Dez|Dezernat|Dez\.)$/;
const STROKES = /^[IVX]?[Il1|]{1,3}(?=[.,:;)]?$)/;
const OFFICE_OF_STROKES = /^[1lI]{1,3}(?=\/[0-9]{2}$)/;

/** `Amt 4l`: offices have figures only. */
const BEFORE_FIGURES = /^(?:Amt|FB|Fachbereich)$/;
const WORN_FIGURES = /^(?:[0-9][lI|]|[lI|][0-9])(?=[.,;:)]?$)/;

/** `1234000007`: numbers of investments begin with the letter. */
const BEFORE_INVESTMENT = /^Investitions(?:nummer|nr\.?):?$/;
const WORN_INVESTMENT = /^[1l|](?=[0-9]{9}$)/;

/** `EB SEM`: an abbreviated Eigenbetrieb. */
const BEFORE_ENTERPRISE = /^(?:EB|Eigenbetrieb)$/;
const ABBREVIATED = /^[A-Z]{2}[A-Za-z](?=[.,;:)]?$)/;

/** The number of a department, office or investment behind its word, as the forms have it. */
export function ofNumber(text: string, before: string | undefined): string {
  if (before !== undefined && BEFORE_INVESTMENT.test(before)) return text.replace(WORN_INVESTMENT, 'I');
  if (before !== undefined && BEFORE_FIGURES.test(before))
    return text.replace(WORN_FIGURES, (figures) => figures.replace(/[lI|]/, '1'));
  if (before !== undefined && BEFORE_NUMERAL.test(before)) return text.replace(STROKES, withStrokes);
  if (before !== undefined && BEFORE_ENTERPRISE.test(before)) return text.replace(ABBREVIATED, enterprise);
  return text.replace(OFFICE_OF_STROKES, withStrokes);
}

/** The only one from which the letters differ in one; themselves where they are one, or like several or none. */
function enterprise(letters: string): string {
  if (ENTERPRISES.includes(letters)) return letters;
  const near = ENTERPRISES.filter((one) => distance(one, letters) === 1);
  return near.length === 1 ? near[0]! : letters;
}

/** `31,FB62,Amt66`: offices that ran together. */
const OFFICES = /^(?:[0-9]{2},)?(?:(?:Amt|FB|EB) ?[0-9]{2},?){1,6}$/;

/** `Zu3.`: what heads an answer. */
const TO_NUMBER = /^[Zz]u(?=[0-9]{1,2}[.:]{0,2}$)/;

/** The word with the spaces that part offices, and what heads an answer, from their numbers. */
export function withNumbersApart(text: string): string {
  if (TO_NUMBER.test(text)) return text.replace(TO_NUMBER, '$& ');
  if (!OFFICES.test(text)) return text;
  return text.replace(/(?<=Amt|FB|EB)(?=[0-9])|(?<=,)(?=[A-Z])/g, ' ');
}

/** `nach 65 Abs. 4 KVG`: a paragraph of a law, whose sign is lost. */
const BEFORE_PARAGRAPH = /^(?:nach|gemäß|gem\.|laut|entsprechend|i\.V\.m\.|Nach|Gemäß)$/;
const PARAGRAPH = /^[0-9]{1,3}[a-z]?$/;
const PART = /^(?:Abs\.|Absatz)$/;

/** Does the word count a paragraph that is named without its sign? */
export function lacksParagraphSign(
  text: string,
  before: string | undefined,
  next: string | undefined,
): boolean {
  return PARAGRAPH.test(text) && BEFORE_PARAGRAPH.test(before ?? '') && PART.test(next ?? '');
}

/** A date of a form has no full stop behind it. */
export const DATE_WITH_SPECK = /^\d{2}\.\d{2}\.\d{4}[.,]$/;
/** Of the row's height: in a text no two words stand as far from each other. */
const APART = 2;

export function isFormDate(
  word: ReadWord,
  before: ReadWord | undefined,
  next: ReadWord | undefined,
): boolean {
  if (before === undefined || next !== undefined || !DATE_WITH_SPECK.test(word.text)) return false;
  return word.x0 - before.x1 >= APART * word.rowHeight;
}
