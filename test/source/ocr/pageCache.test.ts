import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KeptPage, keyOf, pageCache } from '../../../src/source/ocr/pageCache.ts';

const PAGE: KeptPage = {
  width: 595,
  height: 842.04,
  runs: [
    {
      ...{ text: 'Grünfläche ', x: 70.123456789, y: 0.1 + 0.2, width: 50, size: 11, angle: 0 },
      ...{ font: 'recognised', doubt: { other: 'Grunfläche' } },
    },
  ],
  rules: [{ x0: 1, y0: 2, x1: 3, y1: 2 }],
  levelled: { quarters: 1, skew: 0.4 },
};

const MODELS = ['script/Latin', 'deu'];

function picture(width: number, ...data: number[]) {
  return { number: 1, width: 2, height: 1, pixels: { width, height: 1, rgba: Uint8ClampedArray.from(data) } };
}

const KEY = keyOf(picture(2, 0, 0, 0, 255, 9, 9, 9, 255), MODELS);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ratslese-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`);

describe('the name of a kept page', () => {
  it('is the same for one picture, on whatever page it stands', () => {
    expect(KEY).toMatch(/^[0-9a-f]{64}$/);
    expect(keyOf({ ...picture(2, 0, 0, 0, 255, 9, 9, 9, 255), number: 7 }, MODELS)).toBe(KEY);
  });

  it('is another for another picture, shape, size of the page or language', () => {
    const others = [
      keyOf(picture(2, 0, 0, 0, 255, 9, 9, 8, 255), MODELS),
      keyOf(picture(1, 0, 0, 0, 255, 9, 9, 9, 255), MODELS),
      keyOf({ ...picture(2, 0, 0, 0, 255, 9, 9, 9, 255), height: 2 }, MODELS),
      keyOf(picture(2, 0, 0, 0, 255, 9, 9, 9, 255), ['script/Latin', 'eng']),
    ];
    expect(new Set([KEY, ...others]).size).toBe(5);
  });
});

describe('kept pages', () => {
  it('come back as they were, to the last digit, and a page without text as none', async () => {
    const cache = pageCache(join(folder, 'made', 'when needed'));
    expect(await cache.take(KEY)).toBeUndefined();
    await cache.keep(KEY, PAGE);
    expect(await cache.take(KEY)).toEqual(PAGE);
    await cache.keep(KEY, null);
    expect(await cache.take(KEY)).toBeNull();
    expect(cache.faults).toEqual({ damaged: 0, unwritten: 0 });
  });

  it('are whole for whoever reads while others write, and leave no other file', async () => {
    const writers = Array.from({ length: 20 }, () => pageCache(folder));
    const read = await Promise.all(
      writers.map(async (cache) => {
        await cache.keep(KEY, PAGE);
        return cache.take(KEY);
      }),
    );
    for (const page of read) expect(page).toEqual(PAGE);
    expect(readdirSync(dirname(fileOf(KEY)))).toEqual([`${KEY}.json`]);
    for (const { faults } of writers) expect(faults).toEqual({ damaged: 0, unwritten: 0 });
  });

  const change = async (changed: (text: string) => string): Promise<unknown> => {
    const cache = pageCache(folder);
    await cache.keep(KEY, PAGE);
    writeFileSync(fileOf(KEY), changed(readFileSync(fileOf(KEY), 'utf8')));
    const taken = await cache.take(KEY);
    expect(cache.faults).toEqual({ damaged: taken === undefined ? 1 : 0, unwritten: 0 });
    await cache.keep(KEY, PAGE);
    expect(await cache.take(KEY)).toEqual(PAGE);
    return taken;
  };

  it.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['empty', () => ''],
    ['with a letter changed', (text: string) => text.replace('Grünfl', 'Grunfl')],
    [
      'of another page',
      (text: string) =>
        text.replace(
          KEY,
          KEY.replace(/./, (first) => (first === '0' ? '1' : '0')),
        ),
    ],
    ['of another program', () => '{"words":[]}\n'],
    ['with more behind', (text: string) => `${text}more\n`],
    ['no text at all', () => '\u0000\ufffd\u0000'],
  ])('are not used, said and replaced where they are damaged or foreign: %s', async (_how, changed) => {
    expect(await change(changed)).toBeUndefined();
  });

  it('are used as they are otherwise', async () => {
    expect(await change((text) => text)).toEqual(PAGE);
  });

  it('are not waited for where a pipe lies in their place', async () => {
    mkdirSync(dirname(fileOf(KEY)), { recursive: true });
    execFileSync('mkfifo', [fileOf(KEY)]);
    const cache = pageCache(folder);
    expect(await cache.take(KEY)).toBeUndefined();
    expect(cache.faults.damaged).toBe(1);
  });

  it('that cannot be written are said, and nothing is thrown', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    chmodSync(file, 0o600);
    const cache = pageCache(file);
    await cache.keep(KEY, PAGE);
    expect(cache.faults).toEqual({ damaged: 0, unwritten: 1 });
  });
});
