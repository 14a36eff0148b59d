/** All rules of `check`, and how a paper is checked by them. */

import type { Finding, RuleSettings } from '../finding.ts';
import { answerEmpty } from './answers/answerEmpty.ts';
import { answeredPaperUnnamed } from './answers/answeredPaperUnnamed.ts';
import { answerMissing } from './answers/answerMissing.ts';
import { consultationsOutOfOrder } from './answers/consultationsOutOfOrder.ts';
import { decisionMissing } from './answers/decisionMissing.ts';
import { NUMBERING } from './body/numbering.ts';
import { questionEmpty } from './body/questionEmpty.ts';
import { questionsMissing } from './body/questionsMissing.ts';
import { questionTooLong } from './body/questionTooLong.ts';
import { questionWithoutMark } from './body/questionWithoutMark.ts';
import { reasonsMissing } from './body/reasonsMissing.ts';
import { referenceMalformed } from './body/referenceMalformed.ts';
import { requestMissing } from './body/requestMissing.ts';
import { resolutionMissing } from './body/resolutionMissing.ts';
import { salutationMismatch } from './body/salutationMismatch.ts';
import { salutationMissing } from './body/salutationMissing.ts';
import { selfReference } from './body/selfReference.ts';
import { signatureMissing } from './body/signatureMissing.ts';
import { signerNotSender } from './body/signerNotSender.ts';
import { subQuestionAlone } from './body/subQuestionAlone.ts';
import { findingOf, inOrder, someOf } from './finding.ts';
import { addresseeUnnamed } from './header/addresseeUnnamed.ts';
import { addressFormMismatch } from './header/addressFormMismatch.ts';
import { amendedPaperMismatch } from './header/amendedPaperMismatch.ts';
import { dateAfterSession } from './header/dateAfterSession.ts';
import { FIELD_MISSING } from './header/fieldMissing.ts';
import { publicNotStated } from './header/publicNotStated.ts';
import { senderUnnamed } from './header/senderUnnamed.ts';
import { sessionOnWeekend } from './header/sessionOnWeekend.ts';
import { titleEmpty } from './header/titleEmpty.ts';
import { titleEndsInHyphen } from './header/titleEndsInHyphen.ts';
import { titleInCapitals } from './header/titleInCapitals.ts';
import { titleMissing } from './header/titleMissing.ts';
import { titleTooLong } from './header/titleTooLong.ts';
import { INPUT_RULES } from './reading/input.ts';
import { PAPER_RULES } from './reading/paper.ts';
import { TEXT_RULES } from './reading/text.ts';
import type { CheckedPaper, Rule } from './rule.ts';
import { furnitureSuspected } from './text/furnitureSuspected.ts';

export { PROFILES, type ProfileName } from './profiles.ts';
export type { Breach, CheckedPaper, Example, Rule } from './rule.ts';

/** In the order of the paper: input, text, form, header, body. */
export const RULES: readonly Rule[] = [
  ...INPUT_RULES,
  ...TEXT_RULES,
  furnitureSuspected,
  ...PAPER_RULES,
  ...FIELD_MISSING,
  titleMissing,
  titleEmpty,
  titleTooLong,
  titleInCapitals,
  titleEndsInHyphen,
  publicNotStated,
  dateAfterSession,
  sessionOnWeekend,
  amendedPaperMismatch,
  senderUnnamed,
  addresseeUnnamed,
  addressFormMismatch,
  answeredPaperUnnamed,
  consultationsOutOfOrder,
  decisionMissing,
  salutationMissing,
  salutationMismatch,
  questionsMissing,
  ...NUMBERING,
  questionEmpty,
  subQuestionAlone,
  questionWithoutMark,
  questionTooLong,
  requestMissing,
  answerMissing,
  answerEmpty,
  resolutionMissing,
  reasonsMissing,
  signatureMissing,
  signerNotSender,
  selfReference,
  referenceMalformed,
];

/** Checks one paper by all rules that are not off; the findings in the order of their places, of each rule one a place. */
export function checkPaper(paper: CheckedPaper, settings: RuleSettings): Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const severity = settings.severities[rule.id] ?? rule.severity;
    if (severity === 'off' || !concerns(rule, paper)) continue;
    for (const problem of someOf(rule.check(paper)))
      findings.push(findingOf(paper, rule.id, severity, problem));
  }
  return inOrder(onePerPlace(findings));
}

/** A line that is doubtful for two values is looked at once: of findings that say the same of one place the first. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, message, place }) => {
    if (place === null) return true;
    const said = JSON.stringify([rule, message, place]);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

/** Is the rule about papers of this kind? */
export function concerns({ kinds }: Rule, { record: { kind } }: CheckedPaper): boolean {
  return kinds === null || (kind !== null && kinds.includes(kind));
}
