/** The options of `ratslese inspect`. */

import { type Command, Option } from 'commander';
import { HELP } from './help.ts';
import { addReadingOptions, type InputFlags } from './options.ts';
import { readCount, readDuration, readSize } from './quantities.ts';

export interface InspectFlags extends Omit<InputFlags, 'progress'> {
  pager: boolean;
}

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
  command
    .addOption(new Option('--timeout <time>', HELP.timeout).argParser(readDuration))
    .addOption(new Option('--max-memory <size>', HELP.maxMemory).argParser(readSize))
    .addOption(new Option('--max-size <size>', HELP.maxSize).argParser(readSize))
    .addOption(new Option('--max-pages <n>', HELP.maxPages).argParser(readCount))
    .addOption(
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
