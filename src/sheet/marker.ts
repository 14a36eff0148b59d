/** What stands before the text of a list item: `1.`, `a)`, `1.1`, `IV.`, `Frage 3:`, `-`, `•`. */

import { isCapital, isLetter } from '../words/chars.ts';
import { Opening } from '../words/opening.ts';

export type MarkerFamily = 'arabic' | 'decimal' | 'alpha' | 'Alpha' | 'roman' | 'Roman' | 'bullet';

export interface Marker {
  family: MarkerFamily;
  /** Family and punctuation: markers of one level look alike. */
  style: string;
  /** As the record gives it: `1`, `a`, `1.1`, `IV`; `null` for a bullet. */
  number: string | null;
  /** Its place in the sequence, from 1; of `1.2` the last part; 0 for a bullet. */
  value: number;
  /** Length in the line's text, white space behind it included. */
  length: number;
  /** Of `1a)`, `1 b)`: the item's number and the letter. */
  of?: { item: string; letter: string } | undefined;
}

const QUESTION_WORD =
  /^(?:(?:Frage|FRAGE) ?(?:Nr\. ?)?(\d{1,5}(?:\.\d{1,2})?)(?: ?[.:)]{1,2}|(?= (?!(?!w(?:ie|as|er|o|ann|elche|arum|eshalb)|ob )[a-zß-ɏ])|$)) ?(?:[–-] )?|(\d{1,2})\. ?Frage ?: ?)/u;
const DECIMAL = /^(\(?)(\d{1,2}(?:\.\d{1,2}){1,3})(\.\)|[.):]|)(?: |$)/;
const ARABIC = /^(\(?)(\d{1,5})(\.\)|[.):]|\.:)(?: |$|(?=[A-ZÀ-ÞĀ-ɏẞ][a-zß-ɏ]))/u;
/** `[1]`, `1 .`, `1 )`, `1/`, `1 - `, `zu 1.`: rarer ways to number. */
const RARE_ARABIC =
  /^(\[)(\d{1,2})(\][.:]?)(?: |$)|^()(\d{1,2})( [.)]|\/)(?: |$)|^()(\d{1,2})( [-–]) (?=[A-ZÀ-ÞĀ-ɏẞ])|^([Zz]u )(\d{1,2})([.):]{1,2}) /u;
/** `1a)`, `2 b)`, `1.a)`: the sub-item of an item, with the item's number. */
const NUMBER_AND_LETTER = /^(?:Frage )?(\(?)(\d{1,2}|[IVX]{1,4})[ .]?([a-z])(\.\)|\):|[.):])(?: |$)/;
/** `A1.`, `B 2)`: the items of parts with a letter. */
const LETTER_AND_NUMBER = /^(\(?)([A-Z]) ?(\d{1,2})(\.\)|\):|[.):])(?: |$)/;
/** `1a Welche …`: only a whole list of them counts, as of `1 Welche …`. */
const BARE_NUMBER_AND_LETTER = /^()(\d{1,2})([a-z])()(?: (?=[A-ZÀ-ÞĀ-ɏẞ]))/u;
const LETTER = /^(\(?)([A-Za-zÀ-ɏẞ])(\.\)|[.)])(?: |$)/u;
/** `aa)`: the item of a list within one of letters. */
const DOUBLE_LETTER = /^(\(?)([a-h])\2(\.\)|[.)])(?: |$)/;
/** A wide marker leaves no space behind it: `III.Dürfen wir …`; one letter may be an initial. */
const ROMAN = /^(\(?)([ivx]{1,5}|[IVX]{1,5})(\.\)|[.)])(?: |$|(?<=[IVX]{2}.)(?=[A-ZÀ-Þ][a-zß-ɏ]))/;
const BULLET = /^([-–—•*·▪▫●○◦■□►▶➢➤→⇒✓✔‣⁃+»o\u00b7\u2219\uf0b7\uf0a7])(?: |$)/u;
const TIGHT_BULLET = /^([-–•*])(?=[A-ZÀ-ÞĀ-ɏẞ][a-zß-ɏ])/u;

