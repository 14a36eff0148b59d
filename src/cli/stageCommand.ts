/** `ratslese parse --stage`: what a stage of the reading saw. It is read in this process, without a watch. */

import type { Command } from 'commander';
import { findInputs } from '../batch/findInputs.ts';
import type { Found } from '../batch/found.ts';
import { readInputFile, readStdin } from '../batch/readInput.ts';
import { type Reading, unread } from '../model/reading.ts';
import { escapeTerminal } from '../output/formats/escape.ts';
import { STAGES, type StageName } from '../output/stages/index.ts';
import { read } from '../parse.ts';
import { failedRecord } from '../record.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exitCodes.ts';
import type { ParseFlags } from './flags.ts';
import { writeOutput } from './output.ts';
import type { Reporter } from './reporter.ts';
import type { Settings } from './settings.ts';
import { STDIN } from './stdin.ts';

/**
 * Options that a stage has no use for: it reads one paper of each input in this process, whatever that takes, and writes
 * no records.
 */
const NOT_FOR_STAGES: readonly (keyof ParseFlags)[] = [
  ...(['positions', 'rows', 'outDir', 'force', 'skipUnchanged', 'strict'] as const),
  ...(['split', 'jobs', 'failFast', 'timeout', 'maxMemory', 'maxSize'] as const),
];

/** Ends with a usage error where the command line names such an option. */
export function checkStageFlags(command: Command): void {
  for (const name of NOT_FOR_STAGES) {
    if (command.getOptionValueSource(name) !== 'cli') continue;
    const option = command.options.find((one) => one.attributeName() === name);
    const hint = name === 'positions' ? '; --stage fields tells places' : '';
    command.error(`error: ${option?.long} does not go with --stage, which would ignore it${hint}`);
  }
}

/** @throws OutputError */
export async function stageCommand(
  stage: StageName,
  settings: Settings,
  { output, stdinFilename }: ParseFlags,
  reporter: Reporter,
): Promise<ExitCode[]> {
  const codes: ExitCode[] = [];
  // in a file or a pipe the offsets must hold; a terminal would obey what stands in the document
  const onTerminal = output === '-' && process.stdout.isTTY;
  async function* texts(): AsyncGenerator<string> {
    for await (const found of findInputs(settings.request)) {
      if (found.status === 'skipped') continue;
      const reading = await readOne(found, stdinFilename, settings);
      const code = exitCodeOf(reading.record, false);
      codes.push(code);
      reporter.record(reading.record, code === EXIT.unprocessed);
      const text = STAGES[stage](reading);
      yield onTerminal ? text.replace(/[^\n]+/g, escapeTerminal) : text;
    }
  }
  await writeOutput(output, texts());
  return codes;
}

async function readOne(found: Found, stdinName: string, { parse, limits }: Settings): Promise<Reading> {
  if (found.status === 'failed') return unread(failedRecord(found.path, found.diagnostic));
  const path = found.path === STDIN ? stdinName : found.path;
  const input = found.path === STDIN ? await readStdin() : await readInputFile(found.path);
  if ('failure' in input) return unread(failedRecord(path, input.failure));
  return read(input.bytes, { ...parse, path, maxPages: limits.maxPages, maxOcrPages: limits.maxOcrPages });
}
