/** What the letters of a recognised word tell of its doubt: that the other reading can be none, or that a word may be another one. */

import type { Doubt } from '../../model/position.ts';
import { STRANGE_NAMES } from '../../words/scans.ts';
import { inTwoWords } from './joinedWords.ts';
import { lessStrange, OFTEN_MISREAD, strangeness } from './strange.ts';
import type { ReadWord } from './twoReadings.ts';
import { dotsOf, plainOf } from './umlauts.ts';

/** A clue that a doubt is none. */
export interface SureClue {
  id: string;
  isSure(read: string, other: string, confidence: number): boolean;
}

const LETTERS = /\p{L}/gu;
const DIGIT = /\d/;

/** Accents of names: the model for German words cannot give them. */
const ACCENT = /[éèêçñáàíóôåÉÅ]/;

/** Fewer letters tell nothing; so many fours of letters are strange in a word with one wrong letter. */
const FEWEST_LETTERS = 4;
const STRANGE = 2;

/** Twice the same mark: dots and strokes are seen twice in a word full of specks. */
const TWICE = /([iü])\1|üu|uü/g;

const MARK = /^[xX]{1,2}$/;

/** What the model for German words gives for the sign that it does not have. */
const FOR_PARAGRAPH = /^[85S$]$/;
const CLEAR = 80;

/** Letters in place of digits and of the first letter of a paper's number. */
const NUMBER = /^[A-ZÄ]{1,2}\d{4}\/\d{2}(?:\/\d{1,2})?[.,;:)]?$/;

function signsOf(text: string): string {
  return text.replace(LETTERS, '');
}

/** What the other reading has more of may be printed. */
function dotted(text: string): number {
  return text.match(/[äöüÄÖÜ]/g)?.length ?? 0;
}

function lookingLike(text: string): string {
  return text.replace(/^[8§$5]/, 'S').replace(/[DOQ]/g, '0');
}

export const sureClues: readonly SureClue[] = [
  {
    id: 'strange-letters',
    isSure: (read, other) =>
      !DIGIT.test(read + other) &&
      (read.match(LETTERS)?.length ?? 0) >= FEWEST_LETTERS &&
      signsOf(read) === signsOf(other) &&
      !ACCENT.test(other) &&
      dotted(other) <= dotted(read) &&
      strangeness(read) === 0 &&
      strangeness(other) >= STRANGE &&
      dotsOf(read).lost + dotsOf(read).added === 0,
  },
  {
    id: 'seen-twice',
    isSure: (read, other) => {
      const once = other.replace(TWICE, (two) => (two.includes('ü') ? 'ü' : 'i'));
      return once !== other && once === read;
    },
  },
  {
    id: 'sharp-s',
    isSure: (read, other) =>
      /\p{Ll}ß/u.test(read) && other.replace(/(?<=\p{Ll})[BR](?=\p{Ll})/u, 'ß') === read,
  },
  {
    id: 'lost-dots',
    isSure: (read, other) =>
      other !== read && plainOf(read) === other && dotsOf(other).whole === read && dotsOf(other).lost > 0,
  },
  { id: 'tick', isSure: (read, other) => MARK.test(read) && MARK.test(other) },
  {
    id: 'paragraph',
    isSure: (read, other, confidence) => read === '§' && FOR_PARAGRAPH.test(other) && confidence >= CLEAR,
  },
  {
    id: 'number-with-letters',
    isSure: (read, other) =>
      NUMBER.test(read) && !NUMBER.test(other) && lookingLike(other) === lookingLike(read),
  },
];

/** A clue that a word which both readings have is not what is printed. */
export interface DoubtClue {
  id: string;
  /** `null`: it tells nothing. */
  doubtOf(text: string, confidence: number): Doubt | null;
}

/** Both readings are as unsure as this of a word: another one of its letters that explains it better may be printed. */
const UNSURE = 60;
const WORD = /\p{L}{4}/u;

/** A sign between two words, and addresses, which are written so. */
const SIGN_BETWEEN = /\p{Ll}{2}[.,;:]{1,2}(?=\p{L}{2})/u;
const ADDRESS = /@|www|:\/\/|\.(?:de|com|org|net|eu)(?!\p{L})/u;

/** `3ebauungsplan`: before small letters a digit stands for one. */
const DIGIT_IN_WORD = /^[„(]?\d(?=\p{Ll}{3})|\p{Ll}\d(?=\p{Ll})/u;

/** Carbon dioxide and its like. */
const FORMULA = /(?<!\p{L})([CNS]O)2(?![\p{N}/])/u;

/** Square and cubic metres. */
const RAISED = /^((?:[kcdm]?m))\?(?=[.,;:)]*$)/;

