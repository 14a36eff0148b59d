/** The records that a command about many of them can use; of the others it is said why. */

import type { Command } from 'commander';
import type { HeldRecord } from '../archive/recordFiles.ts';
import { archiveRecords } from './archiveInputs.ts';
import { EXIT, exitCodeOf } from './exitCodes.ts';
import type { InputFlags } from './options.ts';
import type { Outputs } from './settings.ts';

export interface UsableRecords {
  records: AsyncIterable<HeldRecord>;
  /** How many could not be used until now. */
  unusable(): number;
}

/** @param say called with a line for each that cannot be used */
export function usableRecords(
  args: readonly string[],
  flags: InputFlags,
  outputs: Outputs,
  command: Command,
  say: (text: string) => void,
): UsableRecords {
  let unusable = 0;
  async function* records(): AsyncGenerator<HeldRecord> {
    for await (const held of archiveRecords(args, flags, outputs, command)) {
      if (!('why' in held) && exitCodeOf(held.record, false) === EXIT.ok) {
        yield held;
        continue;
      }
      unusable += 1;
      const whys = 'why' in held ? [held.why] : errorsOf(held);
      for (const why of whys) say(`${held.file}: ${why}`);
    }
  }
  return { records: records(), unusable: () => unusable };
}

function errorsOf({ record }: HeldRecord): string[] {
  return record.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

/** A text in which no paper was recognised. */
export function isNoPaper({ record }: HeldRecord): boolean {
  return record.kind === null && record.header.Nummer === null;
}
