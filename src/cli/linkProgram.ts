/** The options of `ratslese link`. */

import { type Command, Option } from 'commander';
import { HELP } from './help.ts';
import { addLimitOptions, addReadingOptions, addStderrOptions } from './options.ts';

export const LINK_ROWS = ['edges', 'threads'] as const;

export function addLink(program: Command): Command {
  const command = program
    .command('link')
    .description(HELP.link)
    .configureHelp({
      commandUsage: () => HELP.linkUsage,
      optionDescription: (option) => option.description,
    })
    .argument('<INPUT...>', HELP.linkInput)
    .option('-o, --output <file>', HELP.linkOutput, '-')
    .addOption(new Option('-f, --format <ndjson|csv>', HELP.linkFormat).choices(['ndjson', 'csv']))
    .option('--groups <file>', HELP.groups)
    .addOption(new Option('--rows <edges|threads>', HELP.linkRows).choices(LINK_ROWS).default('edges'))
    .addOption(
      new Option('--csv-dialect <rfc4180|excel-de>', HELP.csvDialect).choices(['rfc4180', 'excel-de']),
    );
  addReadingOptions(command);
  command.option('--split', HELP.split, false);
  addLimitOptions(command);
  addStderrOptions(command);
  return command.action(async (inputs: string[]) => {
    const { linkCommand } = await import('./linkCommand.ts');
    process.exitCode = await linkCommand(inputs, command);
  });
}
