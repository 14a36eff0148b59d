/** What stands in an output's place, and whether this tool may replace it. */

import { mentions, sha256OfFile } from './fileHash.ts';
import type { PreviousRuns } from './previousRuns.ts';
import type { KeptReason } from './runEntry.ts';

export interface Standing {
  /** Where it lies. */
  file: string;
  /** SHA-256 of its bytes. */
  sha256: string;
  output: string;
  /** SHA-256 of the input that the output is for. */
  inputSha256: string | null;
}

/**
 * Why the file must not be replaced without being asked for; `null` where it is as an earlier run wrote it.
 * @throws what the file system throws
 */
export async function reasonToKeep(
  { file, sha256, output, inputSha256 }: Standing,
  before: PreviousRuns,
): Promise<KeptReason | null> {
  if (before.wrote(output, sha256)) return null;
  if (before.lastWritten(output) !== null) return 'edited';
  // without a manifest nothing tells a corrected record from one that another version wrote
  return inputSha256 !== null && (await mentions(file, inputSha256)) ? 'unlisted' : 'foreign';
}

/** Was an output that is known to be written by an earlier run changed since? Not if it is gone, or one that a run before that wrote. */
export async function wasEdited(file: string, output: string, before: PreviousRuns): Promise<boolean> {
  const sha256 = await sha256OfFile(file).catch(() => null);
  return sha256 !== null && !before.wrote(output, sha256);
}
