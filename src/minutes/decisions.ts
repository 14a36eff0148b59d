/** The paragraphs of an item: what is told, what was decided, and the wordings. */

import type { Located } from '../values/draft.ts';
import { joinStretches, type Stretch, sourceOffset } from '../words/stretch.ts';
import { comesAgain } from './deciding.ts';
import { emptyDecision, motionDraft, type TellingDecision } from './decisionDraft.ts';
import { decisionsIn, doubtfulIn, missedIn } from './decisionsIn.ts';
import type { DecisionDraft, MinutesRole } from './draft.ts';
import { isMotion } from './motion.ts';
import { readOutcome } from './outcome.ts';
import type { Paragraph } from './paragraphs.ts';
import { endsInColon } from './sentence.ts';
import type { Sitting } from './sitting.ts';
import { isCounted, isVoteLine, isVoteTable, mergeVotes, readVote } from './vote.ts';
import { endsWording, isQuoted, staysWording, type Wording } from './wording.ts';

export interface Told {
  text: Stretch[];
  decisions: DecisionDraft[];
  /** Sentences of the text that may be decisions. */
  missed: Stretch[];
  /** Where one paragraph of the text may be two. */
  joined: Stretch[];
}

interface State extends Told, Wording {
  /** A number that stands before its sentence, with the text of its line. */
  pending: { number: Located; text: Stretch } | null;
  /** The last paragraph was a vote without an outcome. */
  bare: DecisionDraft | null;
  /** The last paragraph was a motion. */
  motion: Stretch | null;
  /** The last paragraph was this decision's sentence. */
  fresh: DecisionDraft | null;
  roles: (MinutesRole | null)[];
  sitting: Sitting;
  /** Is the item the one that adopts the agenda? */
  ofAgenda: boolean;
}

/** `roles`: of all lines of the minutes; those of the paragraphs are filled in. */
export function readDecisions(
  paragraphs: readonly Paragraph[],
  sitting: Sitting,
  roles: (MinutesRole | null)[],
  ofAgenda = false,
): Told {
  const state: State = {
    text: [],
    decisions: [],
    missed: [],
    joined: [],
    open: null,
    quoted: false,
    pending: null,
    bare: null,
    motion: null,
    fresh: null,
    roles,
    sitting,
    ofAgenda,
  };
  for (const [index, paragraph] of paragraphs.entries())
    takeParagraph(state, paragraph, paragraphs[index + 1], paragraphs[index + 2]);
  settlePending(state, null);
  return { text: state.text, decisions: state.decisions, missed: state.missed, joined: state.joined };
}

function mark(state: State, { lines }: Paragraph, role: MinutesRole): void {
  for (const line of lines) state.roles[line] ??= role;
}

function takeParagraph(state: State, paragraph: Paragraph, next?: Paragraph, second?: Paragraph): void {
  const { text } = paragraph;
  if (paragraph.number !== null) {
    takeNumber(state, paragraph, paragraph.number);
    return;
  }
  if (isVoteLine(text.text) && readVote(text) !== null) {
    takeVote(state, paragraph);
    return;
  }
  const told = staysWording(state, paragraph, next) || (next !== undefined && comesAgain(text, next.text));
  const found = told ? [] : decisionsIn(state, text);
  if (found.length > 0) {
    state.missed.push(...doubtfulIn(state, text));
    for (const decision of found) addDecision(state, decision, next, second);
    mark(state, paragraph, 'decision');
  } else if (state.open !== null && !endsWording(state, paragraph)) {
    state.open.text.push(text);
    mark(state, paragraph, 'wording');
    state.quoted = isQuoted(state.quoted, text.text);
  } else {
    state.open = null;
    state.text.push(text);
    if (paragraph.maybeTwo !== null) state.joined.push(paragraph.maybeTwo);
    state.motion = isMotion(text.text) ? text : null;
    state.missed.push(...missedIn(state, text));
    mark(state, paragraph, 'itemText');
  }
  if (state.text.at(-1) !== text) state.motion = null;
  if (found.length === 0) {
    state.bare = null;
    state.fresh = null;
  }
}

