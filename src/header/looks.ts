/** What a piece of a header looks like, whatever stands around it. */

import { isDateOnly, readDate } from '../fields/date.ts';
import { looksLikeNumber, readNumber } from '../fields/number.ts';
import { beginsSmallWord } from '../text/chars.ts';
import { isAnswerLine, isResolutionLead, isSalutation, startsSection } from '../text/german.ts';
import { isPublicLine, isTitleRest } from './title.ts';
import { ADDRESSEE, BANNER, COMMITTEE, NAME, SENDER, STAMP, VERBS } from './words.ts';

export type Look =
  | 'public'
  | 'number'
  /** Number and publicity in one. */
  | 'numberPublic'
  /** Digits that were meant for a number. */
  | 'numberLike'
  | 'date'
  /** Digits that were meant for a date. */
  | 'dateLike'
  /** Digits of another sort. */
  | 'digits'
  | 'sender'
  | 'addressee'
  | 'committee'
  | 'name'
  | 'sentence'
  | 'salutation'
  | 'lead'
  /** `Begründung:`, a farewell. */
  | 'section'
  | 'answer'
  | 'banner'
  | 'stamp';

/** Longer pieces are neither date nor number. */
const LONGEST_TYPED = 60;
/** Shorter texts are no sentences. */
const SHORTEST_SENTENCE = 30;

/** All that the text looks like; empty for a text that might be anything. */
export function looksOf(text: string): ReadonlySet<Look> {
  const looks = new Set<Look>();
  const head = text.slice(0, 160);
  const typed = typedLook(text);
  if (typed !== null) looks.add(typed);
  if (isPublicLine(text)) looks.add('public');
  if (STAMP.test(head)) looks.add('stamp');
  if (BANNER.test(head)) looks.add('banner');
  if (isSalutation(text)) looks.add('salutation');
  if (isResolutionLead(text)) looks.add('lead');
  else if (startsSection(text)) looks.add('section');
  if (isAnswerLine(text)) looks.add('answer');
  if (looks.size === 0) addWho(looks, head);
  if (isSentence(text)) looks.add('sentence');
  return looks;
}

function addWho(looks: Set<Look>, head: string): void {
  if (SENDER.test(head)) looks.add('sender');
  if (ADDRESSEE.test(head)) looks.add('addressee');
  if (COMMITTEE.test(head)) looks.add('committee');
  if (looks.size === 0 && NAME.test(head)) looks.add('name');
}

function typedLook(text: string): Look | null {
  if (text.length > LONGEST_TYPED || !/\d/.test(text)) return null;
  const number = readNumber(text);
  if (number !== null && number.start === 0) {
    if (!/[A-Za-zÀ-ɏẞ\d]/u.test(text.slice(number.end))) return 'number';
    if (isTitleRest(text)) return 'numberPublic';
  }
  if (isDateOnly(text)) return readDate(text).state === 'ok' ? 'date' : 'dateLike';
  if (text.length < 40 && DATE_START.test(text) && readDate(text).state !== 'none') return 'dateLike';
  if (text.length < 40 && (looksLikeNumber(text) || number !== null)) return 'numberLike';
  return /^[\d\s./-]{1,20}$/.test(text) ? 'digits' : null;
}

/** A week day may come first, and a letter may stand for a digit. */
const DATE_START = /^(?:[A-Za-zÀ-ɏẞ]{2,10}[.,]{0,2} )?(?:den |am )?[\dlIO]{1,2} ?[\d./-]/u;

/** Is a bracket or a quotation mark open at the text's end? */
export function isOpenEnded(text: string): boolean {
  return (
    text.lastIndexOf('(') > text.lastIndexOf(')') ||
    text.lastIndexOf('„') > Math.max(text.lastIndexOf('“'), text.lastIndexOf('"'))
  );
}

/** Does the text say something with a verb, and end as sentences do? */
function isSentence(text: string): boolean {
  if (text.length < SHORTEST_SENTENCE) return false;
  return VERBS.test(text.slice(0, 400)) || (/[A-Za-zÀ-ɏẞ]{6}[.:]$/u.test(text) && text.length > 40);
}

/** Does the text end so that something must follow? */
export function isHanging(text: string): boolean {
  return HANGING.test(text.slice(-24));
}

const HANGING =
  /(?:[-\u00ad,&/–(]|(?:^|[ („])(?:und|oder|sowie|bzw\.|der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen|für|im|in|am|an|auf|aus|bei|mit|nach|über|um|unter|vom|von|vor|zu|zum|zur|durch|gegen|ohne|zwischen|als|beim|Dr\.|Prof\.|Herrn?|Frau|Fraktion))$/u;

/** Does the text begin so that it goes on from something? */
export function isGoingOn(text: string): boolean {
  return beginsSmallWord(text) || /^[(&/–+]/.test(text);
}
