/** `ratslese correct`: what was edited in records becomes lines of the file of corrections. */

import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { withCorrections } from '../archive/corrections/addCorrections.ts';
import { CORRECTION_FILES, type Correction, CorrectionsError } from '../archive/corrections/correction.ts';
import { correctionsFromEdited, type EditedValue } from '../archive/corrections/fromEdited.ts';
import { createReader, type Reader } from '../batch/reader.ts';
import type { ParsedDocument } from '../model/names.ts';
import { escapeTerminal } from '../output/formats/escape.ts';
import { recordOf } from '../product.ts';
import { bytesIfThere, correctionsFor, nearestCorrections } from './corrections.ts';
import { type EditedRecord, editedRecords, runFolderOf } from './editedRecords.ts';
import { endedBy } from './endWith.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import { counted } from './messages.ts';
import { type InputFlags, NOTHING_ELSE } from './options.ts';
import { writeOutput } from './output.ts';
import { printText } from './printText.ts';
import { sayRemark } from './reporter.ts';
import { readSettings } from './settings.ts';
import { version } from './version.ts';

interface CorrectFlags extends InputFlags {
  output?: string;
  who?: string;
  why?: string;
  dryRun: boolean;
}

export async function correctCommand(args: string[], command: Command): Promise<ExitCode> {
  const flags = { ...command.opts<CorrectFlags>(), ...NOTHING_ELSE };
  const settings = await readSettings([], { ...flags, corrections: false }, { files: [] }, command);
  const { limits, parse } = settings;
  const readerOf = (split: boolean) =>
    createReader({ limits, parse: { ...parse, split }, jobs: 1, single: false });
  const readers = { whole: readerOf(false), split: readerOf(true) };
  try {
    return await addEdited(args, flags, readers);
  } catch (error) {
    if (error instanceof CorrectionsError) command.error(`error: ${error.message.replaceAll('\n', '; ')}`);
    return endedBy(error);
  } finally {
    readers.whole.kill();
    readers.split.kill();
  }
}

interface Readers {
  whole: Reader;
  split: Reader;
}

async function addEdited(args: readonly string[], flags: CorrectFlags, readers: Readers): Promise<ExitCode> {
  const target = flags.output ?? (flags.corrections || (await fileFor(args)));
  const bytes = await bytesIfThere(target);
  const present: Correction[] = [...((bytes && (await correctionsFor(target, [], undefined)))?.list ?? [])];
  const said = {
    ...{ who: flags.who ?? null, when: new Date().toISOString().slice(0, 10), why: flags.why ?? null },
  };
  const added: EditedValue[] = [];
  const lines: string[] = [];
  let unusable = 0;
  for await (const held of editedRecords(args)) {
    const read = 'why' in held ? held.why : await readingOf(held, readers);
    if ('why' in held || typeof read === 'string') {
      unusable += 1;
      sayRemark(`${held.file}: ${String(read)}`);
      continue;
    }
    const values = correctionsFromEdited(held.record, read, present, said);
    if (values.length > 0) warnOfVersion(held);
    for (const value of values) {
      added.push(value);
      present.push({ ...value.correction, line: 0 });
      const { number, pointer, value: now } = value.correction;
      lines.push(`${number ?? held.file} ${pointer}: ${value.was} -> ${now}`);
    }
  }
  if (added.length > 0 && !flags.dryRun) await write(target, bytes, added);
  if (added.length > 0 || unusable === 0) lines.push(lastLine(added.length, target, flags.dryRun));
  const code = await printText(lines.map((line) => `${escapeTerminal(line)}\n`).join(''));
  return unusable > 0 ? EXIT.unprocessed : code;
}

function lastLine(count: number, target: string, dryRun: boolean): string {
  if (count === 0) return `nothing to add to ${target}: the records say what is read and corrected already`;
  if (dryRun) return `${counted(count, 'correction')} would be added to ${target}`;
  return `${counted(count, 'correction')} added to ${target}; parse takes them from there on every run`;
}

function warnOfVersion({ file, writtenBy }: EditedRecord): void {
  if (writtenBy === null || writtenBy === version()) return;
  sayRemark(
    `${file} was written by ratslese ${writtenBy}, and this is ${version()}: what the two read differently counts as edited, too; look through the lines`,
  );
}

/** The record as its paper is read now, or why there is none. */
async function readingOf({ file, record }: EditedRecord, readers: Readers): Promise<ParsedDocument | string> {
  const { path, sha256, part } = record.source;
  if (path === null || sha256 === null) return 'it does not name its paper (source.path, source.sha256)';
  const papers = [path, join(dirname(file), path)];
  for (const paper of papers) {
    if (!(await stat(paper).catch(() => null))?.isFile()) continue;
    const products = await (part === null ? readers.whole : readers.split).read({ path: paper });
    const read = products.map(recordOf).find(({ source }) => source.part === part);
    if (read?.source.sha256 === sha256) return read;
    return `${paper} is not the paper that it was made of (another SHA-256)`;
  }
  return `its paper ${path} is not there; run the command where parse was run`;
}

/** Where `parse` finds it: beside or above the records, else in the run's folder, else beside the first record. */
async function fileFor(args: readonly string[]): Promise<string> {
  const near = await nearestCorrections(args);
  if (near !== null) return near;
  const first = resolve(args[0]!);
  const isFolder = (await stat(first).catch(() => null))?.isDirectory() ?? false;
  const run = await runFolderOf(isFolder ? join(first, 'x') : first);
  const folder = run?.folder ?? (isFolder ? first : dirname(first));
  return relative('.', join(folder, CORRECTION_FILES[0]));
}

async function write(target: string, bytes: Uint8Array | null, added: readonly EditedValue[]): Promise<void> {
  const format = /\.ya?ml$/i.test(target) ? 'yaml' : 'csv';
  const corrections = added.map(({ correction }) => correction);
  const text = withCorrections(bytes, format, corrections);
  await writeOutput(
    target,
    (async function* () {
      yield text;
    })(),
  );
}
