/** The records that `correct` is given, each with what the folder that it lies in tells of it. */

import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type HeldRecord, recordFilesIn, recordsInFile, type Unusable } from '../archive/recordFiles.ts';
import { recordFormatOf } from '../archive/recordTexts.ts';
import { holds } from '../batch/fileHash.ts';
import { MANIFEST, type Manifest, readManifest } from '../batch/manifest.ts';

export interface EditedRecord extends HeldRecord {
  /** Version of the tool that wrote the folder of records; `null` where none did. */
  writtenBy: string | null;
}

/** A folder that a run wrote to. */
interface RunFolder {
  folder: string;
  manifest: Manifest;
}

/** Files that are as the run wrote them are left out. */
export async function* editedRecords(args: readonly string[]): AsyncGenerator<EditedRecord | Unusable> {
  const manifests = new Map<string, Promise<Manifest | null>>();
  for (const argument of args) {
    for (const file of await filesOf(argument)) {
      if (typeof file !== 'string') {
        yield file;
        continue;
      }
      const run = await runFolderOf(file, manifests);
      if (run !== null && (await isAsWritten(file, run))) continue;
      for await (const held of recordsInFile(file))
        yield 'why' in held ? held : { ...held, writtenBy: run?.manifest.facts.toolVersion ?? null };
    }
  }
}

async function filesOf(argument: string): Promise<(string | Unusable)[]> {
  const stats = await stat(argument).catch(() => null);
  if (stats?.isDirectory()) return recordFilesIn(argument);
  if (stats !== null && recordFormatOf(argument) === null)
    return [{ file: argument, why: 'it is no file of records (.json, .ndjson, .yaml)' }];
  return [argument];
}

/** The nearest folder upwards of the file that has a manifest. */
export async function runFolderOf(
  file: string,
  known: Map<string, Promise<Manifest | null>> = new Map(),
): Promise<RunFolder | null> {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    const reading = known.get(folder) ?? readManifest(join(folder, MANIFEST), false).catch(() => null);
    known.set(folder, reading);
    const manifest = await reading;
    if (manifest !== null) return { folder, manifest };
    if (folder === dirname(folder)) return null;
  }
}

async function isAsWritten(file: string, { folder, manifest }: RunFolder): Promise<boolean> {
  const output = relative(folder, resolve(file)).split(sep).join('/');
  const hashes = [...manifest.entries, ...manifest.earlier].flatMap((entry) =>
    entry.output === output && entry.outputSha256 !== null ? [entry.outputSha256] : [],
  );
  for (const hash of hashes) if (await holds(file, hash)) return true;
  return false;
}
