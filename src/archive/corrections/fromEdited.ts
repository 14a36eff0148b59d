/** What a person changed in a record, as corrections of the reading of its paper. */

import type { ParsedDocument } from '../../model/names.ts';
import { keysOf } from '../../model/pointer.ts';
import { unread } from '../../model/reading.ts';
import { type NewCorrection, writtenAs } from './addCorrections.ts';
import { correct } from './apply.ts';
import type { Correction } from './correction.ts';
import { differences } from './differences.ts';

export interface EditedValue {
  correction: NewCorrection;
  /** The value as it is read, corrected as far as it is already; as JSON. */
  was: string;
}

/**
 * The smallest values in which the edited record differs from what the reading and the corrections that there are give.
 * @param read the record as the paper is read now, without corrections; it stays as it is
 */
export function correctionsFromEdited(
  edited: ParsedDocument,
  read: ParsedDocument,
  present: readonly Correction[],
  said: Pick<Correction, 'who' | 'when' | 'why'>,
): EditedValue[] {
  const corrected = structuredClone(read);
  correct(unread(corrected), present);
  return differences(corrected, edited).map(({ pointer, value }) => ({
    correction: {
      ...{ sha256: read.source.sha256, number: read.header.Nummer, pointer, value: writtenAs(value) },
      ...said,
    },
    was: JSON.stringify(valueIn(corrected, keysOf(pointer))),
  }));
}

function valueIn(record: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((holder, key) => (holder as Record<string, unknown>)[key], record);
}
