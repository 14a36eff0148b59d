/** Where answers begin and end, as their list as a whole shows it: topics in headings, and a last paragraph on all of them. */

import { joinStretches, type Stretch, sourceOffset } from '../words/stretch.ts';
import type { FoundAnswer } from './answers.ts';

/** So many headings with a topic show that the topics are none of the answers. */
const SURE_TOPICS = 2;
const LONGEST_TOPIC = 80;

/** `1. Zur Zustandserfassung`, `Frage 1 – Kosten`: what nobody can have asked is the heading, number and all. */
export function takeTitles(answers: readonly FoundAnswer[]): void {
  const titled = answers.filter(isTitle);
  if (titled.length < SURE_TOPICS) return;
  for (const answer of titled) {
    answer.heading = answer.asked[0]!.full;
    answer.quoted = [];
  }
}

function isTitle({ heading, quoted, asked }: FoundAnswer): boolean {
  const [question] = quoted;
  if (heading !== null || question === undefined || quoted.length > 1 || asked.length > 1) return false;
  const isNamed = asked[0]?.marker?.style === 'Frage' || OF_TOPIC.test(question.text);
  return isNamed && TOPIC.test(question.text);
}

const OF_TOPIC = /^Zu(?:[mr]| den| der)? [A-ZÀ-Þ]/u;

/** `Zu 1. Einsatzkräfte` alone in its line, over the answer: the topic is part of the heading. Of one alone that is not sure. */
export function takeTopics(answers: readonly FoundAnswer[]): void {
  const titled = answers.filter(hasTopic);
  for (const answer of titled) {
    if (titled.length < SURE_TOPICS) {
      answer.unsure = true;
      continue;
    }
    answer.heading = joinStretches([answer.heading!, answer.text[0]!]);
    answer.text.shift();
  }
}

function hasTopic({ heading, text: [first, second] }: FoundAnswer): boolean {
  if (heading === null || first === undefined || second === undefined) return false;
  return (
    first.text.length <= LONGEST_TOPIC && TOPIC_OR_BEHIND_DASH.test(first.text) && isBehind(heading, first)
  );
}

/** `– offene Stellen`: behind a dash any words but a sentence. */
const BEHIND_DASH = '[–—-] [A-Za-zÀ-ɏẞ][^.?!:;,\\d]{2,80}$';

/** A noun, and no end of a sentence. */
const TOPIC = /^(?!(?:Ja|Nein|Keine?r?s?|Siehe|Entfällt)(?![a-zß-ɏ]))[A-ZÀ-Þ][^.?!:;,\d]{2,80}$/u;

const TOPIC_OR_BEHIND_DASH = new RegExp(`${TOPIC.source}|^${BEHIND_DASH}`, 'u');

/** Do both stand in one line, with no more than a space between? */
function isBehind(heading: Stretch, text: Stretch): boolean {
  const end = heading.pieces.at(-1);
  const start = sourceOffset(text, 0);
  return end !== undefined && start !== null && start - (end.start + end.length) <= 1;
}

/** `Zu allen Fragen wird auf die Information verwiesen.`, `Schlussbemerkung` and what stands below it: behind the answers, and none of them. */
export function takeRemarkOnAll(answers: FoundAnswer[]): Stretch[] {
  const last = answers.at(-1);
  if (last === undefined || answers.length < 2) return [];
  const [head, ...more] = last.quoted;
  if (last.heading === null && head !== undefined && more.length === 0 && CLOSING_HEAD.test(head.text)) {
    answers.pop();
    return [head, ...last.text];
  }
  const at = last.text.findIndex(({ text }) => CLOSING_HEAD.test(text));
  if (at > 0) return last.text.splice(at);
  return last.text.length > 1 && ON_ALL.test(last.text.at(-1)!.text) ? [last.text.pop()!] : [];
}

const ON_ALL = /^Zu (?:allen|sämtlichen)(?: [a-zäöüß]{3,10})? (?:Fragen|Punkten|Antworten) /u;
const CLOSING_HEAD =
  /^(?:Schlu(?:ss|ß)(?:bemerkung(?:en)?|wort)|Abschließende (?:Bemerkung(?:en)?|Hinweise?|Anmerkung(?:en)?)|Fazit|Zusammenfassung|Gesamtbewertung|Gesamteinschätzung) ?:?$/u;
