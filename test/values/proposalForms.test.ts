/** The printed forms of a Drucksache in the layouts that papers have them in. */

import { describe, expect, it } from 'vitest';
import { read } from '../../src/parse.ts';
import { losses } from '../completeness.ts';
import { spanFaults } from '../spanChecks.ts';

const BEFORE = 'Am Neustädter See werden im Winter mehrere Bänke neu gebaut.';
const AFTER = 'Die Bänke sind alt, und der Weg ist seit Jahren in schlechtem Zustand.';

async function readForms(...forms: string[]) {
  const text = `Drucksache\tDatum\tNummer\nöffentlich\t12.09.2024\tDS0231/24\nKurztitel\nBänke am See\n\nBeschlussvorschlag:\n\n${BEFORE}\n\n${forms.join('\n\n')}\n\nBegründung:\n\n${AFTER}\n`;
  const reading = await read(new TextEncoder().encode(text));
  expect(spanFaults(reading)).toEqual([]);
  expect(losses(reading)).toEqual([]);
  const { proposal, resolution, reasons, references, diagnostics } = reading.record;
  expect({ resolution, reasons }).toEqual({ resolution: [BEFORE], reasons: [AFTER] });
  const said = diagnostics.map(({ code, field }) => `${code} ${field}`);
  const fields = Object.fromEntries(
    (proposal?.finances?.fields ?? []).map(({ label, value }) => [label, value]),
  );
  return {
    finances: proposal?.finances ?? null,
    fields,
    responsible: proposal?.responsible ?? null,
    references,
    said,
  };
}

const HEAD = 'Finanzielle Auswirkungen\n';
const COLUMNS = ['Jahr', 'Euro', 'Kostenstelle', 'Sachkonto', 'veranschlagt', 'Bedarf'];

function spaced(...cells: string[]): string {
  return cells
    .map((cell) => cell.padEnd(16))
    .join('')
    .trimEnd();
}

describe('fields of the form of money', () => {
  it.each([
    ['boxes before their words', '☐ ja   ☒ nein', false],
    ['boxes behind their words', 'ja ☒   nein ☐', true],
    ['a mark behind both words', 'ja   nein   X', false],
    ['a mark before both words', 'X   ja   nein', true],
    ['brackets', '[ ] ja   [x] nein', false],
    ['the only word', 'ja', true],
  ])('are ticked by %s', async (_, printed, value) => {
    const { fields, said } = await readForms(
      `${HEAD}Organisationseinheit   2102   Pflichtaufgabe   ${printed}`,
    );
    expect({ fields, said }).toEqual({
      fields: { Organisationseinheit: '2102', Pflichtaufgabe: value },
      said: [],
    });
  });

  it.each([
    ['torn', '[ja   nein', ['reading-unsure /proposal/finances']],
    ['lost', '☐ ja   nein', ['reading-unsure /proposal/finances']],
    ['not printed', 'ja   nein', []],
  ])('are unsure where a box of two is %s', async (_, printed, expected) => {
    const { said } = await readForms(`${HEAD}Organisationseinheit   2102   Pflichtaufgabe   ${printed}`);
    expect(said).toEqual(expected);
  });

  it('are unsure where a box stands in a value of words', async () => {
    const { said } = await readForms(
      `${HEAD}Organisationseinheit   2102   Produkt   12701001 Konsolidierungsnotiz ja, Nr. ☐`,
    );
    expect(said).toContain('reading-unsure /proposal/finances');
    const plain = await readForms(
      `${HEAD}Organisationseinheit   2102   Produkt   12701001 Konsolidierungsnotiz`,
    );
    expect(plain.said).not.toContain('reading-unsure /proposal/finances');
  });

  it('are unsure where a mark stands between two words, unless others show its side', async () => {
    const between = `${HEAD}Organisationseinheit   2102   Pflichtaufgabe   ja   X   nein`;
    expect(await readForms(between)).toMatchObject({
      fields: { Organisationseinheit: '2102' },
      said: ['reading-unsure /proposal/finances'],
    });
    const other = 'Produkt Nr.   11   Haushaltskonsolidierungsmaßnahme   ja, Nr.   nein   X';
    expect(await readForms(`${between}\n${other}`)).toMatchObject({
      fields: { Pflichtaufgabe: true, Haushaltskonsolidierungsmaßnahme: false, 'Produkt Nr.': '11' },
      said: [],
    });
  });

  it('may have their values below them', async () => {
    const { fields, said } = await readForms(
      `${HEAD}Organisationseinheit   2102   Pflichtaufgabe   ☐ ja   ☒ nein\nProdukt Nr.          Maßnahmebeginn/Jahr\n55301                2025`,
    );
    expect({ fields, said }).toEqual({
      fields: {
        Organisationseinheit: '2102',
        Pflichtaufgabe: false,
        'Produkt Nr.': '55301',
        'Maßnahmebeginn/Jahr': '2025',
      },
      said: [],
    });
  });

  it('are told where labels come first and values behind them, and have no value', async () => {
    const { finances, said } = await readForms(
      `${HEAD}Organisationseinheit\nProdukt Nr.\nMaßnahmebeginn/Jahr\n2102\n55301\n2025\nBudget/Deckungskreis:`,
    );
    expect(finances).toBeNull();
    expect(said).toContain('reading-unsure /proposal/finances');
    expect(said.filter((one) => one.startsWith('text-unassigned'))).toHaveLength(3);
  });

  it('are no value, and no paper is cited, where the form is only printed', async () => {
    const { finances, references, said } = await readForms(
      `${HEAD}Organisationseinheit   Pflichtaufgabe   ☐ ja   ☐ nein\nBudget/Deckungskreis:\nI. Aufwand (inkl. Afa)\n${spaced(...COLUMNS)}\n20...\n20...\nSumme:\nV. Erheblichkeitsgrenze (DS0178/09) Gesamtwert`,
    );
    expect({ finances, references, said }).toEqual({ finances: null, references: [], said: [] });
  });
});

