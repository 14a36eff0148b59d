/** The words by which an answer says what it is to: `Zu 1.:`, `Antwort zu den Fragen 1 und 2:`, `zu 2 a)`. */

import { ANSWER_WORD, type AnswerHeading, BEGINNINGS, NOUN, SAYS, TO } from './answerPoints.ts';
import { proseHeading } from './answerProse.ts';
import { isCapital } from './chars.ts';
import { firstQuestion, ORDINALS, tells, withFigure } from './countedQuestions.ts';
import { Opening } from './opening.ts';

const NUMBER_WORD = '(?:nr\\. ?|nummer )';
const OPENS = new Opening(
  [...BEGINNINGS],
  new RegExp(`^(${ANSWER_WORD})?(${TO})?(?:(${NOUN}) ?)?${NUMBER_WORD}?(?=\\(?[\\dIVXa-z])`, 'iu'),
);
/** `Zur 1. Frage:`, `Antwort zur zweiten Frage:` */
const ORDINAL = new Opening(
  ['antw', 'zu', 'auf '],
  new RegExp(
    `^${ANSWER_WORD}?(?:zur|zum|zu der|zu (?:ihr|eur)er|auf (?:die|ihre)) (?:(\\d{1,2})\\.(?:(?:,| und|,? bis| –) (\\d{1,2})\\.)?|(${ORDINALS.join('|')})n?) ${NOUN}(?: \\([^()]{1,60}\\))? ?:?(?: |$)`,
    'iu',
  ),
);
/** `1. Antwort:`, `A1:` */
const NUMBER_FIRST = new Opening(
  '0123456789A',
  /^(?:(\d{1,2})\.? ?Antwort ?(?::|$) ?|A ?(\d{1,2}) ?:(?: |$))/iu,
);
/** `2. Frage:`, alone or above what tells something */
const NUMBERED_QUESTION = new Opening('0123456789', /^(\d{1,2})\. ?(?:teil|zusatz)?frage ?:?(?= |$)/iu);
/** `- zu 2` */
const BULLET = /^[-–*•·] (?=(?:zu|frage|antwort|punkt)[rm]? )/iu;

const TOKEN =
  /\(?(?:(\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,4}(?![a-zß-ɏ](?![.):,])))(?![\dA-Za-zÀ-ɏẞ]{2}|[\d%€]|\.\d{3}|\.\d{1,2}\.\d)(?:[.)]{0,2} ?([a-h])(?=[.):,]| ?(?:und|u\.|bis|[-–])|$))?|([a-h])(?=[.):,]| ?(?:und|u\.|bis|[-–])|$))[.)]{0,2}/uy;
const JOINT =
  /,? ?(und|u\.|sowie|&|\+|\/|,|bis|[-–])(?: |(?=[\da-h]))(?:(?:zu|zur|zum|die|der|den|[Ff]ragen?|[Pp]unkte?n?|[Nn]r\.) ){0,3}/uy;
/** Of what the numbers are. */
const OF_PAPER =
  / (?:de[rs]|aus de[rm]) (?:Anfrage|Antrag(?:e?s)?|Beschlu(?:ss|ß)vorschlag(?:e?s)?)(?: ?(?:[A-Z]{1,2} ?\d{4} ?\/ ?\d\d(?:\/\d{1,2})?))?/uy;
/** `Zu 1 (Kapazität):` */
const ABOUT = / \([^()]{2,80}\)(?=:|$)/uy;
const END = /[.):/]{0,3} ?(?::|[–-](?= |$)|$)?/uy;
/** So many numbers a range has at most. */
const LONGEST_RANGE = 40;
/** No heading is longer. */
const LONGEST = 160;
/** `Zu 1. Lesung`, `Zu 3. März`, `Zu 2. Quartal` */
const ORDINAL_NOUN =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Lesung|Quartal|Halbjahr|Bauabschnitt|Änderung|Nachtrag|Obergeschoss|Etage|Klasse|Sitzung|Prozent|Euro|EUR)(?![a-zß-ɏ])/u;

