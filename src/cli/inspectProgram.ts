/** The options of `ratslese inspect`. */

import { type Command, Option } from 'commander';
import { HELP } from './help.ts';
import { addPaperLimits, addReadingOptions } from './options.ts';

export function addInspect(program: Command): Command {
  const command = program
    .command('inspect')
    .description(HELP.inspect)
    .configureHelp({
      commandUsage: () => HELP.inspectUsage,
      optionDescription: (option) => option.description,
    })
    .argument('[FILE]', HELP.inspectInput)
    .option('--no-pager', HELP.noPager);
  addReadingOptions(command);
  addPaperLimits(command);
  command.addOption(
    new Option('--color <auto|always|never>', HELP.inspectColor)
      .choices(['auto', 'always', 'never'])
      .default('auto'),
  );
  return command.action(async (input: string | undefined) => {
    if (input === undefined && process.stdin.isTTY) command.help({ error: true });
    const { inspectCommand } = await import('./inspectCommand.ts');
    process.exitCode = await inspectCommand(input, command);
  });
}
