/** What a search knows of a paper besides its texts: the same from a record as from an index. */

import type { Kind, ParsedDocument } from '../../model/names.ts';
import type { HeldRecord } from '../recordFiles.ts';

export interface FoundPaper {
  number: string | null;
  /** Of a Niederschrift, which has no number. */
  sitting: string | null;
  body: string | null;
  kind: Kind | null;
  title: string | null;
  /** As for `--since`. */
  date: string | null;
  /** Who sends it, as printed. */
  groups: readonly string[];
  /** As in `source.path`. */
  path: string | null;
  /** The file of its record, and its place there, from 0. */
  file: string;
  at: number;
}

export function foundPaper({ record, file, at }: HeldRecord): FoundPaper {
  const { header, kind, title, sender, source } = record;
  return {
    ...{ number: header.Nummer, sitting: header.Sitzung ?? null, body: header.Gremium },
    ...{ kind, title, date: dateOf(record), groups: sender.groups, path: source.path, file, at },
  };
}

/** The date of a paper; of a Niederschrift, which has none, that of the sitting. */
export function dateOf({ header }: ParsedDocument): string | null {
  return header.Datum ?? header.Sitzungstermin;
}
