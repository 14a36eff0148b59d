/** Files of corrections: read as spreadsheets and people write them, added to without harm. */

import { describe, expect, test } from 'vitest';
import { withCorrections, writtenAs } from '../../../src/archive/corrections/addCorrections.ts';
import { CorrectionsError } from '../../../src/archive/corrections/correction.ts';
import { csvRows } from '../../../src/archive/corrections/csvRows.ts';
import { correctionsFromEdited } from '../../../src/archive/corrections/fromEdited.ts';
import { readCorrections } from '../../../src/archive/corrections/readCorrections.ts';
import { parse } from '../../../src/parse.ts';
import { fixtureBytes } from '../../fixtureFiles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const csv = (text: string) => readCorrections(bytes(text), 'csv');
const HASH = 'ab'.repeat(32);
const NOBODY = { who: null, when: null, why: null };

describe('rows', () => {
  test.each([
    ['commas', 'a,b\n1,"x, ""y""\nz"\n', ['1', 'x, "y"\nz']],
    ['semicolons, a BOM and CRLF', '\uFEFFa;b\r\n1;"x;y"\r\n', ['1', 'x;y']],
    ['tabs, without an end', 'a\tb\n1\tx,y', ['1', 'x,y']],
  ])('with %s', (_, text, cells) => {
    expect(csvRows(text)).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells, line: 2 },
    ]);
  });

  test('count the lines of cells and empty rows', () => {
    expect(csvRows('a,b\n"1\n2",x\n,\n3,y\n').map(({ line }) => line)).toEqual([1, 2, 5]);
  });
});

describe('corrections', () => {
  test('of a table, in any order of the columns', () => {
    expect(csv('VALUE,Pointer,Nummer,who\nx,/title,DS 0147/20,A\n')).toEqual([
      { ...NOBODY, sha256: null, number: 'DS0147/20', pointer: '/title', value: 'x', who: 'A', line: 2 },
    ]);
  });

  test('of a table that a German Excel saved', () => {
    const text = `sha256;pointer;value\r\n${HASH.toUpperCase()};/title;Br\u00fccke\r\n`;
    expect(readCorrections(Buffer.from(text, 'latin1'), 'csv')).toEqual([
      { ...NOBODY, sha256: HASH, number: null, pointer: '/title', value: 'Brücke', line: 2 },
    ]);
  });

  test('of YAML, where a value may be written as it is', () => {
    const text =
      '- Nummer: F0147/20\n  pointer: /public\n  value: false\n- sha256: ' +
      `${HASH}\n  pointer: /title\n  value: null\n`;
    const list = readCorrections(bytes(text), 'yaml');
    expect(list.map(({ pointer, value }) => [pointer, value])).toEqual([
      ['/public', 'false'],
      ['/title', 'null'],
    ]);
  });

  test.each([
    ['pointer,value\n/title,x\n', 'line 2: neither sha256 nor Nummer says which paper is meant'],
    ['Nummer,pointer,value\nF0147/20,title,x\n', 'line 2: its pointer is none, such as /header/Datum'],
    ['sha256,pointer,value\n12,/title,x\n', 'line 2: its sha256 is none'],
    ['Nummer,pointer\nF0147/20,/title\n', "line 1: no column 'value'"],
    ['Nummer,pointer,wert\n', "line 1: unknown column 'wert'"],
    ['Nummer,pointer,value\nF0147/20,/title,x,y\n', 'line 2: more cells than columns'],
  ])('%j is refused', (text, why) => {
    expect(() => csv(text)).toThrow(CorrectionsError);
    expect(() => csv(text)).toThrow(why);
  });

  test('YAML that is no list, or has aliases, is refused', () => {
    expect(() => readCorrections(bytes('a: 1'), 'yaml')).toThrow('it is no list of corrections');
    expect(() => readCorrections(bytes('- &a [1]\n- *a'), 'yaml')).toThrow('aliases');
  });
});

describe('adding', () => {
  const added = [
    { ...NOBODY, sha256: HASH, number: 'F0147/20', pointer: '/title', value: '=1+1; "so"\nzwei' },
    { ...NOBODY, sha256: HASH, number: null, pointer: '/public', value: 'false' },
  ];
  test.each([
    ['a new table', null, 'csv'],
    ['a table with other columns', 'pointer,sha256,value,Nummer\n/kind,,antrag,A0001/20', 'csv'],
    ['a new list', null, 'yaml'],
    ['a list', '- {Nummer: F0001/20, pointer: /kind, value: anfrage}\n', 'yaml'],
  ] as const)('to %s gives them back', (_, before, format) => {
    const present = before === null ? null : bytes(before);
    const text = withCorrections(present, format, added);
    const list = readCorrections(bytes(text), format).map(({ line: _line, ...one }) => one);
    expect(list.slice(-2)).toEqual(added);
    expect(list).toHaveLength(before === null ? 2 : 3);
    expect(text.startsWith(before ?? '')).toBe(true);
  });

  test('to what has no room for them is refused', () => {
    expect(() => withCorrections(bytes('Nummer,pointer,value\n'), 'csv', added)).toThrow(
      "no column 'sha256'",
    );
    expect(() => withCorrections(bytes('[]\n'), 'yaml', added)).toThrow(CorrectionsError);
  });

  test.each([
    ['Ein Titel', 'Ein Titel'],
    ['2021-05-12', '"2021-05-12"'],
    ['=HYPERLINK("x")', '"=HYPERLINK(\\"x\\")"'],
    ['true', '"true"'],
    ['', '""'],
    [null, 'null'],
    [['a'], '["a"]'],
  ])('%j is written as %s', (value, written) => {
    expect(writtenAs(value)).toBe(written);
  });
});

describe('an edited record', () => {
  const read = () => parse(fixtureBytes('text/tabs-seed-form.txt'));
  const said = { who: 'A', when: '2021-06-01', why: null };

  test('gives the smallest values that differ, and nothing of what tells of the reading', async () => {
    const record = await read();
    const edited = structuredClone(record);
    edited.header.Datum = '2021-05-13';
    edited.questions[0]!.text = 'Anders?';
    edited.background = ['Ein Absatz.'];
    edited.source.path = 'other';
    edited.diagnostics.push({
      code: 'reading-unsure',
      severity: 'info',
      message: 'x',
      field: null,
      place: null,
    });
    const values = correctionsFromEdited(edited, record, [], said);
    expect(values.map(({ correction }) => [correction.pointer, correction.value])).toEqual([
      ['/header/Datum', '"2021-05-13"'],
      ['/background', '["Ein Absatz."]'],
      ['/questions/0/text', 'Anders?'],
    ]);
    expect(values[0]).toMatchObject({
      was: '"2021-05-12"',
      correction: { sha256: record.source.sha256, number: 'F0123/21', who: 'A', when: '2021-06-01' },
    });
  });

  test('gives nothing that the corrections say already', async () => {
    const record = await read();
    const edited = structuredClone(record);
    edited.title = 'Anders';
    const [first] = correctionsFromEdited(edited, record, [], said);
    expect(correctionsFromEdited(edited, record, [{ ...first!.correction, line: 2 }], said)).toEqual([]);
    expect(record.title).toBe('Beleuchtung rund um den Lindwurmplatz');
  });
});
