/** The index of a folder of records, as long as it is of the records that are there. */

import { join } from 'node:path';
import { databaseState } from '../archive/database/header.ts';
import { openIndex, type SearchIndex } from '../archive/database/searchIndex.ts';
import { databaseFault } from '../archive/database/sqlite.ts';
import { sizeAndTime } from '../archive/database/writer.ts';
import { recordFilesIn } from '../archive/recordFiles.ts';
import { INDEX_NAME } from './databaseName.ts';

/**
 * The index in this folder; `null` where there is none that can be taken.
 * @param say hears why one that is there is not taken
 */
export async function indexOfFolder(
  folder: string,
  say: (text: string) => void,
): Promise<SearchIndex | null> {
  const file = join(folder, INDEX_NAME);
  if (databaseState(file) === 'absent') return null;
  try {
    const index = openIndex(file);
    if (isUpToDate(index, await recordFilesIn(folder))) return index;
    index.close();
    say(`${file} is not of the records as they are now: they are read; ratslese index ${folder} renews it`);
  } catch (error) {
    const fault = databaseFault(error);
    if (fault === null) throw error;
    say(`${file}: ${fault}: the records are read`);
  }
  return null;
}

/** The same files, and none written since. */
function isUpToDate(index: SearchIndex, files: readonly string[]): boolean {
  const known = new Map(index.files().map((row) => [row.file, row]));
  return (
    files.length === known.size &&
    files.every((file) => {
      const { bytes, modified } = sizeAndTime(file);
      const row = known.get(file);
      return row !== undefined && row.bytes === bytes && row.modified === modified;
    })
  );
}
