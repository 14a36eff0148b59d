/** German noun phrases in the right case: `der neue Radweg`, `des neuen Radweges`, `den neuen Radwegen`. */

import type { Random } from './random.ts';
import { ADJECTIVES, DISTRICTS, MONTHS, type Noun, QUOTED_NAMES, STREET_STEMS } from './words.ts';

export type Case = 'nominative' | 'accusative' | 'dative' | 'genitive';
export type GrammaticalNumber = 'singular' | 'plural';

const ARTICLES: Record<Case, Record<'m' | 'f' | 'n' | 'plural', string>> = {
  nominative: { m: 'der', f: 'die', n: 'das', plural: 'die' },
  accusative: { m: 'den', f: 'die', n: 'das', plural: 'die' },
  dative: { m: 'dem', f: 'der', n: 'dem', plural: 'den' },
  genitive: { m: 'des', f: 'der', n: 'des', plural: 'der' },
};

/** Weak adjective ending after the definite article. */
function ending(noun: Noun, kase: Case, number: GrammaticalNumber): string {
  if (number === 'plural' || kase === 'dative' || kase === 'genitive') return 'en';
  return kase === 'accusative' && noun.gender === 'm' ? 'en' : 'e';
}

function form(noun: Noun, kase: Case, number: GrammaticalNumber): string {
  if (number === 'plural') return kase === 'dative' ? noun.dativePlural : noun.plural;
  return kase === 'genitive' ? noun.genitive : noun.singular;
}

/** The noun with definite article and, where given, an adjective. */
export function phrase(noun: Noun, kase: Case, number: GrammaticalNumber, adjective: string | null): string {
  const article = ARTICLES[kase][number === 'plural' ? 'plural' : noun.gender];
  const middle = adjective === null ? '' : `${adjective}${ending(noun, kase, number)} `;
  return `${article} ${middle}${form(noun, kase, number)}`;
}

/** A phrase with an adjective or without. */
export function randomPhrase(r: Random, noun: Noun, kase: Case, number: GrammaticalNumber): string {
  return phrase(noun, kase, number, r.chance(0.5) ? r.pick(ADJECTIVES) : null);
}

/** `in der Lindenstraße`, `am Mühlenweg`, `im Stadtteil …`. */
export function place(r: Random): string {
  const stem = r.pick(STREET_STEMS);
  const other = r.pick(STREET_STEMS);
  return r.weighted<() => string>([
    [3, () => `in der ${stem}straße`],
    [2, () => `am ${stem}weg`],
    [1, () => `in der ${stem}straße ${r.int(1, 90)}`],
    [1, () => `am ${stem}platz`],
    [1, () => `in der ${stem}allee`],
    [1, () => `zwischen ${stem}straße und ${other}weg`],
    [1, () => `an der Kreuzung ${stem}straße / ${other}gasse`],
    [2, () => `im Stadtteil ${r.pick(DISTRICTS)}`],
    [1, () => `auf dem Gelände „${r.pick(QUOTED_NAMES)}“`],
    [1, () => `nahe der Haltestelle „${stem}straße“`],
  ])();
}

/** `1. März 2021`. */
export function longDate(r: Random, year: number): string {
  return `${r.int(1, 28)}. ${r.pick(MONTHS)} ${year}`;
}

/** `01.03.2021`. */
export function shortDate(r: Random, year: number): string {
  return `${String(r.int(1, 28)).padStart(2, '0')}.${String(r.int(1, 12)).padStart(2, '0')}.${year}`;
}

/** When something was or is; fits between verb and object. */
export function time(r: Random, year: number): string {
  return r.weighted<() => string>([
    [2, () => `seit dem ${longDate(r, year - r.int(1, 4))}`],
    [2, () => `im Jahr ${year - r.int(1, 5)}`],
    [1, () => `am ${longDate(r, year - 1)} gegen ${r.int(7, 19)}:${r.pick(['00', '15', '30', '45'])} Uhr`],
    [2, () => `seit ${year - r.int(2, 9)}`],
    [1, () => `im Zeitraum vom ${shortDate(r, year - 3)} bis zum ${shortDate(r, year - 1)}`],
    [
      2,
      () =>
        r.pick(['in den vergangenen Monaten', 'seit einigen Jahren', 'in letzter Zeit', 'bereits mehrfach']),
    ],
    [1, () => `zum ${r.int(1, 28)}. ${r.pick(MONTHS)}`],
    [1, () => `von ${r.int(7, 11)} bis ${r.int(13, 18)} Uhr`],
  ])();
}

/** `12.500 €`, `rund 1,2 Mio. €`. */
export function amount(r: Random): string {
  return r.weighted<() => string>([
    [2, () => `${r.int(2, 980)}.${String(r.int(0, 999)).padStart(3, '0')} €`],
    [1, () => `rund ${r.int(1, 9)},${r.int(1, 9)} Mio. €`],
    [
      1,
      () =>
        `${r.int(1, 90)}.${String(r.int(0, 999)).padStart(3, '0')},${String(r.int(0, 99)).padStart(2, '0')} EUR`,
    ],
    [1, () => `ca. ${r.int(2, 95)} T€`],
  ])();
}
