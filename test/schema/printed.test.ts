/** Every record that the program prints is valid by the schema that `ratslese schema` prints. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ratslese, records } from '../cli/run.ts';
import { recordSchemaFaults } from './valid.ts';

it('of what could not be opened', async () => {
  const { stdout } = await ratslese(['-f', 'ndjson', '/none', '-'], { stdin: '' });
  expect(records(stdout)).toHaveLength(2);
  for (const record of records(stdout)) expect(recordSchemaFaults(record)).toBeNull();
});

const corpus = fileURLToPath(new URL('../../../shared/pdf-corpus/', import.meta.url));
const hasCorpus = existsSync(corpus);
it.skipIf(!hasCorpus)(
  hasCorpus ? 'of foreign PDFs' : 'of foreign PDFs (left out: no ../shared/pdf-corpus)',
  async () => {
    const { stdout } = await ratslese(['-q', '-f', 'ndjson', '--timeout', '10s', '--ocr', 'never', corpus]);
    const all = records(stdout);
    expect(all.length).toBeGreaterThan(300);
    for (const record of all) expect(recordSchemaFaults(record), record.source.path ?? '').toBeNull();
  },
  600_000,
);
