/** Recognised pages that are kept: the same record with them and without, whatever became of their files. */

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, readAll } from '../../src/parse.ts';
import { type CacheFaults, READING } from '../../src/source/ocr/pageCache.ts';
import { expectationOf } from '../fixtureFiles.ts';

const FILE = fileURLToPath(new URL('../../fixtures/scans/mixed-pages', import.meta.url));
const BYTES = new Uint8Array(readFileSync(`${FILE}.pdf`));
const folder = mkdtempSync(join(tmpdir(), 'ratslese-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

function keptFile(): string {
  const [file, ...others] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  expect(others).toEqual([]);
  return join(folder, file!);
}

/** Words and doubts of the scan by the reading of this version. Whoever changes what is recognised raises `READING`, and pins anew. */
const PINNED = { reading: 20, words: '2e2a2b1375191f34' };

// a page takes seconds, and many times as long where the machine is busy
describe('kept pages', { timeout: 600_000 }, () => {
  it('give the record that recognising gives, and are what is read', async () => {
    const options = { ocrCache: folder, path: 'scans/mixed-pages.pdf' };
    const record = await parse(BYTES, options);
    expect(expectationOf(record)).toEqual(JSON.parse(readFileSync(`${FILE}.expected.json`, 'utf8')));
    expect(await parse(BYTES, options)).toEqual(record);
    const text = readFileSync(keptFile(), 'utf8');
    // another page under the same name, made whole, is taken for it: nothing is recognised
    const [head, body] = text.split('\n') as [string, string];
    const changed = body.replaceAll('"text":"Arndt "', '"text":"Arnt "');
    expect(changed).not.toBe(body);
    const sum = (of: string): string => createHash('sha256').update(of).digest('hex');
    writeFileSync(keptFile(), `${head.replace(sum(body), sum(changed))}\n${changed}\n`);
    expect((await parse(BYTES, options)).signatures[0]?.name).toBe('Arnt Kesselbrink');
    // a damaged one is said, replaced, and costs the record nothing
    writeFileSync(keptFile(), text.slice(0, 500));
    const told: CacheFaults[] = [];
    const [read] = await readAll(BYTES, { ...options, onOcrCache: (faults) => told.push(faults) });
    expect(read!.record).toEqual(record);
    expect(told).toEqual([{ damaged: 1, unwritten: 0 }]);
    expect(readFileSync(keptFile(), 'utf8')).toBe(text);
  });

  it('are those of this version of the reading', () => {
    const { runs } = JSON.parse(readFileSync(keptFile(), 'utf8').split('\n')[1]!) as {
      runs: { text: string; doubt?: unknown }[];
    };
    const words = runs.map(({ text, doubt }) => [text, doubt ?? null]);
    const digest = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
    expect({ reading: READING, words: digest }).toEqual(PINNED);
  });
});
