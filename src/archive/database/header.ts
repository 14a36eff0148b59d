/** What the first bytes of a file say of the database in it, without SQLite. */

import { closeSync, openSync, readSync } from 'node:fs';
import { APPLICATION_ID, DATABASE_VERSION } from './tables.ts';

/** `other-version`: of ratslese, but not as this version writes it. */
export type DatabaseState = 'absent' | 'foreign' | 'other-version' | 'ours';

const MAGIC = 'SQLite format 3\0';
/** https://www.sqlite.org/fileformat.html, 1.3: where the two numbers stand, most significant byte first. */
const USER_VERSION = 60;
const APPLICATION = 68;
const LENGTH = 72;

/** An empty file is as good as none. */
export function databaseState(file: string): DatabaseState {
  const bytes = beginningOf(file);
  if (bytes === null || bytes.length === 0) return 'absent';
  if (bytes.length < LENGTH || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return 'foreign';
  if (bytes.readUInt32BE(APPLICATION) !== APPLICATION_ID) return 'foreign';
  return bytes.readUInt32BE(USER_VERSION) === DATABASE_VERSION ? 'ours' : 'other-version';
}

/** `null` where there is no file that can be read. */
function beginningOf(file: string): Buffer | null {
  try {
    const fd = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(LENGTH);
      return bytes.subarray(0, readSync(fd, bytes, 0, LENGTH, 0));
    } finally {
      closeSync(fd);
    }
  } catch {
    return null;
  }
}
