/** Answers in every way in which a Stellungnahme gives them. */

import { odd } from '../context.ts';
import { type Draft, print } from '../draft.ts';
import type { Emphasis } from '../paper.ts';
import { fullQuestion } from '../question-sentences.ts';
import { answerTexts, type Told } from './answerTexts.ts';
import { type OfficeContext, takes } from './context.ts';
import { BEHIND_QUESTIONS, headingOf, mayBeInline, WORDINGS, type Wording } from './headings.ts';

/** What one answer answers: the numbers that are printed, and the questions as they would be repeated. */
interface Part {
  numbers: string[];
  questions: string[];
}

/** A question that is seen to be one, without a number. */
function asked(ctx: OfficeContext): string {
  for (;;) {
    const text = fullQuestion(ctx);
    if (text.endsWith('?')) return text;
  }
}

/** The questions 1 to n, most answered one by one. */
function plan(ctx: OfficeContext, count: number, parts: boolean): Part[] {
  const { r } = ctx;
  const made: Part[] = [];
  for (let n = 1; n <= count; ) {
    const left = count - n + 1;
    if (left >= 3 && odd(ctx, 'answers-to-ranges', 0.06)) {
      made.push(group(ctx, n, 3));
      n += 3;
    } else if (left >= 2 && odd(ctx, 'answers-to-pairs', 0.12)) {
      made.push(group(ctx, n, 2));
      n += 2;
    } else if (parts && odd(ctx, 'answers-to-parts', 0.08)) {
      const letters = ['a', 'b', 'c'].slice(0, r.int(2, 3));
      made.push(...letters.map((letter) => ({ numbers: [`${n}.${letter}`], questions: [asked(ctx)] })));
      n++;
    } else made.push(group(ctx, n++, 1));
  }
  return made;
}

function group(ctx: OfficeContext, from: number, count: number): Part {
  const numbers = Array.from({ length: count }, (_, i) => String(from + i));
  return { numbers, questions: numbers.map(() => fullQuestion(ctx)) };
}

const many = (ctx: OfficeContext, texts: readonly string[]): string[] => texts.map(() => asked(ctx));

function printTold(draft: Draft, told: Told): void {
  draft.body.push(...told.blocks);
}

/** A heading in its own line, or in front of the first paragraph. */
function printHeaded(draft: Draft, heading: string, told: Told, inline: boolean): void {
  const [first, ...rest] = told.blocks;
  if (inline && first?.type === 'paragraph') {
    draft.body.push({ ...first, text: `${heading} ${first.text}` }, ...rest);
    return;
  }
  print(draft, 'answer-heading', heading);
  printTold(draft, told);
}

type Marker = (number: string) => string;

/** `2.`, and `2. a)` for a part. */
function marker(ctx: OfficeContext): Marker {
  const { r } = ctx;
  const [before, after] = r.weighted<readonly [string, string]>([
    [6, ['', '.']],
    [2, ['', ')']],
    [2, ['Frage ', ':']],
    [1, ['', '.)']],
  ]);
  return (number) => {
    const [n = '', letter] = number.split('.');
    return letter === undefined
      ? `${before}${n}${after}`
      : `${before}${n}${after === ':' ? '' : after} ${letter})`;
  };
}

/** How this paper sets off what it repeats; quotation marks are part of what is repeated. */
function repeating(ctx: OfficeContext): { emphasis: Emphasis | undefined; quote: (text: string) => string } {
  const emphasis = ctx.r.pick<Emphasis | undefined>(['bold', 'bold', 'italic', undefined]);
  const marks = odd(ctx, 'quotation-marks', 0.12);
  return { emphasis, quote: (text) => (marks ? `„${text}“` : text) };
}

function printQuestion(draft: Draft, mark: string, text: string, emphasis: Emphasis | undefined): void {
  const styled = emphasis === undefined ? {} : { emphasis };
  if (mark === '') draft.body.push({ type: 'paragraph', role: 'quoted-question', text, ...styled });
  else draft.body.push({ type: 'item', role: 'question', level: 0, marker: mark, text, ...styled });
}

function countOf(ctx: OfficeContext): number {
  const { r } = ctx;
  return r.weighted<number>([
    [2, 2],
    [6, r.int(3, 5)],
    [1, r.int(6, 9)],
  ]);
}

function headed(
  ctx: OfficeContext,
  draft: Draft,
  wordings: readonly Wording[],
  parts: readonly Part[],
): void {
  const wording = ctx.r.pick(wordings);
  const inline = mayBeInline(wording) && ctx.r.chance(0.35);
  takes(ctx, inline ? 'answers-headed-inline' : 'answers-headed');
  for (const { numbers } of parts) {
    const heading = headingOf(wording, numbers);
    const told = answerTexts(ctx);
    printHeaded(draft, heading, told, inline);
    draft.truth.answers.push({ questions: numbers, heading, quoted: [], text: told.texts });
  }
}

function quoted(ctx: OfficeContext, draft: Draft): void {
  takes(ctx, 'answers-quoted');
  const mark = marker(ctx);
  const { emphasis, quote } = repeating(ctx);
  for (const { numbers, questions } of plan(ctx, countOf(ctx), true)) {
    const texts = questions.map(quote);
    texts.forEach((text, i) => {
      printQuestion(draft, mark(numbers[i] ?? ''), text, emphasis);
    });
    const told = answerTexts(ctx);
    printTold(draft, told);
    draft.truth.answers.push({ questions: numbers, heading: null, quoted: texts, text: told.texts });
  }
}

