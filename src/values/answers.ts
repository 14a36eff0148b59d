/** Blocks of a Stellungnahme to its answers: which text answers which question. */

import type { Block } from '../sheet/block.ts';
import { answerHeading, answerLabel } from '../words/answers.ts';
import { asksForSomething } from '../words/questionStart.ts';
import { type Stretch, sliceStretch, sourceOffset } from '../words/stretch.ts';
import { isOf, nameFirstPart } from './answerParts.ts';
import { paragraph } from './paragraph.ts';
import {
  coversAll,
  type FoundNumber,
  goesOn,
  isTopic,
  joinQuestion,
  labelLine,
  PARTING,
  type Quoted,
  questionBehind,
  quotedOf,
  repeats,
  SAYS_TO,
  splitQuoted,
  titled,
  topNumbers,
  wholeNumber,
} from './quoted.ts';

export interface FoundAnswer {
  questions: FoundNumber[];
  heading: Stretch | null;
  quoted: Stretch[];
  text: Stretch[];
  /** Where it begins. */
  at: number | null;
  /** It may be read otherwise. */
  unsure: boolean;
  /** The last question that it repeats. */
  last: Quoted | null;
  /** The blocks of questions that stand above it without a heading. */
  asked: readonly Block[];
}

export interface AnswerList {
  heading(block: Block): void;
  /** `alone`: the next block does not answer. */
  question(block: Block, alone: boolean): void;
  /** `numbered`: answers with the numbers of their questions stand below. */
  label(block: Block, numbered: boolean): void;
  text(paragraph: Stretch): void;
  /** `above`: plain text stands below, so that a few words without a full stop are the question. */
  numbered(block: Block, above: boolean): void;
  /** Is there an answer that a paragraph could go on with? */
  isOpen(): boolean;
  /** Is there no answer yet? */
  isEmpty(): boolean;
  /** Ends the answer that is open. What was asked and is not answered is given back. */
  close(): Block[];
  found(): FoundAnswer[];
}

interface State {
  unit: 'char' | 'pt';
  answers: FoundAnswer[];
  open: FoundAnswer | null;
  /** Questions that wait for their answer; while there are any, no answer is open. */
  pending: Quoted[];
  /** Takes the blocks of questions that are answered further down, with headings of their own. */
  giveBack: (paragraphs: readonly Stretch[]) => void;
  /** Do answers stand beside their questions? */
  beside: boolean;
}

/** `giveBack` takes questions that stand as a list above their answers: they belong to no answer. */
export function openAnswers(unit: State['unit'], giveBack: State['giveBack']): AnswerList {
  const state: State = { unit, answers: [], open: null, pending: [], giveBack, beside: false };
  return {
    heading: (block) => takeHeading(state, block),
    question: (block, alone) => takeQuestion(state, block, alone),
    label: (block, numbered) => {
      if (numbered && state.pending.length > 1) {
        giveBack(state.pending.map((one) => paragraph(one.block)));
        state.pending = [];
        state.open = null;
        return;
      }
      const rest = sliceStretch(block.full, answerLabel(block.full.text));
      if (state.open === null) openUnderPending(state, block);
      if (rest.text !== '') addText(state, rest);
    },
    text: (paragraph) => {
      if (state.pending.length > 0) openUnderPending(state, state.pending[0]!.block);
      addText(state, paragraph);
    },
    numbered: (block, above) => {
      if (above && isTopic(block)) takeQuestion(state, block, false);
      else takeNumbered(state, block);
    },
    isOpen: () => state.open !== null || state.pending.length > 0,
    isEmpty: () => state.answers.length === 0,
    close: () => {
      const left = state.pending.map(({ block }) => block);
      state.pending = [];
      state.open = null;
      return left;
    },
    found: () => state.answers,
  };
}

function begin(state: State, at: number | null, given: Partial<FoundAnswer>): FoundAnswer {
  const answer: FoundAnswer = {
    ...{ questions: [], heading: null, quoted: [], text: [], unsure: false, last: null, asked: [] },
    ...given,
    at,
  };
  state.answers.push(answer);
  state.open = answer;
  return answer;
}

function addText(state: State, text: Stretch): void {
  const open = state.open ?? begin(state, sourceOffset(text, 0), { unsure: true });
  open.text.push(text);
}

/** Two questions and more that one text answers without saying so may be a list above it. */
const MOST_TOGETHER = 1;

function openUnderPending(state: State, block: Block): void {
  const { pending } = state;
  state.pending = [];
  const first = pending[0]?.block ?? block;
  const questions = topNumbers(pending);
  const unsure = pending.filter(({ parent }) => parent === null).length > MOST_TOGETHER;
  begin(state, offsetOf(first), {
    questions,
    quoted: pending.map(({ text }) => text),
    heading: pending.length === 1 ? labelLine(first) : null,
    unsure,
    last: pending.at(-1) ?? null,
    asked: pending.map((one) => one.block),
  });
}

