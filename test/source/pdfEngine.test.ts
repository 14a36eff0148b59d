import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHAPE_OPERATOR } from '../../src/source/pdf/bullets.ts';
import { openPdf } from '../../src/source/pdf/engine.ts';
import { TEXT_OPERATOR } from '../../src/source/pdf/glyphs.ts';
import { LAYER_OPERATOR } from '../../src/source/pdf/layers.ts';
import { MATRIX_OPERATOR } from '../../src/source/pdf/matrix.ts';
import { OPERATOR } from '../../src/source/pdf/rules.ts';
import { pdfBytes, text } from '../pdfBytes.ts';

const require = createRequire(import.meta.url);

describe('pdf-parse 2.4.5', () => {
  it('gives the pdf.js document by the private load()', async () => {
    const { PDFParse } = require('pdf-parse') as { PDFParse: { prototype: Record<string, unknown> } };
    expect(typeof PDFParse.prototype.load).toBe('function');
    const handle = await openPdf(pdfBytes([text(71, 771, 14, 'Anfrage')]), undefined);
    const page = await handle.document.getPage(1);
    const content = await page.getTextContent({ disableNormalization: true });
    expect(handle.document.numPages).toBe(1);
    expect(content.items[0]).toMatchObject({ str: 'Anfrage', transform: [14, 0, 0, 14, 71, 771] });
    expect(page.getViewport({ scale: 1 }).transform).toEqual([1, 0, 0, -1, 0, 842]);
    await handle.close();
  });

  it('has the operator numbers that the readers of drawings know', async () => {
    const library = createRequire(require.resolve('pdf-parse'));
    const { OPS } = (await import(library.resolve('pdfjs-dist/legacy/build/pdf.mjs'))) as {
      OPS: Record<string, number>;
    };
    const known = { ...OPERATOR, ...TEXT_OPERATOR, ...LAYER_OPERATOR, ...MATRIX_OPERATOR, ...SHAPE_OPERATOR };
    for (const [name, number] of Object.entries(known)) expect([name, OPS[name]]).toEqual([name, number]);
  });
});

/** What belongs to the whole process is looked at in a process of its own, through the compiled sources. */
describe('a process that has read a PDF', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-engine-'));
  let report: { native: boolean; canvas: string[]; globals: string[]; left: string[] };

  beforeAll(() => {
    const root = new URL('../../', import.meta.url).pathname;
    execFileSync(join(root, 'node_modules/.bin/tsc'), [
      ...['--outDir', folder, '--rootDir', join(root, 'src'), '--noEmit', 'false', '--skipLibCheck'],
      ...[
        '--target',
        'es2022',
        '--lib',
        'es2023',
        '--module',
        'nodenext',
        '--moduleResolution',
        'nodenext',
        '--types',
        'node',
      ],
      ...['--allowImportingTsExtensions', '--rewriteRelativeImportExtensions', '--typeRoots'],
      ...[join(root, 'node_modules/@types'), '--ignoreConfig', join(root, 'src/source/pdf/index.ts')],
    ]);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'a.pdf'), pdfBytes([text(71, 771, 14, 'Anfrage')]));
    writeFileSync(join(folder, 'run.js'), RUN);
    execFileSync('ln', ['-s', join(root, 'node_modules'), join(folder, 'node_modules')]);
    const output = execFileSync(process.execPath, ['run.js'], { cwd: folder, encoding: 'utf8' });
    report = JSON.parse(output);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('has the native Array.prototype.push', () => {
    expect(report.native).toBe(true);
  });

  it('has not loaded the canvas package, and has no global left over', () => {
    expect(report.canvas).toEqual([]);
    expect(report.globals).toEqual([]);
  });

  it('ends by itself at once: no timer and no handle is left', () => {
    expect(report.left).toEqual([]);
  });
});

const RUN = `
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const push = Array.prototype.push;
const before = process.getBuiltinModule;
const resources = process.getActiveResourcesInfo();
const { readPdf } = await import('./source/pdf/index.js');
const source = await readPdf(readFileSync('a.pdf'));
if (source.pages[0].runs[0].text !== 'Anfrage') throw new Error('not read');
const loaded = Object.keys(createRequire(import.meta.url).cache);
console.log(JSON.stringify({
  native: Array.prototype.push === push && process.getBuiltinModule === before,
  canvas: loaded.filter((path) => path.includes('canvas')),
  globals: ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => name in globalThis),
  left: process.getActiveResourcesInfo().filter((name) => !resources.includes(name)),
}));
`;
