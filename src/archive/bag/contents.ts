/** What a folder of records holds: its records, the papers that they name, and what is neither. */

import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ParsedDocument } from '../../model/names.ts';
import { kindName } from '../../report/words.ts';
import { CORRECTION_FILES } from '../corrections/correction.ts';
import { recordFilesIn, recordsInFile } from '../recordFiles.ts';
import { type BagRecord, type Fault, type NamedPaper, paperKey, type RecordFile } from './bag.ts';

export interface Contents {
  files: RecordFile[];
  /** By `paperKey`, in the order in which records name them. */
  papers: Map<string, NamedPaper>;
  faults: Fault[];
  /** Files in the folder that are no records and stay out of the bag, below the folder. */
  others: string[];
}

/** Of the run's own; they go into the bag by themselves. */
const OWN: ReadonlySet<string> = new Set(['ratslese-run.json', ...CORRECTION_FILES]);

/** @throws what the file system throws where the folder cannot be read */
export async function contentsOf(folder: string): Promise<Contents> {
  const contents: Contents = { files: [], papers: new Map(), faults: [], others: [] };
  const names = await recordFilesIn(folder);
  for (const file of names) {
    const below = relative(folder, file).split(sep).join('/');
    const records: BagRecord[] = [];
    for await (const held of recordsInFile(file)) {
      if ('why' in held) contents.faults.push({ what: file, why: held.why });
      else records.push(addRecord(held.record, file, contents));
    }
    if (records.length > 0) contents.files.push({ file, below, records });
  }
  contents.others = await othersIn(folder, new Set(names));
  return contents;
}

function addRecord(record: ParsedDocument, file: string, { papers, faults }: Contents): BagRecord {
  const { path, sha256, bytes, mediaType } = record.source;
  const named = path !== null && sha256 !== null ? { path, sha256, bytes, mediaType, record: file } : null;
  if (named === null)
    faults.push({ what: file, why: 'it does not name its paper (source.path, source.sha256)' });
  const key = named === null ? null : paperKey(named);
  if (key !== null && !papers.has(key)) papers.set(key, named!);
  return { ...describe(record), format: mediaType, paper: key, path };
}

type Description = Pick<BagRecord, 'title' | 'identifier' | 'creator' | 'date' | 'type' | 'corrected'>;

/** Minutes are the sitting's, and of the body that sat. */
function describe({ header, title, kind, sender, diagnostics }: ParsedDocument): Description {
  const senders = [...sender.people.map(({ name }) => name), ...sender.groups];
  const body = kind === 'niederschrift' && header.Gremium !== null ? [header.Gremium] : [];
  return {
    title,
    identifier: header.Nummer ?? header.Sitzung ?? null,
    creator: (senders.length > 0 ? senders : body).join('; '),
    date: header.Datum,
    type: kind === null ? null : kindName(kind),
    corrected: diagnostics.filter(({ code }) => code === 'corrected').length,
  };
}

/** Hidden ones are no one's work. */
async function othersIn(folder: string, records: ReadonlySet<string>): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !records.has(file))
    .map((file) => relative(folder, file).split(sep).join('/'))
    .filter((below) => !OWN.has(below) && below !== JOURNAL)
    .sort();
}

/** There while a run is under way, and after one that was cut off. */
export const JOURNAL = 'ratslese-run.journal.ndjson';