/** Nouns that make `2. Halbjahr` an ordinal; months always do. */
const MONTH =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\.|Feb\.|Okt\.|Nov\.|Dez\.|Sept\.)(?![A-Za-zÀ-ɏẞ])/u;
const ORDINAL_NOUN =
  /^(?:Halbjahr|Quartal|Bauabschnitt|Obergeschoss|Untergeschoss|OG|Etage|Klasse|Jahrgang|Lesung|Jahrhundert|Weltkrieg|Bürgermeister|Beigeordnete|Sitzung|Änderung|Nachtrag|Bundesliga|Lebensjahr|Jahrestag|Stadtbezirk|Rettungsweg|Arbeitsmarkt|Förderperiode|Wahlperiode|Auflage|Advent|Abschnitt|Absatz|Instanz|BA|(?:Stock|Platz|Rang|Liga|Mal|Tag|Woche|Monat|Preis|Stufe|Phase|Ordnung|Spalte|Zeile|Person)(?:e?[ns]|e|es)?(?![a-zß-ɏ]))/u;
/** `18.30 Uhr`, `2.5 Prozent`: a time or an amount, no item 18.30. */
const UNIT =
  /^(?:Uhr|Euro|EUR|€|%|Prozent|Mio|Mrd|Millionen|Milliarden|Tausend|T€|TEUR|m²?|km|cm|ha|kg|t|l|°C?|Stunden|Minuten|Jahre|Grad|Quadratmeter|Meter|Kilometer)(?![A-Za-zÀ-ɏẞ])/u;

/** How the markers of two letters and more begin: `Frage 1`, `FRAGE 1`, `zu 1.`, `iv.`, `XI)` */
const WORD_MARKER = new Opening('FZzivxIVX', /^(?:Frage|FRAGE|[Zz]u |[ivx]{1,5}[.)]|[IVX]{1,5}[.)])/);

const ROMAN_AND_LETTER = new Opening('IVX', /^[IVX]{1,4}[a-z][.):]/);

/** Is the line's first word one of the text? Most lines are decided so. */
function beginsWithWord(text: string): boolean {
  return isLetter(text) && isLetter(text, 1) && !WORD_MARKER.test(text) && !DOUBLE_LETTER.test(text);
}

/** The marker at the beginning of a line's text; a date, an amount or an abbreviation is none. */
export function markerOf(text: string): Marker | null {
  if (beginsWithWord(text) && !ROMAN_AND_LETTER.test(text)) return null;
  return numberAndLetter(text) ?? questionWord(text) ?? numbered(text) ?? lettered(text) ?? bullet(text);
}

/** Does the text behind a number make it an ordinal (`2. Halbjahr`, `1. März`)? */
export function isOrdinal(textBehind: string): 'always' | 'perhaps' | 'no' {
  if (MONTH.test(textBehind)) return 'always';
  return ORDINAL_NOUN.test(textBehind) ? 'perhaps' : 'no';
}

function questionWord(text: string): Marker | null {
  const match = QUESTION_WORD.exec(text);
  if (match === null) return null;
  const number = match[1] ?? match[2]!;
  // `Frage 3.1`
  const last = number.slice(number.indexOf('.') + 1);
  return {
    family: last === number ? 'arabic' : 'decimal',
    style: last === number ? 'Frage' : 'Frage.decimal',
    number,
    value: Number(last),
    length: match[0].length,
  };
}

function numberAndLetter(text: string): Marker | null {
  const match = NUMBER_AND_LETTER.exec(text) ?? BARE_NUMBER_AND_LETTER.exec(text);
  if (match === null) return letterAndNumber(text);
  const [printed, open, item, letter, close] = match;
  const marker = alphaMarker(letter!, close === '' ? BARE_PARTS : `${open}1${close}`, printed.length);
  const from = text.indexOf(item!);
  return {
    ...marker,
    number: text.slice(from, text.indexOf(letter!, from + item!.length) + 1),
    of: { item: item!, letter: letter! },
  };
}

/** Style of bare numbers with letters. */
const BARE_PARTS = 'bare';

function letterAndNumber(text: string): Marker | null {
  const match = LETTER_AND_NUMBER.exec(text);
  if (match === null) return null;
  const [printed, open, , number, close] = match;
  return {
    family: 'arabic',
    style: `${open}L1${close}`,
    number: text.slice(open!.length, text.indexOf(number!) + number!.length),
    value: Number(number),
    length: printed.length,
  };
}

