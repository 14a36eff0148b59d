/** Which inputs of a run have ended, and how. */

import type { Journal, LinePlace } from './journal.ts';
import type { EarlierOutput, RunCounts } from './manifest.ts';
import type { RunEntry } from './runEntry.ts';

export interface EndedInputs {
  /** @param place where the journal holds the entry; nothing else of it is kept */
  add(index: number, entry: RunEntry, place: LinePlace | null): void;
  /** How the inputs ended. @throws an `Error` unless inputs 0 to `inputs` - 1 have ended, each once: a bug */
  counts(inputs: number): RunCounts;
  /** The journal's lines in the order of the inputs. */
  lines(journal: Journal): Iterable<string>;
  /** Those of the outputs that no input of this run has. */
  without(outputs: Iterable<EarlierOutput>): Iterable<EarlierOutput>;
}

export function endedInputs(): EndedInputs {
  const places: LinePlace[] = [];
  const written = new Set<string>();
  const counts: RunCounts = { inputs: 0, ok: 0, findings: 0, error: 0, skipped: 0, kept: 0 };
  return {
    add(index, entry, place) {
      if (place === null) throw new Error(`input ${index} is not in the journal`);
      if (places[index] !== undefined) throw new Error(`input ${index} has ended twice`);
      places[index] = place;
      counts.inputs += 1;
      counts[entry.status] += 1;
      if (entry.output !== null) written.add(entry.output);
    },
    counts(inputs) {
      const { ok, findings, error, skipped, kept } = counts;
      // each number once and the highest below `inputs`: then none is missing
      const all = counts.inputs === inputs && places.length === inputs;
      if (all && ok + findings + error + skipped + kept === inputs) return { ...counts };
      throw new Error(`${inputs} inputs, but ended: ${JSON.stringify(counts)}`);
    },
    *lines(journal) {
      for (const place of places) yield journal.lineAt(place);
    },
    *without(outputs) {
      for (const earlier of outputs) if (!written.has(earlier.output)) yield earlier;
    },
  };
}
