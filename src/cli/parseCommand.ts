/** `ratslese parse`: one record an input, in the order of the arguments. */

import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { FORMATS } from '../formats/index.ts';
import type { ParsedDocument } from '../model.ts';
import { type ParseOptions, parse } from '../parse.ts';
import { failedRecord } from '../record.ts';
import { ENCODINGS, encodingByName } from '../source/encoding.ts';
import { EXIT, type ExitCode, exitCodeOf, worstExitCode } from './exitCodes.ts';
import { readInputFile, readStdin } from './input.ts';
import { OutputError, writeOutput } from './output.ts';
import type { ParseFlags } from './program.ts';
import { createReporter } from './reporter.ts';

const STDIN = '-';

export async function parseCommand(inputs: string[], command: Command): Promise<ExitCode> {
  const flags = command.opts<ParseFlags>();
  const options = parseOptions(flags, command);
  await checkArguments(inputs, flags, command);
  const reporter = await createReporter(flags);
  const render = await FORMATS[flags.format]();
  const codes: ExitCode[] = [];

  async function* texts(): AsyncGenerator<string> {
    for (const input of inputs) {
      const record = await readRecord(input, flags.stdinFilename, options);
      const code = exitCodeOf(record, flags.strict);
      codes.push(code);
      reporter.record(record, code === EXIT.unprocessed);
      yield render(record);
    }
  }

  try {
    await writeOutput(flags.output, texts());
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    if (error.readerGone) return EXIT.ok;
    reporter.outputFailed(error);
    codes.push(EXIT.output);
  }
  reporter.summary();
  return worstExitCode(codes);
}

function parseOptions({ encoding, password }: ParseFlags, command: Command): ParseOptions {
  const forced = encoding === 'auto' ? encoding : encodingByName(encoding);
  if (forced === null) {
    const names = ['auto', ...ENCODINGS].join(', ');
    command.error(`error: unknown encoding '${encoding}'; known are ${names}`);
  }
  return { encoding: forced, ...(password === undefined ? {} : { password }) };
}

async function checkArguments(inputs: string[], flags: ParseFlags, command: Command): Promise<void> {
  if (inputs.includes('')) command.error('error: an input has an empty name');
  if (flags.output === '') command.error('error: the name of the output is empty');
  if (flags.stdinFilename === '') command.error('error: the name for standard input is empty');
  if (inputs.filter((input) => input === STDIN).length > 1) {
    command.error('error: standard input (-) can be read only once');
  }
  for (const input of inputs) {
    if (await isSameFile(input, flags.output)) {
      command.error(`error: the output would replace the input '${input}'`);
    }
  }
}

async function isSameFile(input: string, output: string): Promise<boolean> {
  if (input === STDIN || output === '-') return false;
  const [a, b] = await Promise.all([input, output].map((path) => stat(path).catch(() => null)));
  return Boolean(a?.isFile() && b && a.dev === b.dev && a.ino === b.ino);
}

/** Reads and parses one input. An exception is a bug, which is then told with the input's name. */
async function readRecord(input: string, stdinName: string, options: ParseOptions): Promise<ParsedDocument> {
  const path = input === STDIN ? stdinName : input;
  const content = input === STDIN ? await readStdin() : await readInputFile(input);
  if ('failure' in content) return failedRecord(path, content.failure);
  try {
    return await parse(content.bytes, { ...options, path });
  } catch (error) {
    throw new Error(`${path}: ${error}`, { cause: error });
  }
}
