/** Two readings of one picture to one: where they agree a word is sure, where they differ it is doubtful. */

import type { Doubt } from '../../model/position.ts';
import { followsGrammar, mended } from './mend.ts';
import type { Word } from './words.ts';

export interface ReadWord extends Word {
  doubt: Doubt | null;
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

/** The model for German words has none of these. */
const ONLY_FIRST = /[§éèêçñáàâ–„“•]/;

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
  for (const word of left) {
    if (word.confidence < SURE_ALONE || SPECK.test(word.text) || first.some((other) => touches(word, other)))
      continue;
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
    return word.confidence < SURE_ALONE || SPECK.test(word.text)
      ? []
      : [{ ...word, text: mended(word.text), doubt: { other: null } }];
  }
  const read = own.map(({ text }) => mended(text));
  const again = others.map(({ text }) => mended(text));
  const [text, other] = [read.join(' '), again.join(' ')];
  if (folded(text) === folded(other)) {
    const [few, many] = others.length > own.length ? [own, others] : [others, own];
    const whole =
      few.length === many.length || (ONLY_FIRST.test(text) && few === others)
        ? own
        : areApart(many)
          ? many
          : few;
    return whole.map((word) => ({ ...word, text: mended(word.text), doubt: null }));
  }
  const takesOther = isBetter(other, leastSure(others), text, leastSure(own));
  const doubt = { other: takesOther ? text : other };
  return (takesOther ? others : own).map((word) => ({ ...word, text: mended(word.text), doubt }));
}

/** Is there a space between these words, or is one torn? */
function areApart(words: readonly Word[]): boolean {
  return words.every((word, index) => {
    const before = words[index - 1];
    return before === undefined || word.x0 - before.x1 >= SPACE * word.rowHeight;
  });
}

/** Share of the row's height: letters stand nearer to each other, words further apart. */
const SPACE = 0.15;

function leastSure(words: readonly Word[]): number {
  return Math.min(...words.map(({ confidence }) => confidence));
}

/** Without what is no difference. */
function folded(text: string): string {
  let plain = text.replaceAll(' ', '');
  for (const [sign, as] of SIGNS) plain = plain.replace(sign, as);
  return plain;
}

/** The sign, which both models like to take for a digit. */
const PARAGRAPH = /§/;

/** The two dots, and every other accent, behind their letters. */
const DOTS = /\u0308/g;
const FOREIGN_ACCENT = /[\u0300-\u0307\u0309-\u036f]/g;

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function accentsOf(text: string, accent: RegExp): number {
  return text.normalize('NFD').match(accent)?.length ?? 0;
}

/** `4.`, of which a reading easily loses the dot. */
const LIST_NUMBER = /^\d{1,2}[.)]$/;

function isBetter(other: string, otherSure: number, own: string, ownSure: number): boolean {
  if (followsGrammar(own) !== followsGrammar(other)) return followsGrammar(other);
  if (withoutAccents(own) === withoutAccents(other)) {
    // a speck makes an accent that German lacks, but no pair of dots; these are easily lost
    const foreign = accentsOf(own, FOREIGN_ACCENT) - accentsOf(other, FOREIGN_ACCENT);
    return foreign !== 0 ? foreign > 0 : accentsOf(other, DOTS) > accentsOf(own, DOTS);
  }
  if (PARAGRAPH.test(own) !== PARAGRAPH.test(other)) return PARAGRAPH.test(other);
  if (LIST_NUMBER.test(own) !== LIST_NUMBER.test(other)) return LIST_NUMBER.test(other);
  if (ONLY_FIRST.test(own)) return false;
  return otherSure > ownSure;
}

/** Two words cannot stand in one place. */
function touches(a: Word, b: Word): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function isSamePlace(a: Word, b: Word): boolean {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return (
    width >= SAME_WIDTH * Math.min(a.x1 - a.x0, b.x1 - b.x0) &&
    height >= SAME_HEIGHT * Math.min(a.y1 - a.y0, b.y1 - b.y0)
  );
}
