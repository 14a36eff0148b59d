/** What the other words of its line tell of a word: a closing quotation mark, a full stop that can be none, a torn name. */

import distance from 'leven';
import { NEVER_LAST } from '../../words/function.ts';
import { BEGINS_SENTENCE, GIVEN_NAMES } from '../../words/scans.ts';
import { isFormDate, lacksParagraphSign, ofNumber, withNumbersApart } from './formWords.ts';
import { joinedNames } from './groupNames.ts';
import {
  isNoCompound,
  isNoSpeck,
  isSalutationEnd,
  isSalutationStop,
  unstuckFrom,
  withoutSpeckBefore,
} from './lineSpecks.ts';
import { withStrokes } from './mend.ts';
import {
  isCommaBeforeGroup,
  isCommaOfBody,
  isStopOfSigner,
  mayBeComma,
  STUCK_TO_NUMBER,
  withNameStop,
} from './nameStops.ts';
import { withPeriod, withPeriodBefore } from './periods.ts';
import type { ReadWord } from './twoReadings.ts';
import { withWholeTitle, wornHeading } from './wornHeading.ts';

const OPENING = /„/g;
const CLOSING = /["”“]/g;
/** Of „ too, with one of its strokes lost. */
const HALF_CLOSING = /[A-Za-zÀ-ɏẞ0-9.!?]‘[.,;:!?)]{0,3}$/;
/** A single one that opens needs one that closes. */
const SINGLE = /‚/;

