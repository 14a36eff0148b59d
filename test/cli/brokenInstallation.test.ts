/** A part of the program is missing: no document is to blame, and the program says what to do. */

import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledCopy, linkPackages, modulesCopy } from './programCopy.ts';
import { ROOT, type Run, run, temporaryFolder } from './run.ts';

const PDF = 'pdf/docx-plain.pdf';
const TEXT = 'text/tabs-seed-form.txt';

interface Copy {
  folder: string;
  /** Of its user, who has nothing else. */
  home: string;
  ratslese(...args: string[]): Promise<Run>;
}

const modules = modulesCopy();

/** A copy of the built program whose packages are links, without those that are named; `bundled` or its modules. */
function copyWithout(packages: readonly string[], form: 'bundled' | 'modules'): Copy {
  const folder = form === 'modules' ? modules : bundledCopy();
  linkPackages(folder, packages);
  const home = temporaryFolder();
  const env = { HOME: home, XDG_CACHE_HOME: join(home, 'cache') };
  const cwd = join(ROOT, 'fixtures');
  return {
    folder,
    home,
    ratslese: (...args) => run(process.execPath, [join(folder, 'bin/ratslese.js'), ...args], { cwd, env }),
  };
}

/** One line that says what to do, and none that blames a document. */
function expectBroken({ code, stderr }: Run): void {
  expect(stderr).toContain('Install it again');
  expect(stderr).not.toMatch(/^ +at |pdf-damaged|this is a bug/m);
  expect(code).toBe(70);
}

describe('without the PDF library', () => {
  it.each([
    ['in the thread for a single PDF', [PDF]],
    ['in the child processes', [PDF, 'pdf/odt-subitems.pdf']],
    ['in the program itself', ['parse', '--stage', 'text', PDF]],
    ['checking', ['check', '--no-config', PDF]],
    ['inspecting', ['inspect', PDF]],
  ])('a PDF is not blamed: %s', async (_where, args) => {
    const result = await copyWithout(['pdf-parse'], 'modules').ratslese(...args);
    expectBroken(result);
    expect(result.stderr).toContain('pdf-parse');
    expect(result.stdout).not.toContain('schemaVersion');
  });

  it('texts are read as ever', async () => {
    const { code, stdout } = await copyWithout(['pdf-parse'], 'modules').ratslese(TEXT);
    expect([code, JSON.parse(stdout).header.Nummer]).toEqual([0, 'F0123/21']);
  });

  it('a folder’s run stops, writes down no PDF as damaged, and goes on once it is mended', async () => {
    const { folder, home, ratslese } = copyWithout(['pdf-parse'], 'modules');
    const archive = join(home, 'archive');
    mkdirSync(archive);
    cpSync(join(ROOT, 'fixtures', TEXT), join(archive, 'a.txt'));
    for (const name of ['b.pdf', 'c.pdf', 'd.pdf']) cpSync(join(ROOT, 'fixtures', PDF), join(archive, name));
    const out = join(home, 'out');
    const broken = await ratslese(archive, '--out-dir', out);
    expectBroken(broken);
    expect(broken.stderr).toContain('exit code 70');
    expect(existsSync(join(out, 'ratslese-run.json'))).toBe(false);
    symlinkSync(join(ROOT, 'node_modules/pdf-parse'), join(folder, 'node_modules/pdf-parse'));
    const mended = await ratslese(archive, '--out-dir', out, '--skip-unchanged');
    expect(mended.stderr).toContain('4 ok, 0 with findings, 0 not processed');
    expect(mended.code).toBe(0);
  });
});

describe('without the engine for scans, an optional package', () => {
  it('a scan has a record that says so, and the run goes on', async () => {
    const { ratslese } = copyWithout(['tesseract.js-core'], 'modules');
    const { code, stdout, stderr } = await ratslese('scans/coarse-150.pdf', TEXT, '--format', 'ndjson');
    const [scan, text] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const codes = scan.diagnostics.map((one: { code: string }) => one.code);
    expect(codes).toEqual(['pdf-no-text', 'ocr-not-installed']);
    expect(text.header.Nummer).toBe('F0123/21');
    expect(stderr).not.toContain('Install it again');
    expect(code).toBe(3);
  });
});

describe('a bundle with a part missing', () => {
  it.each([
    ['removed', (file: string) => rmSync(file)],
    ['cut off', (file: string) => writeFileSync(file, 'exports.library = () => {')],
    ['not what it should be', (file: string) => writeFileSync(file, BARE_LIBRARY)],
  ])('does not blame a PDF: the PDF library’s file is %s', async (_what, spoil) => {
    const { folder, ratslese } = copyWithout([], 'bundled');
    rmSync(join(folder, 'dist/bundle/cache'), { recursive: true, force: true });
    spoil(join(folder, 'dist/bundle/pdf.cjs'));
    expectBroken(await ratslese(PDF));
    expectBroken(await ratslese(PDF, PDF.replace('docx-plain', 'odt-subitems')));
  });

  it('does not blame a text: it lies away from its packages', async () => {
    const { ratslese } = copyWithout(['iconv-lite', 'yaml'], 'bundled');
    const { stderr, ...rest } = await ratslese('text/encoding-cp850-antrag.txt');
    expectBroken({ stderr, ...rest });
    expect(stderr).toContain("Cannot find module 'iconv-lite'");
    expectBroken(await ratslese('-f', 'yaml', TEXT));
  });
});

/** A library that loads, and then fails at every document with an error of its own. */
const BARE_LIBRARY = `
exports.library = () => ({ PDFParse: class { load() { return Promise.reject(new Error('no worker')); } destroy() {} } });
exports.worker = () => { globalThis.pdfjsWorker = { WorkerMessageHandler: { setup() {} } }; };`;

describe('a program that cannot start says so in one line', () => {
  const oneLine = (what: RegExp) =>
    expect.stringMatching(new RegExp(`^ratslese: [^\\n]*${what.source}[^\\n]*\\n$`));

  it.each([
    ['the bundle is cut off', 'bundled', ['dist/bundle/ratslese.cjs'], []],
    ['its modules lack a package', 'modules', [], ['commander']],
  ] as const)('%s', async (_what, form, spoiled, missing) => {
    const { folder, ratslese } = copyWithout(missing, form);
    for (const file of spoiled) writeFileSync(join(folder, file), 'exports.programs = {');
    const result = await ratslese(TEXT);
    expect(result).toEqual({ code: 70, stdout: '', stderr: oneLine(/cannot start .*Install it again/) });
  });

  it.each(['18.20.4', '20.15.1'])('Node %s is too old', async (version) => {
    const folder = temporaryFolder();
    const asIf = join(folder, 'node.cjs');
    writeFileSync(asIf, `Object.defineProperty(process.versions, 'node', { value: '${version}' });`);
    const result = await run(process.execPath, ['-r', asIf, join(ROOT, 'bin/ratslese.js'), TEXT]);
    expect(result).toEqual({ code: 70, stdout: '', stderr: oneLine(/needs Node 20\.16 or later/) });
  });
});
