/** Sentences that were not taken for a decision and may be one: they are said. */

import type { Stretch } from '../words/stretch.ts';
import { isNearDeciding } from './deciding.ts';
import type { Sitting } from './sitting.ts';
import { isSpeech } from './speech.ts';

/** `Der TOP wird in der Fortsetzung der Sitzung am 18.11.2024 behandelt.` */
const GOES_ON =
  /^(?:Der|Die|Das|Diese[rs]?) [^?]{3,120}? (?:wird|werden) [^?]{0,120}?(?:Sitzung|Stadtratssitzung|(?:im|in den) (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))[^?]{0,60} ?(?:geschoben|behandelt|fortgesetzt|aufgerufen|beraten)\.$/u;
/** `Der Tagesordnungspunkt entfällt.`, `Der Antrag bleibt im Geschäftsgang.` */
const LEFT =
  /^(?:Der|Die) (?:Antrag|Drucksache|TOP|Tagesordnungspunkt|Vorlage)(?: [^?.]{0,60}?)? (?:entfällt|ruht|bleibt (?:im|auf|in) [^?.]{2,40})\.$/u;

/** `sentence`: of an item's text. */
export function mayDecide(sentence: Stretch, sitting: Sitting): boolean {
  const { text } = sentence;
  return isNearDeciding(sentence, sitting) || (!isSpeech(text) && (GOES_ON.test(text) || LEFT.test(text)));
}
