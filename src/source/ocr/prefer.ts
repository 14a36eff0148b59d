/** Which of two readings that differ is the likelier one. */

import { followsGrammar } from './mend.ts';
import { dotsOf } from './umlauts.ts';
import type { Word } from './words.ts';

export interface Reading {
  /** Mended. */
  text: string;
  words: readonly Word[];
  /** Of its least sure word, 0 to 100. */
  sure: number;
}

/** The model for German words has none of these. */
export const ONLY_FIRST = /[§éèêçñáàâ–„“•]/;

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

/** Dots are lost so easily that a reading without them must be as much surer as this: of a page full of specks it is. */
const MUCH_SURER = 30;

/** Of a capital the dots nearly touch the letter: they are lost most easily. */
const CAPITAL_DOTS = /[ÄÖÜ]/;

/** `4.`, of which a reading easily loses the dot or gives it as another sign. */
const LIST_NUMBER = /^\d{1,2}[.):;,]$/;

const ROMAN_ONE = /^I[.)]$/;

/** `Zu 1.`, which runs together to `Zul.`. */
const WITH_NUMBER = /^\p{L}+ \d{1,2}[.):]?$/u;

/** Accents of names, which a model for German words cannot give; as sure as this they are no specks. */
const ACCENT = /[éèç]/;
const SURE_ACCENT = 85;

/** Before a word: what specks look like. */
const DIRT = /^(?:[‘’'`‚"°._,;:*-]+(?=\p{L})|[‘’'`‚"°_*]+(?=\d{1,2}[.)]?$))/u;

/** Macron, breve, a dot above, and letters that are crossed: neither German words nor names that it takes over have them. */
const NEVER_PRINTED = /[\u0304\u0306\u0307øłħđ]/;

function isDirty({ text }: Reading): boolean {
  return NEVER_PRINTED.test(text.normalize('NFD'));
}

export function isBetter(other: Reading, own: Reading): boolean {
  if (followsGrammar(own.text) !== followsGrammar(other.text)) return followsGrammar(other.text);
  if (isDirty(own) !== isDirty(other)) return isDirty(own);
  if (withoutAccents(own.text) === withoutAccents(other.text)) {
    if (ACCENT.test(own.text) && own.sure >= SURE_ACCENT && other.sure < SURE_ACCENT) return false;
    // a speck makes an accent that German lacks, but no pair of dots; these are easily lost
    const foreign = accentsOf(own.text, FOREIGN_ACCENT) - accentsOf(other.text, FOREIGN_ACCENT);
    if (foreign !== 0) return foreign > 0;
    const [less, more] =
      accentsOf(other.text, DOTS) > accentsOf(own.text, DOTS) ? [own, other] : [other, own];
    return (more === other) === areLost(less, more);
  }
  if (own.text.replace(DIRT, '') === other.text) return true;
  if (other.text.replace(DIRT, '') === own.text) return false;
  // only a stroke without a flag is taken for it; the list tells
  if (ROMAN_ONE.test(own.text)) return false;
  for (const shape of [PARAGRAPH, LIST_NUMBER]) {
    if (shape.test(own.text) !== shape.test(other.text)) return shape.test(other.text);
  }
  if (WITH_NUMBER.test(own.text) && areApart(own.words)) return false;
  if (ONLY_FIRST.test(own.text)) return false;
  return other.sure > own.sure;
}

/** Does the one with fewer dots lack those that are printed? */
function areLost(less: Reading, more: Reading): boolean {
  const { lost, perhapsLost } = dotsOf(less.text);
  if (lost + perhapsLost > 0) return true;
  if (dotsOf(more.text).added > 0 && less.sure >= more.sure) return false;
  return CAPITAL_DOTS.test(more.text) || less.sure < more.sure + MUCH_SURER;
}

/** Is there a space between these words, or is one torn? */
export function areApart(words: readonly Word[]): boolean {
  return words.every((word, index) => {
    const before = words[index - 1];
    return before === undefined || word.x0 - before.x1 >= SPACE * word.rowHeight;
  });
}

/** Share of the row's height: letters stand nearer to each other, words further apart. */
const SPACE = 0.15;
