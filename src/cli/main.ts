/** The program: runs the command line and sets the exit code. */

import { CommanderError } from 'commander';
import { commandFirst } from './commandFirst.ts';
import { EXIT } from './exitCodes.ts';
import type { StderrFlags } from './options.ts';
import { createProgram } from './program.ts';

/** @param argv as in `process.argv` */
export async function main(argv: readonly string[]): Promise<void> {
  let flags: Partial<StderrFlags> = {};
  const fail = async (error: unknown): Promise<void> => {
    process.exitCode = EXIT.bug;
    const { reportBug } = await import('./reporter.ts');
    reportBug(error, flags);
  };
  listen(fail);
  try {
    const program = createProgram();
    program.hook('preAction', (_program, command) => {
      flags = command.opts<StderrFlags>();
    });
    await program.parseAsync(await commandFirst(argv.slice(2), program), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) await fail(error);
    else process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
}

function listen(fail: (error: unknown) => Promise<void>): void {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.once('SIGTERM', () => process.exit(EXIT.terminated));
  process.once('uncaughtException', (error) => {
    fail(error).finally(() => process.exit(EXIT.bug));
  });
  // a failed write is told where it was asked for; without these Node would end with a stack trace
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