/** Reads the heading that a text begins with; `null` where it begins otherwise. */
export function answerHeading(printed: string): AnswerHeading | null {
  const bullet = BULLET.exec(printed)?.[0] ?? '';
  if (bullet !== '') {
    const found = answerHeading(printed.slice(bullet.length));
    return found === null || found.length === 0 ? found : { ...found, length: found.length + bullet.length };
  }
  const text = withFigure(printed);
  const whole = text.slice(0, LONGEST);
  const paper = PAPER_FIRST.exec(whole)?.[0].length ?? 0;
  const head = paper === 0 ? whole : whole.slice(paper);
  const found =
    ordinalHeading(head) ??
    firstQuestion(text.slice(paper)) ??
    numberFirst(head) ??
    numberedQuestion(text.slice(paper)) ??
    listHeading(head, text.slice(paper)) ??
    proseHeading(head);
  if (found === null) return null;
  const length = found.length + paper + printed.length - text.length;
  return { ...found, length: found.length === 0 ? 0 : length };
}

/** `F0033/17, zu Frage 1:`: several papers are answered in one. */
const PAPER_FIRST =
  /^[AFIS]\d{4}\/\d{2}(?:\/\d{1,2})?(?:,| ?:| [–-])? (?=(?:zu|frage|antwort)(?![a-zß-ɏ]{3}))/iu;

function ordinalHeading(head: string): AnswerHeading | null {
  const match = ORDINAL.exec(head);
  if (match === null) return null;
  const [printed, first, last, word] = match;
  const numbers = word === undefined ? [first!] : [String(ORDINALS.indexOf(word.toLowerCase()) + 1)];
  if (last !== undefined) numbers.push(...(/bis|–/.test(printed) ? between(first!, last) : []), last);
  const length = match[0].trimEnd().length;
  const closed = match[0].includes(':') || length === head.length;
  return { length: closed ? length : 0, numbers, sure: true };
}

function numberFirst(head: string): AnswerHeading | null {
  const match = NUMBER_FIRST.exec(head);
  return match === null
    ? null
    : { length: match[0].trimEnd().length, numbers: [(match[1] ?? match[2])!], sure: true };
}

function numberedQuestion(text: string): AnswerHeading | null {
  const match = NUMBERED_QUESTION.exec(text);
  const rest = text.slice(match?.[0].length).trimStart();
  if (match === null || (rest !== '' && !tells(rest))) return null;
  return { length: match[0].length, numbers: [match[1]!], sure: true };
}

/** `text` is all that the heading leads in, `head` no more than a heading's length of it. */
function listHeading(head: string, text: string): AnswerHeading | null {
  const match = OPENS.exec(head);
  if (match === null) return null;
  const [opening, answer, to, noun] = match;
  const bare = answer === undefined && noun === undefined;
  if (bare && /^(?:auf|zu[mr])/i.test(to ?? '')) return null;
  const question = /frage/i.test(noun ?? '');
  const list = readNumbers(head, opening.length);
  if (list === null) return null;
  const of = sticky(OF_PAPER, head, list.end);
  let end =
    list.end +
    of.length +
    ((to ?? answer ?? (question ? undefined : noun)) === undefined
      ? 0
      : sticky(ABOUT, head, list.end + of.length).length);
  const says = list.numbers.length === 1 && (noun ?? answer) !== undefined ? sticky(SAYS, head, end) : '';
  end += says.length;
  const closing = sticky(END, head, end);
  const punctuated = /[.):/–-]/.test(head.slice(list.last, end + closing.length)) && of === '';
  const closed = punctuated || /[:–-]/.test(closing);
  const rest = head.slice(end + closing.length).trimStart();
  const length = end + (rest === '' ? closing : closing.replace(/ ?[–-]$/, '')).trimEnd().length;
  const found = { length, numbers: list.numbers };
  // `Frage 1: Wie viele …?` is the question; of several questions, or of a point, only an answer speaks
  const point =
    closing.includes(':') || (rest === '' && /(?:punkt|.ziffer|forderung)e?n?$/i.test(noun ?? ''));
  const behind = text.slice(end + closing.length).trimStart();
  const single = question && list.numbers.length === 1 && (/[:–-]/.test(closing) || closing.trim() === '');
  const answered = single && answer === undefined && to === undefined && tells(behind);
  if (answered) return { ...found, sure: closing.includes(':') };
  const own = rest === '' && (!/^fragen?$/i.test(noun ?? '') || /^[IVX]/.test(list.numbers[0]!));
  const named = says !== '' || (question ? list.numbers.length > 1 || own : point);
  if (answer === undefined && to === undefined && !named) return null;
  const sure = answer !== undefined || noun !== undefined;
  if (rest === '') return { ...found, sure };
  if (!closed || !begins(rest, sure)) {
    return question ? { length: 0, numbers: list.numbers, sure: false } : null;
  }
  return { ...found, sure: sure && closing.includes(':') };
}

