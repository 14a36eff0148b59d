/** A decision as its sentence tells it. */

import { joinStretches, type Stretch, sliceStretch } from '../words/stretch.ts';
import type { DecisionDraft } from './draft.ts';
import { isVotedMotion, outcomeOfMotion } from './motion.ts';
import { readOutcome } from './outcome.ts';
import { BY_PRONOUN, endsInColon } from './sentence.ts';
import { readVote } from './vote.ts';

export interface TellingDecision extends DecisionDraft {
  /** A wording follows. */
  colon: boolean;
}

/** `deciding`: the sentence of the paragraph that decides. */
export function draftOf(sentence: Stretch, deciding: Stretch): TellingDecision {
  const vote = readVote(deciding);
  const moved = isVotedMotion(deciding.text);
  const draft = {
    ...emptyDecision(sentence),
    outcome: moved ? outcomeOfMotion(deciding, vote) : readOutcome(unquoted(clauseOf(deciding))),
    vote,
    moved,
    colon: endsInColon(sentence.text),
  };
  if (moved) draft.unsure.add('subject').add('outcome');
  return draft;
}

/** A motion whose vote stands in a paragraph of its own. */
export function motionDraft(motion: Stretch, vote: Stretch): DecisionDraft {
  const counts = readVote(vote);
  const draft = {
    ...emptyDecision(joinStretches([motion, vote])),
    outcome: outcomeOfMotion(motion, counts),
    vote: counts,
    moved: true,
  };
  draft.unsure.add('subject').add('outcome').add('sentence');
  return draft;
}

/** `Mit dem Änderungsantrag A0133/25/1 verfährt der Stadtrat wie folgt: Er wird … angenommen.`: what stands behind the colon. */
function clauseOf(text: Stretch): Stretch {
  const clause = BY_PRONOUN.exec(text.text);
  return clause === null ? text : sliceStretch(text, clause.index + 2);
}

/** Without what stands in quotation marks behind its beginning. */
function unquoted(text: Stretch): Stretch {
  const quote = text.text.indexOf('„');
  const end = quote < 0 ? -1 : text.text.search(/[“”]/u);
  return quote > 0 && end > quote && end < text.text.length - 2
    ? text
    : sliceStretch(text, 0, quote > 40 ? quote : text.text.length);
}

export function emptyDecision(sentence: Stretch): DecisionDraft {
  return {
    number: null,
    sentence,
    subject: null,
    paper: null,
    outcome: null,
    vote: null,
    referredTo: [],
    text: [],
    moved: false,
    unsure: new Set(),
  };
}
