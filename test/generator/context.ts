/** What the makers of a paper's pieces share: the random source, the paper's subject, the oddities so far. */

import { place } from './grammar.ts';
import type { Oddity, PaperKind } from './paper.ts';
import { createRandom, type Random } from './random.ts';
import { type Noun, PLANS, THINGS } from './words.ts';

export interface Context {
  r: Random;
  /** Of the paper's Datum. */
  year: number;
  /** What the paper is about; sentences choose among these, so that it reads as one text. */
  things: Noun[];
  plans: Noun[];
  places: string[];
  oddAllowed: boolean;
  oddities: Set<Oddity>;
  /** Papers cited so far: as printed, to canonical. */
  cited: Map<string, string>;
  /** The same of Beschlussnummern. */
  citedResolutions: Map<string, string>;
  /** Four-digit numbers in use, so that no two papers are confused. */
  usedNumbers: Set<number>;
}

/** Of a paper of the council's members. */
export interface CouncilContext extends Context {
  kind: PaperKind;
}

/** @param stream parts papers of the same seed that have nothing to do with each other */
export function createContext(seed: number, oddAllowed: boolean, stream = 1): Context {
  const r = createRandom(seed, stream);
  return {
    r,
    year: r.int(2009, 2026),
    things: r.sample(THINGS, 3),
    plans: r.sample(PLANS, 2),
    places: [place(r), place(r)],
    oddAllowed,
    oddities: new Set(),
    cited: new Map(),
    citedResolutions: new Map(),
    usedNumbers: new Set(),
  };
}

/** Shall the paper have this oddity? Remembers it if so; never in plain papers. */
export function odd(ctx: Context, name: Oddity, probability: number): boolean {
  const yes = ctx.r.chance(probability) && ctx.oddAllowed;
  if (yes) ctx.oddities.add(name);
  return yes;
}

/** A running number of a paper that no other paper here has. */
export function freshNumber(ctx: Context): string {
  for (;;) {
    const number = ctx.r.int(1, 480);
    if (ctx.usedNumbers.has(number)) continue;
    ctx.usedNumbers.add(number);
    return String(number).padStart(4, '0');
  }
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