function addDecision(state: State, draft: TellingDecision, next?: Paragraph, second?: Paragraph): void {
  const { colon, ...decision } = draft;
  const { bare } = state;
  const follows = next !== undefined && isVoteLine(next.text.text) && readVote(next.text) !== null;
  if (bare !== null && !isCounted(decision.vote) && !follows) {
    // the vote was told first
    decision.vote = mergeVotes(bare.vote, decision.vote);
    decision.sentence = joinStretches([bare.sentence, decision.sentence]);
    decision.number = bare.number;
    state.decisions.pop();
  }
  const numbered = next?.number != null || (follows && second?.number != null);
  settlePending(state, numbered ? null : decision);
  state.decisions.push(decision);
  state.open = colon ? decision : null;
  state.quoted = false;
  state.bare = null;
  state.fresh = decision;
}

/** `Abstimmung: 9 – 0 – 0`: of the sentence above, where it has no counts yet; else a decision of its own. */
function takeVote(state: State, paragraph: Paragraph): void {
  const vote = readVote(paragraph.text);
  const outcome = readOutcome(paragraph.text);
  const above = state.fresh;
  mark(state, paragraph, 'decision');
  if (above !== null && !isCounted(above.vote)) {
    above.vote = mergeVotes(above.vote, vote);
    above.outcome ??= outcome;
    if (!isVoteTable(paragraph.text.text)) above.sentence = joinStretches([above.sentence, paragraph.text]);
    if (endsInColon(paragraph.text.text)) state.open = above;
    state.fresh = null;
    return;
  }
  const last = state.decisions.at(-1);
  // below the wording of what was decided
  if (
    state.open !== null &&
    last === state.open &&
    last.vote === null &&
    last.text.length > 0 &&
    outcome === null
  ) {
    last.vote = vote;
    state.open = null;
    return;
  }
  const motion = above === null && outcome === null ? state.motion : null;
  if (motion !== null) {
    state.text.pop();
    state.missed = state.missed.filter((one) => !isWithin(one, motion));
  }
  state.motion = null;
  const decision =
    motion === null
      ? { ...emptyDecision(paragraph.text), outcome, vote }
      : motionDraft(motion, paragraph.text);
  settlePending(state, decision);
  state.decisions.push(decision);
  state.open = null;
  state.bare = outcome === null ? decision : null;
  state.fresh = null;
}

function isWithin(part: Stretch, whole: Stretch): boolean {
  const at = sourceOffset(part, 0) ?? -1;
  const start = sourceOffset(whole, 0) ?? 0;
  return at >= start && at < start + whole.text.length;
}

/** The number belongs to the sentence above it; one that stands elsewhere is tied with a doubt. */
function takeNumber(state: State, paragraph: Paragraph, number: Located): void {
  mark(state, paragraph, 'resolutionNumber');
  const last = state.decisions.at(-1);
  if (last !== undefined && last.number === null && (state.fresh === last || state.bare === last))
    last.number = number;
  else if (last !== undefined && last.number === null && state.open === last) {
    last.number = number;
    last.unsure.add('number');
  } else {
    settlePending(state, null);
    state.pending = { number, text: paragraph.text };
  }
  state.fresh = null;
}

/** A number without a sentence above it goes to the one below, or makes a decision of which nothing else is known. */
function settlePending(state: State, below: DecisionDraft | null): void {
  const { pending } = state;
  state.pending = null;
  if (pending === null) return;
  if (below !== null && below.number === null) {
    below.number = pending.number;
    below.unsure.add('number').add('paper');
    return;
  }
  const alone = emptyDecision(pending.text);
  alone.number = pending.number;
  alone.unsure.add('number').add('paper').add('outcome');
  state.decisions.push(alone);
}
