/** The options of `ratslese correct`. */

import type { Command } from 'commander';
import { HELP } from './help.ts';
import { addPaperLimits, addReadingOptions } from './options.ts';

export function addCorrect(program: Command): Command {
  const command = program
    .command('correct')
    .description(HELP.correct)
    .configureHelp({
      commandUsage: () => HELP.correctUsage,
      optionDescription: (option) => option.description,
    })
    .argument('<RECORD...>', HELP.correctInput)
    .option('-o, --output <file>', HELP.correctOutput)
    .option('--who <name>', HELP.correctWho)
    .option('--why <text>', HELP.correctWhy)
    .option('-n, --dry-run', HELP.correctDryRun, false);
  addReadingOptions(command);
  addPaperLimits(command);
  return command.action(async (inputs: string[]) => {
    const { correctCommand } = await import('./correctCommand.ts');
    process.exitCode = await correctCommand(inputs, command);
  });
}
