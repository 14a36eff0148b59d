/** People of the council: names, titles, and how they sign. */

import type { Party, Person, Signature } from '../../src/model/names.ts';
import type { Random } from './random.ts';
import { FEMALE_NAMES, LAST_NAMES, MALE_NAMES } from './words.ts';

export interface Individual {
  name: string;
  lastName: string;
  title: string | null;
  female: boolean;
}

/** A party as the form prints it. */
export interface PrintedParty {
  lines: string[];
  party: Party;
}

export function individual(r: Random): Individual {
  const female = r.chance(0.5);
  const lastName = r.pick(LAST_NAMES);
  const title = r.weighted([
    [12, null],
    [2, 'Dr.'],
    [1, 'Prof. Dr.'],
  ] as const);
  return { name: `${r.pick(female ? FEMALE_NAMES : MALE_NAMES)} ${lastName}`, lastName, title, female };
}

/** Several people, no two alike. */
export function individuals(r: Random, count: number): Individual[] {
  const made = new Map<string, Individual>();
  while (made.size < count) {
    const one = individual(r);
    made.set(one.lastName, one);
  }
  return [...made.values()];
}

export function titled(one: Individual): string {
  return one.title === null ? one.name : `${one.title} ${one.name}`;
}

export function person(one: Individual, role: string | null): Person {
  return { name: one.name, academicTitle: one.title, role };
}

/** One signatory: printed lines and truth. */
export function signature(
  one: Individual,
  below: string[],
  prefix: string,
): { lines: string[]; truth: Signature } {
  return {
    lines: [`${prefix}${titled(one)}`, ...below],
    truth: { name: one.name, academicTitle: one.title, lines: below },
  };
}
