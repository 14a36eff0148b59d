/**
 * Text as it is compared in a search: small letters, umlauts as two letters (`Müller`, `Mueller`), ß as ss, other accents
 * left out, one blank for any blanks, one hyphen and apostrophe for all. An umlaut becomes two letters and not its plain
 * vowel: then `schon` and `schön` stay apart, and no `ae`, `oe`, `ue` of other words has to be shortened (`Bauentwicklung`
 * would lose the beginning of `Entwicklung`). A match is one only where it begins and ends with whole letters of the
 * text: `Ehrung` is not in `Führung`.
 */

/** What stands for one letter: with the marks over it. */
const LETTER = /\P{ASCII}\p{M}*|\p{ASCII}\p{M}*/gu;
const MARKED = /\P{ASCII}\p{M}*|\p{ASCII}\p{M}+/gu;
/** The same in a text without such marks, which nearly all are. */
const FOREIGN = /\P{ASCII}/gu;
const MARK = /\p{M}/u;

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

/** A folded text that knows where each of its characters comes from. */
export interface Folded {
  text: string;
  /** By character of `text`, offset in the original of the letter that it comes from. */
  starts: readonly number[];
  /** The same, behind that letter. */
  ends: readonly number[];
}

export function foldWithPlaces(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const units: string[] = [];
  for (const { 0: letter, index } of original.matchAll(LETTER)) {
    const end = index + letter.length;
    for (const unit of foldedLetter(letter)) {
      if (unit === ' ' && units.at(-1) === ' ') {
        ends[ends.length - 1] = end;
        continue;
      }
      units.push(unit);
      starts.push(index);
      ends.push(end);
    }
  }
  return { text: units.join(''), starts, ends };
}

const unitsOf = new Map<string, readonly string[]>();

/** The characters (UTF-16 units) that a letter becomes. */
function foldedLetter(letter: string): readonly string[] {
  const before = unitsOf.get(letter);
  if (before !== undefined) return before;
  const units = fold(letter).split('');
  if (letter.length <= 2) unitsOf.set(letter, units);
  return units;
}

/** Half-open, in the original: where the folded word stands with whole letters; no two overlap. @param word not empty */
export function placesOf(word: string, { text, starts, ends }: Folded): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  const isCut = (at: number) => at > 0 && at < text.length && starts[at] === starts[at - 1];
  for (let at = text.indexOf(word); at >= 0; ) {
    const behind = at + word.length;
    const whole = !isCut(at) && !isCut(behind);
    if (whole) places.push({ start: starts[at]!, end: ends[behind - 1]! });
    at = text.indexOf(word, whole ? behind : at + 1);
  }
  return places;
}
