/** What stands in the way of reading a file, as the diagnostic that its record gets. */

import type { BigIntStats, Stats } from 'node:fs';
import { type Diagnostic, diagnostic } from '../diagnostic.ts';
import { systemReason } from '../systemError.ts';

/** The longest string that Node can hold (2^29 - 24 UTF-16 units), in bytes of a text with one byte a character. */
export const LARGEST_INPUT = 2 ** 29 - 24;

export const FOLDER = 'It is a folder, not a file.';
export const TOO_LARGE = `It is larger than ${Math.floor(LARGEST_INPUT / 1e6)} MB, the most that can be read; split it.`;

/**
 * Why this is no file to read; `null` if it is one. A pipe or a device is told before it is opened: opening it could
 * wait for ever.
 */
export function whyNoFile(stats: Stats | BigIntStats): string | null {
  if (stats.isDirectory()) return FOLDER;
  if (stats.isFIFO()) return 'It is a pipe, not a file; feed it to standard input and give - as the input.';
  if (!stats.isFile()) return 'It is a device or a socket, not a file; give a file.';
  return stats.size > LARGEST_INPUT ? TOO_LARGE : null;
}

const ON_THE_NET =
  'It is an address, and ratslese loads nothing from the net; load the file first and pipe it in: curl -s ADDRESS | ratslese';

/** Is it the address of something on the web, which a person may take for an input? */
export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/**
 * What an exception of the file system means to a person.
 * @param name what was to be opened; `null` for standard input
 */
export function openFailure(error: unknown, name: string | null): string {
  if (name !== null && isAddress(name)) return ON_THE_NET;
  const { code, reason } = systemReason(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'There is no such file; check the name.';
    case 'EACCES':
    case 'EPERM':
      return 'There is no permission to read it; ask for it or have it copied.';
    case 'EISDIR':
      return FOLDER;
    case 'ELOOP':
      return 'It is a symbolic link that leads to itself; give the file.';
    default:
      return `It cannot be read (${reason}); copy it to another place and try again.`;
  }
}

export function unreadable(message: string): Diagnostic {
  return diagnostic('unreadable-file', message);
}