const offsetOf = ({ full }: Block): number | null => sourceOffset(full, 0);

function takeQuestion(state: State, block: Block, alone: boolean): void {
  const { question, heading, answer, guessed } = splitQuoted(block, alone || state.beside);
  const open = state.open;
  const last = state.pending.at(-1) ?? (open?.text.length === 0 ? open.last : null);
  if (goesOn(block, last, state.unit)) {
    joinQuestion(last!, question);
    if (open !== null) open.quoted[open.quoted.length - 1] = last!.text;
  } else {
    const quoted = quotedOf(block, question, last ?? open?.last ?? null);
    if (isAsker(state, quoted)) addQuoted(open!, quoted);
    else {
      nameFirstPart(state.answers, quoted);
      state.open = null;
      state.pending.push(quoted);
    }
  }
  if (answer === null) return;
  if (state.pending.length > 0) openUnderPending(state, block);
  state.open!.heading ??= heading;
  if (guessed) {
    state.open!.unsure = true;
    state.beside = true;
  }
  addText(state, answer);
}

/** `Zu 1:` and the question below it. */
function isAsker({ open }: State, quoted: Quoted): boolean {
  if (open === null || open.heading === null || open.text.length > 0) return false;
  const number = wholeNumber(quoted);
  return (
    number === null ||
    open.questions.length === 0 ||
    open.questions.some(({ value }) => isOf(value, number) || isOf(number, value))
  );
}

function addQuoted(answer: FoundAnswer, quoted: Quoted): void {
  answer.quoted.push(quoted.text);
  answer.last = quoted;
}

function takeHeading(state: State, block: Block): void {
  const { full } = block;
  const said = answerHeading(full.text) ?? { length: 0, numbers: [] };
  const { numbers } = said;
  const length = titled(full.text, said.length);
  const heading = length === 0 ? null : sliceStretch(full, 0, length);
  const at = heading ?? full;
  const { pending } = state;
  if (length > 0 && repeats(state.open, numbers)) {
    if (length < full.text.length) addText(state, sliceStretch(full, length));
    return;
  }
  const answers = pending.length > 0 && coversAll(pending, numbers);
  if (!answers) state.giveBack(pending.map((one) => paragraph(one.block)));
  state.pending = [];
  if (numbers.length > 0) giveBackList(state, numbers);
  // the question's own number, where it is printed above
  const printed = (value: string) => pending.find((one) => wholeNumber(one) === value)?.number?.at;
  const questions = numbers.map((value) => ({ value, at: (answers ? printed(value) : undefined) ?? at }));
  const first = answers ? pending[0]!.block : block;
  const open = begin(state, offsetOf(first), {
    ...{ questions, heading, unsure: heading === null || !SAYS_TO.test(heading.text) },
    ...(answers ? { quoted: pending.map(({ text }) => text), last: pending.at(-1)! } : {}),
  });
  // `Zur Frage 1 – Wie viele …?`: what parts the two is neither's
  const parting =
    heading !== null && !heading.text.endsWith(':')
      ? (PARTING.exec(full.text.slice(length))?.[0].length ?? 0)
      : 0;
  const rest = sliceStretch(full, length + parting);
  const end = answers ? 0 : questionBehind(heading?.text ?? '', rest.text);
  if (end > 0) open.quoted.push(sliceStretch(rest, 0, end));
  // `Zu 1.: Doch wie geht es weiter?`: an answer may ask, too
  if (end > 0 && !asksForSomething(rest.text.replace(/^[„"»]/u, ''))) open.unsure = true;
  if (end === rest.text.length) return;
  open.unsure ||= end > 0;
  open.text.push(sliceStretch(rest, end));
}

/** Questions in a list, what stands below it, and then `zu 1)`: it answered none of them. */
function giveBackList(state: State, numbers: readonly string[]): void {
  const [first] = state.answers;
  if (first === undefined || state.answers.length > 1 || first.heading !== null) return;
  if (first.asked.length <= MOST_TOGETHER) return;
  if (!numbers.every((number) => first.questions.some(({ value }) => value === number))) return;
  state.giveBack([...first.asked.map(paragraph), ...first.text]);
  state.answers.pop();
}

/** `1. Die Bänke fehlen seit dem Winter.`: an answer that only its number leads in. */
function takeNumbered(state: State, block: Block): void {
  const { marker, full, text } = block;
  const number = marker?.number ?? null;
  if (number === null) {
    addText(state, full);
    return;
  }
  const heading = sliceStretch(full, 0, full.text.length - text.text.length);
  begin(state, offsetOf(block), { questions: [{ value: number, at: heading }], heading, unsure: true });
  addText(state, text);
}
