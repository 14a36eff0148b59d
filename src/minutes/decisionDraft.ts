/** A decision as its sentence tells it. */

import { type Stretch, sliceStretch } from '../words/stretch.ts';
import type { DecisionDraft } from './draft.ts';
import { readOutcome } from './outcome.ts';
import { endsInColon } from './sentence.ts';
import { readVote } from './vote.ts';

export interface TellingDecision extends DecisionDraft {
  /** A wording follows. */
  colon: boolean;
}

/** `deciding`: the sentence of the paragraph that decides. */
export function draftOf(sentence: Stretch, deciding: Stretch): TellingDecision {
  return {
    ...emptyDecision(sentence),
    outcome: readOutcome(unquoted(deciding)),
    vote: readVote(deciding),
    colon: endsInColon(sentence.text),
  };
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
    unsure: new Set(),
  };
}
