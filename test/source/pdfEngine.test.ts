import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDocument } from '../../src/source/pdf/document.ts';
import { OPS as KNOWN } from '../../src/source/pdf/operators.ts';
import { pdfBytes, text } from '../pdfBytes.ts';

const require = createRequire(import.meta.url);

describe('pdf-parse 2.4.5', () => {
  it('gives the pdf.js document by the private load()', async () => {
    const { PDFParse } = require('pdf-parse') as { PDFParse: { prototype: Record<string, unknown> } };
    expect(typeof PDFParse.prototype.load).toBe('function');
    const document = await openDocument(pdfBytes([text(71, 771, 14, 'Anfrage', 'F3')]), undefined);
    const { glyphs, width, height } = await document.readPage(1);
    expect([document.pageCount, width, height]).toEqual([1, 595, 842]);
    expect(glyphs.map((glyph) => glyph.text).join('')).toBe('Anfrage');
    expect(glyphs[0]).toMatchObject({ x: 71, y: 71, size: 14, dx: 1, dy: 0, mode: 0, code: 65 });
    expect(glyphs[0]?.font).toMatchObject({
      name: 'Helvetica-Bold',
      bold: true,
      italic: false,
      drawn: false,
    });
    expect(glyphs[0]?.paint).toMatchObject({ colour: 0, alpha: 1, clip: null });
    await document.close();
  });

  it('has the operator numbers that the readers of drawings know', async () => {
    const library = createRequire(require.resolve('pdf-parse'));
    const { OPS } = (await import(library.resolve('pdfjs-dist/legacy/build/pdf.mjs'))) as {
      OPS: Record<string, number>;
    };
    for (const [name, number] of Object.entries(KNOWN)) expect([name, OPS[name]]).toEqual([name, number]);
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
