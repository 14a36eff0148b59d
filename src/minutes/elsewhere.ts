/** Decisions of other bodies and other sittings, which are told and not taken. */

import { ACTS, COMMITTEE, WORD_END, WORD_START } from '../words/deciding.ts';
import type { Sitting } from './sitting.ts';

const ELSEWHERE =
  /(?:in (?:der|seiner|ihrer) (?:letzten |vergangenen |nichtöffentlichen |vorherigen )?Sitzung (?:am|vom)|am \d{1,2}\.|im Ausschu(?:ss|ß)|in den Ausschüssen|vom Ausschu(?:ss|ß)|durch den Ausschu(?:ss|ß)|bereits am|[Ii]m (?:(?:vergangenen|letzten|vorigen) )?(?:Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))/u;

/** The day to which a matter is put off is not the day of another sitting's decision. */
const UNTIL =
  /(?:auf|bis|für|in) (?:die|den|das|zu[rm]|eine)(?: [A-Za-zÀ-ɏẞ.-]+){0,5} (?:am|vom|im|des) [^,;]{1,24}/gu;

/** `… und wird in der Sitzung am 14.10. erneut behandelt`: what is still to come. */
const TO_COME =
  /(?:wird|werden) in der (?:[a-zäöü]+ )?Sitzung (?:am|vom) [^,;]{4,30} (?:behandelt|beraten|aufgerufen|fortgesetzt)/gu;

/** In a committee's minutes it is the committee itself, as long as no other one is named and nothing is said to be over. */
const OWN_COMMITTEE = /(?:vom|im|durch den) Ausschu(?:ss|ß)(?! (?:für|[A-ZÄÖÜ]|bereits|schon|zuvor))/gu;
const BY_COMMITTEE_MOVED = /(?:vom|durch den) Ausschu(?:ss|ß)/gu;

/** `head`: of a sentence, up to what is quoted in it. */
export function isElsewhere(head: string, committee = false): boolean {
  const own = committee ? head.replace(OWN_COMMITTEE, '') : head;
  // a committee takes back what it moved
  const moved = /zurück(?:gezogen|genommen)/u.test(own) ? own.replace(BY_COMMITTEE_MOVED, '') : own;
  return ELSEWHERE.test(moved.replace(UNTIL, '').replace(TO_COME, ''));
}

const OF_COMMITTEE = new RegExp(
  `^(?:Der|Das|Die Mitglieder des) ${COMMITTEE}(?:es)?${WORD_END}|^[^:;]{0,200}${WORD_START}${ACTS} der ${COMMITTEE}${WORD_END}`,
  'u',
);

/** In the council's minutes a committee's vote is told, not taken. */
export function byOther(text: string, { committee, body }: Sitting): boolean {
  // an Ortschaftsrat tells of the council, too
  if (!committee)
    return OF_COMMITTEE.test(text) || (/^Orts/u.test(body ?? '') && /^Der Stadtrat /u.test(text));
  if (/^Der Unterausschu[^:;]{0,80} (?:hat|habe|hatte) /u.test(text))
    return !/unterausschu/iu.test(body ?? '');
  const short = SHORT_COMMITTEE.exec(text)?.[1];
  if (short !== undefined && body !== null) return !isShortFor(short, body);
  const found = NAMED_COMMITTEE.exec(text);
  const named = found?.[1] ?? found?.[2];
  if (named === undefined || body === null) return false;
  const own = body.toLowerCase();
  return !own.includes(named.slice(0, TELLING).toLowerCase());
}

/** `Der Theaterausschuss hat …`, `Der Ausschuss für Bildung hat …`; a `Fachausschuss` may be any. */
const NAMED_COMMITTEE =
  /^(?:Der|Das) (?:(?!(?:Betriebs|Fach|Unter)ausschu)([A-ZÄÖÜ][A-Za-zäöüß]{2,30}?)(?:s?ausschu(?:ss|ß)|beirat)|Ausschu(?:ss|ß) für ([A-ZÄÖÜ][A-Za-zäöüß]{2,30}))(?![A-Za-zÀ-ɏẞ])/u;
/** `Der Ausschuss FG hat …` */
const SHORT_COMMITTEE =
  /^(?:Der|Die) (?:(?:Betriebs)?[Aa]usschu(?:ss|ß) )?(?!(?:TOP|DS|GO|SR|OB) )([A-Z][A-Za-z]{0,3}[A-Z])(?= )/u;

/** `FG` is short for `Finanz- und Grundstücksausschuss`: its capitals come in this order. */
function isShortFor(short: string, body: string): boolean {
  let at = 0;
  for (const capital of short.replace(/[^A-Z]/g, '').toLowerCase()) {
    at = body.toLowerCase().indexOf(capital, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** So many letters tell committees apart: the `Finanzausschuss` is the `Finanz- und Grundstücksausschuss`. */
const TELLING = 6;