/** Both are printed as small as a speck, and taken for each other. */
const SQUARE_OR_CUBE = /(?<=^(?:[\d.,]{1,9}|€\/)?[kcdm]?m)[²³](?=[.,;:)]*$)/;

/** `1187-039(VI)21`: the council's periods, and the two digits of the years in which each began and ended. */
const RESOLUTION = /(?<=[0-9]-[0-9]{1,3}\()([IVX]{1,5})(?=\)([0-9]{2})(?![0-9]))/;
const PERIODS: readonly (readonly [period: string, from: number, to: number])[] = [
  ['III', 1999, 2004],
  ['IV', 2004, 2009],
  ['V', 2009, 2014],
  ['VI', 2014, 2019],
  ['VII', 2019, 2024],
  ['VIII', 2024, 2029],
];

/** Print ends a sentence with one, and leaves words out with three. */
const TWO_STOPS = /[\p{L}\p{N}]\.\.$/u;

export const doubtClues: readonly DoubtClue[] = [
  {
    id: 'less-strange-letters',
    doubtOf: (text, confidence) => {
      const other = confidence < UNSURE && WORD.test(text) ? lessStrange(text) : null;
      return other === null ? null : { other };
    },
  },
  {
    id: 'no-word-and-unsure',
    doubtOf: (text, confidence) => {
      const isStrange = confidence < UNSURE && WORD.test(text) && strangeness(text) >= STRANGE;
      return isStrange ? { other: null, noWord: true } : null;
    },
  },
  {
    id: 'joined-strokes',
    doubtOf: (text) => {
      const isStrange = strangeness(text) >= STRANGE && !STRANGE_NAMES.test(text);
      const other = isStrange ? lessStrange(text, OFTEN_MISREAD) : null;
      return other === null || strangeness(other) > 0 ? null : { other };
    },
  },
  {
    // no model knows lowered digits
    id: 'lowered-digit',
    doubtOf: (text) => {
      const other = text.replace(FORMULA, '$1₂');
      return other === text ? null : { other };
    },
  },
  {
    id: 'raised-digit',
    doubtOf: (text) => {
      const other = text.replace(RAISED, '$1²');
      return other === text ? null : { other };
    },
  },
  {
    id: 'square-or-cube',
    doubtOf: (text) => {
      const other = text.replace(SQUARE_OR_CUBE, (sign) => (sign === '²' ? '³' : '²'));
      return other === text ? null : { other };
    },
  },
  {
    id: 'period-of-another-year',
    doubtOf: (text) => {
      const other = text.replace(RESOLUTION, periodOf);
      return other === text ? null : { other };
    },
  },
  {
    id: 'digit-in-word',
    doubtOf: (text) =>
      !ADDRESS.test(text) && DIGIT_IN_WORD.test(text) ? { other: null, noWord: true } : null,
  },
  {
    id: 'two-full-stops',
    doubtOf: (text) => (TWO_STOPS.test(text) ? { other: text.slice(0, -1) } : null),
  },
  {
    id: 'two-words-joined',
    doubtOf: (text) => {
      const other = inTwoWords(text);
      return other === null ? null : { other };
    },
  },
  {
    id: 'sign-between-words',
    doubtOf: (text) => {
      if (ADDRESS.test(text) || !SIGN_BETWEEN.test(text)) return null;
      return { other: text.replace(SIGN_BETWEEN, '$& ') };
    },
  },
];

/** The period that it must be, unless its own one has the year, too. */
function periodOf(read: string, _: string, digits: string): string {
  const year = 2000 + Number(digits);
  const possible = PERIODS.filter(([, from, to]) => year >= from && year <= to).map(([period]) => period);
  return possible.length === 0 || possible.includes(read) ? read : possible.at(-1)!;
}

/** The same word, its doubt ended by a clue, or begun. */
export function judgedByLetters(word: ReadWord): ReadWord {
  const { text, doubt, confidence } = word;
  const other = doubt?.other ?? null;
  const ends = other !== null && sureClues.some((clue) => clue.isSure(text, other, confidence));
  if (doubt !== null && !ends) return word;
  for (const clue of doubtClues) {
    const begun = clue.doubtOf(text, confidence);
    if (begun !== null) return { ...word, doubt: begun };
  }
  return doubt === null ? word : { ...word, doubt: null };
}
