/** `ratslese parse`: one record an input, in the order of the arguments. */

import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { escapeTerminal } from '../formats/escape.ts';
import { FORMATS } from '../formats/index.ts';
import { type ParseOptions, type Reading, read } from '../parse.ts';
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
  const show = await shower(flags);
  const codes: ExitCode[] = [];

  async function* texts(): AsyncGenerator<string> {
    for (const input of inputs) {
      const reading = await readInput(input, flags.stdinFilename, options);
      const { record } = reading;
      const code = exitCodeOf(record, flags.strict);
      codes.push(code);
      reporter.record(record, code === EXIT.unprocessed);
      yield show(reading);
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

/** Renders records, or what a stage saw. */
async function shower({ format, stage, output }: ParseFlags): Promise<(reading: Reading) => string> {
  if (stage === undefined) {
    const render = await FORMATS[format]();
    return ({ record }) => render(record);
  }
  const { STAGES } = await import('../stages/index.ts');
  const text = STAGES[stage];
  // in a file or a pipe the offsets must hold; a terminal would obey what stands in the document
  if (output !== '-' || !process.stdout.isTTY) return text;
  return (reading) => text(reading).replace(/[^\n]+/g, escapeTerminal);
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
async function readInput(input: string, stdinName: string, options: ParseOptions): Promise<Reading> {
  const path = input === STDIN ? stdinName : input;
  const content = input === STDIN ? await readStdin() : await readInputFile(input);
  if ('failure' in content) {
    return { record: failedRecord(path, content.failure), layout: null, spans: new Map() };
  }
  try {
    return await read(content.bytes, { ...options, path });
  } catch (error) {
    throw new Error(`${path}: ${error}`, { cause: error });
  }
}
