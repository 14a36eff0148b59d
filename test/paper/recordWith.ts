/** Records of which only what a test needs is filled. */

import type { ParsedDocument } from '../../src/model/names.ts';
import { emptyRecord } from '../../src/record.ts';

export function recordWith(change: (record: ParsedDocument) => void): ParsedDocument {
  const record = emptyRecord(null);
  change(record);
  return record;
}
