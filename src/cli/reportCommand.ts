/** `ratslese report`: a page of HTML for every input, to look at. */

import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { createReader } from '../batch/reader.ts';
import { endWith } from './endWith.ts';
import type { ExitCode } from './exitCodes.ts';
import type { ReportFlags } from './flags.ts';
import { listenForInterrupt } from './interrupt.ts';
import { createReporter } from './reporter.ts';
import { correctionsOf } from './runCorrections.ts';
import { inputsOf, readSettings } from './settings.ts';
import { pagesToFolder, pageToFile, type ReportRun } from './toPages.ts';

/** Share of the time limit that pictures may take: reading must not lack it. */
const SHARE_OF_PICTURES = 0.5;

export async function reportCommand(args: string[], command: Command): Promise<ExitCode> {
  const flags = command.opts<ReportFlags>();
  const inputs = inputsOf(args, flags);
  const { output } = flags;
  if (output === '') command.error('error: the name of the output is empty');
  const isFile = await namesFile(output);
  const outputs = isFile ? { files: [output] } : { files: [], outDir: output };
  const settings = await readSettings(inputs, flags, outputs, command);
  const { limits, parse, jobs } = settings;
  const reporter = await createReporter({
    ...flags,
    toStdout: output === '-',
    ...(isFile ? {} : { outDir: output }),
  });
  const want = { page: { picturesMs: limits.timeoutMs * SHARE_OF_PICTURES } };
  // never in a thread: the package that draws is native code, which only a process of its own can be rid of
  const reader = createReader({
    limits,
    parse: { ...parse, positions: true },
    want,
    jobs,
    single: false,
    ...correctionsOf(settings),
  });
  const run: ReportRun = {
    settings,
    reporter,
    worker: { reader, jobs, stdinName: flags.stdinFilename },
    interrupt: listenForInterrupt(reader),
    strict: false,
    failFast: flags.failFast,
  };
  const refuse = (message: string): never => command.error(`error: ${message}`);
  const work = () => (isFile ? pageToFile(run, flags, refuse) : pagesToFolder(run, flags));
  try {
    return await endWith(reporter, work, flags.allowEmpty);
  } finally {
    reader.kill();
  }
}

/** A name that ends in .html is that of a file, unless a folder has it. */
async function namesFile(output: string): Promise<boolean> {
  if (output === '-') return true;
  if (!/\.html?$/i.test(output)) return false;
  const stats = await stat(output).catch(() => null);
  return !stats?.isDirectory();
}
