/** `ratslese check`: findings about papers, in one report or several. */

import type { Command } from 'commander';
import { createReader } from '../batch/reader.ts';
import { type Effective, ruleSettings } from '../config/effective.ts';
import { REPORTS, type ReportFacts } from '../output/findings/index.ts';
import { type ReportTarget, reportTargets, settleConfig } from './checkConfig.ts';
import { checkToSinks, type OpenReport } from './checkRun.ts';
import { wantsColor } from './color.ts';
import { endWith } from './endWith.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import type { CheckFlags } from './flags.ts';
import { listenForInterrupt } from './interrupt.ts';
import { printText } from './printText.ts';
import { createReporter } from './reporter.ts';
import { correctionsOf } from './runCorrections.ts';
import { inputsOf, readSettings } from './settings.ts';
import { openSink } from './sink.ts';
import { version } from './version.ts';

export async function checkCommand(args: string[], command: Command): Promise<ExitCode> {
  const flags = command.opts<CheckFlags>();
  const settled = await settleConfig(flags, command);
  if (settled === null) return EXIT.usage;
  const { effective, files } = settled;
  if (flags.printConfig) {
    const { printConfig } = await import('../config/printConfig.ts');
    return printText(printConfig(effective));
  }
  const targets = reportTargets(flags, effective, command);
  const inputs = inputsOf(args, flags);
  const ignore = effective.ignore.map(({ value }) => value);
  const outputs = { files: targets.map(({ file }) => file), own: files };
  const settings = await readSettings(inputs, { ...flags, ignore }, outputs, command);
  const { limits, parse, jobs, single } = settings;
  // where no report is seen, what could not be read is said on standard error
  const reported = targets.some(({ file }) => file === '-');
  const reporter = await createReporter({ ...flags, reported, toStdout: false });
  const reader = createReader({
    ...{ limits, parse, jobs, single, want: { check: ruleSettings(effective) } },
    ...correctionsOf(settings),
  });
  const run = {
    settings,
    reporter,
    worker: { reader, jobs, stdinName: flags.stdinFilename },
    interrupt: listenForInterrupt(reader),
    failOn: effective.failOn.value,
    maxWarnings: effective.maxWarnings.value,
    failFast: flags.failFast,
    tellErrors: !reported,
  };
  try {
    const reports = await openReports(targets, effective, flags);
    return await endWith(reporter, () => checkToSinks(run, reports), flags.allowEmpty);
  } finally {
    reader.kill();
  }
}

function openReports(
  targets: readonly ReportTarget[],
  { failOn, maxWarnings }: Effective,
  { color }: CheckFlags,
): Promise<OpenReport[]> {
  return Promise.all(
    targets.map(async ({ format, file }) => {
      const facts: ReportFacts = {
        toolVersion: version(),
        failOn: failOn.value,
        maxWarnings: maxWarnings.value,
        color: file === '-' && wantsColor(color, process.env, process.stdout.isTTY),
      };
      return { report: await REPORTS[format](facts), sink: openSink(file), file };
    }),
  );
}
