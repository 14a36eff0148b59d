/** Blocks of a Stellungnahme or Information to what it says: statement, answers, recommendation, coordination. */

import { splitLastSentence } from '../clues/leadIn.ts';
import type { Decided } from '../decode/bestPath.ts';
import { FLOATING_ROLES } from '../forms/form.ts';
import type { JsonPointer } from '../model/pointer.ts';
import type { Layout } from '../model/position.ts';
import { problem } from '../model/problem.ts';
import type { Block } from '../sheet/block.ts';
import { mayAgree, saysAgreement } from '../words/agreement.ts';
import { COUNTED, mayHead } from '../words/countedQuestions.ts';
import { recommends, stanceOf, statesAnswering } from '../words/opinion.ts';
import { type Stretch, sourceOffset } from '../words/stretch.ts';
import { answerDoubts, nextRole } from './answerDoubts.ts';
import { takeRemarkOnAll, takeTitles, takeTopics } from './answerEnds.ts';
import { type AnswerList, type FoundAnswer, openAnswers } from './answers.ts';
import type { BodyDraft } from './draft.ts';
import { paragraph } from './paragraph.ts';

interface State {
  draft: BodyDraft;
  answers: AnswerList;
  /** The last lead-in, until an answer follows. */
  lead: Block | null;
  /** Something else stands between the lead-in and the first answer. */
  apart: boolean;
}

const FLOATING: ReadonlySet<string> = new Set(FLOATING_ROLES);
/** Behind a question these answer it. */
const ANSWERS: ReadonlySet<string | null> = new Set(['answer', 'answerLabel', 'answerHeading']);

/** Paragraphs that count may be answers; one alone is text. */
const FEWEST_COUNTED = 2;

/** Fills the draft from the blocks that only these kinds have. */
export function takeStatement(layout: Layout, decided: readonly Decided[], draft: BodyDraft): void {
  const state: State = {
    draft,
    answers: openAnswers(layout.unit, (paragraphs) => draft.statement.push(...paragraphs)),
    lead: null,
    apart: false,
  };
  const chosen = chosenRecommendation(decided);
  for (const [index, one] of decided.entries()) {
    const role = one.role === 'recommendation' && one !== chosen ? 'remark' : one.role;
    takeBlock(state, role, one.block, () => nextRole(decided, index, FLOATING));
  }
  close(state);
  if (state.lead !== null) dropLead(state);
  const [answers, bare] = partBare(state.answers.found());
  draft.answers = answers;
  takeTopics(answers);
  takeTitles(answers);
  draft.statement.push(...takeRemarkOnAll(answers));
  if (bare.length > 0) {
    draft.statement.push(...bare.flatMap(({ text }) => text));
    draft.problems.push(problem('reading-unsure', { field: '/statement', at: bare[0]!.at }));
  }
  draft.statement.sort((one, other) => (sourceOffset(one, 0) ?? 0) - (sourceOffset(other, 0) ?? 0));
  draft.problems.push(...answerDoubts(draft.answers));
  const counted = answers.length === 0 ? draft.statement.filter(({ text }) => COUNTED.test(text)) : [];
  if (counted.length >= FEWEST_COUNTED) sayUnsure(draft, counted[0]!, '/statement', '/answers');
  else if (answers.length === 0 && mayHead(draft.statement.map(({ text }) => text)))
    sayUnsure(draft, draft.statement[0]!, '/statement', '/answers');
  const { recommendation } = draft;
  if (recommendation?.unsure === true) sayUnsure(draft, recommendation.text, '/recommendation/stance');
  const missed = recommendation === null ? mayRecommend(draft) : undefined;
  if (missed !== undefined) sayUnsure(draft, missed, '/recommendation');
  const agreed = draft.coordination === null ? lastText(draft) : undefined;
  if (agreed !== undefined && (mayAgree(agreed.text) || saysAgreement(agreed.text) > 0))
    sayUnsure(draft, agreed, '/coordination');
  const told = draft.answerIntro === null && answers.length > 0 ? draft.statement.at(-1) : undefined;
  if (told !== undefined && statesAnswering(told.text) && !standsBehind(told, answers[0]!))
    sayUnsure(draft, told, '/answerIntro', '/statement');
  const points = draft.problems.some(({ field }) => field === '/statement');
  if (draft.answerIntro !== null && (state.apart || points))
    sayUnsure(draft, draft.answerIntro, '/answerIntro', ...(points ? [] : ['/statement' as const]));
}

