import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recordFilesIn, recordsInFile } from '../../src/archive/recordFiles.ts';
import { recordFormatOf, recordsOfText } from '../../src/archive/recordTexts.ts';
import { emptyRecord } from '../../src/model/emptyRecord.ts';
import { renderJson } from '../../src/output/formats/json.ts';
import { renderNdjson } from '../../src/output/formats/ndjson.ts';
import { renderYaml } from '../../src/output/formats/yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const a = emptyRecord('a.txt');
const b = { ...emptyRecord('b.txt'), title: '}\n{ "no" : end', background: ['---', '# x', '2021-05-12'] };

async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of all) items.push(item);
  return items;
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('records', () => {
  it('are read back from each format in which they are printed', () => {
    expect(recordsOfText(renderJson(a) + renderJson(b), 'json')).toEqual([a, b]);
    expect(recordsOfText(`\uFEFF${renderJson(b).replaceAll('\n', '\r\n')}`, 'json')).toEqual([b]);
    expect(recordsOfText(JSON.stringify([a, b]), 'json')).toEqual([a, b]);
    expect(recordsOfText(renderNdjson(a) + renderNdjson(b), 'ndjson')).toEqual([a, b]);
    expect(recordsOfText(renderYaml(a) + renderYaml(b), 'yaml')).toEqual([a, b]);
    expect(recordsOfText('', 'json')).toEqual([]);
  });

  it('are told by the ending of a name', () => {
    const names = ['a.JSON', 'b.jsonl', 'c.ndjson', 'd.yml', 'e.yaml', 'f.csv', 'json', 'g.constructor'];
    expect(names.map(recordFormatOf)).toEqual([
      ...['json', 'ndjson', 'ndjson', 'yaml', 'yaml', null, null, null],
    ]);
  });

  it('of a file come in its order, what is none is told with its line', async () => {
    const file = write('all.ndjson', `${renderNdjson(a)}\n{"x":1}\nnot JSON\n${renderNdjson(b)}`);
    expect(await collect(recordsInFile(file))).toEqual([
      { record: a, file, at: 0 },
      { file, why: 'line 3: /x is not as in a record' },
      { file, why: expect.stringMatching(/^line 4: it is no JSON: /) },
      { record: b, file, at: 1 },
    ]);
  });

  it('a file that holds none is told as a whole', async () => {
    const missing = join(folder, 'missing.json');
    expect(await collect(recordsInFile(missing))).toEqual([
      { file: missing, why: 'it cannot be read (ENOENT)' },
    ]);
    const bomb = write('bomb.yaml', '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n');
    expect(await collect(recordsInFile(bomb))).toEqual([
      { file: bomb, why: 'it is YAML with aliases, which no record has' },
    ]);
    const broken = write('broken.yaml', '---\na: [\n');
    expect(await collect(recordsInFile(broken))).toEqual([
      { file: broken, why: expect.stringMatching(/^it is no YAML: /) },
    ]);
  });

  it('of a folder: all files of records, but none of the run itself', async () => {
    mkdirSync(join(folder, 'run/2021'), { recursive: true });
    const names = ['run/b.pdf.json', 'run/2021/a.json', 'run/c.yaml'];
    const others = [
      'ratslese-run.json',
      'ratslese-run.journal.ndjson',
      'ratslese-corrections.yaml',
      '.x.json',
      'a.pdf',
    ];
    for (const name of [...names, ...others.map((name) => `run/${name}`)]) write(name, renderJson(a));
    const files = await recordFilesIn(join(folder, 'run'));
    expect(files.map((file) => relative(folder, file))).toEqual([
      ...['run/2021/a.json', 'run/b.pdf.json', 'run/c.yaml'],
    ]);
  });
});
