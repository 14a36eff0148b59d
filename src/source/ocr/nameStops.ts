/** Full stops and commas that a name's neighbours tell of: after a title one is lost or a comma, after a given name it is a speck. */

import { GIVEN_NAMES } from '../../words/scans.ts';

const TITLE = /^(?:Dr|Prof),?$/;
/** A title or role, behind which a name begins. */
const BEFORE_NAME = /^(?:(?:Dr|Prof)\.|Stadtr(?:at|ätin)|SR(?:n|in)?|Herrn?|Frau)$/;
/** Longer than what is cut short before a surname: `Chr.`, `Joh.` */
const GIVEN_NAME = /^\p{Lu}\p{Ll}{4,}\.$/u;
const NAME = /^\p{Lu}\p{Ll}/u;

/** `Herin Dr. Muster` */
const WORN_HERRN = /^Her(?:in|mn|rm|nn|rin)$/;
/** `Fraktion CDU/FDP. SR Muster`: no party's letters are cut short. */
const PARTY_STOP = /^(?:[\p{L}/!]*\/)?\p{Lu}{2,6}\.$/u;
const ROLE = /^SR(?:n|in)?$/;

/** `Dr Max Muster`, `Dr, Max Muster`: the title is cut short; `Dr. Eckhard. Muster`: a given name is not. */
export function withNameStop(text: string, before: string | undefined, next: string | undefined): string {
  if (next === undefined) return text;
  if (PARTY_STOP.test(text) && ROLE.test(next)) return `${text.slice(0, -1)},`;
  if (!NAME.test(next)) return text;
  if (WORN_HERRN.test(text) && /^(?:Dr|Prof)[.,]?$/.test(next)) return 'Herrn';
  if (TITLE.test(text)) return `${text.replace(',', '')}.`;
  const isGiven = GIVEN_NAME.test(text) && before !== undefined && BEFORE_NAME.test(before);
  return isGiven ? text.slice(0, -1) : text;
}

/** `Ausschuss für Stadtentwicklung. Bauen und Verkehr`: within a body's name a full stop is rather a comma. */
export function mayBeComma(line: readonly { text: string }[], index: number): boolean {
  const [body, before, word, next] = [-2, -1, 0, 1].map((by) => line[index + by]?.text ?? '');
  if (!/\p{Ll}{4}\.$/u.test(word!) || !NAME.test(next!)) return false;
  return before === 'für' && /^(?:Betriebsa|A)usschu(?:ss|ß)$/u.test(body!);
}

/** The same at the beginning of a line, where a cell or an entry has nothing but the name: it is a comma. */
export function isCommaOfBody(line: readonly { text: string }[], index: number): boolean {
  return index === 2 && mayBeComma(line, index);
}

/** `Stadträtin Anna Muster. Fraktion`: between a councillor and the group. */
export function isCommaBeforeGroup(line: readonly { text: string }[], index: number): boolean {
  const [role, given, word, next] = [-2, -1, 0, 1].map((by) => line[index + by]?.text ?? '');
  if (!/\p{Ll}{2}\.$/u.test(word!) || !/^(?:\p{Lu}+-)?(?:Stadtrats|Rats)?[Ff]raktion$/u.test(next!))
    return false;
  return BEFORE_NAME.test(role!) && NAME.test(given!);
}

/** `Burkhard Moritz.`: a name alone in its line is no sentence. */
export function isStopOfSigner(line: readonly { text: string }[], index: number): boolean {
  const [given, surname] = line;
  if (line.length !== 2 || index !== 1 || !/^\p{Lu}\p{Ll}{2,}\.$/u.test(surname!.text)) return false;
  return GIVEN_NAMES.has(given!.text);
}

/** `2014-und`: what a speck joins to a number. */
export const STUCK_TO_NUMBER = /^(\d{1,4})-(und|oder|im|in|bis|wie|war|der|die|das)$/;
