/** What stands before a decision in its item, and says what it is about. */

import { type Stretch, sourceOffset } from '../words/stretch.ts';
import type { DecisionDraft, ItemDraft } from './draft.ts';
import { isNarrative } from './narrative.ts';
import { referredTo } from './referral.ts';
import { OF_BEFORE } from './sentence.ts';

/** `Er beantragt die Überweisung in die Ausschüsse A und B.` above `Der GO-Antrag wird abgelehnt.` */
export function movedTo(item: ItemDraft, decision: DecisionDraft): Stretch[] {
  const told = toldBefore(item, decision);
  return told !== null &&
    /beantragt [^.:;?]{0,80}Überweisung in|GO-Antrag[^.:;?]{0,80}Überweisung in/u.test(told.text)
    ? referredTo(told)
    : [];
}

/** `Gemäß Änderungsantrag A beschließt der Stadtrat …` behind the decision that adopted A. */
export function isAfterItsAmendment({ decisions }: ItemDraft, decision: DecisionDraft): boolean {
  if (decision.subject !== 'amendment' || !/^Gemäß (?:dem )?Änderungsantrag/u.test(decision.sentence.text))
    return false;
  const before = decisions.slice(0, decisions.indexOf(decision));
  return before.some(
    ({ subject, paper, outcome }) =>
      subject === 'amendment' && outcome?.value === 'adopted' && paper?.value === decision.paper?.value,
  );
}

const ORAL_MOTION =
  /GO-Antr[^.:]{0,200}(?:weis|vertag|Vertagung|verschieb|zurückstell|zurückzustell)|(?:weis|vertag|Vertagung|verschieb)[^.:]{0,80}GO-Antr/u;

/** `Herr A stellt den GO-Antrag, die Drucksache zu überweisen.` right above what became of it. */
export function isMovedOrally(item: ItemDraft, decision: DecisionDraft): boolean {
  const value = decision.outcome?.value;
  if (value !== 'referred' && value !== 'postponed') return false;
  return ORAL_MOTION.test(toldBefore(item, decision)?.text ?? '');
}

/** The text right above the decision, where no other decision stands between. */
function toldBefore({ text, decisions }: ItemDraft, decision: DecisionDraft): Stretch | null {
  const at = sourceOffset(decision.sentence, 0) ?? 0;
  const before = (one: Stretch) => (sourceOffset(one, 0) ?? 0) < at;
  const told = text.filter(before).at(-1);
  const last = decisions.filter((one) => one !== decision && before(one.sentence)).at(-1);
  if (told === undefined) return null;
  const isLast = last === undefined || (sourceOffset(last.sentence, 0) ?? 0) < (sourceOffset(told, 0) ?? 0);
  return isLast ? told : null;
}

/** Somebody speaks in the paragraph before it is decided: that may be the item's text. */
export function isSpokenBefore(paragraph: Stretch, first: Stretch, deciding: Stretch): boolean {
  return deciding !== first && isNarrative(paragraph.text) && !OF_BEFORE.test(deciding.text);
}
