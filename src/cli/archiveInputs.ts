/** The records that a command about many of them is given: files of records, folders of either, or papers that are read on the way. */

import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { type HeldRecord, recordFilesIn, recordsInFile, type Unusable } from '../archive/recordFiles.ts';
import { recordFormatOf, recordOfLine } from '../archive/recordTexts.ts';
import { findInputs } from '../batch/findInputs.ts';
import { createReader } from '../batch/reader.ts';
import { listenForInterrupt } from './interrupt.ts';
import type { InputFlags } from './options.ts';
import { correctionsOf } from './runCorrections.ts';
import { type Outputs, readSettings } from './settings.ts';
import { readAllInputs } from './work.ts';

/**
 * Gives the records of the arguments in their order. Of a folder with files of records (`parse --out-dir`) it gives
 * these; of any other its papers, read as `parse` reads them with the same flags. `-` is one paper, as everywhere.
 * Positions stand in no record of a paper that was read here.
 * @param wanted whether a file of records is to be read; asked in their order, before each
 * @throws Interrupted, CommanderError
 */
export async function* archiveRecords(
  args: readonly string[],
  flags: InputFlags,
  outputs: Outputs,
  command: Command,
  wanted: (file: string) => boolean = () => true,
): AsyncGenerator<HeldRecord | Unusable> {
  for (const argument of args) {
    const files = await filesOfRecords(argument);
    if (files === null) yield* papersOf(argument, flags, outputs, command);
    else for (const file of files) if (wanted(file)) yield* recordsInFile(file);
  }
}

/** `null` where the argument stands for papers. */
export async function filesOfRecords(argument: string): Promise<string[] | null> {
  const stats = await stat(argument).catch(() => null);
  if (stats?.isDirectory()) {
    const files = await recordFilesIn(argument).catch(() => []);
    return files.length > 0 ? files : null;
  }
  return stats !== null && recordFormatOf(argument) !== null ? [argument] : null;
}

async function* papersOf(
  argument: string,
  flags: InputFlags,
  outputs: Outputs,
  command: Command,
): AsyncGenerator<HeldRecord> {
  const settings = await readSettings([argument], flags, outputs, command);
  const { request, parse, limits, jobs, single } = settings;
  const want = { text: { format: 'ndjson', options: {} } } as const;
  const reader = createReader({ limits, parse, want, jobs, single, ...correctionsOf(settings) });
  const worker = { reader, jobs, stdinName: flags.stdinFilename };
  try {
    const inputs = readAllInputs(findInputs(request), worker, listenForInterrupt(reader));
    for await (const { found, products } of inputs) {
      for (const [at, { text }] of products.entries())
        yield { record: recordOfLine(text ?? ''), file: found.path, at };
    }
  } finally {
    reader.kill();
  }
}
