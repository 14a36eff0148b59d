/** An archivist hands a holding over: nothing is lost on the way, and what is not there is said. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunTold } from '../../../src/archive/bag/bag.ts';
import { type BagRequest, makeBag } from '../../../src/archive/bag/makeBag.ts';
import { TargetThere } from '../../../src/archive/bag/staging.ts';
import { infoLine, manifestPath } from '../../../src/archive/bag/tagFiles.ts';
import { emptyRecord } from '../../../src/model/emptyRecord.ts';
import type { ParsedDocument } from '../../../src/model/names.ts';
import { renderJson } from '../../../src/output/formats/json.ts';
import { renderNdjson } from '../../../src/output/formats/ndjson.ts';
import { diagnostic } from '../../madeDiagnostic.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { readBag } from './readBag.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A folder with papers `in/…` and their records `out/….json`; the record of `a.pdf` was corrected once. */
function holding(papers: readonly string[]) {
  const cwd = temporaryFolder();
  const put = (name: string, text: string): string => {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
    return join(cwd, name);
  };
  const record = (name: string): ParsedDocument => {
    const path = put(`in/${name}`, `the paper ${name}`);
    const made = emptyRecord(path);
    const source = { ...made.source, mediaType: 'application/pdf' as const, bytes: 10 + name.length };
    return {
      ...{ ...made, kind: 'anfrage', title: `=Titel; ${name}` },
      header: { ...made.header, Nummer: 'F0123/21', Datum: '2021-05-03' },
      sender: {
        people: [{ name: 'Erika Beispiel', academicTitle: null, role: null }],
        groups: ['Fraktion A'],
      },
      source: { ...source, sha256: sha256(`the paper ${name}`) },
    };
  };
  for (const name of papers) put(`out/${name}.json`, renderJson(record(name)));
  mkdirSync(join(cwd, 'out'), { recursive: true });
  const pack = (more: Partial<BagRequest> = {}) =>
    makeBag({
      ...{ folder: join(cwd, 'out'), target: join(cwd, 'bag'), paperFolders: [], corrections: null },
      ...{ manifest: null, faults: [], allowMissing: false, info: [], version: '1.2.3' },
      ...{ now: new Date('2026-11-29T01:02:03Z'), check() {}, ...more },
    });
  return { cwd, put, record, pack, bag: join(cwd, 'bag') };
}

