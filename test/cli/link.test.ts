/** A journalist asks which answer belongs to which question. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Edge } from '../../src/archive/links/edges.ts';
import { PAPER, ratslese, temporaryFolder } from './run.ts';
import { REPLY as HELD_REPLY } from './scenarioPapers.ts';

const REPLY = HELD_REPLY.replace(/^Die Wartezeit .*$/m, '=Ersatz; im Juli, siehe DS0044/20.');

function archive(): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'in'));
  writeFileSync(join(cwd, 'in/f.txt'), PAPER);
  writeFileSync(join(cwd, 'in/s.txt'), REPLY);
  return cwd;
}

describe('link', () => {
  it('gives the edges of a folder of records, and says how many there are', async () => {
    const cwd = archive();
    await ratslese(['in', '--out-dir', 'out'], { cwd });
    const { code, stdout, stderr } = await ratslese(['link', 'out'], { cwd });
    expect(code).toBe(0);
    const edges = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Edge);
    expect(edges.map(({ relation, to, doubt }) => [relation, to?.number, to?.pointer, doubt])).toEqual([
      ['answers', 'F0123/21', null, null],
      ['answers-question', 'F0123/21', '/questions/0', null],
      ['answers-question', 'F0123/21', '/questions/1', null],
      ['lacks', 'DS0044/20', null, null],
    ]);
    expect(edges[0]?.from.file).toBe('out/in/s.txt.json');
    expect(stderr).toContain('2 papers linked, 4 edges, 0 of them in doubt');
  });

  it('gives a table of questions and answers, of papers that are read on the way', async () => {
    const cwd = archive();
    const args = ['link', 'in', '--rows', 'threads', '--csv-dialect', 'excel-de', '-o', 'fragen.csv'];
    expect((await ratslese(args, { cwd })).code).toBe(0);
    const table = readFileSync(join(cwd, 'fragen.csv'), 'utf8').split('\r\n');
    expect(table[0]).toMatch(/^\ufeffpaper;title;askedBy;groups;groupKeys;date;number;question;answeredBy;/);
    expect(table[1]).toContain(
      'Fraktion Muster;;2021-05-03;1;Wie viele Bänke fehlen?;S0196/21;FB 67;2021-06-08;36;Es fehlen vier Bänke',
    );
    expect(table[2]).toContain("'=Ersatz; im Juli");
  });

  it('tells what cannot be used and goes on; refuses what can hold no lines', async () => {
    const cwd = archive();
    writeFileSync(join(cwd, 'x.ndjson'), '{"no": "record"}\n');
    const { code, stdout, stderr } = await ratslese(['link', 'x.ndjson', 'in', 'gone.pdf'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('x.ndjson: line 1:');
    expect(stderr).toContain('gone.pdf: ');
    expect(stdout.split('\n')).toHaveLength(5);
    const refused = await ratslese(['link', 'in', '-o', 'x.json'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('.ndjson or .csv');
  });
});
