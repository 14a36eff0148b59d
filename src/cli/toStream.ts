/** Records to standard output or into one file, in the order of the inputs. */

import { findInputs } from '../batch/findInputs.ts';
import type { Found } from '../batch/found.ts';
import type { Render } from '../output/formats/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exitCodes.ts';
import type { Interrupt } from './interrupt.ts';
import { pathWithCodes } from './listCodes.ts';
import { writeOutput } from './output.ts';
import type { Reporter } from './reporter.ts';
import { tellCorrections } from './runCorrections.ts';
import type { Settings } from './settings.ts';
import { type Ended, readGroups, type Worker } from './work.ts';

export interface Run {
  settings: Settings;
  worker: Worker;
  reporter: Reporter;
  interrupt: Interrupt;
  render: Render;
  strict: boolean;
  failFast: boolean;
  /** Only the paths of papers with one of these are written. */
  listCodes?: readonly string[] | undefined;
}

/**
 * Gives the exit codes of the records; none if there was no input.
 * @param refuseMore where the target has room for one record only: ends the program at the second, as early as it is
 *   known of
 * @throws OutputError, Interrupted
 */
export async function recordsToStream(
  run: Run,
  target: string,
  refuseMore: (() => never) | null,
): Promise<ExitCode[]> {
  const codes: ExitCode[] = [];
  const all = findInputs(run.settings.request);
  const inputs = refuseMore === null ? all : onlyOne(all, refuseMore);
  await writeOutput(target, recordTexts(run, inputs, codes, refuseMore));
  return codes;
}

/** Gives all when they are known to be one at most: nothing is read in vain. */
async function* onlyOne(all: AsyncIterable<Found>, refuseMore: () => never): AsyncGenerator<Found> {
  const met: Found[] = [];
  let inputs = 0;
  for await (const found of all) {
    met.push(found);
    if (found.status !== 'skipped') inputs += 1;
    if (inputs > 1) refuseMore();
  }
  yield* met;
}

/** In UTF-16 units. Many records are written at once, as each writing takes longer than it takes to make its text. */
const WRITTEN_AT_ONCE = 2 ** 18;

/**
 * The records' texts in the order of the inputs, one record or several to a text; `codes` get their exit codes on the
 * way.
 */
export async function* recordTexts(
  run: Run,
  inputs: AsyncIterable<Found>,
  codes: ExitCode[],
  refuseMore: (() => never) | null,
): AsyncGenerator<string> {
  const { worker, interrupt, render, listCodes } = run;
  if (listCodes === undefined && render.prologue !== undefined) yield render.prologue;
  for await (const group of readGroups(inputs, worker, interrupt)) {
    let text = '';
    for (const ended of group) {
      const one = textOf(run, ended, codes, refuseMore);
      text += one.text;
      if (one.isLast || text.length > WRITTEN_AT_ONCE) {
        yield text;
        text = '';
      }
      if (one.isLast) return;
    }
    if (text !== '') yield text;
  }
  tellCorrections(run.settings, run.reporter);
}

/** What is written of one input, and whether the run ends with it. */
function textOf(
  run: Run,
  { found, products, milliseconds }: Ended,
  codes: ExitCode[],
  refuseMore: (() => never) | null,
): { text: string; isLast: boolean } {
  const { reporter, strict, failFast, listCodes } = run;
  const summaries = products.map(({ summary }) => summary);
  if (summaries.length > 1) refuseMore?.();
  run.settings.corrections?.tally.ended(products);
  reporter.ended(found, summaries, milliseconds);
  let written = listCodes === undefined ? '' : pathWithCodes(found.path, products, listCodes);
  for (const { summary, text } of products) {
    const code = exitCodeOf(summary, strict);
    codes.push(code);
    reporter.record(summary, code === EXIT.unprocessed);
    if (listCodes === undefined) written += text ?? '';
    if (failFast && code !== EXIT.ok) return { text: written, isLast: true };
  }
  return { text: written, isLast: false };
}
