/** Motions that are told with their vote, and without a word of what became of them. */

import { DONE, WORD_END } from '../words/deciding.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import type { Outcome, VoteDraft } from './draft.ts';
import type { FoundOutcome } from './outcome.ts';

const MOVED =
  /GO-Antrag|Geschäftsordnungsantrag|(?<![A-Za-zÀ-ɏẞ])(?:beantragt|beantragen)(?![A-Za-zÀ-ɏẞ])|stellt den Antrag(?! vor)/u;
/** `…. Abstimmung: 7 – 2 – 1`, `…: 45 Ja-, 2 Neinstimmen, 1 Enthaltung.` */
const ENDS_IN_VOTE =
  /(?:[.:] (?:Abstimmung|Votum|Ergebnis)[^.:]{0,30}:? ?|[.:] (?:Ja: ?)?)\d{1,3}[^.]{0,80}(?:Enth\.?)?\.?$/u;
const PUTS_OFF =
  /(?:vertag|verschieb|zurückstell|zurückzustell|auszusetz|ausgesetz|Vertagung|Zurückstellung|abzusetz|Absetzung)/u;
const REFERS = /zu(?:rückzu)?[ -]?(?:über|ver)weisen|[Üü]berweisung|[Vv]erweisung/u;
/** `Auf GO-Antrag wird der Antrag überwiesen (Ja: 5, …).`: what became of it is told. */
const TELLS = new RegExp(`(?:^| )(?:wird|werden) [^.:;]{0,200}${DONE}${WORD_END}`, 'u');
/** What stands further in is no motion that is told with its vote. */
const LONGEST = 600;

/** Is it a motion, so that a vote right below is on it? */
export function isMotion(text: string): boolean {
  return text.length < LONGEST && MOVED.test(text) && !/[?:]$/.test(text);
}

/** Is it a motion with its vote, and nothing that says what became of it? */
export function isVotedMotion(text: string): boolean {
  return text.length < LONGEST && MOVED.test(text) && ENDS_IN_VOTE.test(text) && !TELLS.test(text);
}

/** Carried with more votes for it than against it; `null` where one of the two is not told. A tie tells nothing. */
export function outcomeOfMotion(motion: Stretch, vote: VoteDraft | null): FoundOutcome | null {
  if (vote?.yes == null || vote.no === null || vote.yes.value === vote.no.value) return null;
  const at = sliceStretch(motion, 0, motion.text.length);
  const value: Outcome =
    vote.yes.value < vote.no.value
      ? 'rejected'
      : PUTS_OFF.test(motion.text)
        ? 'postponed'
        : REFERS.test(motion.text)
          ? 'referred'
          : 'adopted';
  return { value, at };
}

/** How the matter is dealt with, and nothing of what is to be decided? */
export function isProcedural(motion: string): boolean {
  return /GO-Antr|Geschäftsordnung/u.test(motion) || PUTS_OFF.test(motion) || REFERS.test(motion);
}
