import { resolve } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { SHEETS } from '../../src/output/workbook/sheets.ts';
import { createWorkbook, LONGEST_CELL } from '../../src/output/workbook/workbook.ts';
import { parse } from '../../src/parse.ts';
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

  it('cuts what no cell holds, and says how often', async () => {
    const { workbook, bytes } = await workbookOf('Titel', `${'Warum '.repeat(7000)}?`);
    expect(workbook.cut).toBe(1);
    const [heads, row] = (await sheetsOf(bytes)).get('Fragen')!;
    const text = row![heads!.indexOf('Text')] as string;
    expect(text).toHaveLength(LONGEST_CELL);
    expect(text).toMatch(/ \[…\]$/);
  });
});