/** Does a sentence, a list or a quotation begin here? `Zu 2. Lesung`, `Zu Punkt 3.2 der Tagesordnung` go on. */
function begins(rest: string, sure: boolean): boolean {
  if (ORDINAL_NOUN.test(rest) && !sure) return false;
  return isCapital(rest) || /^(?:[„"»“‚(\d•–-]|siehe |s\. ?o\.|entfällt)/u.test(rest) || sure;
}

interface NumberList {
  numbers: string[];
  /** Where the last number begins its punctuation, and where the list ends. */
  last: number;
  end: number;
}

function readNumbers(text: string, from: number): NumberList | null {
  const numbers: string[] = [];
  let at = from;
  let base: string | null = null;
  let range = false;
  let last = from;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (token === null) break;
    const [printed, number, part, letter] = token;
    if (number !== undefined) base = number;
    const own = part ?? letter;
    const value = own === undefined ? base! : base === null ? own : `${base}.${own}`;
    if (range) numbers.push(...between(numbers.at(-1)!, value));
    if (numbers.at(-1) !== value) numbers.push(value);
    last = at + printed.length - (/[.)]{0,2}$/.exec(printed)?.[0].length ?? 0);
    at += printed.length;
    const joint = sticky(JOINT, text, at);
    TOKEN.lastIndex = at + joint.length;
    if (!TOKEN.test(text)) break;
    range = /(?:bis|[-–])/.test(joint);
    at += joint.length;
  }
  return numbers.length === 0 ? null : { numbers, last, end: at };
}

/** What a range leaves out: of `1` to `4` these are `2` and `3`. */
function between(first: string, last: string): string[] {
  const [from, to] = [tail(first), tail(last)];
  if (from === null || to === null || to.value - from.value > LONGEST_RANGE) return [];
  const inner: string[] = [];
  for (let value = from.value + 1; value < to.value; value++)
    inner.push(from.before + (from.letter ? String.fromCharCode(value) : String(value)));
  return inner;
}

/** The part that a range counts: the number, or the letter behind it. */
function tail(number: string): { before: string; value: number; letter: boolean } | null {
  const own = number.slice(number.lastIndexOf('.') + 1);
  const before = number.slice(0, number.length - own.length);
  if (/^\d+$/.test(own)) return { before, value: Number(own), letter: false };
  return /^[a-h]$/.test(own) ? { before, value: own.charCodeAt(0), letter: true } : null;
}

function sticky(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at;
  return expression.exec(text)?.[0] ?? '';
}

/** `Antwort:`, `Antwort der Verwaltung:`: which question is answered, stands above. */
const ANSWER_LABEL = new Opening(
  ['antwort', 'die antw', 'stellungn', 'beantw'],
  /^(?:die )?(?:antwort(?:en)?|stellungnahme|beantwortung|anmerkung)(?: der (?:stadt)?verwaltung| des (?:amtes|fachbereich(?:e?s)?|oberbürgermeisters)| der oberbürgermeisterin)? ?:(?: |$)/i,
);

/** Length of an `Antwort:` at the beginning of a text, 0 without one. */
export function answerLabel(text: string): number {
  const label = ANSWER_LABEL.exec(text)?.[0] ?? '';
  if (label !== '') return label.length;
  return /^(?:antwort(?:en)?|beantwortung)(?: der (?:stadt)?verwaltung)?$/i.test(text) ? text.length : 0;
}

const INNER_LABEL =
  /[.?!…:]["“”»]? (?=Antwort(?:en)?(?: der Verwaltung| zu (?:Frage )?\d{1,2}| \d{1,2})? ?: )/u;

/** Where in a block with a question `Antwort: …` begins; -1 if nowhere. */
export function innerAnswer(text: string): number {
  const match = INNER_LABEL.exec(text);
  return match === null ? -1 : match.index + match[0].length;
}
