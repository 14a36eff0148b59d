/** What earlier runs into a folder have done, from the manifest of the last and the journal of those cut off. */

import type { JournalLine, LinePlace } from './journal.ts';
import type { EarlierOutput, Manifest } from './manifest.ts';
import { type RunEntry, type RunFacts, sameFacts } from './runEntry.ts';

export interface DoneBefore {
  entry: RunEntry;
  /** Where the journal holds it already; `null` if it is from the manifest. */
  place: LinePlace | null;
}

export interface PreviousRuns {
  /** The last entry of an input that was made with the same version, schema and options. */
  find(path: string): DoneBefore | null;
  /** Did this tool write these bytes to that output? */
  wrote(output: string, sha256: string): boolean;
  /** SHA-256 of what this tool wrote last to that output; `null` if it is not known to have written any. */
  lastWritten(output: string): string | null;
  /** All outputs written, with what was written last. */
  outputs(): Iterable<EarlierOutput>;
}

export function previousRuns(
  manifest: Manifest | null,
  left: Iterable<JournalLine>,
  facts: RunFacts,
): PreviousRuns {
  const entries = new Map<string, DoneBefore>();
  /** The last one written stands last. */
  const hashes = new Map<string, string[]>();
  const note = (output: string | null, sha256: string | null) => {
    if (output === null || sha256 === null) return;
    const others = hashes.get(output)?.filter((hash) => hash !== sha256) ?? [];
    hashes.set(output, [...others, sha256]);
  };
  const take = (entry: RunEntry, made: RunFacts | null, place: LinePlace | null) => {
    note(entry.output, entry.outputSha256);
    if (made !== null && sameFacts(made, facts)) entries.set(entry.path, { entry, place });
    else entries.delete(entry.path);
  };
  for (const { output, outputSha256 } of manifest?.earlier ?? []) note(output, outputSha256);
  for (const entry of manifest?.entries ?? []) take(entry, manifest?.facts ?? null, null);
  for (const { entry, facts: made, place } of left) take(entry, made, place);
  return {
    find: (path) => entries.get(path) ?? null,
    wrote: (output, sha256) => hashes.get(output)?.includes(sha256) ?? false,
    lastWritten: (output) => hashes.get(output)?.at(-1) ?? null,
    *outputs() {
      for (const [output, all] of hashes) yield { output, outputSha256: all.at(-1)! };
    },
  };
}
