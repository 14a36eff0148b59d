/** What a search for inputs gives: one item for everything that it met. */

import type { Diagnostic } from '../model/diagnosticNames.ts';

/** Why something is no input, in words for a person. Closed list; the keys stand in the manifest. */
export const SKIP_REASON = {
  'met-before': 'the same file was met before',
  'no-paper': 'neither a PDF nor text',
  'symbolic-link': 'a symbolic link (--follow goes after these)',
  'special-file': 'a pipe, a device or a socket',
  ignored: 'asked for with --ignore',
  'output-folder': 'it is where the output goes',
  'own-file': 'an output file or the configuration of this program',
  'nothing-found': 'nothing is in it, or nothing matches it',
} as const;

export type SkipReason = keyof typeof SKIP_REASON;

/**
 * `path` is as given, below a folder with `/` and the names in it; `-` is standard input. A file called `-` is `./-`.
 * `fileToOpen(path)` opens it whatever its bytes.
 */
export type Found =
  | { status: 'input'; path: string }
  | { status: 'skipped'; path: string; reason: SkipReason }
  /** It was asked for and cannot be read: its record is `failedRecord(path, diagnostic)`. */
  | { status: 'failed'; path: string; diagnostic: Diagnostic };

export function skipped(path: string, reason: SkipReason): Found {
  return { status: 'skipped', path, reason };
}
