/** Sentences that were not taken for a decision and may be one: they are said. */

import type { Stretch } from '../words/stretch.ts';
import { readOutcome } from './outcome.ts';
import { byOther, isTold } from './sentence.ts';
import type { Sitting } from './sitting.ts';
import { isSpeech } from './speech.ts';
import { isCounted, isWholeVote, readVote } from './vote.ts';

/** Clerks tell decisions in short sentences; a longer one without a vote is a speech. */
const LONGEST = 220;
/** What became of something stands at the end of the sentence. */
const ENDS =
  /(?:wird|werden|wurde|wurden|ist|sind|gilt|gelten|hat|haben)(?![A-Za-zÀ-ɏẞ])[^?:]{0,180} (?:angenommen|abgelehnt|beschlossen|bestätigt|genehmigt|zurückgezogen|zurückgenommen|zurückgestellt|vertagt|verschoben|(?:zurück|rück)?(?:über|ver)wiesen|abgesetzt|zugestimmt|empfohlen|erledigt|gegenstandslos|hinfällig|gewählt)[^,:]{0,40}\.$/u;
const BODY_ACTS =
  /^(?:Der|Das|Die) (?:Stadtrat|Rat|[A-ZÄÖÜ][A-Za-zäöüß-]*ausschu(?:ss|ß)|Ausschu(?:ss|ß)|Gremium|Ortschaftsrat|[A-ZÄÖÜ][a-zäöüß]*mitglieder|Mitglieder|Anwesenden)(?![A-Za-zÀ-ɏẞ])/u;

/** `Der TOP wird in der Fortsetzung der Sitzung am 18.11.2024 behandelt.` */
const GOES_ON =
  /^(?:Der|Die|Das) [^?]{3,120}? (?:wird|werden) [^?]{0,120}?(?:Sitzung|Stadtratssitzung)[^?]{0,60} (?:behandelt|fortgesetzt|aufgerufen|beraten)\.$/u;
/** `Der Tagesordnungspunkt entfällt.`, `Der Antrag bleibt im Geschäftsgang.` */
const LEFT =
  /^(?:Der|Die) (?:Antrag|Drucksache|TOP|Tagesordnungspunkt|Vorlage)(?: [^?.]{0,60}?)? (?:entfällt|ruht|bleibt (?:im|auf|in) [^?.]{2,40})\.$/u;
/** Both counts in one breath, as of the vote that is told of. */
const OWN_VOTE = /\d ?Ja[^.;:]{1,30}\d ?Nein/u;
/** In the council's minutes: what a committee did. */
const COMMITTEES =
  /(?:^|[ (])(?:(?:Der|Die|Im|Vom|vom|im) (?:[A-ZÄÖÜ][A-Za-zäöüß-]*(?:- und |, | und )){0,3}[A-ZÄÖÜa-zäöüß-]*[Aa]ussch(?:uss|üsse)|[Ii]n den (?:[A-ZÄÖÜ][A-Za-zäöüß-]*(?:- und |, | und )){0,3}[A-ZÄÖÜa-zäöüß-]*[Aa]usschüssen|(?:Der|Im|im|vom|Vom) [A-Z]{1,3}[A-Za-z]{0,2}(?= ))/u;

/** `sentence`: of an item's text. */
export function mayDecide(sentence: Stretch, sitting: Sitting): boolean {
  const { text } = sentence;
  if (isSpeech(text)) return false;
  if (GOES_ON.test(text) || LEFT.test(text)) return true;
  if (byOther(text, sitting) || (!sitting.committee && COMMITTEES.test(text))) return false;
  const vote = readVote(sentence);
  // whoever says what: counts of a vote are told of a decision
  if (isTold(text)) return isWholeVote(vote) && OWN_VOTE.test(text);
  if (isCounted(vote)) return isWholeVote(vote) || readOutcome(sentence) !== null;
  if (text.length > LONGEST) return false;
  return ENDS.test(text) || (BODY_ACTS.test(text) && readOutcome(sentence) !== null);
}
