/** `ratslese parse`: one record an input, or several where files are split. */

import type { Command } from 'commander';
import { createReader } from '../batch/reader.ts';
import { FORMATS } from '../formats/index.ts';
import { EXIT, type ExitCode, worstExitCode } from './exitCodes.ts';
import { Interrupted, listenForInterrupt } from './interrupt.ts';
import { OutputError } from './output.ts';
import type { ParseFlags } from './program.ts';
import { createReporter, type Reporter } from './reporter.ts';
import { readSettings, STDIN } from './settings.ts';
import { type Run, recordsToStream } from './toStream.ts';

export async function parseCommand(args: string[], command: Command): Promise<ExitCode> {
  const flags = command.opts<ParseFlags>();
  const inputs = args.length > 0 || flags.filesFrom !== undefined ? args : [STDIN];
  const settings = await readSettings(inputs, flags, command);
  const reporter = await createReporter(flags);
  if (flags.stage !== undefined) {
    const { stageCommand } = await import('./stageCommand.ts');
    return endWith(reporter, () => stageCommand(flags.stage!, settings, flags, reporter), flags.allowEmpty);
  }
  const { limits, parse, jobs, single } = settings;
  const reader = createReader({ limits, parse, jobs, single });
  const run: Run = {
    settings,
    reporter,
    worker: { reader, jobs, stdinName: flags.stdinFilename },
    interrupt: listenForInterrupt(() => {
      reader.kill();
      process.stdin.destroy(); // nobody knows how long it would go on
    }),
    render: await FORMATS[flags.format](flags.rows === undefined ? {} : { rows: flags.rows }),
    strict: flags.strict,
    failFast: flags.failFast,
  };
  const { outDir } = flags;
  const work = async (): Promise<ExitCode[]> => {
    if (outDir === undefined) return recordsToStream(run, flags.output);
    const { recordsToFolder } = await import('./toFolder.ts');
    return recordsToFolder(run, outDir, flags);
  };
  try {
    return await endWith(reporter, work, flags.allowEmpty);
  } finally {
    reader.kill();
  }
}

/** Runs the work and turns what ends it into an exit code. */
async function endWith(
  reporter: Reporter,
  work: () => Promise<ExitCode[]>,
  allowEmpty: boolean,
): Promise<ExitCode> {
  const end = (code: ExitCode): ExitCode => {
    reporter.summary(code);
    return code;
  };
  try {
    const codes = await work();
    if (codes.length > 0 || allowEmpty) return end(worstExitCode(codes));
    reporter.nothingMatched();
    return end(EXIT.noInput);
  } catch (error) {
    if (error instanceof Interrupted) return end(error.exitCode);
    if (!(error instanceof OutputError)) throw error;
    if (error.readerGone) return EXIT.ok;
    reporter.outputFailed(error);
    return end(EXIT.output);
  }
}
