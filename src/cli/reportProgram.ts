/** The options of `ratslese report`. */

import type { Command } from 'commander';
import type { ReportFlags } from './flags.ts';
import { HELP } from './help.ts';
import { addRunOptions } from './options.ts';

export function addReport(program: Command): Command {
  const command = program
    .command('report')
    .description(HELP.reportCommand)
    .configureHelp({
      commandUsage: () => HELP.reportUsage,
      optionDescription: (option) => option.description,
    })
    .argument('[INPUT...]', HELP.input)
    .requiredOption('-o, --output <folder|file.html>', HELP.reportOutput)
    .option('--force', HELP.force, false);
  addRunOptions(command);
  return command.action(async (inputs: string[], { filesFrom }: ReportFlags) => {
    if (inputs.length === 0 && filesFrom === undefined && process.stdin.isTTY) command.help({ error: true });
    const { reportCommand } = await import('./reportCommand.ts');
    process.exitCode = await reportCommand(inputs, command);
  });
}
