/** What `--help` prints, all in one place. */

import { EXIT_MEANING } from './exitCodes.ts';

export const HELP = {
  program: 'Turns the papers of the Magdeburg city council (PDF or text) into JSON or YAML.',
  usage: 'ratslese [parse] [options] INPUT...',
  input: 'a file, or - for standard input (also when none is given and input is piped in)',
  format: 'pretty JSON (default), one record a line, or YAML documents parted by ---',
  output: 'write to a file instead of standard output, whole or not at all',
  encoding: 'force the text encoding (default auto: told from the content)',
  password: 'for encrypted PDFs; also from the environment variable RATSLESE_PASSWORD',
  stdinFilename: 'what to call standard input in the output (default -)',
  strict: 'exit 1 if any diagnostic is an error',
  stage: 'instead of a record, what a stage of the reading saw, for bug reports',
  quiet: 'nothing on standard error',
  verbose: 'every diagnostic on standard error (default: errors and a summary)',
  color: 'on standard error; NO_COLOR and FORCE_COLOR count in auto (default)',
  help: 'show this help',
  version: 'show the version',
} as const;

/** The exit codes as `--help` lists them. */
export function exitCodeHelp(): string {
  const lines = Object.entries(EXIT_MEANING).map(([code, meaning]) => `  ${code.padEnd(5)}${meaning}`);
  return ['', 'Exit codes (the worst wins: 70, 5, 3, 1):', ...lines].join('\n');
}
