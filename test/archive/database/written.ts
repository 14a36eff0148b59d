/** Databases of records for tests. */

import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { openWriter, type WriterOptions } from '../../../src/archive/database/writer.ts';
import type { ParsedDocument } from '../../../src/model/names.ts';

export const OPTIONS: Omit<WriterOptions, 'base'> = { toolVersion: '1', madeBy: '', keep: 'all' };

/** Puts records into `index.sqlite` of a folder, each as the one of a file: that of its path. */
export function written(
  folder: string,
  records: readonly ParsedDocument[],
  options: Partial<WriterOptions> = {},
): string {
  const file = join(folder, 'index.sqlite');
  closeSync(openSync(file, 'a'));
  const writer = openWriter(file, { ...OPTIONS, base: folder, ...options });
  for (const record of records) {
    const name = join(folder, record.source.path!);
    writer.begin(name);
    writer.add({ record, file: name, at: 0 }, true);
  }
  writer.finish();
  return file;
}
