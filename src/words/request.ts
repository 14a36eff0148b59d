/** The paragraph that asks for an answer, and which kind of answer it wants. */

import { holdsOneOf, Opening } from './opening.ts';
import { sentencesOf } from './sentences.ts';

const ANSWER =
  /(?<![A-Za-zÀ-ɏẞ])(?:be)?antwort(?:ung|en)?(?![A-Za-zÀ-ɏẞ])|(?<![A-Za-zÀ-ɏẞ])stellungnahmen?(?![A-Za-zÀ-ɏẞ])|(?<![A-Za-zÀ-ɏẞ])(?:rückantwort|rückmeldung|auskunft|erwiderung|information|info|mitteilung)(?![A-Za-zÀ-ɏẞ])/iu;
const WISH =
  /(?<![A-Za-zÀ-ɏẞ])(?:bitten?|bittet|erbitten?|erbittet|erbeten|gebeten|wünschen?|wünscht|gewünscht|erwünscht|erwarten?|ersuchen?|möchten?|genügt|genügen|reicht|reichen|ausreichend|ausreichen|erforderlich|notwendig|nötig|verzichten?|verzichtet|wäre[n]?|freuen?|beantragen?|kann|soll|sollte|sollen|entbehrlich|erfolgen|verlangen?|(?:be)?danken?|ausreicht|entgegen|entgegengesehen|hoffen?|dankbar|verbunden|bäten?)(?![A-Za-zÀ-ɏẞ])/iu;
const MODE =
  /(?<![A-Za-zÀ-ɏẞ])(?:(?:mündlich|schriftlich)(?:e[nrsm]?)?(?![A-Za-zÀ-ɏẞ])|(?:mündl|mdl|schriftl)\.)/giu;
/** Written, without the word. */
const WRITTEN =
  /(?<![A-Za-zÀ-ɏẞ])(?:(?:in|die) (?:Schrift|Text)form|(?:per|als) (?:Brief|Post|(?:E-?)?Mail)|auf(?: dem)? Papier)(?![A-Za-zÀ-ɏẞ])/giu;
/** Where an oral answer is given: it tells of one only where no word for it is there. */
const ORAL =
  /(?<!(?:bis zu|vor|nach|aus|Ergebnis) )(?<![A-Za-zÀ-ɏẞ])(?:in der (?:nächsten |kommenden )?(?:Rats|Stadtrats)?sitzung|im (?:Rat|Sitzungssaal))(?![A-Za-zÀ-ɏẞ])/giu;
const NEGATION =
  /(?<![A-Za-zÀ-ɏẞ])(?:nichts?(?![ -]öffentlich)|keine[rnms]?|kein|verzichten?|verzichtet|entbehrlich|verzichtbar|überflüssig|unnötig|erübrigt|erübrigen|unterbleibt|unterbleiben|sparen|ersparen|(?:lehne ich|lehnen wir)|statt|anstatt|anstelle|ohne|weder|(?<=weder [^.;]{1,80} )noch|entfallen|entfällt|absehen|abzusehen|abgesehen|nein|(?:sehe ich|sehen wir) ab|behalten?|vorbehalten)(?![A-Za-zÀ-ɏẞ])/iu;
/** `lieber schriftlich als mündlich`: what stands behind it is wanted less. */
const RATHER =
  /(?<![A-Za-zÀ-ɏẞ])(?:lieber|besser|eher|wichtiger|hilfreicher) [^.;]{0,80}(?<![A-Za-zÀ-ɏẞ])als(?: eine[rn]?| die| nur| rein| bloß){0,2} $/iu;
/** `Sollte eine mündliche Antwort nicht möglich sein, …`: it is wanted all the same. */
const IF_NOT_POSSIBLE =
  /(?<![A-Za-zÀ-ɏẞ])(?:sollten?|falls|wenn|sofern|soweit) [^,.;]{0,160}(?<![A-Za-zÀ-ɏẞ])(?:nicht|kein[a-z]{0,2})(?![A-Za-zÀ-ɏẞ])[^,.;]{0,40}(?<![A-Za-zÀ-ɏẞ])(?:möglich|machbar|gelingen|erfolgen können)(?![A-Za-zÀ-ɏẞ])/iu;
/** `statt um mündliche um schriftliche Antwort`: only the first of the two is not wanted. */
const INSTEAD = /(?<![A-Za-zÀ-ɏẞ])(?:statt|anstatt|anstelle)(?![A-Za-zÀ-ɏẞ])/iu;
/** `Die Anfrage soll schriftlich beantwortet werden.` */
const TO_BE_ANSWERED =
  /(?<![A-Za-zÀ-ɏẞ])(?:soll|sollen|sollte|sollten|möge|mögen|bitten?|kann|können)(?![A-Za-zÀ-ɏẞ]).{0,200}(?<![A-Za-zÀ-ɏẞ])beantwortet(?: werden)?(?![A-Za-zÀ-ɏẞ])/iu;

