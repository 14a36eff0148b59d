/** The options of `ratslese search`. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { SECTIONS } from '../archive/search/sections.ts';
import { KINDS } from '../model/kinds.ts';
import { HELP } from './help.ts';
import { addPaperLimits, addReadingOptions } from './options.ts';

export function addSearch(program: Command): Command {
  const command = program
    .command('search')
    .description(HELP.search)
    .configureHelp({
      commandUsage: () => HELP.searchUsage,
      optionDescription: (option) => option.description,
    })
    .argument('<WORDS>', HELP.searchWords)
    .argument('<INPUT...>', HELP.searchInput)
    .addOption(repeatable('--in <part>', HELP.searchIn, Object.keys(SECTIONS)))
    .addOption(repeatable('--kind <kind>', HELP.searchKind, KINDS))
    .option('--group <name>', HELP.searchGroup, (name: string, all: string[]) => [...all, name], [])
    .option('--groups <file>', HELP.groups)
    .option('--since <date>', HELP.searchSince)
    .option('--until <date>', HELP.searchUntil)
    .addOption(
      new Option('-f, --format <text|ndjson>', HELP.searchFormat).choices(['text', 'ndjson']).default('text'),
    )
    .addOption(new Option('-l, --list', HELP.searchList).default(false).conflicts('count'))
    .option('-c, --count', HELP.searchCount, false)
    .addOption(
      new Option('--color <auto|always|never>', HELP.searchColor)
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    );
  addReadingOptions(command);
  addPaperLimits(command);
  return command.action(async (words: string, inputs: string[]) => {
    const { searchCommand } = await import('./searchCommand.ts');
    process.exitCode = await searchCommand(words, inputs, command);
  });
}

/** One of several words, which may be given again. */
function repeatable(flags: string, about: string, words: readonly string[]): Option {
  return new Option(flags, `${about}: ${words.join(', ')}; repeatable`)
    .default([])
    .argParser((word: string, all: unknown) => {
      if (!words.includes(word)) throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.`);
      return [...(all as string[]), word];
    });
}
