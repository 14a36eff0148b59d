/** Sentences that lead in a list of questions, judged by what they hold and not by a list of wordings. */

import { endsIn } from '../words/chars.ts';
import { Opening } from '../words/opening.ts';
import { asksForSomething } from '../words/questionStart.ts';
import { sentencesOf } from '../words/sentences.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';

/** Words of asking … */
const ASKING =
  /(?<![A-Za-zÀ-ɏẞ])(?:frage|fragen|anfrage|gefragt|fragt|nachfrage|wissen|erfahren|beantworte|beantworten|beantwortung|antwort|antworten|erkundigen?|erkundige|mitzuteilen|mitteilen|darzulegen|darzustellen|interessiert|interessieren|wüsste|wüssten)(?![A-Za-zÀ-ɏẞ])/iu;
/** … and words that are ones only where somebody wishes for something. */
const TELLING =
  /(?<![A-Za-zÀ-ɏẞ])(?:auskunft|auskünfte|stellungnahme|mitteilung|informationen?|punkte?n?|sachverhalte?n?|klären|klärung|erläutern|erläuterung|gebeten)(?![A-Za-zÀ-ɏẞ])/iu;
const WISHING =
  /(?<![A-Za-zÀ-ɏẞ])(?:ich|wir|mich|uns|mir|bitte[nt]?|gebeten|erbitte[nt]?|wird um)(?![A-Za-zÀ-ɏẞ])/iu;
/** `Zu klären ist:`, `Offen bleibt:` wish for an answer, too, and name nobody who does. */
const TO_BE_TOLD = new Opening(
  ['noch ', 'zu ', 'offen ', 'ungekl', 'unbeantw', 'es ist ', 'es sind ', 'es wäre', 'von int'],
  /^(?:von interesse (?:ist|sind|wären?)|(?:noch )?(?:zu (?:klären|beantworten|erläutern|prüfen|fragen)|offen|ungeklärt|unbeantwortet) (?:ist|sind|bleibt|bleiben|wären?)|es (?:ist|sind|wären?) (?:noch )?zu (?:klären|beantworten|erläutern))(?![A-Za-zÀ-ɏẞ])/iu,
);
const PERSON =
  /(?<![A-Za-zÀ-ɏẞ])(?:ich|wir|sie|mich|uns|mir|meine|unsere|fraktion|oberbürgermeister(?:in)?|verwaltung|stadtverwaltung)(?![A-Za-zÀ-ɏẞ])/iu;
const POINTING =
  /(?<![A-Za-zÀ-ɏẞ])(?:folgende[nsr]?|nachstehende[nr]?|nachfolgende[nr]?|diese[nr]?|daher|deshalb|dazu|hierzu|diesbezüglich|zusammenhang|hintergrund|darum|somit|daraus|nun)(?![A-Za-zÀ-ɏẞ])/iu;
const FRAGE_VERB = /(?<![A-Za-zÀ-ɏẞ])(?:frage|fragen|fragt|gefragt|wissen|erfahren)(?![A-Za-zÀ-ɏẞ])/iu;

/** `Zu Punkt 1:`, `Fragen zur Finanzierung:` group questions and do not lead them in. */
const GROUP_HEADING = new Opening(
  ['Zu', 'zu', 'Frage', 'Punkt ', 'Thema ', 'Komplex ', 'Teil ', 'Abschnitt ', 'Block ', 'Themenk'],
  /^(?:[Zz]u(?:[mr])? (?:[A-ZÀ-ÞĀ-ɏẞ]|\d)|Fragen? (?:zu|zum|zur|an) |(?:Punkt|Thema|Komplex|Teil|Abschnitt|Block|Themenkomplex) )[^.]{0,80}:?$/u,
);
/** `Zum Personal möchten wir wissen:` */
const WE_ASK =
  /(?<![A-Za-zÀ-ɏẞ])(?:(?:möchten?|wollen|will|wüssten?|hätten?) (?:ich|wir) [^:?]{0,60}(?:wissen|erfahren|gewusst)|wüssten? (?:ich|wir) gerne?|fragen? (?:ich|wir)(?: (?:Sie|an|daher|konkret))?) ?:$/iu;

/** Is the text the heading of a group of questions? */
export function headsGroup(text: string): boolean {
  return GROUP_HEADING.test(text) && !WE_ASK.test(text);
}

const QUESTIONS_HEAD = new Opening(
  ['meine f', 'unsere f', 'die f', 'folgende f', 'frage'],
  /^(?:(?:meine|unsere|die|folgende) )?(?:fragen?|fragestellung(?:en)?|fragenkatalog) ?:?$/i,
);

/** `Was sagt die Verwaltung zu folgenden Fragen?`, `Können Sie mir folgende Fragen beantworten?` */
const ASKS_FOR_VIEW =
  /(?<![A-Za-zÀ-ɏẞ])(?:folgenden?|nachfolgenden?|nachstehenden?) (?:Fragen|Punkten?)(?: (?:schriftlich |mündlich )?(?:beantworten|klären|erläutern))? ?\?$/u;

/** `… frage ich Sie:`, perhaps with a quotation mark behind it. */
export function endsInColon(text: string): boolean {
  return endsIn(endsIn(text, '"“') ? text.slice(0, -1) : text, ':');
}

