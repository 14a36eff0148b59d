/** What the words at the end of a line and at the beginning of the next say of a cut between them. */

import { isOrdinal } from '../sheet/marker.ts';
import { answerHeading, answerLabel } from '../words/answers.ts';
import { isCapital, isLetter, isSmall } from '../words/chars.ts';
import { closingOf } from '../words/closing.ts';
import { NEVER_LAST } from '../words/function.ts';
import { OFFICE_OF_SEVERAL } from '../words/offices.ts';
import { beginsQuestion } from '../words/questionStart.ts';
import { endsSentence } from '../words/sentences.ts';
import { HEADS_TEXT } from '../words/signatures.ts';

/** `… wird wie folgt gefasst:` + `„3.4 Vereine: frei“` + `Die Ziffer 3.5 wird gestrichen.` */
export function partsQuotation(
  before: string,
  text: string,
  first: string,
  full: boolean,
  mayBeLongest: boolean,
): boolean {
  // all of the quotation in one line
  if (/^[„»]/u.test(text))
    return before.endsWith(':') && (!full || (mayBeLongest && /[“”«][.;]?$/u.test(text)));
  return !full && /^[„»]/u.test(first) && /[“”«"][.;]?$/u.test(before) && isCapital(text);
}

/** `Zu Frage 1:`, `Antwort:` alone in its line: the answer stands below. */
export function isAlone(text: string): boolean {
  if (text.length > 60) return false;
  return answerLabel(text) === text.length || isAnswerHeading(text);
}

function isAnswerHeading(text: string): boolean {
  return answerHeading(text)?.length === text.length;
}

/** `… Wege, Plätze usw.` + `Zu 1:`: what ends like an abbreviation ends a sentence above a heading. */
export function headsAnswer(before: string, text: string): boolean {
  return before.endsWith('.') && (isCapital(text) || /\d[.):]$/.test(text)) && isAnswerHeading(text);
}

/** `Mit freundlichen Grüßen`, `Magdeburg, den 3. März 2021`, `Begründung`: something else begins below. */
export function endsClosing(text: string): boolean {
  if (/^begründung ?:?$/i.test(text)) return true;
  const closing = text.length < 60 ? closingOf(text) : null;
  return closing === 'farewell' || closing === 'place-date' || closing === 'web-page';
}

/** `… zu beteiligen. (fett/kursiv)` + `Begründung:`: alone in its line it heads, below a line that ends in some sign; `Meine Fragen:` in any case. */
export function headsAlone(before: string, text: string): boolean {
  if (/^(?:Meine|Unsere|Folgende) Fragen ?:$/u.test(text)) return true;
  // `… beträgt 2,50 m.` + `Anlagen:`
  if (/^Anlagen? ?:?$/u.test(text)) return before.endsWith('.');
  return /^Begründung ?:$/u.test(text) && /[.!?:;)“”"«]$/u.test(before);
}

/** `Sehr geehrter Herr Vorsitzender,` + `sehr geehrte Damen und Herren,`: ends with the comma before other text. */
export function endsSalutation(before: string, text: string): boolean {
  if (/[,!:.]$/.test(before)) return true;
  return !(isSmall(text) || /(?:und|,)$/.test(before) || (text.length < 40 && /[,!]$/.test(text)));
}

/** `… mit dem` + blank line + `neuen Konzept`: a sentence that space stands in. */
export function goesOnInMid(before: string, text: string): boolean {
  return isSmall(text) && !/[.:?!;,]["“”»)]?$/.test(before);
}

/** `… unterstützt die Stadt die Patinnen und`: no paragraph ends so. */
export function cannotEnd(text: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1);
  return word.length < text.length && NEVER_LAST.has(word.toLowerCase());
}

/** `Beigeordnete für Kultur,` + `Schule und Sport`: an office of several fields. */
export function officeGoesOn(before: string, text: string): boolean {
  return OFFICE_OF_SEVERAL.test(before) && isCapital(text);
}

/** `… in der Zeit vom 3.` + `Juni bis zum …` */
export function breaksDate(before: string, text: string): boolean {
  return / \d{1,2}\.$/.test(before) && isOrdinal(text) === 'always';
}

const LONGEST_TOPIC = 60;

/** `… im Winter?` + `Zum Winterdienst`: below the end of a sentence a few words without one, which begin as headings do. */
export function headsTopic(before: string, text: string): boolean {
  return HEADS_TEXT.test(text) && headsPage(before, text);
}

/** `… zu planen.` + `Prognose`, alone at the head of a page: the end of a paragraph has a full stop. */
export function headsPage(before: string, text: string): boolean {
  const isTopic = text.length < LONGEST_TOPIC && isCapital(text) && isLetter(text.at(-1) ?? '');
  return isTopic && endsSentence(before, text);
}

/** `… im Winter?` + `Wer räumt dort?`: the next question of a list without numbers, or a second one of the same. */
export function asksAnew(before: string, text: string): boolean {
  return before.endsWith('?') && beginsQuestion(text);
}
