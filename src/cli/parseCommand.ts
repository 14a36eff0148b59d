/** `ratslese parse`: one record an input, or several where files are split. */

import type { Command } from 'commander';
import { createReader } from '../batch/reader.ts';
import { FORMATS } from '../formats/index.ts';
import { endWith } from './endWith.ts';
import type { ExitCode } from './exitCodes.ts';
import type { ParseFlags } from './flags.ts';
import { listenForInterrupt } from './interrupt.ts';
import { createReporter } from './reporter.ts';
import { inputsOf, readSettings } from './settings.ts';
import { type Run, recordsToStream } from './toStream.ts';

export async function parseCommand(args: string[], command: Command): Promise<ExitCode> {
  const flags = command.opts<ParseFlags>();
  const inputs = inputsOf(args, flags);
  if (flags.stage !== undefined) (await import('./stageCommand.ts')).checkStageFlags(command);
  checkOutputFlags(flags, command);
  const { output, outDir } = flags;
  const settings = await readSettings(inputs, flags, { files: [output], outDir }, command);
  const reporter = await createReporter(flags);
  if (flags.stage !== undefined) {
    const { stageCommand } = await import('./stageCommand.ts');
    return endWith(reporter, () => stageCommand(flags.stage!, settings, flags, reporter), flags.allowEmpty);
  }
  const { limits, jobs, single } = settings;
  const parse = { ...settings.parse, positions: flags.positions };
  const reader = createReader({ limits, parse, jobs, single });
  const run: Run = {
    settings,
    reporter,
    worker: { reader, jobs, stdinName: flags.stdinFilename },
    interrupt: listenForInterrupt(reader),
    render: await FORMATS[flags.format](flags.rows === undefined ? {} : { rows: flags.rows }),
    strict: flags.strict,
    failFast: flags.failFast,
  };
  const work = async (): Promise<ExitCode[]> => {
    if (outDir === undefined) return recordsToStream(run, output);
    const { recordsToFolder } = await import('./toFolder.ts');
    return recordsToFolder(run, outDir, flags);
  };
  try {
    return await endWith(reporter, work, flags.allowEmpty);
  } finally {
    reader.kill();
  }
}

function checkOutputFlags(flags: ParseFlags, command: Command): void {
  const { output, outDir, format, rows, force, skipUnchanged, positions } = flags;
  const wrong = (message: string): never => command.error(`error: ${message}`);
  if (outDir === '') wrong('the name of the output folder is empty');
  if (outDir !== undefined && output !== '-') wrong('--out-dir and --output do not go together');
  if (outDir === undefined && (force || skipUnchanged)) wrong('--force and --skip-unchanged need --out-dir');
  if (rows !== undefined && format !== 'csv') wrong('--rows is for -f csv');
  if (positions && format === 'csv') wrong('a table has no room for --positions; use json, ndjson or yaml');
}
