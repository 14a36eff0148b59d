/** What the name of the output file says about the format. */

import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { OutputFormat } from './flags.ts';

/** The ending of a file that holds one JSON value and no more. */
const SINGLE_VALUE = '.json';

const BY_ENDING: Readonly<Record<string, OutputFormat>> = {
  [SINGLE_VALUE]: 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.sqlite': 'sqlite',
  '.sqlite3': 'sqlite',
};

/** In small letters, with its dot; empty for standard output and names without one. */
function endingOf(output: string): string {
  return extname(output).toLowerCase();
}

/**
 * The format that the file's name asks for, unless one was named.
 * @param named `null`: the command line names none
 * @param refuse ends the program where name and format contradict each other
 */
export function formatFor(
  output: string,
  named: OutputFormat | null,
  refuse: (message: string) => never,
): OutputFormat {
  const ending = endingOf(output);
  const asked = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending]! : null;
  if (named !== null && asked !== null && named !== asked)
    refuse(
      `-f ${named} and -o ${output} contradict each other; leave out -f, or give the file another ending`,
    );
  return named ?? asked ?? 'json';
}

/** @param refuse ends the program where the output is a folder */
export async function refuseFolder(output: string, refuse: (message: string) => never): Promise<void> {
  if (output === '-') return;
  const isFolder = /[/\\]$/.test(output) || (await stat(output).catch(() => null))?.isDirectory();
  if (isFolder) refuse(`${output} is a folder; --out-dir ${output} writes one file an input into it`);
}

/** Why several records cannot go into this file, and what can be done; `null` if they can. */
export function whyOneRecord(output: string): string | null {
  if (endingOf(output) !== SINGLE_VALUE) return null;
  return (
    `there is more than one record, and ${output} can hold only one JSON value; name the file .ndjson (a record a line), ` +
    'give --out-dir FOLDER (a file an input), or make a list: ratslese … | jq -s . > FILE'
  );
}