function standsBehind(text: Stretch, { at }: FoundAnswer): boolean {
  return (sourceOffset(text, 0) ?? 0) > (at ?? 0);
}

/** Says of these fields that they may hold something else, at the beginning of a text. */
function sayUnsure({ problems }: BodyDraft, text: Stretch, ...fields: JsonPointer[]): void {
  const at = sourceOffset(text, 0);
  for (const field of fields) problems.push(problem('reading-unsure', { field, at }));
}

/** A last paragraph that says what is to be done with the motion, and was taken for text. */
function mayRecommend(draft: BodyDraft): Stretch | undefined {
  const last = lastText(draft);
  return last !== undefined && recommends(last.text) > 1 ? last : undefined;
}

function lastText({ answers, statement }: BodyDraft): Stretch | undefined {
  return answers.at(-1)?.text.at(-1) ?? statement.at(-1);
}

/** Answers, and texts without any printed sign of what they answer: these are statement. */
function partBare(found: readonly FoundAnswer[]): [FoundAnswer[], FoundAnswer[]] {
  const isBare = ({ questions, heading, quoted }: FoundAnswer) =>
    questions.length === 0 && heading === null && quoted.length === 0;
  return [found.filter((one) => !isBare(one)), found.filter(isBare)];
}

/** One paragraph recommends: the one that does so most plainly, or the last of several. */
function chosenRecommendation(decided: readonly Decided[]): Decided | null {
  let chosen: Decided | null = null;
  let most = 0;
  for (const one of decided) {
    if (one.role !== 'recommendation') continue;
    const how = recommends(one.block.full.text);
    if (how < most) continue;
    chosen = one;
    most = how;
  }
  return chosen;
}

function takeBlock(state: State, role: string, block: Block, next: () => string | null): void {
  const { draft, answers } = state;
  switch (role) {
    case 'answerIntro':
      takeLead(state, block);
      return;
    case 'statement':
      close(state);
      if (state.lead !== null) state.apart = true;
      draft.statement.push(paragraph(block));
      return;
    case 'recommendation': {
      close(state);
      draft.recommendation = { text: block.full, unsure: stanceOf(block.full.text).unsure };
      return;
    }
    case 'coordination':
      close(state);
      if (draft.coordination === null) draft.coordination = block.full;
      else draft.statement.push(paragraph(block));
      return;
    // a recommendation that is not the paper's own is a sentence like others
    case 'remark':
      if (answers.isOpen()) answers.text(paragraph(block));
      else draft.statement.push(paragraph(block));
      return;
    default:
      takeAnswer(state, role, block, next);
  }
}

function takeAnswer(state: State, role: string, block: Block, next: () => string | null): void {
  const { answers } = state;
  switch (role) {
    case 'answerHeading':
      answers.heading(block);
      break;
    case 'quoted':
      answers.question(block, !ANSWERS.has(next()));
      break;
    case 'answerLabel':
      answers.label(block, next() === 'numberedAnswer');
      break;
    case 'numberedAnswer':
      answers.numbered(block, next() === 'numberedText');
      break;
    case 'answer':
    case 'numberedText':
      answers.text(paragraph(block));
      break;
    default:
      return;
  }
  if (state.lead !== null && answers.found().length > 0) settleLead(state);
}

/** Ends the answer that is open; questions that nobody answered are statement, and that is said. */
function close({ draft, answers }: State): void {
  const left = answers.close();
  if (left.length === 0) return;
  draft.statement.push(...left.map(paragraph));
  sayUnsure(draft, left[0]!.full, '/statement', ...(answers.isEmpty() ? [] : ['/answers' as const]));
}

/** The last lead-in before the first answer is the paper's; any other one is statement. */
function takeLead(state: State, block: Block): void {
  close(state);
  if (state.lead !== null) dropLead(state);
  if (state.draft.answerIntro !== null) {
    state.draft.statement.push(block.full);
    return;
  }
  state.lead = block;
  state.apart = false;
}

function dropLead(state: State): void {
  state.draft.statement.push(state.lead!.full);
  state.lead = null;
}

function settleLead(state: State): void {
  const { before, last } = splitLastSentence(state.lead!.full);
  if (before !== null) state.draft.statement.push(before);
  state.draft.answerIntro = last;
  state.lead = null;
}