function quotedAndHeaded(ctx: OfficeContext, draft: Draft): void {
  takes(ctx, 'answers-quoted-and-headed');
  const mark = marker(ctx);
  const { emphasis, quote } = repeating(ctx);
  const wording = ctx.r.pick(BEHIND_QUESTIONS);
  const inline = ctx.r.chance(0.4);
  for (const { numbers, questions } of plan(ctx, countOf(ctx), false)) {
    const texts = questions.map(quote);
    texts.forEach((text, i) => {
      printQuestion(draft, mark(numbers[i] ?? ''), text, emphasis);
    });
    const heading = headingOf(wording, numbers);
    const told = answerTexts(ctx);
    printHeaded(draft, heading, told, inline);
    draft.truth.answers.push({ questions: numbers, heading, quoted: texts, text: told.texts });
  }
}

/** `Frage 1:` with the question, `Antwort:` alone in a line. */
function frageAntwort(ctx: OfficeContext, draft: Draft): void {
  takes(ctx, 'answers-frage-antwort');
  const { emphasis, quote } = repeating(ctx);
  for (const { numbers, questions } of plan(ctx, countOf(ctx), false)) {
    const texts = questions.map(quote);
    texts.forEach((text, i) => {
      printQuestion(draft, `Frage ${numbers[i] ?? ''}:`, text, emphasis);
    });
    print(draft, 'answer-heading', 'Antwort:');
    const told = answerTexts(ctx);
    printTold(draft, told);
    draft.truth.answers.push({ questions: numbers, heading: null, quoted: texts, text: told.texts });
  }
}

function unnumbered(ctx: OfficeContext, draft: Draft): void {
  takes(ctx, 'answers-quoted-unnumbered');
  const { emphasis, quote } = repeating(ctx);
  const mark = ctx.r.pick(['', '', '-']);
  for (let n = ctx.r.int(2, 4); n > 0; n--) {
    const text = quote(asked(ctx));
    printQuestion(draft, mark, text, emphasis);
    const told = answerTexts(ctx);
    printTold(draft, told);
    draft.truth.answers.push({ questions: [], heading: null, quoted: [text], text: told.texts });
  }
}

/** All questions at the top, which are statement, and then the answers by their numbers. */
function belowBlock(ctx: OfficeContext, draft: Draft): void {
  const { r } = ctx;
  takes(ctx, 'answers-below-block');
  const parts = plan(ctx, countOf(ctx), false);
  const style = r.pick([(n: string) => `${n}.`, (n: string) => `${n})`]);
  const { emphasis } = repeating(ctx);
  statement(draft, r.pick(['In der Anfrage heißt es:', 'Gefragt wurde:', 'Die Fragen lauten:']));
  for (const { numbers, questions } of parts) {
    questions.forEach((text, i) => {
      const mark = style(numbers[i] ?? '');
      printQuestion(draft, mark, text, emphasis);
      draft.truth.statement.push(`${mark} ${text}`);
    });
  }
  if (r.chance(0.7)) leadIn(ctx, draft);
  headed(ctx, draft, WORDINGS, parts);
}

function headedAndQuoted(ctx: OfficeContext, draft: Draft): void {
  takes(ctx, 'answers-headed-and-quoted');
  const wording = ctx.r.pick<Wording>(['zuFrage', 'zuFrageBare', 'zuDotColon', 'zuColon']);
  const { emphasis, quote } = repeating(ctx);
  for (const { numbers, questions } of plan(ctx, countOf(ctx), false)) {
    const heading = headingOf(wording, numbers);
    const texts = many(ctx, questions).map(quote);
    print(draft, 'answer-heading', heading);
    for (const text of texts) printQuestion(draft, '', text, emphasis);
    const told = answerTexts(ctx);
    printTold(draft, told);
    draft.truth.answers.push({ questions: numbers, heading, quoted: texts, text: told.texts });
  }
}

export function statement(draft: Draft, text: string): void {
  print(draft, 'statement', text);
  draft.truth.statement.push(text);
}

/** The sentence that leads to the answers. */
export function leadIn(ctx: OfficeContext, draft: Draft): void {
  const { r } = ctx;
  const text = r.pick([
    'Die Fragen werden wie folgt beantwortet:',
    'Die Anfrage wird wie folgt beantwortet:',
    'Zu den einzelnen Fragen nimmt die Verwaltung wie folgt Stellung:',
    'Zu den Fragen wird wie folgt Stellung genommen:',
    'Die gestellten Fragen beantwortet die Verwaltung wie folgt:',
    'Zur Anfrage möchte ich wie folgt Stellung nehmen:',
    'Zur Anfrage nimmt die Verwaltung wie folgt Stellung:',
    'Hierzu wird Folgendes mitgeteilt:',
    'Ich beantworte die Fragen wie folgt:',
    'Im Einzelnen wird zu den Fragen wie folgt ausgeführt:',
  ]);
  draft.truth.answerIntro = text;
  print(draft, 'statement', text);
}

/** Answers to the questions of an Anfrage, with their lead-in where the paper has one. */
export function addAnswers(ctx: OfficeContext, draft: Draft): void {
  const { r } = ctx;
  const way = r.weighted<(ctx: OfficeContext, draft: Draft) => void>([
    [5, (own, into) => headed(own, into, WORDINGS, plan(own, countOf(own), true))],
    [5, quoted],
    [2, quotedAndHeaded],
    [2, frageAntwort],
    [2, unnumbered],
    [1, belowBlock],
    [1, headedAndQuoted],
  ]);
  if (way !== belowBlock && r.chance(0.75)) leadIn(ctx, draft);
  way(ctx, draft);
}

/** What is said to the points of a motion. */
export function addPoints(ctx: OfficeContext, draft: Draft, count: number): void {
  takes(ctx, 'answers-to-points');
  headed(ctx, draft, ['zuPunkt'], plan(ctx, count, false));
}
