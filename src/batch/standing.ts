/** What stands in an output's place, and whether this tool may replace it. */

import { readFile } from 'node:fs/promises';
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

/**
 * Has everything that was edited in a file's records become corrections, so that the text that is to replace it says the
 * same of each paper, and tells what was corrected? What the records tell of the reading does not count. Only records
 * that can be read back do, and none with a remark of YAML beside it.
 */
export async function isCorrectedAlike(file: string, text: string): Promise<boolean> {
  const { recordFormatOf, recordsOfText } = await import('../archive/recordTexts.ts');
  const format = recordFormatOf(file);
  if (format === null) return false;
  const { sameValues } = await import('../archive/corrections/differences.ts');
  try {
    const present = await readFile(file, 'utf8');
    if (format === 'yaml' && /(?:^|\s)#/.test(present)) return false;
    const standing = recordsOfText(present, format);
    const next = recordsOfText(text, format);
    const isCorrected = next.some(({ diagnostics }) => diagnostics.some(({ code }) => code === 'corrected'));
    if (!isCorrected || standing.length !== next.length) return false;
    return standing.every((one, index) => sameValues(one, next[index]!));
  } catch {
    return false;
  }
}