/** `Schriftlich, bitte.`, `Mündlich bitte knapp, schriftlich genügt später.`: nothing but how, each of these words. */
const MODE_WORDS =
  /^(?:mündlich|schriftlich|bitte|nur|rein|gerne?|und|oder|aber|sowie|auch|ist|wäre|nicht|nötig|erforderlich|notwendig|kurz|knapp|gründlich|ausführlich|genügt|reicht|langt|mir|uns|diesmal|heute|später|hier|dazu|völlig|vollkommen|danke|dank|in|ordnung|ok|okay|entbehrlich|überflüssig|verzichtbar|unnötig|ja|nein|muss|sein|braucht|es|schön)$/iu;
const MOST_MODE_WORDS = 12;

/** `Knapp und mündlich …`: is each of its words one that says how an answer is wanted? */
function saysOnlyMode(sentence: string): boolean {
  const words = sentence.replace(/[.!]$/, '').split(/[,:;]? /);
  return words.length <= MOST_MODE_WORDS && words.every((word) => MODE_WORDS.test(word));
}

const ASKS = new Opening(
  ['um', 'ich ', 'wir ', 'es wird um', 'für', 'über'],
  /^(?:um|ich bitte|wir bitten|ich erbitte|wir erbitten|es wird um|für|über)(?![A-Za-zÀ-ɏẞ])/iu,
);
const ANSWER_OR_STATEMENT =
  /(?<![A-Za-zÀ-ɏẞ])(?:be)?antwort(?:ung)?(?![A-Za-zÀ-ɏẞ])|stellungnahme|(?<![A-Za-zÀ-ɏẞ])rückmeldung(?![A-Za-zÀ-ɏẞ])/iu;
/** `Mündlich in der Sitzung reicht aus.`, `Eine kurze Antwort genügt.` */
const SUFFICES =
  /^(?:mündlich|schriftlich|(?:eine )?(?:kurze |knappe |mündliche |schriftliche )?antwort)(?![A-Za-zÀ-ɏẞ])[^?:]{0,50}(?<![A-Za-zÀ-ɏẞ])(?:genügt|reicht|langt|in Ordnung)(?:,? (?:aus|mir|uns|völlig|vollkommen|danke)){0,3}[.!]?$/iu;
/** `Wir bitten um Antwort auf folgende Fragen:` leads in the questions. */
const LEADS_IN =
  /(?:folgende|nachstehende|nachfolgende)[A-Za-zÀ-ɏẞ]{0,3} (?:[A-Za-zÀ-ɏẞ]{1,40} )?(?:fragen?|punkte)/iu;

/** `Bitte antworten Sie uns bis zum 1. Mai.`; of what, `Bitte beantworten Sie diese Fragen:` says. */
const PLEASE_ANSWER = /^bitte antworten sie (?:mir|uns|bis|noch|bald|zeitnah|rasch|schnell)(?![a-zß-ɏ])/iu;

export interface AnswerModes {
  oral: boolean;
  written: boolean;
}

/** No request goes without one of these: `Antwort`, `Stellungnahme`, `mündlich`, `mdl.`, `schriftlich`, `Auskunft`. */
const IN_REQUESTS = ['ntwort', 'tellungnahme', 'ündl', 'mdl', 'chriftl', 'uskunft', 'ückmeldung'];

/** Does a paragraph ask for an answer? A question never does. */
export function isRequest(text: string): boolean {
  if (text.length > 700 || !holdsOneOf(text, IN_REQUESTS)) return false;
  return sentencesOf(text).some(({ start, end }) => isRequestSentence(text.slice(start, end)));
}

function isRequestSentence(sentence: string): boolean {
  if (sentence.endsWith('?')) return false;
  const mode = namesMode(sentence);
  if ((mode && saysOnlyMode(sentence)) || SUFFICES.test(sentence)) return true;
  if (mode && ANSWER.test(sentence) && (WISH.test(sentence) || sentence.length < 80)) return true;
  if (mode && TO_BE_ANSWERED.test(sentence)) return true;
  if (mode && /^(?:um|ich bitte|wir bitten|bitte) /i.test(sentence) && WISH.test(sentence)) return true;
  if (PLEASE_ANSWER.test(sentence) && !sentence.endsWith(':')) return true;
  return (
    ASKS.test(sentence) &&
    ANSWER_OR_STATEMENT.test(sentence) &&
    WISH.test(sentence) &&
    !LEADS_IN.test(sentence)
  );
}

/** Does a text speak of an answer or a statement? */
export function namesAnswer(text: string): boolean {
  return ANSWER.test(text) || ANSWER_OR_STATEMENT.test(text);
}

/** Does a sentence say how the answer is wanted? */
export function namesMode(text: string): boolean {
  return text.search(MODE) >= 0 || text.search(WRITTEN) >= 0;
}