/** The mark that closes „ comes out as the one of typewriters, too. */
const OTHER_CLOSING = /["”‘](?=[.,;:!?)]{0,3}$)/;

/** No sentence ends with them; a speck behind them looks like a full stop. The second kind may end one, as `auf`. */
const NO_END =
  /^(?:der|die|das|den|dem|des|und|von|für|im|am|zum|zur|vom|beim|Der|Die|Das|Den|Für|Im|Am|Zum|Zur|eine?|einer|keine[nmrs]?|ihren)\.$/;
/** A speck behind such a word, which closes nothing. */
const SPECK_BEHIND =
  /^(?:der|die|das|den|dem|des|und|von|für|im|am|zum|zur|Herrn?|Frau|Stadtr(?:at|ätin))['’‘´]$/;
/** `19.10.` before `Uhr` */
const TIME = /^\d{1,2}[.:]\d{2}\.$/;
/** `.F0122/17`: no number of a paper has a mark before it at the line's beginning. */
const SPECK_AT_NUMBER = /^['‘’‚`´.,:·_~-](?=[A-ZÄ]{1,2}[0-9]{4}\/)/;
/** `?017`, `1?`: a digit of which the engine says that it is none. */
const LOST_DIGIT = /\?\d|\d\?\p{L}/u;
const SELDOM_END = /^(?:in|zu|mit|auf|an|im|am|bei)\.$/;
const BEFORE_YEAR = /^(?:bis|seit|vom|ab)\.$/;
const LOWER = /^\p{Ll}/u;

/** `Fraktion. SPD`: before a name in capitals it opens the name of a group. */
const FRAKTION = /^Fraktion\.$/;
const CAPITALS = /^\p{Lu}{2}/u;

/** `lines` each from the left. */
export function withLineMends(lines: readonly (readonly ReadWord[])[]): ReadWord[] {
  let open = 0;
  let single = false;
  return lines.filter(isNoSpeck).flatMap((line) =>
    withCity(joinedNames(withWholeTitle(withoutSpeckBefore(line)))).map((word, index, words) => {
      open += count(word.text, OPENING);
      single ||= SINGLE.test(word.text);
      const half = !single && HALF_CLOSING.test(word.text);
      const closes = open > 0 && (half || count(word.text, CLOSING) > 0);
      if (closes) open--;
      const text = closes ? word.text.replace(OTHER_CLOSING, '“') : word.text;
      const mended = mendOf(word, text, words, index);
      if (mended !== null) return { ...word, text: mended, doubt: { other: text } };
      const other = doubtOf(word, text, words, index);
      if (other !== null) return { ...word, text, doubt: word.doubt ?? { other } };
      return text === word.text ? word : { ...word, text };
    }),
  );
}

/** What the word is by its neighbours, if that is not what was read; the first of these that tells something. */
function mendOf(word: ReadWord, text: string, words: readonly ReadWord[], index: number): string | null {
  const [before, next] = [words[index - 1], words[index + 1]];
  const shorter = text.slice(0, -1);
  if (isMid(text, next?.text) || isFormDate({ ...word, text }, before, next) || isStopOfSigner(words, index))
    return shorter;
  const named = withNameStop(text, before?.text, next?.text);
  if (named !== text) return named;
  if (isCommaOfBody(words, index) || isCommaBeforeGroup(words, index)) return `${shorter},`;
  if (text === '☐' && isAmidWords(before?.text ?? '', next?.text ?? '')) return '–';
  if (text === 'information' && /^I\d{4}\//.test(next?.text ?? '')) return 'Information';
  if (lacksParagraphSign(text, before?.text, next?.text)) return `§ ${text}`;
  if (SPECK_BEHIND.test(text) || (TIME.test(text) && next?.text === 'Uhr')) return shorter;
  if (before === undefined && SPECK_AT_NUMBER.test(text)) return text.slice(1);
  const whole = withNumbersApart(withPeriodBefore(withPeriod(ofNumber(text, before?.text)), next?.text));
  if (whole !== text) return whole;
  if (next === undefined && SPECK_BEHIND_HYPHEN.test(text)) return shorter;
  const forced = withForcedDigits(text, before?.text);
  if (forced !== text) return forced;
  const asking = text.replace(SOFT, 'Welch');
  if (asking !== text && word.doubt?.other === asking) return asking;
  const heading = wornHeading(words, index);
  if (heading !== null) return heading;
  return isSalutationStop(words, index) ? `${shorter},` : null;
}

/** `Weiche Wege`, where one reading has `Welche`: papers ask more often than they are about what is soft. */
const SOFT = /^Weich(?=e[nrsm]?$)/;

/** `F0271/19 ☐ Fraktion`: what parts a paper's number from who wrote it is a dash. */
const PAPER_NUMBER = /^(?:DS|[FASI])\d{4}\/\d{2}(?:\/\d{1,2})?$/;
const LETTERS = /^\p{L}{2}/u;
const WORD = /^\p{L}{3,}$/u;
const TICKED = /^(?:ja|nein|RPA|KFP|BFP|Amt|FB|EB)[:.,]?$/iu;

/** `im Stadtgebiet ☐ Konzept`: what parts words that nobody ticks is a dash. */
function isAmidWords(before: string, next: string): boolean {
  if (TICKED.test(before) || TICKED.test(next) || !LETTERS.test(next)) return false;
  return PAPER_NUMBER.test(before) || WORD.test(before);
}

/** `DS6602/22`: of the city's papers none has a number beyond 0999, and these digits look like 0. */
const ZERO_LOST = /(?<=^[("„]?(?:DS|[FASI]))[689](?=\d{3}\/\d{2}(?!\d))/;
/** `Quartal 11/2024`: a year has four, in Roman numerals. */
const OF_QUARTER = /^Quartal/;
const STROKES_BEFORE_YEAR = /^1{2,3}(?=\/(?:20)?\d{2}(?!\d))/;

function withForcedDigits(text: string, before: string | undefined): string {
  const number = text.replace(ZERO_LOST, '0');
  if (number !== text || before === undefined || !OF_QUARTER.test(before)) return number;
  return text.replace(STROKES_BEFORE_YEAR, withStrokes);
}

/** What else the word may be. */
function doubtOf(word: ReadWord, text: string, words: readonly ReadWord[], index: number): string | null {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (LOST_DIGIT.test(text)) return text.replace('?', '2');
  if (STUCK_TO_NUMBER.test(text)) return text.replace(STUCK_TO_NUMBER, '$1 $2');
  if (mayBeComma(words, index)) return `${text.slice(0, -1)},`;
  if (mayGoOn(text, next?.text)) return text.slice(0, -1);
  if (LONE_LETTER.test(text) && LETTERS.test(before?.text ?? '')) return `${before!.text}${text}`;
  if (isSalutationEnd(words, index)) return `${text},`;
  if (isNoCompound(text, next?.text)) return text.slice(0, -1);
  if (RUN_ON_ZU.test(text) && LOWER.test(next?.text ?? '')) return `${text.slice(0, -2)} zu`;
  if (words.length === 1 && /^„\p{L}+$/u.test(text)) return text.slice(1);
  if (mayEnd(text, next?.text, words[index + 2]?.text)) return `${text.slice(0, -1)}.`;
  const unstuck = unstuckFrom(text);
  if (unstuck !== null) return unstuck;
  return apartOf(word, before) ?? (isTornVote(words, index) ? text.replace(/[-–]/, ' $& ').trim() : null);
}

/** `reifezu führen`: of the words that end so these are whole. */
const RUN_ON_ZU = /^(?!(?:gerade|nahe|hier|immer|recht|all)zu$)\p{L}{5,}zu$/u;

/** `entsiege t`: no German word is one small letter; marks of lists have their sign, or stand first. */
const LONE_LETTER = /^\p{Ll}[.,]?$/u;

/** `aufgeho-.`: a broken word goes on in the next line. */
const SPECK_BEHIND_HYPHEN = /\p{Ll}-[.,'’‘°]$/u;

/** Can the full stop of a word be none, for what follows on the line? */
function isMid(text: string, next: string | undefined): boolean {
  if (next === undefined) return NO_END.test(text);
  if (FRAKTION.test(text)) return CAPITALS.test(next);
  if (NO_END.test(text) || ((BEFORE_YEAR.test(text) || SELDOM_END.test(text)) && /^\d/.test(next)))
    return true;
  const isFunction = text.endsWith('.') && NEVER_LAST.has(text.slice(0, -1));
  return LOWER.test(next) && (isFunction || SELDOM_END.test(text) || WHOLE_WORD.test(text));
}

/** Verbs and participles are hardly ever cut short, as `städt.` is: before a small letter the full stop may be a speck. */
const SELDOM_CUT = /^\p{L}\p{Ll}{3,}(?<!städ|amt|inst)t\.$/u;

function mayGoOn(text: string, next: string | undefined): boolean {
  return next !== undefined && LOWER.test(next) && SELDOM_CUT.test(text);
}

/** A comma before the beginning of a sentence may be a full stop. */
function mayEnd(text: string, next: string | undefined, behind: string | undefined): boolean {
  if (next === undefined || !/\p{Ll}{2},$/u.test(text)) return false;
  return (
    BEGINS_SENTENCE.test(next) || (ADJECTIVE.test(next) && !GIVEN_NAMES.has(next) && NOUN.test(behind ?? ''))
  );
}

/** `gemessen, Ältere Menschen`: with a capital it begins a sentence, or is part of a name. */
const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}(?:e|e[nrsm])$/u;
const NOUN = /^\p{Lu}\p{Ll}{2}/u;

/** A full stop before a small letter stands behind a word that is cut short (`Abschn.`), not behind a whole one. */
const WHOLE_WORD = /^\p{L}\p{Ll}{3,}(?:e|e[mnrs]|ung|[hk]eit)\.$/u;

/** `Altstadt /Tierwohl`, `Anlage I`: a stroke stands apart from neither side or from both, and numbers of enclosures are figures. */
function apartOf({ text }: ReadWord, before: ReadWord | undefined): string | null {
  if (before === undefined) return null;
  if (/^\/\p{L}{2}/u.test(text)) return before.text + text;
  return before.text === 'Anlage' && /^[Il]$/.test(text) ? '1' : null;
}

/** `6 -0 - 1`: a dash at one of three numbers that stand apart. */
function isTornVote(words: readonly ReadWord[], index: number): boolean {
  const word = words[index]!;
  const [before, next, afterNext] = [-1, 1, 2].map((by) => words[index + by]?.text);
  if (word.doubt !== null) return false;
  if (/^[-–]?\d{1,2}[-–]\d{1,2}(?:[-–]\d{1,2})?$/.test(word.text)) return isVote(words);
  if (/^\d{1,2}[-–]$/.test(word.text)) return /^\d{1,2}$/.test(next ?? '') && /^[-–]$/.test(afterNext ?? '');
  return /^[-–]\d{1,2}$/.test(word.text) && /^\d{1,2}$/.test(before ?? '') && /^[-–]$/.test(next ?? '');
}

/** `Abstimmung im Ausschuss: 7 -0-2` */
function isVote(words: readonly ReadWord[]): boolean {
  return words.some(({ text }) => /^(?:Abstimmung|Abstimmungsergebnis|Votum|Stimmen)/.test(text));
}

/** The city's name as the papers' heads have it, and how many of its letters may be wrong: no other capital's name is as near. */
const OF_CITY = /^[-–]?Landeshauptstadt$/;
const CITY = 'Magdeburg';
const MOST_WRONG = 4;

/** `Landeshauptstadt Magidi Lurg`: whose capital a paper is of, where the line has nothing else. */
function withCity(line: readonly ReadWord[]): readonly ReadWord[] {
  const [first, second, third, more] = line;
  if (first === undefined || second === undefined || more !== undefined || !OF_CITY.test(first.text))
    return line;
  const text = second.text + (third?.text ?? '');
  const wrong = distance(text, CITY);
  if (third !== undefined && distance(second.text, CITY) <= wrong) return line;
  if (wrong === 0 || wrong > MOST_WRONG || !text.startsWith(CITY[0]!)) return line;
  return [first, { ...second, text: CITY, x1: (third ?? second).x1, doubt: { other: text } }];
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
