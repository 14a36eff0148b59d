/** Scans of prints, made by `test/scans/make.ts`: their records, and that what differs from the print's is said. `UPDATE=1` rewrites the expectations. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import { parse, readAll } from '../../src/parse.ts';
import { greyOf, inkOf } from '../../src/source/ocr/grey.ts';
import { inkPoints, runsSideways } from '../../src/source/ocr/skew.ts';
import { pagesToRecognise } from '../../src/source/ocr/wanted.ts';
import { drawPixels } from '../../src/source/pdf/drawing.ts';
import { readPdf } from '../../src/source/pdf/index.ts';
import { extent } from '../extent.ts';
import { type Expectation, expectationOf } from '../fixtureFiles.ts';
import { compare } from '../generator/compare.ts';
import type { Truth } from '../generator/paper.ts';
import { recordSchemaFaults } from '../schema/valid.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/scans/', import.meta.url));
/** Recognised nowhere here, because it takes seconds a page: what is asked of them is asked without. */
const NOT_READ = ['two-pages', 'layer-with-digits', 'turned-by-the-file'];

/** Read with `FULL=1` only: what is damaged about them is so in others, too. */
const READ_IN_FULL = ['coarse-150', 'no-borders', 'sample-13', 'stamped'];

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.pdf'))
  .map((file) => file.slice(0, -4))
  .filter((name) => !NOT_READ.includes(name) && extent(true, !READ_IN_FULL.includes(name)))
  .sort();

/** The prints that were scanned, whole, and read right. */
const PRINTS: Readonly<Record<string, string>> = {
  'office-300': 'docx-plain',
  'askew-and-shaded': 'chromium-antrag-soft',
  'coarse-150': 'docx-groups',
  'turned-90': 'docx-longtitle',
  'turned-180': 'docx-plain',
  'no-borders': 'groff-aenderung',
};

const readings = new Map<string, Promise<ParsedDocument>>();

function recordOf(name: string): Promise<ParsedDocument> {
  const known = readings.get(name) ?? parse(bytesOf(name), { path: `scans/${name}.pdf`, positions: true });
  readings.set(name, known);
  return known;
}

/** The pages that `auto` would recognise. */
async function wantedOf(name: string): Promise<number[]> {
  let wanted: number[] = [];
  await readPdf(bytesOf(name), {
    recognise: async (pages, hasLayer) => {
      wanted = pagesToRecognise(pages, 'auto', hasLayer);
      return undefined;
    },
  });
  return wanted;
}

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${FOLDER}${name}.pdf`));
}

function printOf(name: string): Expectation {
  return JSON.parse(readFileSync(`${FOLDER}../pdf/${PRINTS[name]}.expected.json`, 'utf8'));
}

// a page takes seconds, and many times as long where the machine is busy
describe('scans', { timeout: 600_000 }, () => {
  it.each(names)('%s', async (name) => {
    const { positions, ...record } = await recordOf(name);
    const file = `${FOLDER}${name}.expected.json`;
    if (process.env.UPDATE === '1')
      writeFileSync(file, `${JSON.stringify(expectationOf(record), null, 2)}\n`);
    expect(existsSync(file), `${name} has no expectation`).toBe(true);
    expect(expectationOf(record)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(recordSchemaFaults(record)).toBeNull();
    for (const boxes of Object.values(positions ?? {})) expect(JSON.stringify(boxes)).not.toContain('null}');
  });

  it.each(Object.keys(PRINTS).filter((name) => names.includes(name)))(
    '%s has the header of its print, or says where not',
    async (name) => {
      const record = await recordOf(name);
      const said = record.diagnostics.flatMap(({ field }) => field ?? []);
      const wrong = compare(printOf(name) as unknown as Truth, record as unknown as Truth).filter(
        ({ pointer, problem }) =>
          /^\/(?:header|kind|sender|addressee)/.test(pointer) && problem !== 'missing',
      );
      expect(wrong.filter(({ pointer }) => !said.includes(pointer))).toEqual([]);
      expect(record.kind).toBe(printOf(name).kind);
    },
  );

  it('are drawn as the file turns them', async () => {
    const drawing = { password: undefined, numbers: [1], dpi: 100, mayGoOn: () => true };
    for await (const { width, height, pixels } of drawPixels(bytesOf('turned-by-the-file'), drawing)) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      const picture = greyOf(pixels.rgba, pixels.width, pixels.height);
      expect(runsSideways(inkPoints(inkOf(picture), picture.width, picture.height))).toBe(false);
    }
    expect(await wantedOf('turned-by-the-file')).toEqual([1]);
  });

  it('invent nothing from a blank page and a photograph', async () => {
    for (const name of ['blank', 'photograph']) {
      const { kind, source, diagnostics } = await recordOf(name);
      expect([name, kind, source.ocr, diagnostics.map(({ code }) => code)]).toEqual([
        name,
        null,
        undefined,
        ['pdf-no-text'],
      ]);
    }
  });

  it('are read as their good layer says, and anew where it is bad', async () => {
    expect((await recordOf('layer-good')).source.ocr).toBeUndefined();
    const { source, title } = await recordOf('layer-without-umlauts');
    expect([source.ocr?.pages, title]).toEqual([[1], 'Zukunft des Fähranlegers']);
    expect(await wantedOf('layer-with-digits')).toEqual([1]);
    expect(await wantedOf('layer-good')).toEqual([]);
    expect(await wantedOf('two-pages')).toEqual([1, 2]);
  });

  it('are left alone where nobody wants them, and beyond the limit', async () => {
    const never = await parse(bytesOf('office-300'), { ocr: 'never' });
    expect(never.diagnostics.map(({ code }) => code)).toEqual(['pdf-no-text']);
    const [first] = await readAll(bytesOf('mixed-pages'), { maxOcrPages: 0 });
    expect(first!.record.source.ocr).toBeUndefined();
    expect(first!.record.header.Nummer).toBe('F0118/21');
    expect(first!.record.diagnostics.find(({ code }) => code === 'ocr-page-limit')?.message).toMatch(
      /^0 .*1 more/,
    );
  });

  it('give the same record again, whatever was read between', async () => {
    const again = await parse(bytesOf('mixed-pages'), { path: 'scans/mixed-pages.pdf', positions: true });
    expect(again).toEqual(await recordOf('mixed-pages'));
  });

  it('have boxes on the page as shown: the salutation stands below the middle of a page on its head', async () => {
    const upright = (await recordOf('office-300')).positions?.['/salutation']?.[0]?.boxes?.[0];
    const turned = (await recordOf('turned-180')).positions?.['/salutation']?.[0]?.boxes?.[0];
    expect(upright!.y).toBeLessThan(421);
    expect(turned!.y).toBeGreaterThan(421);
    expect(turned!.x + turned!.width + upright!.x).toBeCloseTo(595, -1);
  });
});
