/** `ratslese parse`: one record an input, or several where files are split. */

import type { Command } from 'commander';
import { createReader } from '../batch/reader.ts';
import { FORMATS, type FormatName, type FormatOptions } from '../output/formats/index.ts';
import type { Want } from '../product.ts';
import { isDatabaseName, NEEDS_NAME } from './databaseName.ts';
import { endWith } from './endWith.ts';
import type { ExitCode } from './exitCodes.ts';
import type { OutputFormat, ParseFlags } from './flags.ts';
import { listenForInterrupt } from './interrupt.ts';
import { formatFor, refuseFolder, whyOneRecord } from './outputFormat.ts';
import { createReporter } from './reporter.ts';
import { correctionsOf } from './runCorrections.ts';
import { inputsOf, readSettings } from './settings.ts';
import { type Run, recordsToStream } from './toStream.ts';

export async function parseCommand(args: string[], command: Command): Promise<ExitCode> {
  const refuse = (message: string): never => command.error(`error: ${message}`);
  const flags = withFormat(command, refuse);
  const inputs = inputsOf(args, flags);
  if (flags.stage !== undefined) (await import('./stageCommand.ts')).checkStageFlags(command);
  checkOutputFlags(flags, refuse);
  await refuseFolder(flags.output, refuse);
  const { output, outDir } = flags;
  const settings = await readSettings(inputs, flags, { files: [output], outDir }, command);
  const reporter = await createReporter({ ...flags, toStdout: outDir === undefined && output === '-' });
  if (flags.stage !== undefined) {
    const { stageCommand } = await import('./stageCommand.ts');
    return endWith(reporter, () => stageCommand(flags.stage!, settings, flags, reporter), flags.allowEmpty);
  }
  const { limits, jobs, single } = settings;
  const toWorkbook = flags.format === 'xlsx';
  // a row of a question tells its page, and so does a database
  const toDatabase = flags.format === 'sqlite';
  const paged = toWorkbook || toDatabase || (flags.rows ?? 'papers') !== 'papers';
  const parse = { ...settings.parse, positions: flags.positions || paged };
  const text = { format: textFormat(flags.format), options: formatOptions(flags) };
  const want: Want = outDir === undefined ? { text } : { text, pdf: true };
  const reader = createReader({ limits, parse, want, jobs, single, ...correctionsOf(settings) });
  const run: Run = {
    settings,
    reporter,
    worker: { reader, jobs, stdinName: flags.stdinFilename },
    interrupt: listenForInterrupt(reader),
    render: await FORMATS[text.format](text.options),
    strict: flags.strict,
    failFast: flags.failFast,
    listCodes: flags.listCodes,
  };
  const onlyOne = flags.listCodes === undefined ? whyOneRecord(output) : null;
  const refuseMore = onlyOne === null ? null : () => refuse(onlyOne);
  const work = async (): Promise<ExitCode[]> => {
    if (toWorkbook) return (await import('./toWorkbook.ts')).recordsToWorkbook(run, output);
    if (toDatabase) return (await import('./toDatabase.ts')).recordsToDatabase(run, output, flags);
    if (outDir === undefined) return recordsToStream(run, output, refuseMore);
    const { recordsToFolder } = await import('./toFolder.ts');
    return recordsToFolder(run, outDir, flags);
  };
  try {
    return await endWith(reporter, work, flags.allowEmpty);
  } finally {
    reader.kill();
  }
}

function withFormat(command: Command, refuse: (message: string) => never): ParseFlags {
  const flags = command.opts<ParseFlags>();
  // what a stage saw is in no format of records
  if (flags.stage !== undefined) return flags;
  const named = command.getOptionValueSource('format') === 'cli' ? flags.format : null;
  return { ...flags, format: formatFor(flags.output, named, refuse) };
}

/** How records come from where they are read: those of a workbook a line each. */
function textFormat(format: OutputFormat): FormatName {
  return format === 'xlsx' || format === 'sqlite' ? 'ndjson' : format;
}

function formatOptions({ rows, csvDialect }: ParseFlags): FormatOptions {
  return {
    ...(rows === undefined ? {} : { rows }),
    ...(csvDialect === undefined ? {} : { dialect: csvDialect }),
  };
}

function checkOutputFlags(flags: ParseFlags, wrong: (message: string) => never): void {
  const { output, outDir, format, rows, csvDialect, force, skipUnchanged, positions } = flags;
  if (
    flags.listCodes !== undefined &&
    (outDir !== undefined || rows !== undefined || csvDialect !== undefined || positions)
  )
    wrong(
      '--list-codes writes paths, no records: it goes with none of --out-dir, --rows, --csv-dialect, --positions',
    );
  if (outDir === '') wrong('the name of the output folder is empty');
  if (outDir !== undefined && output !== '-') wrong('--out-dir and --output do not go together');
  if (format === 'sqlite' && !isDatabaseName(output)) wrong(NEEDS_NAME);
  if (outDir === undefined && force) wrong('--force needs --out-dir');
  if (outDir === undefined && skipUnchanged && format !== 'sqlite')
    wrong('--skip-unchanged needs --out-dir, or a database to go on with (-o FILE.sqlite)');
  if (rows !== undefined && format !== 'csv' && !(format === 'ndjson' && rows === 'decisions'))
    wrong('--rows is for -f csv, and --rows decisions for -f ndjson, too');
  if (csvDialect !== undefined && format !== 'csv') wrong('--csv-dialect is for -f csv');
  if (positions && (format === 'csv' || format === 'xlsx'))
    wrong('a table has no room for --positions; use json, ndjson or yaml');
  if ((format === 'xlsx' || format === 'sqlite') && flags.listCodes !== undefined)
    wrong('--list-codes writes paths, a line each, and no workbook or database; give -o another ending');
  if (format === 'xlsx' && (output === '-' || outDir !== undefined))
    wrong('-f xlsx makes one file of all papers: name it with -o FILE.xlsx, without --out-dir');
}
