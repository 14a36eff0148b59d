/** The options of `ratslese bag`. */

import type { Command } from 'commander';
import { HELP } from './help.ts';

export function addBag(program: Command): void {
  const repeated = (value: string, all: string[]) => [...all, value];
  const command = program
    .command('bag')
    .description(HELP.bag)
    .configureHelp({ commandUsage: () => HELP.bagUsage, optionDescription: (option) => option.description })
    .argument('<FOLDER>', HELP.bagFolder)
    .option('-o, --output <folder>', HELP.bagOutput)
    .option('--papers <folder>', HELP.bagPapers, repeated, [])
    .option('--info <line>', HELP.bagInfo, repeated, [])
    .option('--allow-missing', HELP.bagAllowMissing, false)
    .option('--corrections <file>', HELP.bagCorrections)
    .option('--no-corrections', HELP.bagNoCorrections)
    .option('-q, --quiet', HELP.quiet, false);
  command.action(async (folder: string) => {
    const { bagCommand } = await import('./bagCommand.ts');
    process.exitCode = await bagCommand(folder, command);
  });
}