describe('tables of the form of money', () => {
  const table = (...rows: string[]) =>
    `${HEAD}Organisationseinheit   2102\nI. Aufwand (inkl. Afa)\n${rows.join('\n')}\nII. Ertrag (inkl. Sopo Auflösung)\n20...\nSumme:`;

  it('have rows with empty cells, aligned by spaces', async () => {
    const { finances, said } = await readForms(
      table(
        spaced(...COLUMNS),
        spaced('2025', '15.000', '21020000', '', '-', '15.000'),
        spaced('2026', '7.500', '', '52710000', '', '7.500'),
        '20...',
        'Summe:          22.500',
      ),
    );
    expect(finances?.tables).toEqual([
      {
        heading: 'I. Aufwand (inkl. Afa)',
        columns: COLUMNS,
        rows: [
          ['2025', '15.000', '21020000', null, '-', '15.000'],
          ['2026', '7.500', null, '52710000', null, '7.500'],
        ],
        sum: '22.500',
      },
    ]);
    expect(said).toEqual([]);
  });

  it('have rows with empty cells between tabs', async () => {
    const { finances } = await readForms(
      table(COLUMNS.join('\t'), '2025\t15.000\t\t52710000\t\t15.000', 'Summe:\t15.000'),
    );
    expect(finances?.tables[0]).toMatchObject({
      rows: [['2025', '15.000', null, '52710000', null, '15.000']],
      sum: '15.000',
    });
  });

  it('of one cell a line are read where all cells are filled, which is said', async () => {
    const { finances, said } = await readForms(
      table(...COLUMNS, '2025', '15.000', '21020000', '52710000', '15.000', '0', 'Summe:', '15.000'),
    );
    expect(finances?.tables[0]).toMatchObject({
      rows: [['2025', '15.000', '21020000', '52710000', '15.000', '0']],
      sum: '15.000',
    });
    expect(said).toEqual(['reading-unsure /proposal/finances']);
  });

  it('of one cell a line are told where a cell is empty, and have no rows', async () => {
    const { finances, said } = await readForms(
      table(...COLUMNS, '2025', '15.000', '21020000', '52710000', '15.000', 'Summe:'),
    );
    expect(finances?.tables).toEqual([]);
    expect(said.filter((one) => one === 'text-unassigned /proposal/finances')).toHaveLength(5);
  });
});

