/** The commands and their options. What a command does is loaded when it runs. */

import { Command, Option } from 'commander';
import { escapeTerminal } from '../output/formats/escape.ts';
import { FORMATS } from '../output/formats/index.ts';
import { CSV_ROWS } from '../output/formats/render.ts';
import type { StageName } from '../output/stages/index.ts';
import { addAbout } from './aboutCommands.ts';
import { addBag } from './bagProgram.ts';
import { addCheck, addReference } from './checkOptions.ts';
import { DEFAULT_COMMAND } from './commandFirst.ts';
import { addCompare } from './compareProgram.ts';
import { addCorrect } from './correctProgram.ts';
import type { ParseFlags } from './flags.ts';
import { exitCodeHelp, HELP, OTHER_COMMANDS } from './help.ts';
import { addIndex } from './indexProgram.ts';
import { addInspect } from './inspectProgram.ts';
import { addLink } from './linkProgram.ts';
import { readCodes } from './listCodes.ts';
import { addOparl } from './oparlProgram.ts';
import { addInputOptions, addLimitOptions, addReadingOptions, addStderrOptions } from './options.ts';
import { addReport } from './reportProgram.ts';
import { addSearch } from './searchProgram.ts';
import { version } from './version.ts';

/** As in `stages/`, which is loaded only where it is needed. */
const STAGE_NAMES: readonly StageName[] = ['text', 'lines', 'cells', 'roles', 'fields'];

/**
 * What it parses begins with the name of a command, as `commandFirst` gives it.
 * @throws CommanderError when parsed with a wrong command line, `--help` or `--version`.
 */
export function createProgram(): Command {
  const program = new Command('ratslese')
    .description(HELP.program)
    .version(version(), '-V, --version', HELP.version)
    .helpOption('-h, --help', HELP.help)
    .helpCommand(false)
    .addHelpText('afterAll', exitCodeHelp)
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: (text, write) => write(usageError(text)) })
    .exitOverride();
  addParse(program).addHelpText('after', OTHER_COMMANDS);
  addCheck(program);
  addReference(program);
  addInspect(program);
  addReport(program);
  addCorrect(program);
  addSearch(program);
  addLink(program);
  addBag(program);
  addOparl(program);
  addCompare(program);
  addIndex(program);
  addAbout(program);
  return program;
}

function addParse(program: Command): Command {
  const command = program
    .command(DEFAULT_COMMAND)
    .description(HELP.program)
    .version(version(), '-V, --version', HELP.version)
    .configureHelp({ commandUsage: () => HELP.usage, optionDescription: (option) => option.description })
    .argument('[INPUT...]', HELP.input)
    .addOption(
      new Option('-f, --format <json|ndjson|yaml|csv|xlsx|sqlite>', HELP.format)
        .choices([...Object.keys(FORMATS), 'xlsx', 'sqlite'])
        .default('json'),
    )
    .option('-o, --output <file>', HELP.output, '-')
    .option('--strict', HELP.strict, false)
    .option('--positions', HELP.positions, false)
    .addOption(
      new Option('--stage <text|lines|cells|roles|fields>', HELP.stage)
        .choices(STAGE_NAMES)
        .conflicts('format'),
    );
  addReadingOptions(command);
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

function addFolderOptions(command: Command): void {
  command
    .option('--out-dir <folder>', HELP.outDir)
    .option('--force', HELP.force, false)
    .option('--skip-unchanged', HELP.skipUnchanged, false)
    .addOption(
      new Option('--list-codes <codes>', HELP.listCodes).argParser(readCodes).conflicts(['format', 'stage']),
    )
    .addOption(new Option('--rows <what>', HELP.rows).choices(CSV_ROWS))
    .addOption(
      new Option('--csv-dialect <rfc4180|excel-de>', HELP.csvDialect).choices(['rfc4180', 'excel-de']),
    );
}

/** One line, as everything here is told; a suggestion in the words of the configuration. */
function usageError(text: string): string {
  const line = text
    .trimEnd()
    .replace(/\n\(Did you mean (-[^ ,]*)\?\)$/, "; did you mean '$1'?")
    .replace(/\n\(Did you mean (.*)\?\)$/, '; did you mean $1?');
  return `${escapeTerminal(line)} (ratslese --help lists what there is)\n`;
}
