/** The commands and their options. What a command does is loaded when it runs. */

import { Command, Option } from 'commander';
import { escapeTerminal } from '../formats/escape.ts';
import { FORMATS, type FormatName } from '../formats/index.ts';
import type { StageName } from '../stages/index.ts';
import type { ColorMode } from './color.ts';
import { exitCodeHelp, HELP } from './help.ts';
import { version } from './version.ts';

/** As in `stages/`, which is loaded only where it is needed. */
const STAGE_NAMES: readonly StageName[] = ['text', 'lines', 'cells', 'fields'];

/** How a command speaks on standard error; every command has these. */
export interface StderrFlags {
  quiet: boolean;
  verbose: boolean;
  color: ColorMode;
}

export interface ParseFlags extends StderrFlags {
  format: FormatName;
  output: string;
  encoding: string;
  password?: string;
  stdinFilename: string;
  strict: boolean;
  stage?: StageName;
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
      new Option('-f, --format <json|ndjson|yaml>', HELP.format)
        .choices(Object.keys(FORMATS))
        .default('json'),
    )
    .option('-o, --output <file>', HELP.output, '-')
    .option('--encoding <name>', HELP.encoding, 'auto')
    .addOption(new Option('--password <text>', HELP.password).env('RATSLESE_PASSWORD'))
    .option('--stdin-filename <name>', HELP.stdinFilename, '-')
    .option('--strict', HELP.strict, false)
    .addOption(
      new Option('--stage <text|lines|cells|fields>', HELP.stage).choices(STAGE_NAMES).conflicts('format'),
    );
  addStderrOptions(command);
  return command.action(async (inputs: string[]) => {
    if (inputs.length === 0 && process.stdin.isTTY) command.help({ error: true });
    const { parseCommand } = await import('./parseCommand.ts');
    process.exitCode = await parseCommand(inputs.length > 0 ? inputs : ['-'], command);
  });
}

function addStderrOptions(command: Command): void {
  command
    .addOption(new Option('-q, --quiet', HELP.quiet).default(false).conflicts('verbose'))
    .addOption(new Option('-v, --verbose', HELP.verbose).default(false))
    .addOption(
      new Option('--color <auto|always|never>', HELP.color)
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    );
}

function usageError(text: string): string {
  return `${escapeTerminal(text.trimEnd())} (ratslese --help lists what there is)\n`;
}
