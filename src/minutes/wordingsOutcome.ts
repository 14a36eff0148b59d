/** What became of a paper, where only the wording of the resolution tells it. */

import { sliceStretch } from '../words/stretch.ts';
import type { DecisionDraft, Outcome } from './draft.ts';
import { endsInColon } from './sentence.ts';

/** `Der Antrag … wird in die Ausschüsse A und B überwiesen.`: the whole wording, and what became of the paper. */
const BECAME =
  /^(?:(?:Der|Die|Das) |(?:DS|[AI]) ?\d{4}\/)[^.:;?]{0,600}(?:wird|werden) (?:[^.:;?]{0,300} )?(abgelehnt|zurückgewiesen|(?:zurück)?(?:über|ver)wiesen|zurücküberwiesen|rücküberwiesen|vertagt|zurückgestellt)\.?$/u;

/** `Der Stadtrat beschließt mit …:` and the wording says what: refused, referred, put off. */
export function takeWordingsOutcome(decision: DecisionDraft): void {
  const [wording] = decision.text;
  if (decision.outcome?.value !== 'adopted' || decision.text.length !== 1 || wording === undefined) return;
  if (!endsInColon(decision.sentence.text)) return;
  const last = BECAME.exec(wording.text.replace(/ – [^–]{1,400} – /gu, ' '))?.[1];
  if (last === undefined || !ABOUT_PAPER.test(wording.text)) return;
  const at = wording.text.lastIndexOf(last);
  decision.outcome = { value: outcomeOf(last), at: sliceStretch(wording, at, at + last.length) };
}

/** The wording is about a paper, not about a thing that is put off. */
const ABOUT_PAPER =
  /^(?:Der (?:Änderungs|Ergänzungs)?[Aa]ntrag|Die (?:Drucksache|Vorlage|Beschlu(?:ss|ß)vorlage|DS ?\d)|(?:DS|A|I) ?\d{4}\/)/u;

function outcomeOf(word: string): Outcome {
  if (word.endsWith('wiesen') && word !== 'zurückgewiesen') return 'referred';
  return word === 'abgelehnt' || word === 'zurückgewiesen' ? 'rejected' : 'postponed';
}
