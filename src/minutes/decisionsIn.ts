/** The decisions of one paragraph. */

import { joinStretches, type Stretch } from '../words/stretch.ts';
import { isDeciding, isNearDeciding, isWithdrawal, LONGEST_PARAGRAPH, sentencesIn } from './deciding.ts';
import { draftOf, type TellingDecision } from './decisionDraft.ts';
import { mayDecide } from './missed.ts';
import { readOutcome } from './outcome.ts';
import { OF_BEFORE } from './sentence.ts';
import type { Sitting } from './sitting.ts';
import { isSpokenBefore } from './toldBefore.ts';
import { hasTwoVotes, isCounted, readVote } from './vote.ts';

interface Told {
  sitting: Sitting;
  /** Is the item the one that adopts the agenda? */
  ofAgenda: boolean;
}

/** Taken for a decision, and near to be none. */
function isDoubtful({ sitting, ofAgenda }: Told, sentence: Stretch): boolean {
  if (ofAgenda && isWithdrawal(sentence, sitting)) return false;
  return isDeciding(sentence, sitting) && isNearDeciding(sentence, sitting);
}

/** One decision, or several where each sentence has a vote of its own. */
export function decisionsIn({ sitting, ofAgenda }: Told, text: Stretch): TellingDecision[] {
  const sentences = sentencesIn(text);
  const whole = text.text.length <= LONGEST_PARAGRAPH;
  const deciding = sentences.filter(
    (one) => isDeciding(one, sitting) && !(ofAgenda && isWithdrawal(one, sitting)),
  );
  if (deciding.length === 0) return [];
  const voted = deciding.filter((one) => isCounted(readVote(one)));
  if (deciding.length > 1 && voted.length === deciding.length && whole) {
    return deciding.map((sentence, index) => {
      const from = index === 0 ? 0 : sentences.indexOf(sentence);
      const to = index === deciding.length - 1 ? sentences.length : sentences.indexOf(deciding[index + 1]!);
      const draft = draftOf(joinStretches(sentences.slice(from, to)), sentence);
      if (index === 0 && isSpokenBefore(text, sentences[0]!, sentence)) draft.unsure.add('sentence');
      return draft;
    });
  }
  const best = voted[0] ?? deciding.at(-1)!;
  const draft = draftOf(text, best);
  draft.vote ??= readVote(text);
  // `Für den Antrag stimmen 25 Mitglieder, … Er ist damit angenommen.`
  draft.outcome ??= deciding.map(readOutcome).find((one) => one !== null) ?? null;
  if (isSpokenBefore(text, sentences[0]!, best)) draft.unsure.add('sentence');
  if (hasTwoVotes(best.text)) draft.unsure.add('vote').add('outcome').add('subject');
  // `…, den Antrag zu vertagen. Dem wird zugestimmt.`: what became of it stands in the sentence before
  if (
    best.text !== text.text &&
    OF_BEFORE.test(best.text) &&
    readOutcome(text)?.value !== draft.outcome?.value
  )
    draft.unsure.add('outcome').add('subject');
  if (
    deciding.length > 1 &&
    draft.outcome !== null &&
    deciding.some((one) => readOutcome(one)?.value !== draft.outcome!.value)
  )
    draft.unsure.add('outcome');
  return [draft];
}

/** Sentences of a paragraph that was taken for a decision, and is near to be none. */
export function doubtfulIn(told: Told, text: Stretch): Stretch[] {
  return sentencesIn(text).filter((one) => isDoubtful(told, one));
}

/** Sentences of a paragraph that was not, and may be one. */
export function missedIn({ sitting, ofAgenda }: Told, text: Stretch): Stretch[] {
  return sentencesIn(text).filter(
    (one) => mayDecide(one, sitting) || (ofAgenda && isWithdrawal(one, sitting)),
  );
}
