/** The commands about rules, and their options. What a command does is loaded when it runs. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CheckFlags } from './flags.ts';
import { HELP } from './help.ts';
import { addRunOptions } from './options.ts';

const collect = (text: string, all: string[]): string[] => [...all, text];

export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description(HELP.check)
    .configureHelp({ optionDescription: (option) => option.description })
    .argument('[INPUT...]', HELP.input)
    .option('--report <format[=file]>', HELP.report, collect, [])
    .addOption(
      new Option('--fail-on <error|warning|never>', HELP.failOn).choices(['error', 'warning', 'never']),
    )
    .addOption(new Option('--max-warnings <n>', HELP.maxWarnings).argParser(readNumber))
    .option('--rule <id=level>', HELP.rule, collect, [])
    .option('--profile <name|file>', HELP.profile)
    .option('--config <file>', HELP.config)
    .option('--no-config', HELP.noConfig)
    .option('--print-config', HELP.printConfig, false);
  addRunOptions(command);
  command.action(async (inputs: string[], { filesFrom, printConfig }: CheckFlags) => {
    const nothing = inputs.length === 0 && filesFrom === undefined && !printConfig;
    if (nothing && process.stdin.isTTY) command.help({ error: true });
    const { checkCommand } = await import('./checkCommand.ts');
    process.exitCode = await checkCommand(inputs, command);
  });
}

/** The commands that tell what there is: rules and schemas. */
export function addReference(program: Command): void {
  program
    .command('rules')
    .description(HELP.rules)
    .addOption(
      new Option('-f, --format <text|json>', HELP.rulesFormat).choices(['text', 'json']).default('text'),
    )
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const { rulesCommand } = await import('./referenceCommands.ts');
      process.exitCode = await rulesCommand(format);
    });
  const explain = program
    .command('explain')
    .description(HELP.explain)
    .argument('<RULE>', HELP.explained)
    .action(async (id: string) => {
      const { explainCommand } = await import('./referenceCommands.ts');
      process.exitCode = await explainCommand(id, explain);
    });
  const schema = program
    .command('schema')
    .description(HELP.schema)
    .argument('[NAME]', HELP.schemaName, 'record')
    .action(async (name: string) => {
      const { schemaCommand } = await import('./referenceCommands.ts');
      process.exitCode = await schemaCommand(name, schema);
    });
}

function readNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 0.');
}
