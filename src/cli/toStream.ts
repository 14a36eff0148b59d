/** Records to standard output or into one file, in the order of the inputs. */

import { findInputs } from '../batch/findInputs.ts';
import type { Render } from '../formats/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exitCodes.ts';
import type { Interrupt } from './interrupt.ts';
import { writeOutput } from './output.ts';
import type { Reporter } from './reporter.ts';
import type { Settings } from './settings.ts';
import { readAllInputs, type Worker } from './work.ts';

export interface Run {
  settings: Settings;
  worker: Worker;
  reporter: Reporter;
  interrupt: Interrupt;
  render: Render;
  strict: boolean;
  failFast: boolean;
}

/**
 * Gives the exit codes of the records; none if there was no input.
 * @throws OutputError, Interrupted
 */
export async function recordsToStream(run: Run, target: string): Promise<ExitCode[]> {
  const codes: ExitCode[] = [];
  await writeOutput(target, texts(run, codes));
  return codes;
}

async function* texts(run: Run, codes: ExitCode[]): AsyncGenerator<string> {
  const { settings, worker, reporter, interrupt, render, strict, failFast } = run;
  if (render.prologue !== undefined) yield render.prologue;
  for await (const { found, products, milliseconds } of readAllInputs(
    findInputs(settings.request),
    worker,
    interrupt,
  )) {
    const records = products.map(({ record }) => record);
    reporter.ended(found, records, milliseconds);
    for (const record of records) {
      const code = exitCodeOf(record, strict);
      codes.push(code);
      reporter.record(record, code === EXIT.unprocessed);
      yield render(record);
      if (failFast && code !== EXIT.ok) return;
    }
  }
}
