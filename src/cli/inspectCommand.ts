/** `ratslese inspect`: one paper in the terminal, its values marked. */

import type { Command } from 'commander';
import { createReader } from '../batch/reader.ts';
import type { InspectStyle } from '../output/terminal/index.ts';
import { wantsColor } from './color.ts';
import { endWith } from './endWith.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exitCodes.ts';
import type { InspectFlags } from './flags.ts';
import { listenForInterrupt } from './interrupt.ts';
import { NOTHING_ELSE } from './options.ts';
import { writeOutput } from './output.ts';
import { pagerCommand, throughPager } from './pager.ts';
import { createReporter } from './reporter.ts';
import { correctionsOf } from './runCorrections.ts';
import { readSettings } from './settings.ts';
import { STDIN } from './stdin.ts';
import { readFound } from './work.ts';

/** Columns where nobody says how many there are. */
const USUAL_WIDTH = 80;

export async function inspectCommand(input: string | undefined, command: Command): Promise<ExitCode> {
  const { pager, ...flags } = command.opts<InspectFlags>();
  const path = input ?? STDIN;
  const whole = { ...flags, ...NOTHING_ELSE };
  const settings = await readSettings([path], whole, { files: [] }, command);
  const { limits, parse } = settings;
  const reporter = await createReporter({ ...whole, toStdout: true });
  const reader = createReader({
    limits,
    parse,
    want: { inspect: styleOf(flags) },
    jobs: 1,
    single: true,
    ...correctionsOf(settings),
  });
  const interrupt = listenForInterrupt(reader);
  const work = async (): Promise<ExitCode[]> => {
    const worker = { reader, jobs: 1, stdinName: flags.stdinFilename };
    const { products } = await readFound({ status: 'input', path }, worker).catch((error: unknown) => {
      interrupt.check();
      throw error;
    });
    interrupt.check();
    const text = products.map(({ view }) => view ?? '').join('');
    const through = pager && process.stdout.isTTY ? pagerCommand(process.env) : null;
    if (through === null || text === '' || !(await throughPager(through, text)))
      await writeOutput('-', once(text));
    const codes = products.map(({ summary }) => exitCodeOf(summary, false));
    for (const [index, { summary }] of products.entries())
      reporter.record(summary, codes[index] === EXIT.unprocessed);
    return codes;
  };
  try {
    return await endWith(reporter, work, false);
  } finally {
    reader.kill();
  }
}

function styleOf({ color }: Pick<InspectFlags, 'color'>): InspectStyle {
  const { env, stdout } = process;
  const width = Number(env.COLUMNS) || stdout.columns || USUAL_WIDTH;
  if (!wantsColor(color, env, stdout.isTTY)) return { width, color: 0 };
  return { width, color: /256|truecolor|24bit/.test(`${env.TERM} ${env.COLORTERM}`) ? 2 : 1 };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
