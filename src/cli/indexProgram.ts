/** The options of `ratslese index`. */

import type { Command } from 'commander';
import { HELP } from './help.ts';
import { addLimitOptions, addReadingOptions, addStderrOptions } from './options.ts';

export function addIndex(program: Command): Command {
  const command = program
    .command('index')
    .description(HELP.index)
    .configureHelp({
      commandUsage: () => HELP.indexUsage,
      optionDescription: (option) => option.description,
    })
    .argument('<INPUT...>', HELP.indexInput)
    .option('-o, --output <file>', HELP.indexOutput);
  addReadingOptions(command);
  command.option('--split', HELP.split, false);
  addLimitOptions(command);
  addStderrOptions(command);
  return command.action(async (inputs: string[]) => {
    const { indexCommand } = await import('./indexCommand.ts');
    process.exitCode = await indexCommand(inputs, command);
  });
}
