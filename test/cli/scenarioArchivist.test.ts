/** An archivist's year: convert, correct, a run that is killed, a new version of the tool, hand over. */

import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import { readBag } from '../archive/bag/readBag.ts';
import { slowFile } from '../batch/hostileFile.ts';
import { finished, PROGRAM, start } from './run.ts';
import { holding } from './scenarioPapers.ts';

const ANFRAGE = 'records/bestand/anfragen/f0123.txt.json';
const REPLY = 'records/bestand/verwaltung/s0196.txt.json';
const MANIFEST = 'records/ratslese-run.json';

it('nothing is lost on the way from papers to the hand-over, and every correction is kept', async () => {
  const { cwd, run, read, write } = holding();
  const convert = (...more: string[]) => run('bestand', '--out-dir', 'records', ...more);
  const record = (name: string) => JSON.parse(read(name)) as ParsedDocument;

  expect((await convert()).code).toBe(0);
  write(ANFRAGE, read(ANFRAGE).replace('"Datum": "2021-05-03"', '"Datum": "2021-05-04"'));
  const corrected = await run('correct', 'records', '--who', 'A. Muster', '--why', 'Eingangsstempel');
  expect(corrected.stdout).toContain('F0123/21 /header/Datum: "2021-05-03" -> "2021-05-04"\n');

  // the next delivery is being read when the machine goes down
  cpSync(slowFile(), join(cwd, 'bestand/verwaltung/zz.pdf'));
  write('bestand/anfragen/f0124.txt', read('bestand/anfragen/f0123.txt').replace('F0123/21', 'F0124/21'));
  const child = start(process.execPath, [PROGRAM, 'bestand', '--out-dir', 'records', '-j', '1'], { cwd });
  const ended = finished(child);
  while (!existsSync(join(cwd, 'records/bestand/anfragen/f0124.txt.json'))) await delay(10);
  child.kill('SIGKILL');
  await ended;
  const early = await run('bag', 'records');
  expect([early.code, existsSync(join(cwd, 'records-bag'))]).toEqual([3, false]);
  expect(early.stderr).toContain(
    'ratslese-run.journal.ndjson: a run into this folder is under way or was cut off',
  );

  expect(early.stderr).toContain('the records were made without these corrections as they are now');

  // the slow file was none; and an older version of the tool had read another title out of the reply
  rmSync(join(cwd, 'bestand/verwaltung/zz.pdf'));
  const before = read(REPLY);
  const older = before.replaceAll('Bänke am Neustädter See', 'Bänke am Neustädter');
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  write(REPLY, older);
  for (const name of [MANIFEST, 'records/ratslese-run.journal.ndjson'])
    write(
      name,
      read(name)
        .replaceAll(/"toolVersion":"[^"]*"/g, '"toolVersion":"0.0.1"')
        .replaceAll(sha256(before), sha256(older)),
    );
  const again = await convert('--skip-unchanged');
  expect([again.code, again.stderr.includes('kept')]).toEqual([0, false]);
  expect(read(REPLY)).toBe(before);
  const { header, diagnostics } = record(ANFRAGE);
  expect([header.Datum, diagnostics.map(({ code }) => code)]).toEqual(['2021-05-04', ['corrected']]);

  // what was put right is in everything that is made of the records and papers
  const ties = await run('link', 'records');
  expect(ties.stdout).toMatch(/"F0123\/21"/);
  expect((await run('search', 'Bänke', 'records', '--since', '2021-05-04', '-l')).stdout).toContain('f0123');
  await run('bestand', '-o', 'papiere.xlsx', '--corrections', 'records/ratslese-corrections.csv');
  const { sheets } = await readXlsx(readFileSync(join(cwd, 'papiere.xlsx')));
  const [heads, ...rows] = sheets[0]!.rows;
  const day = rows.find((row) => row[heads!.indexOf('Nummer')] === 'F0123/21')![heads!.indexOf('Datum')];
  expect(day).toEqual(new Date('2021-05-04T00:00:00Z'));

  const bag = await run('bag', 'records', '--info', 'Source-Organization: Stadtarchiv Magdeburg');
  expect([bag.code, bag.stderr]).toEqual([0, expect.stringContaining('records-bag: 4 papers, 4 records, ')]);
  const { payload, info, faults } = readBag(join(cwd, 'records-bag'));
  expect(faults).toEqual([]);
  expect(payload.filter((name) => name.startsWith('data/records/'))).toHaveLength(4);
  expect(info[0]).toEqual(['Source-Organization', 'Stadtarchiv Magdeburg']);
  const inBag = (name: string) => readFileSync(join(cwd, 'records-bag', name), 'utf8');
  for (const name of [
    'anfragen/f0123.txt',
    'anfragen/f0124.txt',
    'verwaltung/s0196.txt',
    'verwaltung/a0088.txt',
  ]) {
    expect(inBag(`data/papers/bestand/${name}`)).toBe(read(`bestand/${name}`));
    expect(inBag(`data/records/bestand/${name}.json`)).toBe(read(`records/bestand/${name}.json`));
  }
  expect(inBag('data/ratslese-corrections.csv')).toContain('A. Muster');
  expect(inBag('metadata/premis.xml')).toContain('Values put right by hand: 1 ');
  expect(inBag('metadata/dublin-core.csv')).toContain(
    'F0123/21,Erika Beispiel; Fraktion Muster,2021-05-04,Anfrage',
  );
  expect((await run('bag', 'records')).code).toBe(5);
});