describe('the form of who is responsible', () => {
  const ALL = {
    office: 'Amt 66',
    clerk: 'Seidler',
    head: 'Dr. Horn',
    deputy: 'Rehm',
    reviewDate: '2025-06-30',
  };
  const DATE = 'Termin für die Beschlusskontrolle   30.06.2025';

  it.each([
    [
      'names below labels',
      'federführende(r) Amt/FB     Sachbearbeiter     Unterschrift AL / FBL\nAmt 66                      Frau Seidler       i. V. Herr Dr. Horn\nVerantwortliche(r) Beigeordnete(r)   Unterschrift\nHerr Rehm',
    ],
    [
      'names beside labels',
      'federführendes Amt 66   Sachbearbeiterin Frau Seidler   Unterschrift AL / FBL Herr Dr. Horn\nVerantwortliche(r)\nBeigeordnete(r)        Unterschrift     Herr Rehm',
    ],
    [
      'a label in the middle of its cell, half a line below the one beside it',
      'federführende(r) Amt/FB              Sachbearbeiter     Unterschrift AL / FBL\nAmt 66                               Frau Seidler       Herr Dr. Horn\n                                     Unterschrift\nVerantwortliche(r) Beigeordnete(r)\n                                     Herr Rehm',
    ],
    [
      'one label a line',
      'federführendes Amt: Amt 66\nSachbearbeiter: Frau Seidler\nUnterschrift AL / FBL: Herr Dr. Horn\nVerantwortlicher Beigeordneter: Herr Rehm',
    ],
    [
      'cells between tabs',
      'federführende(r) Amt/FB\tSachbearbeiter\tUnterschrift AL / FBL\nAmt 66\tFrau Seidler\tHerr Dr. Horn\nVerantwortliche(r) Beigeordnete(r)\tUnterschrift\tHerr Rehm',
    ],
  ])('has %s', async (_, form) => {
    const { responsible, said } = await readForms(`${form}\n${DATE}`);
    expect({ responsible, said }).toEqual({ responsible: ALL, said: [] });
  });

  it('with labels and names in rows of their own is read by order, which is said', async () => {
    const { responsible, said } = await readForms(
      `federführende(r) Amt/FB\nSachbearbeiter\nUnterschrift AL / FBL\nAmt 66\nFrau Seidler\nHerr Dr. Horn\n${DATE}`,
    );
    expect(responsible).toEqual({ ...ALL, deputy: null });
    expect(said).toEqual(
      ['office', 'clerk', 'head'].map((key) => `reading-unsure /proposal/responsible/${key}`),
    );
  });

  it('gives no name to a label where one is missing among names by order', async () => {
    const { responsible, said } = await readForms(
      `federführende(r) Amt/FB\nSachbearbeiter\nUnterschrift AL / FBL\nAmt 66\nHerr Dr. Horn\n${DATE}`,
    );
    expect(responsible).toEqual({ ...ALL, clerk: null, head: null, office: null, deputy: null });
    expect(said).toEqual(Array(2).fill('text-unassigned /proposal/responsible'));
  });

  it('has empty cells', async () => {
    const { responsible, said } = await readForms(
      'federführende(r) Amt/FB     Sachbearbeiter     Unterschrift AL / FBL\nAmt 66                                         Herr Dr. Horn\nTermin für die Beschlusskontrolle',
    );
    expect(responsible).toEqual({
      office: 'Amt 66',
      clerk: null,
      head: 'Dr. Horn',
      deputy: null,
      reviewDate: null,
    });
    expect(said).toEqual([]);
  });
});
