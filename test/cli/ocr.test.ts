/** What the command line says of how scans are read. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ratslese-ocr-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ratslese = (...args: string[]) => run(process.execPath, ['bin/ratslese.js', ...args]);
const SCAN = 'fixtures/scans/mixed-pages.pdf';

describe('--ocr-language', () => {
  it('that is not installed is said before anything is read, with what to do', async () => {
    const { code, stdout, stderr } = await ratslese(SCAN, '--ocr-language', 'swe');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      "error: the model for 'swe' is not installed, and nothing is fetched; install @tesseract.js-data/swe where ratslese is",
    );
  });

  it('that can be no language is refused', async () => {
    const { code, stderr } = await ratslese(SCAN, '--ocr-language', '../deu');
    expect(code).toBe(2);
    expect(stderr).toContain("error: '../deu' is no name of a language for scans");
  });

  it('German is there, and is written down with the run', async () => {
    const out = join(folder, 'records');
    const text = 'fixtures/text/tabs-seed-form.txt';
    expect((await ratslese(text, '--out-dir', out, '--ocr-language', 'deu')).code).toBe(0);
    const { options } = JSON.parse(readFileSync(join(out, 'ratslese-run.json'), 'utf8'));
    expect(options).toMatchObject({ ocr: 'auto', ocrLanguage: 'deu' });
    expect(options).not.toHaveProperty('ocrCache');
  });
});

describe('--ocr-cache', { timeout: 600_000 }, () => {
  it('gives the same records at any number of jobs, says what is damaged, and mends it', async () => {
    const cache = join(folder, 'pages');
    const copies = ['a', 'b'].map((name) => join(folder, `${name}.pdf`));
    for (const copy of copies) writeFileSync(copy, readFileSync(SCAN));
    const args = [...copies, '-f', 'ndjson', '--ocr-cache', cache];
    const first = await ratslese(...args, '-j', '2');
    expect([first.code, first.stdout.trim().split('\n').length]).toEqual([0, 2]);
    const again = await ratslese(...args, '-j', '1');
    expect(again.stdout).toBe(first.stdout);
    const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    expect(files.map((name) => name.replace(/[0-9a-f]{64}/, 'HASH').slice(3))).toEqual(['HASH.json']);
    writeFileSync(join(cache, files[0]!), 'no page');
    const damaged = await ratslese(copies[0]!, '-f', 'ndjson', '--ocr-cache', cache);
    expect(damaged.stderr).toContain(
      'a.pdf: a page kept in --ocr-cache was damaged or none of this program’s, and recognised anew'.replace(
        '’',
        "'",
      ),
    );
    expect(first.stdout).toContain(damaged.stdout);
    const mended = await ratslese(copies[0]!, '-f', 'ndjson', '--ocr-cache', cache);
    expect(mended.stderr).not.toContain('--ocr-cache');
  });

  it('that cannot be written is said before anything is read', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const { code, stdout, stderr } = await ratslese(SCAN, '--ocr-cache', file);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('error: recognised pages cannot be kept in');
    expect(stderr).toContain('give another --ocr-cache');
  });
});
