/** The options of `ratslese oparl`. */

import { type Command, Option } from 'commander';
import { HELP } from './help.ts';
import { addLimitOptions, addReadingOptions, addStderrOptions } from './options.ts';

export function addOparl(program: Command): void {
  const command = program
    .command('oparl')
    .description(HELP.oparl)
    .configureHelp({ commandUsage: () => HELP.oparlUsage, optionDescription: (option) => option.description })
    .argument('<INPUT...>', HELP.linkInput)
    .option('--base-url <url>', HELP.oparlBase)
    .option('--map <file>', HELP.oparlMap)
    .option('-o, --output <file>', HELP.oparlOutput, '-')
    .addOption(new Option('-f, --format <ndjson|json>', HELP.oparlFormat).choices(['ndjson', 'json']));
  addReadingOptions(command);
  command.option('--split', HELP.split, false);
  addLimitOptions(command);
  addStderrOptions(command);
  command.action(async (inputs: string[]) => {
    const { oparlCommand } = await import('./oparlCommand.ts');
    process.exitCode = await oparlCommand(inputs, command);
  });
}
