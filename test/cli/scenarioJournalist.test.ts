/** A journalist's afternoon: what was asked and answered on a word, and is the council's feed right? */

import { expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import { holding } from './scenarioPapers.ts';

it('a word leads to its papers, a question to its answer, and the feed is checked against the papers', async () => {
  const { run, read, write } = holding();
  expect((await run('bestand', '--out-dir', 'records')).code).toBe(0);

  const hits = await run('search', 'Wartezeit', 'records', '-f', 'ndjson');
  const found = hits.stdout.trimEnd().split('\n');
  expect(found).toHaveLength(2);
  expect(found.filter((line) => line.includes('S0196/21'))).not.toEqual([]);

  // the record is edited and kept; the threads tell the corrected question at once
  const file = 'records/bestand/anfragen/f0123.txt.json';
  write(file, read(file).replaceAll('Wann werden sie ersetzt?', 'Wann werden alle ersetzt?'));
  await run('correct', 'records');
  expect((await run('bestand', '--out-dir', 'records', '--skip-unchanged')).code).toBe(0);
  const record = JSON.parse(read(file)) as ParsedDocument;
  expect(record.questions[1]?.text).toBe('Wann werden alle ersetzt?');

  await run('link', 'records', '--rows', 'threads', '-o', 'fragen.csv', '--csv-dialect', 'excel-de');
  const threads = read('fragen.csv').trimEnd().split('\r\n').slice(1);
  expect(threads).toEqual([
    expect.stringMatching(
      /^F0123\/21;.*;1;Wie viele Bänke fehlen\?;S0196\/21;FB 67;2021-06-08;36;Es fehlen vier Bänke/,
    ),
    expect.stringMatching(
      /^F0123\/21;.*;2;Wann werden alle ersetzt\?;S0196\/21;FB 67;2021-06-08;36;Die Wartezeit/,
    ),
  ]);

  const oparl = await run('oparl', 'records', '--base-url', 'https://ris.example/oparl', '-o', 'feed.json');
  expect([oparl.code, oparl.stderr]).toEqual([0, expect.stringContaining('3 Papers, 0 Meetings')]);
  expect((await run('compare', 'records', 'feed.json')).code).toBe(0);
  const wrong = read('feed.json')
    .replace('"reference":"S0196/21"', '"date":"2021-06-01","reference":"S0196/21"')
    .replace('Neue Bänke', 'Keine Bänke')
    .replaceAll(
      /"ratslese:originatorOrganization":\["Fraktion Muster"\]/g,
      '"originatorOrganization":["https://ris.example/o/1"]',
    );
  write('feed.json', wrong);
  write('names.json', '{"data": [{"id": "https://ris.example/o/1", "name": "Fraktion Probe"}]}');
  const compared = await run(
    'compare',
    'records',
    'feed.json',
    '--with',
    'names.json',
    '-o',
    'abweichungen.csv',
  );
  expect(compared.code).toBe(1);
  const rows = read('abweichungen.csv').trimEnd().split('\r\n').slice(1);
  expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual([
    ['F0123/21', 'groups', 'warning'],
    ['A0088/21', 'title', 'warning'],
    ['A0088/21', 'groups', 'warning'],
    ['S0196/21', 'date', 'warning'],
  ]);
});
