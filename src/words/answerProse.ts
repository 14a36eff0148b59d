/** Headings of answers that say in words what they are to. */

import type { AnswerHeading } from './answerPoints.ts';
import { Opening } from './opening.ts';

/** `Zu der Frage nach unbesetzten Stellen:`, `Zum Änderungsantrag A0282/25/1:` */
const PROSE = new Opening(
  ['zu', 'auf die '],
  /^(?:(?:zur|zu der|auf die) (?:an)?frage(?:,| nach| ob| wie| hinsichtlich| bezüglich| zu[mr]?) [^.?!:]{3,140}:(?= |$)|zum (?:änderungs)?antrag(?: (?:A|DS)\d{4}\/\d{2}(?:\/\d{1,2})?)?:$|zum änderungsantrag(?: (?:A|DS)\d{4}\/\d{2}(?:\/\d{1,2})?)?:(?= ))/iu,
);

/** `Auf die Anfrage, die … beschäftigt, wird geantwortet:` leads in all answers. */
const LEADS_IN =
  /^(?:zur|zu der|auf die) (?:an)?frage,? [^:]{1,140} (?:(?:ge|be)antwortet|mitgeteilt|ausgeführt|mitteilen|ausführen|berichten?|erklären|stellung(?: genommen)?|wie folgt|folgendes|folgende antwort|teilt [^:]{3,60} mit|führt [^:]{3,60} aus):$/iu;

export function proseHeading(head: string): AnswerHeading | null {
  const match = PROSE.exec(head);
  return match === null || LEADS_IN.test(match[0])
    ? null
    : { length: match[0].length, numbers: [], sure: true };
}
