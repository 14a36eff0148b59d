/** `ratslese index`: a database of records, in which a search is quick. */

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { DatabaseWriter } from '../archive/database/writer.ts';
import type { HeldRecord, Unusable } from '../archive/recordFiles.ts';
import { archiveRecords, filesOfRecords } from './archiveInputs.ts';
import { INDEX_NAME, isDatabaseName, NEEDS_NAME } from './databaseName.ts';
import { endedBy } from './endWith.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exitCodes.ts';
import type { IndexFlags } from './flags.ts';
import { counted } from './messages.ts';
import { NOTHING_ELSE } from './options.ts';
import { sayRemark } from './reporter.ts';
import { writeDatabase } from './writeDatabase.ts';

interface Done {
  records: number;
  unusable: number;
  /** Files that were in it unchanged. */
  kept: number;
}

export async function indexCommand(args: string[], command: Command): Promise<ExitCode> {
  const flags: IndexFlags = { ...NOTHING_ELSE, ...command.opts<IndexFlags>() };
  const output = flags.output ?? (await ownIndex(args, command));
  if (!isDatabaseName(output)) command.error(`error: ${NEEDS_NAME}`);
  const say = flags.quiet ? () => {} : sayRemark;
  const done: Done = { records: 0, unusable: 0, kept: 0 };
  try {
    await writeDatabase(output, { keep: 'inputs', madeBy: 'index' }, async (writer) => {
      const { begin, wanted } = filesInto(writer, done);
      for await (const held of archiveRecords(args, flags, { files: [output] }, command, wanted)) {
        begin(held.file);
        add(writer, held, done, say);
      }
      if (done.records + done.unusable + done.kept === 0) throw new NothingToIndex();
    });
  } catch (error) {
    if (!(error instanceof NothingToIndex)) return endedBy(error);
    say('there is no record and no paper; check the names');
    return EXIT.noInput;
  }
  const kept = done.kept > 0 ? `, ${counted(done.kept, 'file')} unchanged` : '';
  say(`${counted(done.records, 'record')} written to ${output}${kept}`);
  return done.unusable > 0 ? EXIT.unprocessed : EXIT.ok;
}

function filesInto(
  writer: DatabaseWriter,
  done: Done,
): { begin(file: string): void; wanted(file: string): boolean } {
  let current: string | null = null;
  const begin = (file: string): void => {
    if (file === current) return;
    current = file;
    writer.begin(file);
  };
  return {
    begin,
    wanted(file) {
      const isThere = writer.has(file);
      if (isThere) done.kept += 1;
      // a file without a record is one, too
      else begin(file);
      return !isThere;
    },
  };
}

function add(
  writer: DatabaseWriter,
  held: HeldRecord | Unusable,
  done: Done,
  say: (text: string) => void,
): void {
  if ('why' in held) {
    done.unusable += 1;
    writer.problem(held.why);
    say(`${held.file}: ${held.why}`);
    return;
  }
  writer.add(held, exitCodeOf(held.record, false) !== EXIT.unprocessed);
  done.records += 1;
}

class NothingToIndex extends Error {}

/** Of a folder of records, the file in it that a search takes by itself. */
async function ownIndex(args: readonly string[], command: Command): Promise<string> {
  const [only, ...more] = args;
  const isFolder = more.length === 0 && (await stat(only!).catch(() => null))?.isDirectory();
  if (isFolder && (await filesOfRecords(only!)) !== null) return join(only!, INDEX_NAME);
  return command.error(
    'error: name the database with -o FILE.sqlite; only one folder of records gets its own',
  );
}
