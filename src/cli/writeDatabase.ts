/** A database file that is written whole or not at all. */

import { copyFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { databaseState } from '../archive/database/header.ts';
import { databaseFault } from '../archive/database/sqlite.ts';
import { type DatabaseWriter, openWriter, type WriterOptions } from '../archive/database/writer.ts';
import { OutputError } from '../batch/outputError.ts';
import { writeFileWhole } from './output.ts';
import { version } from './version.ts';

/**
 * What stands there is copied first, so that what is not read again stays. A reader of the old file is not disturbed.
 * @throws OutputError, and what `fill` throws
 */
export async function writeDatabase(
  target: string,
  { keep, madeBy }: Pick<WriterOptions, 'keep' | 'madeBy'>,
  fill: (writer: DatabaseWriter) => Promise<void>,
): Promise<void> {
  const state = databaseState(target);
  if (state === 'foreign') throw asOutputError(target, new Error('it is there, and no database of ratslese'));
  if (state === 'other-version' && keep === 'all')
    throw asOutputError(
      target,
      new Error('another version of ratslese wrote it; give the database another name, or remove it'),
    );
  await writeFileWhole(target, async (temporary) => {
    try {
      if (state === 'ours') await copyFile(target, temporary);
      const options = { toolVersion: version(), madeBy, keep, base: dirname(target) };
      const writer = openWriter(temporary, options);
      try {
        await fill(writer);
        writer.finish();
      } catch (error) {
        writer.abandon();
        throw error;
      }
    } catch (error) {
      throw asOutputError(target, error);
    }
  });
}

function asOutputError(target: string, error: unknown): unknown {
  const isOurs = databaseFault(error) !== null || (error instanceof Error && error.constructor === Error);
  return isOurs ? new OutputError(target, error) : error;
}
