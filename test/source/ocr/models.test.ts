import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from '../../../src/parse.ts';
import { recognisePages } from '../../../src/source/ocr/index.ts';
import { isLanguage, modelFile } from '../../../src/source/ocr/models.ts';

const folder = mkdtempSync(join(tmpdir(), 'ratslese-models-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A package as they are published. */
function install(language: string, ...below: string[]): void {
  const place = join(folder, 'node_modules/@tesseract.js-data', language);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{"main":"index.js"}');
  for (const one of below) {
    mkdirSync(join(place, one));
    writeFileSync(join(place, one, `${language}.traineddata.gz`), '');
  }
}

const from = join(folder, 'node_modules/ratslese/dist/engine.js');
const found = (language: string): string | undefined =>
  modelFile(language, from)?.slice(folder.length).replaceAll('\\', '/');

describe('the model of a language', () => {
  it('is that of a package beside the program, the small one first', () => {
    install('eng', '4.0.0', '4.0.0_best_int');
    install('frk', '4.0.0');
    expect(found('eng')).toBe('/node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz');
    expect(found('frk')).toBe('/node_modules/@tesseract.js-data/frk/4.0.0/frk.traineddata.gz');
  });

  it('is none where the package is not there, or holds none', () => {
    install('pol');
    expect(found('pol')).toBeUndefined();
    expect(found('swe')).toBeUndefined();
  });

  it('is the program’s own for German and for Latin letters', () => {
    expect(modelFile('deu', from)).toMatch(/models.deu\.traineddata\.gz$/);
    expect(modelFile('latin', from)).toMatch(/models.latin\.traineddata\.gz$/);
  });

  it.each(['../../etc', 'de', 'DEU', 'deu/../eng', 'deu+eng', '', 'eng\0', 'latin'])(
    'has no name like %j',
    (name) => {
      expect(isLanguage(name)).toBe(false);
    },
  );

  it.each(['deu', 'eng', 'frk', 'deu_latf', 'aze_cyrl', 'chi_sim_vert'])('has a name like %s', (name) => {
    expect(isLanguage(name)).toBe(true);
  });
});

describe('a scan in a language without a model', () => {
  it('is left, and says which model is missing, not that the engine is', async () => {
    const cellsOf = (): [] => [];
    const read = await recognisePages(new Uint8Array(), [1, 2, 3], { language: 'xxx', maxPages: 2, cellsOf });
    expect(read).toEqual({ pages: new Map(), left: [3], withoutEngine: 2, withoutModel: 'xxx', ocr: null });
  });

  it('is refused by a name that can be none', async () => {
    await expect(parse(new Uint8Array(), { ocrLanguage: '../deu' })).rejects.toThrow(
      /^no name of a language for recognition: "\.\.\/deu"/,
    );
  });
});
