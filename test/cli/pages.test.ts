import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParsedDocument, Question } from '../../src/model/names.ts';
import { codeBlocks, pageText } from '../docs/pages.ts';
import { bash, PAPER, ROOT, ratslese, run } from './run.ts';

describe('the pages', () => {
  it('show what the program prints for their example', async () => {
    const { stdout } = await ratslese(['-f', 'yaml', 'fixtures/text/tabs-seed-form.txt'], { cwd: ROOT });
    expect(codeBlocks(pageText('docs/output.md'), 'yaml')[0]).toBe(stdout);
  });

  it('show a use of the library that works', async () => {
    const [script] = codeBlocks(pageText('docs/library.md'), 'js');
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script!], {
      cwd: ROOT,
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'Beleuchtung rund um den Lindwurmplatz 3\n', stderr: '' });
  });
});

const [cookbook = ''] = codeBlocks(pageText('docs/jq.md'), 'sh');
const lines = cookbook.split('\n').filter((line) => line.startsWith('ratslese '));
const hasJq = spawnSync('jq', ['--version']).status === 0;

describe('jq cookbook (left out where jq is not installed)', () => {
  it('has at least eight lines', () => expect(lines.length).toBeGreaterThanOrEqual(8));

  const inputs = lines.map((line) => line.split(' ')[1]);
  const kept = mkdtempSync(join(tmpdir(), 'ratslese-jq-'));
  afterAll(() => rmSync(kept, { recursive: true }));

  /** What the lines begin with is run once, and its output stands for it then: most lines have it in common. */
  beforeAll(async () => {
    if (!hasJq) return;
    copyFixturesTo(kept);
    for (const pattern of new Set(inputs)) {
      const { code, stderr } = await bash(`ratslese -q ${pattern} > '${pattern}.out'`, { cwd: kept });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
  });

  /** What the line prints, and the records that it was given. */
  async function tried(line: string): Promise<{ printed: string[]; given: ParsedDocument[] }> {
    const [, pattern, ...rest] = line.split(' ');
    const script = `set -o pipefail; cat '${pattern}.out' ${rest.join(' ')}`;
    const { code, stdout, stderr } = await run('bash', ['-c', script], { cwd: kept });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { stdout: all } = await run('jq', ['-s', '.', `${pattern}.out`], { cwd: kept });
    return { printed: stdout.trimEnd().split('\n'), given: JSON.parse(all) };
  }

  function lineAfter(comment: string): string {
    const rest = cookbook.split(`# ${comment}\n`)[1] ?? '';
    return rest.split('\n')[0] ?? '';
  }

  it.skipIf(!hasJq).each(lines)('%s', async (line) => {
    expect(line.split(' ')[1]).toBe('*.pdf');
    const { printed } = await tried(line);
    expect(printed.join('')).toMatch(/\w/);
    expect(printed).not.toContain('null');
  });

  it.skipIf(!hasJq)('what is no paper is in no table', async () => {
    const tables = lines.filter((line) => /Kurztitel\]|length\)\\t|length\}/.test(line));
    expect(tables).toHaveLength(4);
    for (const line of tables) {
      const { printed, given } = await tried(line);
      expect(given.filter(({ kind }) => kind === null).map(({ source }) => source.path)).toEqual([
        'none.pdf',
      ]);
      expect(printed.join('\n')).not.toMatch(/none\.pdf|undated|^[\t,]+$/m);
    }
  });

  it.skipIf(!hasJq)(
    'all questions: every part, in its place, behind the numbers that lead to it',
    async () => {
      const { printed, given } = await tried(
        lineAfter('all questions and sub-questions, each with the numbers that lead to it'),
      );
      const ways = (questions: Question[], above: string[]): string[][] =>
        questions.flatMap(({ number, text, heading, parts }) => {
          const way = [...above, number ?? '-'];
          return [
            [way.join(' '), [heading, text].filter((words) => words !== null).join(' ')],
            ...ways(parts, way),
          ];
        });
      const expected = given.flatMap(({ header, questions }) =>
        ways(questions, []).map((row) => [header.Nummer, ...row].join('\t')),
      );
      expect(printed).toEqual(expected);
      expect(printed).toContain('F0124/21\t1 a\tAm Ufer?');
    },
  );

  it.skipIf(!hasJq)('a word is found wherever it stands in a paper, and nowhere else', async () => {
    const { printed } = await tried(lineAfter('papers that hold a word, wherever it stands in them'));
    const found = printed.map((row) => row.split('\t')[0]);
    for (const name of Object.keys(WORD_IN)) expect(found).toContain(`${name}.pdf`);
    for (const name of ['none', 'Leuchte-in-the-name', 'parts', 'antrag'])
      expect(found).not.toContain(`${name}.pdf`);
  });
});

const ANTRAG = readFileSync(join(ROOT, 'fixtures/text/antrag-bullets-and-reasons-list.txt'), 'utf8');

/** A paper for each place in which the word of the search may stand. */
const WORD_IN: Readonly<Record<string, string>> = {
  title: PAPER.replace('Bänke am', 'Leuchten am'),
  background: PAPER.replace('mehrere Bänke.', 'mehrere Leuchten.'),
  question: PAPER.replace('viele Bänke', 'viele Leuchten'),
  part: withParts('Leuchten'),
  resolution: ANTRAG.replace('eine Wegweisung für', 'Leuchten für'),
  reasons: ANTRAG.replace('Der Tourismus', 'Die Zahl der Leuchten'),
  referral: ANTRAG.replace('Ausschuss für Stadt', 'Ausschuss für Leuchten, Stadt'),
  signature: PAPER.replace(/Stadträtin\n$/, 'Sprecherin für Leuchten\n'),
};

function withParts(word: string): string {
  const parts = `1. Wo fehlen sie?\na) Am Ufer?\nb) Unter den ${word}?\n`;
  return PAPER.replace('F0123/21', 'F0124/21').replace(/1\. .*\n/, parts);
}

/** What a file is, is told from its content: these texts are called like PDFs, and read much faster. */
function copyFixturesTo(folder: string): void {
  for (const [part, pattern] of [
    ['text', /^(?:tabs|number|references).*\.txt$/],
    ['pdf', /^lo-01.*\.pdf$/],
  ] as const) {
    const names = readdirSync(join(ROOT, 'fixtures', part)).filter((name) => pattern.test(name));
    for (const name of names)
      copyFileSync(join(ROOT, 'fixtures', part, name), join(folder, name.replace(/\.txt$/, '.pdf')));
  }
  const own = {
    ...WORD_IN,
    parts: withParts('Bäumen'),
    antrag: ANTRAG,
    'Leuchte-in-the-name': PAPER,
    none: 'Leuchte\n',
  };
  for (const [name, text] of Object.entries(own)) writeFileSync(join(folder, `${name}.pdf`), text);
}
