/** The mutants of all rooms that read, numbered as long as no file of them changes. */

import { readdirSync } from 'node:fs';
import { type Mutant, mutantsOf, type Switched } from './mutants.ts';

export const ROOT = new URL('../../', import.meta.url);

const ROOMS = [
  'forms',
  'clues',
  'signatures',
  'decode',
  'sheet',
  'values',
  'header',
  'fields',
  'paper',
  'minutes',
  'words',
];

export function allMutants(): { mutants: Mutant[]; switched: Switched[] } {
  const mutants: Mutant[] = [];
  const switched: Switched[] = [];
  for (const room of ROOMS) {
    for (const name of readdirSync(new URL(`src/${room}/`, ROOT))) {
      const found = mutantsOf(ROOT, `src/${room}/${name}`, mutants.length);
      mutants.push(...found.mutants);
      switched.push(found.switched);
    }
  }
  return { mutants, switched };
}
