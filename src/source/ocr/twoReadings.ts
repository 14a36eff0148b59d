/** Two readings of one picture to one: where they agree a word is sure, where they differ it is doubtful. */

import distance from 'leven';
import type { Doubt } from '../../model/position.ts';
import { followsGrammar, mended } from './mend.ts';
import { areApart, isBetter, ONLY_FIRST, type Reading } from './prefer.ts';
import type { Word } from './words.ts';

export interface ReadWord extends Word {
  doubt: Doubt | null;
  /** Of a doubtful word: it is as the model for German words read it. */
  isGerman?: true;
}

/** Share of the narrower word's width and of the lower word's height that two words must have in common to be one. */
const SAME_WIDTH = 0.5;
const SAME_HEIGHT = 0.4;

/** A word that only one of them saw must be this sure to be a word at all. */
const SURE_ALONE = 55;

/** A single letter or sign that only one of them saw is dirt. */
const SPECK = /^\D$/;

/** Signs that the model for German words does not have, or writes in another way: they are no difference. */
const SIGNS: readonly [RegExp, string][] = [
  [/[„“”‟"«»]/g, '"'],
  [/''|,,|‚‚|‘‘|’’/g, '"'],
  [/[‚‘’'´`]/g, "'"],
  [/[–—‐-]/g, '-'],
  [/[•·▪e*°«»]/g, 'e'],
];

/** `first` knows all signs, `second` German words. Not in the order of the page. */
export function merged(first: readonly Word[], second: readonly Word[]): ReadWord[] {
  const words: ReadWord[] = [];
  const left = new Set(second);
  const seen = new Set<Word>();
  for (const word of first) {
    if (seen.has(word)) continue;
    const [own, others] = inOnePlace(word, first, second);
    for (const one of own) seen.add(one);
    for (const one of others) left.delete(one);
    words.push(...settled(own, others));
  }
  const kept = [...words];
  for (const word of left) {
    if (!isWordAlone(word) || kept.some((other) => touches(word, other))) continue;
    words.push({ ...word, text: mended(word.text), doubt: { other: null } });
  }
  return words;
}

/** Words of both readings that lie over each other, over and over again: one that is torn in the other, or two that are one. */
function inOnePlace(word: Word, first: readonly Word[], second: readonly Word[]): [Word[], Word[]] {
  const own = new Set([word]);
  const others = new Set<Word>();
  for (let size = 0; size < own.size + others.size; ) {
    size = own.size + others.size;
    for (const one of second) if ([...own].some((other) => isSamePlace(one, other))) others.add(one);
    for (const one of first) if ([...others].some((other) => isSamePlace(one, other))) own.add(one);
  }
  return [fromLeft(own), fromLeft(others)];
}

function fromLeft(words: ReadonlySet<Word>): Word[] {
  return [...words].sort((a, b) => a.x0 - b.x0);
}

function settled(own: readonly Word[], others: readonly Word[]): ReadWord[] {
  if (others.length === 0) {
    const [word] = own as [Word];
    return isWordAlone(word) ? [{ ...word, text: mended(word.text), doubt: { other: null } }] : [];
  }
  const [first, second] = [readingOf(own), readingOf(others)];
  if (folded(first.text) === folded(second.text)) return agreed(own, others);
  if (Math.max(...own.map(sureness), ...others.map(sureness)) < UNSURE_PAIR) {
    // neither is sure at all: letters stand there only if both saw about the same ones
    const longest = Math.max(first.text.length, second.text.length);
    const isNumber = followsGrammar(first.text) || followsGrammar(second.text);
    if (!isNumber && (longest < 3 || distance(first.text, second.text) > (1 - ALIKE) * longest)) return [];
  }
  const takesOther = isBetter(second, first);
  const doubt = isDirty(first.text, second.text) ? null : { other: takesOther ? first.text : second.text };
  const german = takesOther ? { isGerman: true as const } : {};
  return (takesOther ? others : own).map((word) => ({
    ...word,
    ...german,
    text: mended(word.text),
    doubt,
  }));
}

/** Does one of them have a mark before the word that no print has there? */
function isDirty(first: string, second: string): boolean {
  return first.replace(NO_OPENING, '') === second || second.replace(NO_OPENING, '') === first;
}

const NO_OPENING = /^[‘’'`°._,;:*](?=\p{L}{2})/u;

/** Below this two readings that differ may both be dirt. */
const UNSURE_PAIR = 40;

/** Share of the letters. */
const ALIKE = 0.45;

/** A word of letters needs less than a mark, which may be dirt; a dash and a bullet have their own shape. */
function isWordAlone({ text, confidence }: Word): boolean {
  if (text === '•' || text === '–') return true;
  return !SPECK.test(text) && confidence >= (WORD.test(text) ? SURE_WORD : SURE_ALONE);
}

/** Letters, or the number of a list. */
const WORD = /^(?:\p{L}{3,}[.,:;?!)]?|\d{1,2}[.)])$/u;
const SURE_WORD = 35;

/** Both say the same: in the signs of the one that knows more, parted as the letters stand. */
function agreed(own: readonly Word[], others: readonly Word[]): ReadWord[] {
  const [few, many] = others.length > own.length ? [own, others] : [others, own];
  const knowsMore = few === others && own.some(({ text }) => ONLY_FIRST.test(text));
  const whole = few.length === many.length || knowsMore ? own : areApart(many) ? many : few;
  const closed =
    own.length === others.length && whole === own
      ? own.map((word, index) => ({ ...word, text: withClosing(word.text, others[index]!.text) }))
      : whole;
  return closed.map((word) => {
    const text = mended(word.text);
    const parted = text.replace(RUN_ON, '$1 $2').replace(ROMAN_OFFICE, 'I$1').replace(YEARS, '$1–$2');
    return { ...word, text, doubt: parted === text ? null : { other: parted } };
  });
}

/** A closing mark that one of them gives as German print has it. */
function withClosing(text: string, other: string): string {
  return /["”*]/.test(text) && text.length === other.length && /“/.test(other) ? other : text;
}

/** Two words with a speck between that looks like a full stop. */
const RUN_ON = /^(\p{L}?\p{Ll}{2,}\.{1,2})(\p{L}\p{Ll}{2,})[.,]?$/u;

/** `I/03`, an office of the first department, or `1/03`. */
const ROMAN_OFFICE = /^1(\/[0-9]{2})$/;

/** The dash between years is as short as a hyphen to the models. */
const YEARS = /\b([12][0-9]{3})-([12][0-9]{3})\b/;

function readingOf(words: readonly Word[]): Reading {
  const text = words.map((word) => mended(word.text)).join(' ');
  return { text, words, sure: Math.min(...words.map(sureness)) };
}

function sureness({ confidence }: Word): number {
  return confidence;
}

/** Without what is no difference. */
export function folded(text: string): string {
  let plain = text.replaceAll(' ', '');
  for (const [sign, as] of SIGNS) plain = plain.replace(sign, as);
  return plain;
}

/** Two words cannot stand in one place. */
function touches(a: Word, b: Word): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

export function isSamePlace(a: Word, b: Word): boolean {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return (
    width >= SAME_WIDTH * Math.min(a.x1 - a.x0, b.x1 - b.x0) &&
    height >= SAME_HEIGHT * Math.min(a.y1 - a.y0, b.y1 - b.y0)
  );
}
