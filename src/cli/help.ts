/** What `--help` prints, all in one place. */

import { EXIT_MEANING } from './exitCodes.ts';

export const HELP = {
  program: 'Turns the papers of the Magdeburg city council (PDF or text) into JSON or YAML.',
  usage: 'ratslese [parse] [options] INPUT...',
  input:
    'files, folders, patterns (*, ?, **), or - for standard input (also when none is given and input is piped in)',
  format: 'pretty JSON (default), one record a line, YAML documents parted by ---, or a table',
  output: 'write to a file instead of standard output, whole or not at all',
  encoding: 'force the text encoding (default auto: told from the content)',
  password: 'for encrypted PDFs; also from the environment variable RATSLESE_PASSWORD',
  stdinFilename: 'what to call standard input in the output (default -)',
  strict: 'exit 1 if any diagnostic is an error',
  stage: 'instead of a record, what a stage of the reading saw, for bug reports',
  report:
    'Makes a page of HTML for every paper: its pages beside what was read, each value marked where it stands.',
  reportUsage: 'ratslese report [options] INPUT... -o FOLDER|FILE.html',
  reportOutput: 'a folder for the pages and their index, or a file for the page of one paper',
  positions: 'add where every value stands: in the text, and on the page of a PDF',
  filesFrom: 'a list of files and folders, one a line; - for standard input',
  nul: 'names in that list end with NUL, as find -print0 writes them',
  ignore: 'leave out what matches; repeatable',
  follow: 'go after symbolic links in folders',
  allowEmpty: 'exit 0 instead of 4 where there is no input',
  split: 'a record for each paper of a file that holds several',
  outDir: 'one output file an input in this folder; a run that was cut off goes on with --skip-unchanged',
  force: 'overwrite files in the output folder that ratslese did not write',
  skipUnchanged: 'leave alone what is there already from the same bytes, version and options',
  rows: 'what a row of -f csv stands for (default papers)',
  jobs: 'papers read at the same time',
  timeout: 'processor time for one paper (default 30s)',
  maxMemory: 'memory for one paper (default 1g)',
  maxSize: 'size of an input (default 200m)',
  maxPages: 'pages of a PDF (default 2000)',
  failFast: 'stop at the first input that could not be processed',
  noProgress: 'no moving line on a terminal',
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
