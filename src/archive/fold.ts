/**
 * Text as it is compared in a search: small letters, umlauts as two letters (`Müller`, `Mueller`), ß as ss, other accents
 * left out, one blank for any blanks, one hyphen and apostrophe for all. An umlaut becomes two letters and not its plain
 * vowel: then `schon` and `schön` stay apart, and no `ae`, `oe`, `ue` of other words has to be shortened (`Bauentwicklung`
 * would lose the beginning of `Entwicklung`). A match is one only where it begins and ends with whole letters of the
 * text: `Ehrung` is not in `Führung`.
 */

/** What stands for one letter: with the marks over it. */
const LETTER = /.\p{M}*/suy;
const MARKED = /\P{ASCII}\p{M}*|\p{ASCII}\p{M}+/gu;
/** The same in a text without such marks, which nearly all are. */
const FOREIGN = /\P{ASCII}/gu;
const MARK = /\p{M}/u;
const NO_LETTER = /[\p{M}\p{Cs}]/u;

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const HYPHEN = /[\u2010-\u2015\u2212]/g;
const APOSTROPHE = /[\u2018\u2019\u02bc]/g;
const UNSEEN = /\p{Cf}/gu;

const known = new Map<string, string>();

function foldLetter(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const small = letter.normalize('NFC').toLowerCase();
  const folded = [...small].map((one) => GERMAN[one] ?? foldForeign(one)).join('');
  // a text may hold any number of different letters and marks
  if (letter.length <= 2) known.set(letter, folded);
  return folded;
}

function foldForeign(letter: string): string {
  return letter
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(UNSEEN, '')
    .replace(HYPHEN, '-')
    .replace(APOSTROPHE, "'")
    .toLowerCase();
}

/** The folded text alone. */
export function fold(text: string): string {
  return text
    .replace(MARK.test(text) ? MARKED : FOREIGN, foldLetter)
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Its words and numbers alone, one space apart: signs and hyphens do not part what belongs together. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Half-open, in a text. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Where a folded word stands in a text with whole letters; no two places overlap.
 * @param word not empty
 * @param folded `fold(text)`
 */
export function placesOf(word: string, text: string, folded: string): Place[] {
  const places: Place[] = [];
  let cursor: Cursor = { at: 0, unit: 0, blank: false };
  for (let unit = folded.indexOf(word); unit >= 0; ) {
    const behind = unit + word.length;
    cursor = walk(text, cursor, unit);
    const letter = cursor.unit === unit ? withoutUnits(text, cursor) : null;
    const last = letter && walk(text, letter, behind);
    const whole = last?.unit === behind;
    if (whole) {
      places.push({ start: letter!.at, end: last.blank ? behindBlanks(text, last) : last.at });
      cursor = last;
    }
    unit = folded.indexOf(word, whole ? behind : unit + 1);
  }
  return places;
}

/** Between two letters of a text. */
interface Cursor {
  /** In the text. */
  at: number;
  /** In the folded text: UTF-16 units before. */
  unit: number;
  /** Does a blank stand before, which takes in those behind it? */
  blank: boolean;
}

/** Behind the letter with which the folded text becomes as long as `unit`, or longer, where that is within a letter. */
function walk(text: string, { at, unit, blank }: Cursor, to: number): Cursor {
  let code = text.charCodeAt(at);
  while (unit < to) {
    const next = text.charCodeAt(at + 1);
    const trait = traitOf(code);
    if (trait < MARKS && !(next >= FIRST_MARK && traitOf(next) >= MARKS)) {
      if (trait !== BLANK) {
        unit += trait - 1;
        if (trait > 1) blank = false;
      } else if (!blank) {
        unit += 1;
        blank = true;
      }
      at += 1;
      code = next;
      continue;
    }
    const end = letterEnd(text, at);
    const units = unitsOf(text, at, end);
    if (units !== ' ' || !blank) unit += units.length;
    if (units !== '') blank = units === ' ';
    at = end;
    code = text.charCodeAt(at);
  }
  return { at, unit, blank };
}

/** What is known of UTF-16 units by now, which a walk asks of each: 0 nothing, else one more than the units that it becomes, or: */
const traits = new Uint8Array(0x10000);
/** It becomes a blank. */
const BLANK = 0x40;
/** Half of a pair, or a mark over the letter before it: only whole letters tell. */
const MARKS = 0x80;

function traitOf(code: number): number {
  const known = traits[code]!;
  if (known > 0) return known;
  const unit = String.fromCharCode(code);
  const folded = fold(unit);
  const trait = NO_LETTER.test(unit) ? MARKS : folded === ' ' ? BLANK : folded.length + 1;
  traits[code] = trait;
  return trait;
}

/** Behind letters that add nothing to the folded text. */
function withoutUnits(text: string, { at, unit, blank }: Cursor): Cursor {
  for (let end = letterEnd(text, at); ; end = letterEnd(text, at)) {
    const units = unitsOf(text, at, end);
    if (units !== '' && !(units === ' ' && blank)) return { at, unit, blank };
    at = end;
  }
}

/** Behind the last of the blanks that are one in the folded text. */
function behindBlanks(text: string, { at }: Cursor): number {
  let behind = at;
  for (let next = at; next < text.length; ) {
    const end = letterEnd(text, next);
    const units = unitsOf(text, next, end);
    if (units.trim() !== '') break;
    if (units === ' ') behind = end;
    next = end;
  }
  return behind;
}

/** Below it no character is a mark over a letter or half of a pair. */
const FIRST_MARK = 0x300;

/** Letters of German, which nearly all are, are told without an expression. */
function letterEnd(text: string, at: number): number {
  if (text.charCodeAt(at) < FIRST_MARK && !(text.charCodeAt(at + 1) >= FIRST_MARK)) return at + 1;
  LETTER.lastIndex = at;
  return at + LETTER.exec(text)![0].length;
}

const unitsOfPlain: string[] = [];

/** The characters (UTF-16 units) that a letter becomes. */
function unitsOf(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start);
  if (end > start + 1 || code >= FIRST_MARK) return fold(text.slice(start, end));
  unitsOfPlain[code] ??= fold(text[start]!);
  return unitsOfPlain[code];
}
