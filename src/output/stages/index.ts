/** What the stages of the pipeline saw, for bug reports: one file a stage, each from a reading to text. */

import type { Reading } from '../../model/reading.ts';
import { showCells } from './cells.ts';
import { showFields } from './fields.ts';
import { showLines } from './lines.ts';
import { showRoles } from './roles.ts';
import { showText } from './text.ts';

/** Gives what a stage saw; nothing where the input could not be made text. */
export type ShowStage = (reading: Reading) => string;

export const STAGES = {
  text: showText,
  lines: showLines,
  cells: showCells,
  roles: showRoles,
  fields: showFields,
} as const satisfies Record<string, ShowStage>;

export type StageName = keyof typeof STAGES;
