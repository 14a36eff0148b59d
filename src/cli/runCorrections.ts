/** The corrections of a run, and what is said of them. */

import type { Correction } from '../archive/corrections/correction.ts';
import { type CorrectionTally, correctionTally, type UnmetCorrection } from '../batch/corrected.ts';
import { type CorrectionsFile, correctionsFor } from './corrections.ts';
import { counted } from './messages.ts';
import type { Reporter } from './reporter.ts';

export interface RunCorrections extends CorrectionsFile {
  tally: CorrectionTally;
}

/** What the settings of a run say of them. */
interface Corrected {
  corrections: RunCorrections | null;
  /** One paper is read by itself. */
  single: boolean;
}

/** Parameters and errors as for `correctionsFor`. */
export async function runCorrections(
  ...asked: Parameters<typeof correctionsFor>
): Promise<RunCorrections | null> {
  const file = await correctionsFor(...asked);
  return file && { ...file, tally: correctionTally(file.list) };
}

/** For `createReader`. */
export function correctionsOf({ corrections }: Corrected): { corrections?: readonly Correction[] } {
  return corrections === null || corrections.list.length === 0 ? {} : { corrections: corrections.list };
}

/** For what decides on an output: other corrections make other records. */
export function correctionFacts({ corrections }: Corrected): { corrections: string | null } {
  return { corrections: corrections?.sha256 ?? null };
}

/** How many corrections a message names. */
const NAMED = 5;

/**
 * Says which corrections found no paper, or several, when all inputs have ended. Of one paper that is read by itself the
 * others' corrections are no matter.
 */
export function tellCorrections({ corrections, single }: Corrected, reporter: Reporter): void {
  if (corrections === null) return;
  const { file, found, list, tally } = corrections;
  if (found && !single) reporter.remark(`${counted(list.length, 'correction')} from ${file}`);
  const unmet = tally.unmet();
  for (const [why, said] of Object.entries(UNMET)) {
    const some = unmet.filter((one) => one.why === why);
    if (some.length === 0 || (why === 'unknown' && found && single)) continue;
    const named = some.slice(0, NAMED).map(({ correction }) => nameOf(correction));
    const more = some.length > NAMED ? `, ${some.length - NAMED} more` : '';
    reporter.remark(`${file}: ${counted(some.length, 'correction')} ${said}: ${named.join(', ')}${more}`);
  }
}

const UNMET: Record<UnmetCorrection['why'], string> = {
  unknown: 'of no paper that was read',
  several: 'of a number that several papers have (all were corrected; give the sha256 of the right one)',
};

function nameOf({ line, number, sha256, pointer }: Correction): string {
  return `line ${line} (${number ?? sha256?.slice(0, 12)} ${pointer})`;
}

/** The same for the manifest. */
export function unmetForManifest({ corrections }: Corrected): object[] | undefined {
  return corrections?.tally.unmet().map(({ correction, why }) => ({ ...correction, reason: why }));
}
