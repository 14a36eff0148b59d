/** What of a record is compared with a feed. */

import type { Kind } from '../../model/names.ts';
import type { HeldRecord } from '../recordFiles.ts';

export interface RecordPaper {
  file: string;
  number: string | null;
  title: string | null;
  kind: Kind | null;
  date: string | null;
  people: readonly string[];
  groups: readonly string[];
  consultations: readonly { body: string | null; date: string | null; role: string | null }[];
  /** Pointers of values that the reading was not sure of. */
  unsure: readonly string[];
}

export function recordPaper({ record, file }: HeldRecord): RecordPaper {
  const { header, title, kind, sender, consultations, diagnostics } = record;
  return {
    ...{ file, number: header.Nummer, title, kind, date: header.Datum },
    people: sender.people.map(({ name }) => name),
    groups: sender.groups,
    consultations: consultations.map(({ body, date, role }) => ({ body, date, role })),
    unsure: diagnostics.flatMap(({ code, field }) => (field === null || code === 'corrected' ? [] : [field])),
  };
}