/** `Folgende Punkte sind uns genannt worden:`, `Im Mai stellte ich drei Fragen:`: tells of what was said or asked before. */
const REPORTED =
  /(?<![A-Za-zÀ-ɏẞ])(?:(?:sind|wurden?) (?:uns|mir) [^:?]{0,120}(?:genannt|gemeldet|mitgeteilt|zugetragen|berichtet|geschildert)(?: worden)?|(?:stellten?|richteten?) (?:ich|wir) [^:?]{0,120}fragen?|(?:habe|hatte|haben|hatten) (?:ich|wir) [^:?]{0,120}(?:gefragt|gestellt)):$/iu;

/** `Deshalb frage ich nicht öffentlich.`, `Darum frage ich so genau.`: in what way somebody asks, not what. */
const ASKS_SO =
  /(?<![A-Za-zÀ-ɏẞ])fragen? (?:ich|wir) (?:hier |heute |bewusst |ausdrücklich )?(?:(?:nicht ?)?öffentlich|schriftlich|mündlich|so [a-zß-ɏ]{4,20}|erneut|noch einmal|nach)\.$/iu;

/** `Viele Eltern haben mir ihre Fragen mitgegeben.`: without a colon that tells of others, who ask. */
const OTHERS_ASKED =
  /(?<![A-Za-zÀ-ɏẞ])(?:hat|haben|hatten?) (?:mir|uns) [^:?]{0,60}fragen [a-zß-ɏ]{0,4}ge[a-zß-ɏ]{2,12}(?![A-Za-zÀ-ɏẞ])[^:]*$/iu;

/** Longer sentences lead nothing in. */
const MOST_LENGTH = 600;

/** 0 to 6: how much a sentence looks like `Vor diesem Hintergrund frage ich Sie:`. From 3 on it is a lead-in. */
export function leadInScore(sentence: string): number {
  if (sentence.length > MOST_LENGTH || headsGroup(sentence)) return 0;
  if (REPORTED.test(sentence) || ASKS_SO.test(sentence) || OTHERS_ASKED.test(sentence)) return 0;
  if (sentence.endsWith('?')) return ASKS_FOR_VIEW.test(sentence) ? LEAD_IN + 1 : 0;
  if (QUESTIONS_HEAD.test(sentence)) return LEAD_IN + 1;
  const colon = endsInColon(sentence);
  let score = colon ? 2 : 0;
  if (ASKING.test(sentence)) score += 2;
  else if (TELLING.test(sentence) && WISHING.test(sentence)) score += 2;
  // neither announces nor asks: what is left to find would not make it a lead-in
  if (score === 0) return 0;
  else if (TO_BE_TOLD.test(sentence)) score += 2;
  if (PERSON.test(sentence)) score += 1;
  if (POINTING.test(sentence)) score += 1;
  if (!colon && !endsIn(sentence, ',–-') && !FRAGE_VERB.test(sentence)) score -= 1;
  return score;
}

export const LEAD_IN = 3;

/** The last sentence of a paragraph, and what stands before it. */
export function splitLastSentence(paragraph: Stretch): { before: Stretch | null; last: Stretch } {
  const sentences = sentencesOf(paragraph.text);
  const last = sentences.at(-1);
  if (last === undefined || last.start === 0) return { before: null, last: paragraph };
  return {
    before: sliceStretch(paragraph, 0, last.start),
    last: sliceStretch(paragraph, last.start, last.end),
  };
}

/** `… folgende Punkte:` */
const ANNOUNCES = /(?<![A-Za-zÀ-ɏẞ])(?:folgende[nr]?|nachfolgende[nr]?|nachstehende[nr]?) [^:]{3,40}:$/iu;

/**
 * Where in a sentence the lead-in ends, if it has a colon and a remark behind it: `Ich bitte um Auskunft über folgende
 * Punkte: Vorausgeschickt sei, dass …`. `null` where there is none.
 */
export function leadInBeforeRemark(sentence: string): number | null {
  const end = sentence.indexOf(': ') + 1;
  if (sentence.includes('?') || sentence.length > MOST_LENGTH) return null;
  const lead = sentence.slice(0, end);
  if (!ANNOUNCES.test(lead) || leadInScore(lead) <= LEAD_IN) return null;
  return asksForSomething(sentence.slice(end + 1)) ? null : end;
}

/** The lead-in of a paragraph, and what stands around it. */
export function splitLeadIn(paragraph: Stretch): { lead: Stretch; around: Stretch[] } {
  const { before, last } = splitLastSentence(paragraph);
  const end = leadInBeforeRemark(last.text);
  const behind = end === null ? [] : [sliceStretch(last, end)];
  return {
    lead: end === null ? last : sliceStretch(last, 0, end),
    around: before === null ? behind : [before, ...behind],
  };
}

/** Part of a paragraph that is lead-in and question at once: `Ich frage Sie: Wie hoch …?` */
export function splitInlineIntro(paragraph: Stretch): number | null {
  const text = paragraph.text;
  const lastMark = text.lastIndexOf('?');
  for (let colon = text.indexOf(': '); colon > 0 && colon < lastMark; colon = text.indexOf(': ', colon + 1)) {
    // a sentence that begins farther back is no lead-in
    const head = text.slice(Math.max(0, colon - MOST_LENGTH - 2), colon + 1);
    const sentence = head.slice(Math.max(head.lastIndexOf('. ') + 1, head.lastIndexOf('? ') + 1)).trim();
    if (leadInScore(sentence) >= LEAD_IN + 1 && asks(text.slice(colon + 2))) return colon + 1;
  }
  return null;
}

/** Behind a lead-in a sentence with its mark asks, whatever it begins with: `Lag dafür eine Genehmigung vor?` */
function asks(text: string): boolean {
  return asksForSomething(text) || /^[^.!?]*\?/.test(text);
}