/** What a request wants: `Eine mündliche Antwort ist nicht erforderlich` wants no oral one. */
export function answerModes(text: string): AnswerModes {
  const modes: AnswerModes = { oral: false, written: false };
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    for (const word of wished(sentence, MODE)) {
      if (/^m/i.test(word)) modes.oral = true;
      else modes.written = true;
    }
    if (wished(sentence, WRITTEN).length > 0) modes.written = true;
    // `schriftlich in der Sitzung` says where, `in der Sitzung und schriftlich` says how
    if (!namesOral(text) && !SAYS_WHERE.test(sentence) && wished(sentence, ORAL).length > 0)
      modes.oral = true;
  }
  return modes;
}

/** `schriftlich in der Sitzung`, `schriftliche Antwort in der Sitzung`, `… und behalte mir Nachfragen in der Sitzung vor` */
const SAYS_WHERE =
  /schriftlich[A-Za-z]{0,2} (?:[A-Za-zÀ-ɏẞ]{4,20} )?(?:in der|im) |(?:nach|rück)fragen?(?![A-Za-zÀ-ɏẞ])|behalten?(?![A-Za-zÀ-ɏẞ])/iu;

/** Of which ways to answer the words leave doubt: of an oral one that only the sitting tells, and of both where none of two is wanted. */
export function unsureModes(text: string, { oral, written }: AnswerModes): (keyof AnswerModes)[] {
  if (oral && !namesOral(text)) return ['oral'];
  const namesBoth = namesOral(text) && /schriftl/i.test(text);
  if (oral && written && namesBoth && !JOINS.test(text)) return ['oral', 'written'];
  return namesBoth && !oral && !written && !NEITHER.test(text) ? ['oral', 'written'] : [];
}

/** Without one of these it is not said that both are wanted: `schriftlich, mündlich wäre sie kaum nachzuvollziehen` */
const JOINS =
  /(?<![A-Za-zÀ-ɏẞ])(?:und|u\.|sowie|sowohl|auch|zusätzlich|ferner|außerdem|zudem|beides|oder|bzw\.|danach|anschließend|später|vorab|hilfsweise|ergänzend|sonst|ansonsten|andernfalls|ersatzweise|möglich|nach(?:ge)?reich[a-z]{1,3}|nachträglich|zuzüglich|ergänz[a-z]{1,4}|wie|neben|erwünscht|übrigen?|kurz[a-z]{0,2}|knapp[a-z]{0,2}|ausführlich[a-z]{0,2}|umfassend[a-z]{0,2}|bei)(?![A-Za-zÀ-ɏẞ])|\/|&|\+|[.;!] /iu;
const NEITHER = /(?<![A-Za-zÀ-ɏẞ])weder(?![A-Za-zÀ-ɏẞ])/iu;

/** Is the word for an oral answer there? */
function namesOral(text: string): boolean {
  return /mündl|mdl/i.test(text);
}

/** What is found of a way to answer, but for what the sentence does without. */
function wished(sentence: string, way: RegExp): string[] {
  const found = [...sentence.matchAll(way)].map(({ 0: word, index }) => ({ word, index }));
  return found.filter(({ word, index }) => !isNegated(sentence, index, word.length)).map(({ word }) => word);
}

const NOT_ONLY = /(?<![A-Za-zÀ-ɏẞ])(?:nicht nur|nicht allein)(?![A-Za-zÀ-ɏẞ])/iu;
const CLAUSE_END =
  /[,;(]| [–—-] |(?<![A-Za-zÀ-ɏẞ])(?:aber|jedoch|sondern|statt|anstatt|anstelle|sowie|und|oder)(?![A-Za-zÀ-ɏẞ])/iu;

/** `– wie immer –` ends no clause. */
const ASIDE = / [–—-] [^–—]{1,80} [–—-] /gu;

/** A negation counts within the mode's own clause: `schriftlich, nicht mündlich`; `nicht mündlich, sondern schriftlich`. */
function isNegated(sentence: string, at: number, length: number): boolean {
  const before = sentence.slice(0, at);
  const clauseStart = lastBreak(before);
  const near = before.slice(clauseStart);
  if (RATHER.test(before)) return true;
  const possible = IF_NOT_POSSIBLE.exec(sentence);
  if (possible !== null && at > possible.index && at < possible.index + possible[0].length) return false;
  if (NOT_ONLY.test(near)) return false;
  const instead = INSTEAD.exec(near);
  const alone = instead === null || near.slice(instead.index).search(MODE) < 0;
  if (alone && NEGATION.test(near)) return true;
  const after = sentence.slice(at + length).replace(ASIDE, ' ');
  const stop = after.search(CLAUSE_END);
  const clause = stop < 0 ? after : after.slice(0, stop);
  return NEGATION.test(clause);
}

const BREAK =
  /[,;(]|(?<![A-Za-zÀ-ɏẞ])(?:aber|jedoch|sondern|dafür|und zwar|und (?:bitten?|erbitten?|wünschen?)|hingegen|stattdessen|(?:abzusehen|absehen|verzichten|entbehrlich|erforderlich|notwendig|nötig) und)(?![A-Za-zÀ-ɏẞ])/giu;

function lastBreak(text: string): number {
  let last = 0;
  for (const match of text.matchAll(BREAK)) last = match.index + match[0].length;
  return last;
}
