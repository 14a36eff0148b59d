/** The paragraph that asks for an answer, and which kind of answer it wants. */

import { sentencesOf } from '../text/sentences.ts';

const ANSWER =
  /(?<!\p{L})(?:be)?antwort(?:ung|en)?(?!\p{L})|(?<!\p{L})stellungnahmen?(?!\p{L})|(?<!\p{L})(?:rückantwort|auskunft|erwiderung|information|mitteilung)(?!\p{L})/iu;
const WISH =
  /(?<!\p{L})(?:bitten?|erbitten?|erbeten|gebeten|wünschen?|gewünscht|erwarten?|ersuchen?|möchten?|genügt|reicht|ausreichend|erforderlich|notwendig|nötig|verzichten?|verzichtet|wäre[n]?|freuen?|beantragen?|kann|soll|sollte|sollen|entbehrlich|erfolgen|verlangen?|danken?|ausreicht)(?!\p{L})/iu;
const MODE = /(?<!\p{L})(?:(?:mündlich|schriftlich)(?:e[nrsm]?)?(?!\p{L})|(?:mündl|mdl|schriftl)\.)/giu;
const NEGATION =
  /(?<!\p{L})(?:nicht|keine[rnms]?|kein|verzichten?|verzichtet|entbehrlich|statt|anstatt|anstelle|ohne|weder|noch|entfallen|entfällt|absehen|abzusehen|abgesehen|nein|(?:sehe ich|sehen wir) ab)(?!\p{L})/iu;
/** `statt um mündliche um schriftliche Antwort`: only the first of the two is not wanted. */
const INSTEAD = /(?<!\p{L})(?:statt|anstatt|anstelle)(?!\p{L})/iu;
/** `Die Anfrage soll schriftlich beantwortet werden.` */
const TO_BE_ANSWERED =
  /(?<!\p{L})(?:soll|sollen|sollte|sollten|möge|mögen|bitten?|kann|können)(?!\p{L}).{0,200}(?<!\p{L})beantwortet(?: werden)?(?!\p{L})/iu;

export interface AnswerModes {
  oral: boolean;
  written: boolean;
}

/** Does a paragraph ask for an answer? A question never does. */
export function isRequest(text: string): boolean {
  if (text.length > 700) return false;
  return sentencesOf(text).some(({ start, end }) => isRequestSentence(text.slice(start, end)));
}

function isRequestSentence(sentence: string): boolean {
  if (sentence.endsWith('?')) return false;
  const mode = sentence.search(MODE) >= 0;
  if (mode && ANSWER.test(sentence) && (WISH.test(sentence) || sentence.length < 80)) return true;
  if (mode && TO_BE_ANSWERED.test(sentence)) return true;
  if (mode && /^(?:um|ich bitte|wir bitten|bitte) /i.test(sentence) && WISH.test(sentence)) return true;
  return (
    /^(?:um|ich bitte|wir bitten|ich erbitte|wir erbitten|es wird um|für|über)(?!\p{L})/iu.test(sentence) &&
    /(?<!\p{L})(?:be)?antwort(?:ung)?(?!\p{L})|stellungnahme/iu.test(sentence) &&
    WISH.test(sentence) &&
    !/(?:folgende|nachstehende|nachfolgende)\p{L}{0,3} (?:\p{L}{1,40} )?(?:fragen?|punkte)/iu.test(sentence)
  );
}

/** Does a sentence say how the answer is wanted? */
export function namesMode(text: string): boolean {
  return text.search(MODE) >= 0;
}

/** What a request wants: `Eine mündliche Antwort ist nicht erforderlich` wants no oral one. */
export function answerModes(text: string): AnswerModes {
  const modes: AnswerModes = { oral: false, written: false };
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    for (const match of sentence.matchAll(MODE)) {
      const oral = /^m/i.test(match[0]);
      if (isNegated(sentence, match.index, match[0].length)) continue;
      if (oral) modes.oral = true;
      else modes.written = true;
    }
  }
  return modes;
}

/** A negation counts within the mode's own clause: `schriftlich, nicht mündlich`; `nicht mündlich, sondern schriftlich`. */
function isNegated(sentence: string, at: number, length: number): boolean {
  const before = sentence.slice(0, at);
  const clauseStart = lastBreak(before);
  const near = before.slice(clauseStart);
  if (/(?<!\p{L})(?:nicht nur|nicht allein)(?!\p{L})/iu.test(near)) return false;
  const instead = INSTEAD.exec(near);
  const alone = instead === null || near.slice(instead.index).search(MODE) < 0;
  if (alone && NEGATION.test(near)) return true;
  const after = sentence.slice(at + length);
  const stop = after.search(
    /[,;]|(?<!\p{L})(?:aber|jedoch|sondern|statt|anstatt|anstelle|sowie|und|oder)(?!\p{L})/iu,
  );
  const clause = stop < 0 ? after : after.slice(0, stop);
  return NEGATION.test(clause);
}

const BREAK = /[,;]|(?<!\p{L})(?:aber|jedoch|sondern|dafür|und zwar|hingegen|stattdessen)(?!\p{L})/giu;

function lastBreak(text: string): number {
  let last = 0;
  for (const match of text.matchAll(BREAK)) last = match.index + match[0].length;
  return last;
}
