/** What stands in the way of reading a file, as the diagnostic that its record gets. */

import type { BigIntStats, Stats } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.ts';
import { problem, type Unreadable } from '../model/problem.ts';
import { toDiagnostic } from '../output/messages/toDiagnostic.ts';
import { systemReason } from '../systemError.ts';

/** The longest string that Node can hold (2^29 - 24 UTF-16 units), in bytes of a text with one byte a character. */
export const LARGEST_INPUT = 2 ** 29 - 24;

export const FOLDER: Unreadable = { why: 'folder' };
export const TOO_LARGE: Unreadable = { why: 'too-large', bytes: LARGEST_INPUT };

/**
 * Why this is no file to read; `null` if it is one. A pipe or a device is told before it is opened: opening it could
 * wait for ever.
 */
export function whyNoFile(stats: Stats | BigIntStats): Unreadable | null {
  if (stats.isDirectory()) return FOLDER;
  if (stats.isFIFO()) return { why: 'pipe' };
  if (!stats.isFile()) return { why: 'device' };
  return stats.size > LARGEST_INPUT ? TOO_LARGE : null;
}

/** Is it the address of something on the web, which a person may take for an input? */
export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/**
 * What an exception of the file system means to a person.
 * @param name what was to be opened; `null` for standard input
 */
export function openFailure(error: unknown, name: string | null): Unreadable {
  if (name !== null && isAddress(name)) return { why: 'address' };
  const { code, reason } = systemReason(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { why: 'missing' };
    case 'EACCES':
    case 'EPERM':
      return { why: 'permission' };
    case 'EISDIR':
      return FOLDER;
    case 'ELOOP':
      return { why: 'link-loop' };
    default:
      return { why: 'other', reason };
  }
}

export function unreadable(why: Unreadable): Diagnostic {
  return toDiagnostic(problem('unreadable-file', why));
}
