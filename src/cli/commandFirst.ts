/** Which command is meant, wherever its name stands among the options. */

import { existsSync } from 'node:fs';
import type { Command } from 'commander';

/** What is meant where no command is named. */
export const DEFAULT_COMMAND = 'parse';

/**
 * The arguments with the name of their command in front. A name counts if it is the first argument that is neither an
 * option nor an option's value, and does not stand behind `--`: that makes it a file.
 * @throws CommanderError by way of `program.error` where a word is neither a file nor a command, but nearly one
 */
export async function commandFirst(args: readonly string[], program: Command): Promise<string[]> {
  const at = firstOperand(args, program);
  const word = at === null ? null : args[at]!;
  const names = program.commands.map((command) => command.name());
  if (at !== null && word !== null) {
    if (names.includes(word)) return [word, ...args.slice(0, at), ...args.slice(at + 1)];
    await refuseMistyped(word, names, program);
  }
  return [DEFAULT_COMMAND, ...args];
}

/** Its index; `null` if there is none before `--`. */
function firstOperand(args: readonly string[], program: Command): number | null {
  const taking = new Set(
    program.commands.flatMap(({ options }) => options.filter(({ required }) => required).flatMap(flagsOf)),
  );
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!;
    if (argument === '--') return null;
    if (!argument.startsWith('-') || argument === '-') return index;
    if (takesNext(argument, taking)) index += 1;
  }
  return null;
}

function flagsOf({ short, long }: { short?: string | undefined; long?: string | undefined }): string[] {
  return [short, long].filter((flag) => flag !== undefined);
}

/** `--output` and `-qo` take the next argument, `--output=x` and `-ox` hold their value. */
function takesNext(argument: string, taking: ReadonlySet<string>): boolean {
  if (argument.startsWith('--')) return taking.has(argument);
  const letters = [...argument.slice(1)];
  const first = letters.findIndex((letter) => taking.has(`-${letter}`));
  return first >= 0 && first === letters.length - 1;
}

/** A name with a dot, a slash or a pattern's characters is that of a file, there or not. */
async function refuseMistyped(word: string, names: readonly string[], program: Command): Promise<void> {
  if (!/^[a-z]+$/i.test(word) || existsSync(word)) return;
  const { nearest } = await import('../config/suggest.ts');
  const meant = nearest(word, names);
  if (meant === null) return;
  program.error(
    `error: there is no command and no file '${word}'; did you mean '${meant}'? A file is named with its folder, as ./${word}`,
  );
}
