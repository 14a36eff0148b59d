/** The list of questions: markers, sub-items, groups, and the record of it all. */

import type { Question } from '../../src/model/names.ts';
import { type Context, odd } from './context.ts';
import type { Draft } from './draft.ts';
import {
  branchedQuestion,
  fullQuestion,
  inlineQuestion,
  question,
  questionParagraph,
} from './question-sentences.ts';
import { subject } from './sentences.ts';

/** How the items of one level are marked. `at` is the printed ordinal from 1, `parent` the number of the item above. */
interface MarkerStyle {
  print(at: number, parent: string): string;
  /** The number without punctuation, `null` for bullets. */
  number(at: number, parent: string): string | null;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const roman = (at: number): string => ROMAN[at - 1] ?? 'XII';
const letter = (at: number): string => String.fromCharCode(96 + at);

function style(number: (at: number, parent: string) => string, before: string, after: string): MarkerStyle {
  return { print: (at, parent) => before + number(at, parent) + after, number };
}
function bullet(mark: string): MarkerStyle {
  return { print: () => mark, number: () => null };
}

const TOP: readonly (readonly [number, MarkerStyle])[] = [
  [10, style(String, '', '.')],
  [2, style(String, '', ')')],
  [1, style(String, '', '.)')],
  [2, style(String, 'Frage ', ':')],
  [1, style(roman, '', '.')],
  [1, style(letter, '', ')')],
];
const LETTERS: readonly (readonly [number, MarkerStyle])[] = [
  [5, style(letter, '', ')')],
  [1, style(letter, '', '.)')],
];
const DASHES: readonly (readonly [number, MarkerStyle])[] = [
  [2, bullet('-')],
  [1, bullet('•')],
];
const DECIMALS: readonly (readonly [number, MarkerStyle])[] = [
  [2, style((at, parent) => `${parent}.${at}`, '', '')],
  [1, style((at, parent) => `${parent}.${at}`, '', '.')],
];

interface Plan {
  top: MarkerStyle;
  parts: MarkerStyle;
  /** Printed ordinals; broken where the contract's oddity is wanted. */
  ordinals: number[];
}

function plan(ctx: Context): Plan {
  const { r } = ctx;
  const count = r.weighted([
    [1, 1],
    [2, 2],
    [12, r.int(3, 7)],
    [1, r.int(8, 12)],
  ] as const);
  const ordinals = Array.from({ length: count }, (_, i) => i + 1);
  if (odd(ctx, 'questions-bulleted', 0.07)) {
    return { top: r.weighted(DASHES), parts: r.weighted(LETTERS), ordinals };
  }
  const top = r.weighted(TOP);
  const decimal = /^\d/.test(top.print(1, ''));
  const lettered = top.number(1, '') === 'a';
  const broken = count >= 3 && !lettered && odd(ctx, 'numbering-broken', 0.05);
  const parts = r.weighted<() => MarkerStyle>([
    [lettered ? 0 : 5, () => r.weighted(LETTERS)],
    [3, () => r.weighted(DASHES)],
    [decimal && !broken ? 2 : 0, () => r.weighted(DECIMALS)],
  ])();
  if (!broken) return { top, parts, ordinals };
  return {
    top,
    parts,
    ordinals: r.chance(0.4) ? ordinals.map(() => 1) : ordinals.map((n) => (n > 2 ? n + 1 : n)),
  };
}

/** Prints one numbered item and tells the truth about it. `followed`: another item of the group comes next. */
function addItem(
  ctx: Context,
  draft: Draft,
  how: Plan,
  at: number,
  heading: string | null,
  followed: boolean,
): Question {
  const { r } = ctx;
  const number = how.top.number(at, '');
  const marker = how.top.print(at, '');
  const item = (level: 0 | 1, mark: string, text: string): void => {
    draft.body.push({ type: 'item', role: 'question', level, marker: mark, text });
  };
  if (number !== null && r.chance(0.18)) {
    const branched = branchedQuestion(ctx, odd(ctx, 'question-after-parts', 0.2));
    item(0, marker, branched.stem);
    const parts = branched.parts.map((text, i): Question => {
      item(1, how.parts.print(i + 1, number), text);
      return { number: how.parts.number(i + 1, number), heading: null, text, parts: [] };
    });
    if (branched.after === null) return { number, heading, text: branched.stem, parts };
    draft.body.push({ type: 'continuation', text: branched.after, afterParts: true });
    return { number, heading, text: `${branched.stem} ${branched.after}`, parts };
  }
  const text = odd(ctx, 'question-inline-letters', 0.015) ? inlineQuestion(ctx) : question(ctx);
  item(0, marker, text);
  if (!followed || !odd(ctx, 'question-continued', 0.08)) return { number, heading, text, parts: [] };
  const more = questionParagraph(ctx);
  draft.body.push({ type: 'continuation', text: more, afterParts: false });
  return { number, heading, text: `${text} ${more}`, parts: [] };
}

/** One to three questions without numbers, each a paragraph. */
function addUnnumbered(ctx: Context, draft: Draft): void {
  for (let i = ctx.r.int(1, 3); i > 0; i--) {
    const text = fullQuestion(ctx);
    draft.body.push({ type: 'paragraph', role: 'question', text });
    draft.truth.questions.push({ number: null, heading: null, text, parts: [] });
  }
}

/** Two or three groups under sub-headings; the numbering goes on or starts again. */
function addGroups(ctx: Context, draft: Draft, how: Plan): void {
  const { r } = ctx;
  const restarts = r.chance(0.5);
  const numbered = r.chance(0.4);
  let at = 0;
  for (let group = 1, groups = r.int(2, 3); group <= groups; group++) {
    const heading = numbered
      ? `Zu Punkt ${group}:`
      : r.pick([() => `Zur ${subject(ctx)}:`, () => subject(ctx), () => `Fragen zur ${subject(ctx)}`])();
    draft.body.push({ type: 'heading', text: heading });
    if (restarts) at = 0;
    for (let i = r.int(1, 3); i > 0; i--) {
      draft.truth.questions.push(addItem(ctx, draft, how, ++at, heading, i > 1));
    }
  }
}

/** Prints the questions; `listed`: they must be a list, because no lead-in announces them. */
export function addQuestions(ctx: Context, draft: Draft, listed: boolean): void {
  if (!listed && odd(ctx, 'questions-unnumbered', 0.07)) {
    addUnnumbered(ctx, draft);
    return;
  }
  const how = plan(ctx);
  const isList = how.top.number(1, '') !== null && !ctx.oddities.has('numbering-broken');
  if (!listed && isList && odd(ctx, 'question-headings', 0.08)) {
    addGroups(ctx, draft, how);
    return;
  }
  how.ordinals.forEach((at, i) => {
    draft.truth.questions.push(addItem(ctx, draft, how, at, null, i + 1 < how.ordinals.length));
  });
}
