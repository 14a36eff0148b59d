/** The options of `ratslese compare`. */

import { type Command, Option } from 'commander';
import { HELP } from './help.ts';
import { addLimitOptions, addReadingOptions, addStderrOptions } from './options.ts';

export function addCompare(program: Command): void {
  const command = program
    .command('compare')
    .description(HELP.compare)
    .configureHelp({
      commandUsage: () => HELP.compareUsage,
      optionDescription: (option) => option.description,
    })
    .argument('<INPUT...>', HELP.compareInput)
    .option('-o, --output <file>', HELP.compareOutput, '-')
    .addOption(
      new Option('-f, --format <text|json|csv>', HELP.compareFormat).choices(['text', 'json', 'csv']),
    )
    .addOption(
      new Option('--csv-dialect <rfc4180|excel-de>', HELP.csvDialect).choices(['rfc4180', 'excel-de']),
    )
    .option('--with <file>', HELP.compareWith, (file: string, all: string[]) => [...all, file], [])
    .option('--partial', HELP.comparePartial, false);
  addReadingOptions(command);
  command.option('--split', HELP.split, false);
  addLimitOptions(command);
  addStderrOptions(command);
  command.action(async (inputs: string[]) => {
    const { compareCommand } = await import('./compareCommand.ts');
    process.exitCode = await compareCommand(inputs, command);
  });
}
