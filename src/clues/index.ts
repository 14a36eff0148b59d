/** All clues. Each is found once for every possible block. */

import { ANSWERING } from './answering.ts';
import { AROUND } from './around.ts';
import { ASKING } from './asking.ts';
import type { Clue } from './clue.ts';
import { MOVING } from './moving.ts';
import { NAMES } from './names.ts';
import { PROPOSING } from './proposing.ts';
import { SHAPE } from './shape.ts';

export const CLUES: readonly Clue[] = [
  ...ASKING,
  ...ANSWERING,
  ...MOVING,
  ...PROPOSING,
  ...AROUND,
  ...NAMES,
  ...SHAPE,
];
