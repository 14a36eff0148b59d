/** Records into a database, beside those that are there already. */

import type { DatabaseWriter } from '../archive/database/writer.ts';
import { recordOfLine } from '../archive/recordTexts.ts';
import { sha256OfFile } from '../batch/fileHash.ts';
import { findInputs } from '../batch/findInputs.ts';
import type { Found } from '../batch/found.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exitCodes.ts';
import type { ParseFlags } from './flags.ts';
import { tellCorrections } from './runCorrections.ts';
import { STDIN } from './stdin.ts';
import { factsOf } from './toFolder.ts';
import type { Run } from './toStream.ts';
import { type Ended, readAllInputs } from './work.ts';
import { writeDatabase } from './writeDatabase.ts';

/**
 * A paper that is read takes the place of what is there of the same path. Gives the exit codes of the records; none if
 * there was no input.
 * @throws OutputError, Interrupted
 */
export async function recordsToDatabase(run: Run, target: string, flags: ParseFlags): Promise<ExitCode[]> {
  const { settings, reporter, worker, interrupt, failFast } = run;
  const codes: ExitCode[] = [];
  const madeBy = JSON.stringify(factsOf(flags, settings).options);
  await writeDatabase(target, { keep: 'all', madeBy }, async (writer) => {
    // which corrections are of a paper is known when it is read
    const mayStay = flags.skipUnchanged && settings.corrections === null;
    const inputs = findInputs(settings.request);
    const changed = mayStay ? changedOnly(inputs, writer, run, codes) : inputs;
    for await (const ended of readAllInputs(changed, worker, interrupt)) {
      settings.corrections?.tally.ended(ended.products);
      const own = write(writer, ended, run);
      codes.push(...own);
      if (failFast && own.some((code) => code !== EXIT.ok)) return;
    }
    tellCorrections(settings, reporter);
  });
  return codes;
}

function write(writer: DatabaseWriter, { found, products, milliseconds }: Ended, run: Run): ExitCode[] {
  const { reporter, strict, worker } = run;
  const summaries = products.map(({ summary }) => summary);
  reporter.ended(found, summaries, milliseconds);
  if (products.length > 0) writer.begin(found.path);
  return products.map(({ summary, text }, at) => {
    const code = exitCodeOf(summary, strict);
    reporter.record(summary, code === EXIT.unprocessed);
    const file = found.path === STDIN ? worker.stdinName : found.path;
    writer.add({ record: recordOfLine(text!), file, at }, code !== EXIT.unprocessed);
    return code;
  });
}

/** Leaves out papers whose bytes are in the database, made by the same version and options. */
async function* changedOnly(
  inputs: AsyncIterable<Found>,
  writer: DatabaseWriter,
  { reporter }: Run,
  codes: ExitCode[],
): AsyncGenerator<Found> {
  for await (const found of inputs) {
    const isFile = found.status === 'input' && found.path !== STDIN;
    const sha256 = isFile ? await sha256OfFile(found.path).catch(() => null) : null;
    if (sha256 === null || !writer.has(found.path, sha256)) {
      yield found;
      continue;
    }
    codes.push(EXIT.ok);
    reporter.unchanged({
      ...{ path: found.path, status: 'ok', reason: null, kinds: [], codes: [], milliseconds: null },
      ...{ sha256, output: null, outputSha256: null },
    });
  }
}
