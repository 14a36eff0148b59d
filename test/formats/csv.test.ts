import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import { FORMATS } from '../../src/output/formats/index.ts';
import { emptyRecord } from '../../src/record.ts';
import { diagnostic } from '../madeDiagnostic.ts';
import { recordWith, trickyStrings, utf16Strings } from './strings.ts';

const papers = await FORMATS.csv();
const questions = await FORMATS.csv({ rows: 'questions' });

/** Reads CSV with quotes, as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function rowOf(record: ParsedDocument): Record<string, string> {
  const [header = [], row = []] = readCsv(papers.prologue + papers(record));
  return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
}

function paper(): ParsedDocument {
  const record = emptyRecord('a/F0147-20.pdf', { pages: 2, sha256: 'ab', mediaType: 'application/pdf' });
  const person = { name: 'Lutz Muster', academicTitle: 'Dr.', role: 'Oberbürgermeister' };
  const part = (number: string | null) => ({ number, heading: null, text: 'Teil?', parts: [] });
  return {
    ...record,
    kind: 'anfrage',
    public: true,
    header: {
      ...record.header,
      Nummer: 'F0147/20',
      Datum: '2020-07-07',
      Kurztitel: 'Bänke, "rot"; und blau',
    },
    sender: { people: [], groups: ['Fraktion A', 'Fraktion B'] },
    addressee: { people: [person, { ...person, role: null }], groups: [] },
    background: ['a', 'b'],
    questions: [
      {
        number: '1',
        heading: 'Zu Punkt 1:',
        text: 'Wie viele?',
        parts: [part('a'), part('1.1'), part(null)],
      },
      { number: null, heading: null, text: null, parts: [part(null)] },
    ],
    references: ['DS0172/19'],
    diagnostics: [
      diagnostic('label-unknown', 'x'),
      diagnostic('columns-guessed', 'x'),
      diagnostic('label-unknown', 'y'),
    ],
  };
}

describe('a row a paper', () => {
  it('has the header, sender and addressee, counts, codes and source', () => {
    expect(rowOf(paper())).toEqual({
      ...{ path: 'a/F0147-20.pdf', part: '', kind: 'anfrage', public: 'true' },
      ...{
        Datum: '2020-07-07',
        Nummer: 'F0147/20',
        Absender: '',
        Adressat: '',
        Gremium: '',
        Sitzungstermin: '',
      },
      ...{ Kurztitel: 'Bänke, "rot"; und blau', Verhandlungsgegenstand: '' },
      ...{ senderPeople: '', senderGroups: 'Fraktion A; Fraktion B' },
      ...{ addresseePeople: 'Oberbürgermeister Dr. Lutz Muster; Dr. Lutz Muster', addresseeGroups: '' },
      ...{
        questions: '6',
        answers: '0',
        background: '2',
        resolution: '0',
        reasons: '0',
        signatures: '0',
        references: '1',
      },
      ...{ diagnostics: 'label-unknown columns-guessed', mediaType: 'application/pdf', encoding: '' },
      ...{ pages: '2', bytes: '', sha256: 'ab' },
    });
  });

  it('is one line whatever the values, and all rows have the same number of cells', () => {
    fc.assert(
      fc.property(fc.array(utf16Strings, { maxLength: 4 }), (strings) => {
        for (const render of [papers, questions]) {
          const text = render(recordWith(strings));
          const rows = readCsv(render.prologue + text);
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
          expect(text.split('\r\n')).toHaveLength(rows.length);
          expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('a row a question: the way to it, and the paper', () => {
  const rows = readCsv(questions.prologue + questions(paper()));
  expect(rows.map((row) => row.slice(5, 8))).toEqual([
    ['question', 'heading', 'text'],
    ['1', 'Zu Punkt 1:', 'Wie viele?'],
    ['1.a', '', 'Teil?'],
    ['1.1', '', 'Teil?'],
    ['1.[3]', '', 'Teil?'],
    ['[2]', '', ''],
    ['[2].[1]', '', 'Teil?'],
  ]);
  expect(rows[1]?.slice(0, 5)).toEqual([
    'a/F0147-20.pdf',
    '',
    'F0147/20',
    '2020-07-07',
    'Bänke, "rot"; und blau',
  ]);
  expect(questions(emptyRecord('none'))).toBe('');
});

it('a question of its own has no parent; a part has the way and the text of its question', () => {
  const rows = readCsv(questions.prologue + questions(paper()));
  expect(rows.map((row) => row.slice(8, 10))).toEqual([
    ['parent', 'parentText'],
    ['', ''],
    ['1', 'Wie viele?'],
    ['1', 'Wie viele?'],
    ['1', 'Wie viele?'],
    ['', ''],
    ['[2]', ''],
  ]);
});

it('a question has the page on which it begins, and what its paper is', () => {
  const at = (page: number) => ({ page, line: 1, column: 1, start: 0, end: 1, boxes: null, raw: 'x' });
  const record: ParsedDocument = {
    ...paper(),
    header: { ...paper().header, Gremium: 'Stadtrat' },
    positions: {
      '/questions/0/text': [at(1), at(2)],
      '/questions/0/parts/0/text': [at(2)],
      '/questions/0/parts/1/number': [at(2)],
      '/questions/0/parts/1/text': [at(3)],
      '/questions/1/parts/0/heading': [at(3)],
    },
  };
  const rows = readCsv(questions.prologue + questions(record));
  expect(rows[0]?.slice(10)).toEqual(['page', 'kind', 'Gremium', 'senderGroups', 'sha256']);
  expect(rows.slice(1).map((row) => row[10])).toEqual(['1', '2', '2', '', '', '3']);
  for (const row of rows.slice(1)) {
    expect(row.slice(11)).toEqual(['anfrage', 'Stadtrat', 'Fraktion A; Fraktion B', 'ab']);
  }
});

describe('for a German Excel', async () => {
  const excel = await FORMATS.csv({ dialect: 'excel-de' });
  const excelQuestions = await FORMATS.csv({ rows: 'questions', dialect: 'excel-de' });
  const cellsOf = (line: string) => line.trimEnd().split(';');

  it('begins with one byte order mark, parts cells by semicolons and ends lines with CR LF', () => {
    for (const render of [excel, excelQuestions]) {
      const text = render.prologue + render(paper()) + render(paper());
      expect(text.lastIndexOf('\ufeff')).toBe(0);
      expect(text).toMatch(/^\ufeffpath;part;/);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
    expect(excel(paper())).toContain('"Bänke, ""rot""; und blau"');
    expect(papers.prologue).toMatch(/^path,part,/);
  });

  it.each(['=1+1', '@SUM(A1)', 'a;=1+1', '－1'])('%j is no formula', (text) => {
    const row = excel({ ...paper(), header: { ...paper().header, Kurztitel: text } });
    for (const cell of cellsOf(row)) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
  });

  it.each(['1.2', '1.2.', '1.2.3', '1/2', '3-4', '10.1'])('the question %j stays no date', (number) => {
    const record = { ...paper(), questions: [{ number, heading: null, text: 'Wie viele?', parts: [] }] };
    expect(cellsOf(excelQuestions(record).replace('; und', ''))[5]).toBe(`'${number}`);
    expect(readCsv(questions(record))[0]?.[5]).toBe(number);
  });

  it.each(['1', '1.a', '1.[2]', 'F0147/20', 'a.1', '1.2a'])('%j needs no mark', (number) => {
    const record = { ...paper(), questions: [{ number, heading: null, text: 'Wie viele?', parts: [] }] };
    expect(cellsOf(excelQuestions(record).replace('; und', ''))[5]).toBe(number);
  });

  it('a date stays a date', () => expect(excel(paper())).toContain(';2020-07-07;'));
});

it.each([
  ...['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠x', '\t=1', '\r=1', '\n=1'],
  ...['="x"', "=cmd|' /C calc'!A0", 'a;=1+1', 'a; =1;b', 'a;"=1"', 'a;;-1', 'a\t=1'],
])('%j is no formula, in commas or semicolons', (text) => {
  const cells = Object.values(rowOf({ ...paper(), header: { ...paper().header, Kurztitel: text } }));
  for (const cell of cells.flatMap((value) => value.split(';')))
    expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
});

it('hidden characters are written as in the other formats', () => {
  expect(rowOf(emptyRecord('a\n\u001b[31m\u202e\udcff'))).toMatchObject({
    path: String.raw`a\u000a\u001b[31m\u202e\udcff`,
  });
});

const hasPython = spawnSync('python3', ['-c', '']).status === 0;
const READ =
  'import csv,io,json,sys; t=sys.stdin.buffer.read().decode(); print(json.dumps(list(csv.reader(io.StringIO(t,newline="")))))';

it.skipIf(!hasPython)('Python reads the same cells', () => {
  const input = papers.prologue + trickyStrings.map((text) => papers(recordWith([text]))).join('');
  const { stdout, stderr } = spawnSync('python3', ['-c', READ], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(readCsv(input));
});

describe('csv of answers and consultations', () => {
  const record: ParsedDocument = {
    ...emptyRecord('S0431-24.pdf', { sha256: 'ab' }),
    kind: 'stellungnahme',
    title: 'Bänke',
    respondsTo: ['F0240/24'],
    answers: [
      {
        questions: ['1', '2.a'],
        heading: 'Zu 1. und 2 a):',
        quoted: ['Wie viele?', 'Wo?'],
        text: ['Drei.', 'Am See.'],
      },
      { questions: [], heading: null, quoted: [], text: ['Nein.'] },
    ],
    consultations: [
      { body: 'Die Oberbürgermeisterin', date: '2024-09-24', public: false, role: 'Genehmigung OB' },
      { body: 'Stadtrat', date: null, public: null, role: null },
    ],
    positions: {
      '/answers/0/heading': [{ page: 2, line: 3, column: 1, start: 9, end: 12, boxes: [], raw: 'Zu' }],
      '/answers/0/text/0': [{ page: 3, line: 1, column: 1, start: 20, end: 25, boxes: [], raw: 'Drei.' }],
    },
  };

  it('have a row each answer', async () => {
    const render = await FORMATS.csv({ rows: 'answers' });
    const [header = [], first = [], second = [], ...more] = readCsv(render.prologue + render(record));
    const cells = (row: string[]) => Object.fromEntries(header.map((name, index) => [name, row[index]]));
    expect(cells(first)).toMatchObject({
      path: 'S0431-24.pdf',
      title: 'Bänke',
      respondsTo: 'F0240/24',
      answer: '1',
      questions: '1; 2.a',
      heading: 'Zu 1. und 2 a):',
      quoted: 'Wie viele? Wo?',
      text: 'Drei. Am See.',
      page: '2',
    });
    expect(cells(second)).toMatchObject({ answer: '2', questions: '', heading: '', text: 'Nein.', page: '' });
    expect(more).toEqual([]);
  });

  it('have a row each body', async () => {
    const render = await FORMATS.csv({ rows: 'consultations' });
    const rows = readCsv(render.prologue + render(record)).map((row) => row.slice(5));
    expect(rows).toEqual([
      ['title', 'row', 'body', 'date', 'public', 'role', 'sha256'],
      ['Bänke', '1', 'Die Oberbürgermeisterin', '2024-09-24', 'false', 'Genehmigung OB', 'ab'],
      ['Bänke', '2', 'Stadtrat', '', '', '', 'ab'],
    ]);
  });
});