describe('a bag', () => {
  it('holds papers, records, manifest and corrections, each with its sum, and tells what was done', async () => {
    const { cwd, put, record, pack, bag } = holding(['a.pdf', 'b/c.pdf']);
    const corrected = { ...record('a.pdf'), diagnostics: [diagnostic('corrected', 'It was put right.')] };
    put('out/a.pdf.json', renderJson(corrected));
    const told: RunTold = {
      ...{ toolVersion: '1.0.0', schemaVersion: 2, started: null, ended: '2026-11-28T10:00:00Z' },
      platform: 'linux x64',
      outputs: new Map([
        ['a.pdf.json', sha256(renderJson(corrected))],
        ['b/c.pdf.json', '0'.repeat(64)],
      ]),
      pdf: new Map([
        [
          sha256('the paper a.pdf'),
          {
            ...{
              version: '1.7',
              producer: '<P> & "Co"\u0000',
              creator: null,
              created: '2021-05-03T10:00:00',
            },
            ...{ modified: null, tagged: true, pdfa: '2b' },
          },
        ],
      ]),
    };
    const manifest = { file: put('out/ratslese-run.json', '{}'), told };
    const corrections = {
      file: put('fixes.csv', 'Nummer,pointer,value\n'),
      name: 'ratslese-corrections.csv',
    };
    put('out/notes.txt', 'mine');
    const result = await pack({ manifest, corrections, info: [['Source-Organization', 'Archiv\nX: y']] });
    expect(result).toMatchObject({ made: true, faults: [], papers: 2, records: 2, others: ['notes.txt'] });
    expect(result.edited).toEqual(['data/records/b/c.pdf.json']);

    const { payload, info, faults } = readBag(bag);
    expect(faults).toEqual([]);
    const places = ['a.pdf', 'b/c.pdf'].map((name) => `data/papers${cwd}/in/${name}`);
    expect(payload).toEqual([
      ...places,
      'data/ratslese-corrections.csv',
      'data/ratslese-run.json',
      'data/records/a.pdf.json',
      'data/records/b/c.pdf.json',
    ]);
    expect(info.slice(0, 3)).toEqual([
      ['Source-Organization', 'Archiv\\u000aX: y'],
      ['Bag-Software-Agent', 'ratslese 1.2.3'],
      ['Bagging-Date', '2026-11-29'],
    ]);
    const [head, first] = readFileSync(join(bag, 'metadata/dublin-core.csv'), 'utf8').split('\r\n');
    expect(head).toBe('title,identifier,creator,date,type,format,language,source,relation');
    expect(first).toBe(
      `'=Titel; a.pdf,F0123/21,Erika Beispiel; Fraktion A,2021-05-03,Anfrage,application/pdf,de,${places[0]},data/records/a.pdf.json`,
    );
    const premis = readFileSync(join(bag, 'metadata/premis.xml'), 'utf8');
    expect(premis).toContain('<agentVersion>1.0.0</agentVersion>');
    expect(premis).toContain('<agentVersion>1.2.3</agentVersion>');
    expect(premis).toContain('<eventDateTime>2026-11-28T10:00:00Z</eventDateTime>');
    expect(premis).toContain('Values put right by hand: 1 ');
    expect(premis).toContain(
      '<creatingApplicationName>&lt;P&gt; &amp; &quot;Co&quot;\\u0000</creatingApplicationName>',
    );
    expect(premis).toContain('claims to be PDF/A-2b; not tested');
    expect(premis).toContain('not as the run wrote them');
  });

  it('has names that any system and tool takes, whatever papers are called', async () => {
    const names = ['100%.pdf', '100_.pdf', 'A.pdf', 'a.pdf', 'x\ny.pdf', 'con.pdf', '%0A.pdf', 'ä ö.pdf'];
    const { bag, pack } = holding(names);
    expect((await pack()).made).toBe(true);
    const { payload, faults } = readBag(bag);
    expect(faults).toEqual([]);
    expect(payload).toHaveLength(2 * names.length);
    for (const name of payload) expect(name).not.toMatch(/[%\p{Cc}]|\/con\./u);
    expect(new Set(payload.map((name) => name.toLowerCase())).size).toBe(payload.length);
  });

  it('of records of one file, of one paper in parts, of lines of NDJSON', async () => {
    const { put, record, pack, bag } = holding([]);
    const paper = record('two.pdf');
    const parts = [1, 2].map((part) => ({ ...paper, source: { ...paper.source, part } }));
    put('out/all.ndjson', parts.map(renderNdjson).join(''));
    expect(await pack()).toMatchObject({ made: true, papers: 1, records: 2 });
    expect(readBag(bag)).toMatchObject({ faults: [] });
    const rows = readFileSync(join(bag, 'metadata/dublin-core.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
  });
});

describe('what cannot go into a bag', () => {
  it('is named, all of it, and there is no bag', async () => {
    const { cwd, put, pack } = holding(['changed.pdf', 'gone.pdf', 'there.pdf']);
    put('in/changed.pdf', 'other bytes');
    rmSync(join(cwd, 'in/gone.pdf'));
    put('out/broken.json', '{');
    put('out/nameless.json', renderJson(emptyRecord(null)));
    put('out/ratslese-run.journal.ndjson', '');
    const { made, faults } = await pack();
    expect(made).toBe(false);
    expect(
      faults.map(({ what, why }) => [what.slice(cwd.length + 1), why.split(/[(:;]/)[0]!.trim()]),
    ).toEqual([
      ['out/broken.json', 'it is no JSON'],
      ['out/nameless.json', 'it does not name its paper'],
      ['out/ratslese-run.journal.ndjson', 'a run into this folder is under way or was cut off'],
      ['in/changed.pdf', expect.stringContaining('it has other bytes')],
      ['in/gone.pdf', 'the paper is not there'],
    ]);
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out']);
  });

  it('is noted in it where that is wanted', async () => {
    const { put, pack, bag } = holding(['changed.pdf', 'there.pdf']);
    put('in/changed.pdf', 'other bytes');
    expect(await pack({ allowMissing: true })).toMatchObject({ made: true, papers: 1, records: 2 });
    const { info, faults, payload } = readBag(bag);
    expect([faults, payload.length]).toEqual([[], 3]);
    const notes = info.filter(([label]) => label === 'Ratslese-Missing');
    expect(notes).toHaveLength(1);
    expect(notes[0]![1]).toContain('in/changed.pdf: it has other bytes');
    expect(readFileSync(join(bag, 'metadata/premis.xml'), 'utf8')).toContain(
      '<eventOutcome>warning</eventOutcome>',
    );
  });

  it('is found in a folder of papers, under another name, too', async () => {
    const { cwd, put, pack, bag } = holding(['a.pdf', 'b.pdf']);
    rmSync(join(cwd, 'in'), { recursive: true });
    put('moved/deep/x.bin', 'the paper b.pdf');
    put(`moved${cwd}/in/a.pdf`, 'the paper a.pdf');
    expect((await pack()).made).toBe(false);
    expect((await pack({ paperFolders: [join(cwd, 'moved')] })).made).toBe(true);
    expect(readBag(bag).payload.filter((name) => name.endsWith('/in/b.pdf'))).toHaveLength(1);
  });

  it('a record that the run wrote and that is gone is told', async () => {
    const { put, pack } = holding(['a.pdf']);
    const told: RunTold = {
      ...{ toolVersion: '1', schemaVersion: 2, started: null, ended: null, platform: null },
      ...{ outputs: new Map([['gone.json', null]]), pdf: new Map() },
    };
    const { made, faults } = await pack({ manifest: { file: put('out/ratslese-run.json', '{}'), told } });
    expect([made, faults[0]?.why]).toEqual([false, 'the run wrote this record, and it is gone']);
  });
});

describe('the place of a bag', () => {
  it('is not taken from what is there, and nothing half-made stays', async () => {
    const { cwd, put, pack, bag } = holding(['a.pdf', 'b.pdf']);
    put('.bag.ratslese-tmp/data/old', 'of a run that was killed');
    let count = 0;
    const check = () => {
      count += 1;
      if (count === 3) throw new Error('stopped');
    };
    await expect(pack({ check })).rejects.toThrow('stopped');
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out']);
    expect((await pack()).made).toBe(true);
    expect(existsSync(join(bag, 'data/old'))).toBe(false);
    await expect(pack()).rejects.toThrow(TargetThere);
    expect(readBag(bag).faults).toEqual([]);
  });
});

describe('lines', () => {
  it('of a manifest have what ends a line encoded, and nothing else', () => {
    expect(manifestPath('data/a b%\r\n%41ä.pdf')).toBe('data/a b%25%0D%0A%2541ä.pdf');
  });

  it('of bag-info.txt are taken where they are some', () => {
    expect(infoLine('Contact-Name: A: B')).toEqual(['Contact-Name', 'A: B']);
    expect(infoLine('Payload-Oxum: 1.1')).toContain('the program itself');
    for (const text of ['Contact', ': x', 'Contact: ', 'a\nb: c'])
      expect(infoLine(text)).toBeTypeOf('string');
  });
});

const hasBagit = spawnSync('python3', ['-c', 'import bagit']).status === 0;

it.skipIf(!hasBagit)('is valid for the bagit module of Python', async () => {
  const { pack, bag } = holding(['100%.pdf', 'x\ny.pdf', 'Größe ß.pdf']);
  await pack();
  const script = 'import sys, bagit; bagit.Bag(sys.argv[1]).validate()';
  const { status, stderr } = spawnSync('python3', ['-c', script, bag], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
