/** The commands and their options. What a command does is loaded when it runs. */

import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import { escapeTerminal } from '../formats/escape.ts';
import { type CsvRows, FORMATS, type FormatName } from '../formats/index.ts';
import type { StageName } from '../stages/index.ts';
import type { ColorMode } from './color.ts';
import { exitCodeHelp, HELP } from './help.ts';
import { readCount, readDuration, readSize } from './quantities.ts';
import { version } from './version.ts';

/** As in `stages/`, which is loaded only where it is needed. */
const STAGE_NAMES: readonly StageName[] = ['text', 'lines', 'cells', 'fields'];

/** How a command speaks on standard error; every command has these. */
export interface StderrFlags {
  quiet: boolean;
  verbose: boolean;
  color: ColorMode;
  /** A line that moves, on a terminal. */
  progress: boolean;
}

export interface ParseFlags extends StderrFlags {
  format: FormatName;
  output: string;
  encoding: string;
  password?: string;
  stdinFilename: string;
  strict: boolean;
  positions: boolean;
  stage?: StageName;
  rows?: CsvRows;
  split: boolean;
  outDir?: string;
  force: boolean;
  skipUnchanged: boolean;
  filesFrom?: string;
  /** Names in the list end with NUL. */
  nul: boolean;
  ignore: string[];
  follow: boolean;
  allowEmpty: boolean;
  failFast: boolean;
  /** From 1. */
  jobs: number;
  /** Milliseconds. */
  timeout?: number;
  /** Bytes. */
  maxMemory?: number;
  /** Bytes. */
  maxSize?: number;
  maxPages?: number;
}

/** @throws CommanderError when parsed with a wrong command line, `--help` or `--version`. */
export function createProgram(): Command {
  const program = new Command('ratslese')
    .description(HELP.program)
    .version(version(), '--version', HELP.version)
    .helpOption('-h, --help', HELP.help)
    .helpCommand(false)
    .addHelpText('afterAll', exitCodeHelp)
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: (text, write) => write(usageError(text)) })
    .exitOverride();
  const parse = addParse(program);
  // `ratslese --help` is about the default command
  program.helpInformation = (context) => parse.helpInformation(context);
  return program;
}

function addParse(program: Command): Command {
  const command = program
    .command('parse', { isDefault: true })
    .description(HELP.program)
    .version(version(), '--version', HELP.version)
    .configureHelp({ commandUsage: () => HELP.usage, optionDescription: (option) => option.description })
    .argument('[INPUT...]', HELP.input)
    .addOption(
      new Option('-f, --format <json|ndjson|yaml|csv>', HELP.format)
        .choices(Object.keys(FORMATS))
        .default('json'),
    )
    .option('-o, --output <file>', HELP.output, '-')
    .option('--encoding <name>', HELP.encoding, 'auto')
    .addOption(new Option('--password <text>', HELP.password).env('RATSLESE_PASSWORD'))
    .option('--stdin-filename <name>', HELP.stdinFilename, '-')
    .option('--strict', HELP.strict, false)
    .option('--positions', HELP.positions, false)
    .addOption(
      new Option('--stage <text|lines|cells|fields>', HELP.stage).choices(STAGE_NAMES).conflicts('format'),
    );
  addInputOptions(command);
  addFolderOptions(command);
  addLimitOptions(command);
  addStderrOptions(command);
  return command.action(async (inputs: string[], { filesFrom }: ParseFlags) => {
    if (inputs.length === 0 && filesFrom === undefined && process.stdin.isTTY) command.help({ error: true });
    const { parseCommand } = await import('./parseCommand.ts');
    process.exitCode = await parseCommand(inputs, command);
  });
}

function addInputOptions(command: Command): void {
  command
    .option('--files-from <file>', HELP.filesFrom)
    .option('-0, --nul', HELP.nul, false)
    .option('--ignore <pattern>', HELP.ignore, (pattern: string, all: string[]) => [...all, pattern], [])
    .option('--follow', HELP.follow, false)
    .option('--allow-empty', HELP.allowEmpty, false)
    .option('--split', HELP.split, false);
}

function addFolderOptions(command: Command): void {
  command
    .option('--out-dir <folder>', HELP.outDir)
    .option('--force', HELP.force, false)
    .option('--skip-unchanged', HELP.skipUnchanged, false)
    .addOption(new Option('--rows <papers|questions>', HELP.rows).choices(['papers', 'questions']));
}

function addLimitOptions(command: Command): void {
  command
    .addOption(
      new Option('-j, --jobs <n>', HELP.jobs)
        .argParser(readCount)
        .default(availableParallelism(), 'one a core'),
    )
    .addOption(new Option('--timeout <time>', HELP.timeout).argParser(readDuration))
    .addOption(new Option('--max-memory <size>', HELP.maxMemory).argParser(readSize))
    .addOption(new Option('--max-size <size>', HELP.maxSize).argParser(readSize))
    .addOption(new Option('--max-pages <n>', HELP.maxPages).argParser(readCount))
    .option('--fail-fast', HELP.failFast, false);
}

function addStderrOptions(command: Command): void {
  command
    .addOption(new Option('-q, --quiet', HELP.quiet).default(false).conflicts('verbose'))
    .addOption(new Option('-v, --verbose', HELP.verbose).default(false))
    .option('--no-progress', HELP.noProgress)
    .addOption(
      new Option('--color <auto|always|never>', HELP.color)
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    );
}

function usageError(text: string): string {
  return `${escapeTerminal(text.trimEnd())} (ratslese --help lists what there is)\n`;
}