function numbered(text: string): Marker | null {
  const decimal = DECIMAL.exec(text);
  if (decimal !== null) {
    const parts = decimal[2]!.split('.');
    const odd = parts.some((part) => part.startsWith('0')) || UNIT.test(text.slice(decimal[0].length));
    if (odd) return null;
    const style = `decimal${parts.length}`;
    const value = Number(parts.at(-1));
    return { family: 'decimal', style, number: decimal[2]!, value, length: decimal[0].length };
  }
  const arabic = ARABIC.exec(text) ?? RARE_ARABIC.exec(text);
  if (arabic === null) return bareNumber(text);
  const [open, number, close] = arabic.slice(1).filter((group) => group !== undefined);
  const value = Number(number);
  const behind = text.slice(arabic[0].length);
  if (value === 0 || isOrdinal(behind) === 'always' || (close === ':' && /^\d/.test(behind))) return null;
  const style = /^ [-–]$/.test(close!) ? BARE_STYLE : `arabic${open}${close}`;
  // `1. - Wann …`: the dash belongs to the number
  const dash = /^[-–] /.test(behind) && isCapital(behind, 2) ? 2 : 0;
  return { family: 'arabic', style, number: number!, value, length: arabic[0].length + dash };
}

/** `1 Wann …`: a number in the margin; only a whole list of them counts. */
export const BARE_STYLE = 'arabic-bare';

const BARE_NUMBER = /^(\d{1,2}) (?=[A-ZÀ-ÞĀ-ɏẞ][a-zß-ɏ])/u;

function bareNumber(text: string): Marker | null {
  const match = BARE_NUMBER.exec(text);
  if (
    match === null ||
    isOrdinal(text.slice(match[0].length)) !== 'no' ||
    UNIT.test(text.slice(match[0].length))
  ) {
    return null;
  }
  const value = Number(match[1]);
  if (value === 0) return null;
  return { family: 'arabic', style: BARE_STYLE, number: match[1]!, value, length: match[0].length };
}

/** `z. B.`, `i. A.`, `d. h.`: a single letter with a dot before another one is an abbreviation. */
const ABBREVIATION = /^[A-Za-zÀ-ɏẞ]\. ?[A-Za-zÀ-ɏẞ]\./u;

function lettered(text: string): Marker | null {
  if (ABBREVIATION.test(text)) return null;
  const double = DOUBLE_LETTER.exec(text);
  if (double !== null) {
    const [printed, open, letter, close] = double;
    const marker = alphaMarker(letter!, `2${open}${close}`, printed.length);
    return { ...marker, number: letter! + letter! };
  }
  const roman = ROMAN.exec(text);
  const letter = LETTER.exec(text);
  if (roman !== null) {
    const value = romanValue(roman[2]!);
    const family = roman[2] === roman[2]!.toLowerCase() ? 'roman' : 'Roman';
    if (value > 0) {
      return {
        family,
        style: `${family}${roman[1]}${roman[3]}`,
        number: roman[2]!,
        value,
        length: roman[0].length,
      };
    }
  }
  if (letter === null || !/^[a-zA-Z]$/.test(letter[2]!)) return null;
  return alphaMarker(letter[2]!, `${letter[1]}${letter[3]}`, letter[0].length);
}

function alphaMarker(letter: string, punctuation: string, length: number): Marker {
  const lower = letter.toLowerCase();
  const family = letter === lower ? 'alpha' : 'Alpha';
  return {
    family,
    style: `${family}${punctuation}`,
    number: letter,
    value: lower.charCodeAt(0) - 96,
    length,
  };
}

/** The same marker read as a letter: `i)` after `h)`. */
export function asLetter(marker: Marker): Marker | null {
  if ((marker.family !== 'roman' && marker.family !== 'Roman') || marker.number?.length !== 1) return null;
  return alphaMarker(marker.number, marker.style.slice(marker.family.length), marker.length);
}

function bullet(text: string): Marker | null {
  const match = BULLET.exec(text) ?? TIGHT_BULLET.exec(text);
  if (match === null) return null;
  return { family: 'bullet', style: `bullet${match[1]}`, number: null, value: 0, length: match[0].length };
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Value of a well-formed Roman numeral up to 39, 0 otherwise. */
export function romanValue(text: string): number {
  const lower = text.toLowerCase();
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(lower)) return 0;
  let sum = 0;
  for (let index = 0; index < lower.length; index++) {
    const value = ROMAN_VALUES[lower[index]!]!;
    sum += value < (ROMAN_VALUES[lower[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
