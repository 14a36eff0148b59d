/** `ratslese help` and `ratslese version`: what people type who do not know of the options. */

import type { Command } from 'commander';
import { DEFAULT_COMMAND } from './commandFirst.ts';
import { HELP } from './help.ts';
import { version } from './version.ts';

export function addAbout(program: Command): void {
  const help = program
    .command('help')
    .description(HELP.helpCommand)
    .argument('[COMMAND]', HELP.helpAbout, DEFAULT_COMMAND)
    .action(async (name: string) => {
      const command = program.commands.find((candidate) => candidate.name() === name);
      if (command !== undefined) return command.outputHelp();
      const { unknown } = await import('../config/suggest.ts');
      const names = program.commands.map((candidate) => candidate.name());
      help.error(`error: ${unknown('command', name, names)}`);
    });
  program
    .command('version')
    .description(HELP.versionCommand)
    .action(async () => {
      const { printText } = await import('./printText.ts');
      process.exitCode = await printText(`${version()}\n`);
    });
}
