import { resolve } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { cellText, dayOf, LONGEST_CELL, linkTo } from '../../src/output/workbook/cells.ts';
import { SHEETS } from '../../src/output/workbook/sheets.ts';
import { createWorkbook } from '../../src/output/workbook/workbook.ts';
import { parse } from '../../src/parse.ts';
import { emptyRecord } from '../../src/record.ts';
import { diagnostic } from '../madeDiagnostic.ts';
import { zipEntries } from './zipEntries.ts';

const PAPER = (title: string, question: string) =>
  new TextEncoder().encode(
    `Anfrage\töffentlich\nDatum\t02.09.2021\nNummer\tF0231/21\nAbsender\tFraktion Blaue Liste\nGremium\tStadtrat\nSitzungstermin\t16.09.2021\nKurztitel\t${title}\n\nIch frage Sie:\n\n1. ${question}\n\nNadine Muster\n`,
  );

async function workbookOf(title: string, question = 'Wann?', path = 'akten/a b#1.txt') {
  const workbook = createWorkbook('tabellen/papiere.xlsx');
  workbook.add(await parse(PAPER(title, question), { path, positions: true }));
  return { workbook, bytes: await workbook.bytes() };
}

async function sheetsOf(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes);
  return new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
}

describe('a workbook', () => {
  it('has a sheet each for papers, questions, answers, decisions and doubts, with German heads', async () => {
    const sheets = await sheetsOf((await workbookOf('Offene Sporthallen')).bytes);
    expect([...sheets.keys()]).toEqual(['Papiere', 'Fragen', 'Antworten', 'Beschlüsse', 'Zweifel']);
    expect(sheets.get('Papiere')![0]!.slice(0, 6)).toEqual([
      'Datei',
      'Teil',
      'Art',
      'öffentlich',
      'Datum',
      'Nummer',
    ]);
    const [heads, row] = sheets.get('Fragen')!;
    const cell = (head: string) => row![heads!.indexOf(head)];
    expect([cell('Frage'), cell('Text'), cell('Seite'), cell('Absender: Gruppen')]).toEqual([
      '1',
      'Wann?',
      1,
      'Fraktion Blaue Liste',
    ]);
    expect(cell('Datum')).toEqual(new Date('2021-09-02T00:00:00Z'));
  });

  it('takes no text of a document for a formula, and no code in it for a character', async () => {
    const { bytes } = await workbookOf('=1+1 _x0041_ <b>&', '=HYPERLINK("http://x")?');
    const sheets = await sheetsOf(bytes);
    const title = sheets.get('Papiere')![0]!.indexOf('Kurztitel');
    expect(sheets.get('Papiere')![1]![title]).toBe('=1+1 _x0041_ <b>&');
    for (const [name, content] of zipEntries(bytes)) {
      if (!name.startsWith('xl/worksheets/sheet')) continue;
      expect(content.toString()).not.toContain('<f>');
    }
  });

  it('is well-formed XML throughout, with frozen head and filter on every sheet', async () => {
    const entries = zipEntries((await workbookOf('Steuer\u0001zeichen')).bytes);
    const names = [...entries.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) new SaxesParser({ xmlns: true }).write(entries.get(name)!.toString()).close();
    for (const [index] of SHEETS.entries()) {
      const sheet = entries.get(`xl/worksheets/sheet${index + 1}.xml`)!.toString();
      expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
      expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"/);
    }
  });

  it('links each paper from the folder in which it lies', async () => {
    const links = zipEntries((await workbookOf('Titel')).bytes).get('xl/worksheets/_rels/sheet1.xml.rels')!;
    expect(links.toString()).toContain('Target="../akten/a%20b%231.txt"');
    const absolute = await workbookOf('Titel', 'Wann?', resolve('akten/c.txt'));
    expect(zipEntries(absolute.bytes).get('xl/worksheets/_rels/sheet1.xml.rels')!.toString()).toContain(
      'Target="../akten/c.txt"',
    );
  });

  it('tells of decisions and doubts in German, with the wording and the paper they are of', async () => {
    const record = emptyRecord('n.pdf', { sha256: 'ab' });
    const decision = {
      ...{ number: '009-001(VIII)24', sentence: 'Der Stadtrat beschließt mit Änderung:', subject: null },
      ...{ paper: 'A0001/24', outcome: 'adopted-amended' as const, referredTo: [] },
      ...{
        vote: { yes: 20, no: 3, abstain: null, manner: 'mehrheitlich' as const },
        text: ['Eins.', 'Zwei.'],
      },
    };
    const item = { number: '7.3', title: null, paper: null, reporter: null, movers: [], text: [] };
    const workbook = createWorkbook('out.xlsx');
    workbook.add({
      ...record,
      resolution: ['Erstens.', 'Zweitens.'],
      minutes: { agenda: [], attendance: [], items: [{ ...item, decisions: [decision] }] },
      diagnostics: [diagnostic('date-malformed', 'The date is none.')],
    });
    const sheets = await sheetsOf(await workbook.bytes());
    const told = (name: string) => {
      const [heads, row] = sheets.get(name)!;
      expect(new Set(heads).size).toBe(heads!.length);
      return Object.fromEntries(heads!.map((head, at) => [head, row![at]]));
    };
    expect(told('Beschlüsse')).toMatchObject({
      ...{
        Datei: 'n.pdf',
        TOP: '7.3',
        Papier: 'A0001/24',
        Ergebnis: 'geändert beschlossen',
        Ja: 20,
        Nein: 3,
      },
      ...{ Abstimmung: 'mehrheitlich', Satz: decision.sentence, Wortlaut: 'Eins.\nZwei.', 'SHA-256': 'ab' },
    });
    expect(told('Zweifel')).toMatchObject({ Hinweis: 'date-malformed', Schwere: 'Warnung', 'SHA-256': 'ab' });
    expect(told('Papiere').Beschlussvorschlag).toBe('Erstens.\nZweitens.');
  });

  it('cuts what no cell holds, and says which', async () => {
    const { workbook, bytes } = await workbookOf('Titel', `${'Warum '.repeat(7000)}?`);
    expect(workbook.cut).toEqual(['Fragen row 2, Text (akten/a b#1.txt)']);
    const [heads, row] = (await sheetsOf(bytes)).get('Fragen')!;
    const text = row![heads!.indexOf('Text')] as string;
    expect(text).toHaveLength(LONGEST_CELL);
    expect(text).toMatch(/ \[…\]$/);
  });

  it.each(['\ufffe', '\uffff', '\ud800', '\0\u0001\u001f', ']]>&<x/>', '\u202e'])(
    'is well-formed with %j, which is shown as `cellText` has it',
    async (text) => {
      const workbook = createWorkbook('out.xlsx');
      const record = emptyRecord('\ud800.pdf');
      workbook.add({ ...record, header: { ...record.header, Kurztitel: text } });
      const entries = zipEntries(await workbook.bytes());
      for (const name of ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'])
        new SaxesParser({ xmlns: true }).write(entries.get(name)!.toString()).close();
      const rows = (await sheetsOf(await workbook.bytes())).get('Papiere')!;
      expect(rows[1]).toContain(cellText(text).text);
    },
  );
});

describe('a cell', () => {
  it.each([
    ['a\nb', 'a\nb'],
    ['a\u0000b', 'a\\u0000b'],
    ['\ud83d', '\\ud83d'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x00_', '_x00_'],
  ])('has %j as %j', (text, expected) => expect(cellText(text)).toEqual({ text: expected, isCut: false }));

  it('is cut between characters, and only where it is too long', () => {
    expect(cellText('x'.repeat(LONGEST_CELL)).isCut).toBe(false);
    const begun = 'x'.repeat(LONGEST_CELL - ' […]'.length - 1);
    expect(cellText(`${begun}${'😀'.repeat(20)}`)).toEqual({ text: `${begun} […]`, isCut: true });
  });

  it.each([
    ['2020-07-07', 44_019],
    ['1900-03-01', 61],
    ['1900-02-28', null],
    ['2021-02-30', null],
    ['7.7.2020', null],
  ])('has the day %s as %s', (text, day) => expect(dayOf(text)).toBe(day));

  it.each([
    ['a/b.pdf', 'a/out.xlsx', 'b.pdf'],
    ['b.pdf', 'x/y/out.xlsx', '../../b.pdf'],
    ['javascript:alert(1)', 'out.xlsx', 'javascript%3Aalert(1)'],
    ['-', 'out.xlsx', null],
    ['\ud800.pdf', 'out.xlsx', null],
  ])('links %j from %s by %s', (path, file, link) => expect(linkTo(path, file)).toBe(link));
});
