/** What is handed over: a folder of records and the papers that they were read from, as a BagIt bag. Plain data. */

import type { PdfFacts } from '../../model/pdfFacts.ts';

/** What the manifest of the run tells, as far as the hand-over needs it. */
export interface RunTold {
  toolVersion: string;
  schemaVersion: number;
  /** ISO 8601; `null` where the manifest does not tell it. */
  started: string | null;
  ended: string | null;
  /** Such as `linux x64, Node v20.16.0`. */
  platform: string | null;
  /** Records as the run wrote them: name below its folder to SHA-256, `null` where that is not known. */
  outputs: ReadonlyMap<string, string | null>;
  /** By SHA-256 of the paper. */
  pdf: ReadonlyMap<string, PdfFacts>;
}

/** The paper that a record names. */
export interface NamedPaper {
  /** As in `source.path`. */
  path: string;
  sha256: string;
  bytes: number | null;
  mediaType: string | null;
  /** The first record that names it. */
  record: string;
}

/** A row of the Dublin Core table, and what else is told of one record. */
export interface BagRecord {
  title: string | null;
  identifier: string | null;
  creator: string;
  date: string | null;
  type: string | null;
  format: string | null;
  /** Key of its paper; `null` where the record names none. */
  paper: string | null;
  /** Path of its paper as it was read. */
  path: string | null;
  /** Values of it that were put right by hand. */
  corrected: number;
}

/** A file of records. */
export interface RecordFile {
  /** Where it lies. */
  file: string;
  /** Below the folder of records, parts parted by `/`. */
  below: string;
  records: BagRecord[];
}

/** Something that belongs into the bag and cannot go there. */
export interface Fault {
  /** A file, as the user would name it. */
  what: string;
  /** In plain words. */
  why: string;
}

/** A file of the bag that is written already. */
export interface BaggedFile {
  /** Its path in the bag, parts parted by `/`. */
  name: string;
  sha256: string;
  bytes: number;
}

/** How a paper is known in one bag: two with the same bytes in two places are two. */
export function paperKey({ path, sha256 }: Pick<NamedPaper, 'path' | 'sha256'>): string {
  return `${sha256} ${path}`;
}
