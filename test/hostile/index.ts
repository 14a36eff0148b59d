/** Every file that means harm, by its name; made when asked for, since some are large in memory. */

import { BOMBS } from './bombs.ts';
import { damagedFiles } from './damaged.ts';
import { fontFiles } from './fonts.ts';
import { STRUCTURES } from './structures.ts';
import { TREES } from './trees.ts';

/** `canary` is a path where code in a file would write. */
export function hostileFiles(canary: string): Record<string, () => Uint8Array> {
  return { ...BOMBS, ...TREES, ...STRUCTURES, ...fontFiles(canary), ...damagedFiles() };
}
