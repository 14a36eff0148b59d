/** The printed forms of a Drucksache, row by row: of money, and of who is responsible. */

import { describe, expect, it } from 'vitest';
import type { GridCell } from '../../src/model/position.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { withWholeLabels } from '../../src/values/brokenLabels.ts';
import { emptyBody } from '../../src/values/draft.ts';
import { readFinances } from '../../src/values/finances.ts';
import { columnsOf, type FormRow, formRows } from '../../src/values/formRows.ts';
import { takeForms } from '../../src/values/proposalForms.ts';
import { readResponsible } from '../../src/values/responsible.ts';
import { readTick } from '../../src/values/tick.ts';
import type { Stretch } from '../../src/words/stretch.ts';
import { blockOfText, rowsOf } from './blocks.ts';

const texts = (stretches: readonly (Stretch | null)[]) => stretches.map((one) => one?.text ?? null);

function cellsOf(rows: readonly FormRow[]): string[][] {
  return rows.map((row) => row.map(({ text }) => text.text));
}

function finances(text: string) {
  const { fields, tables, left, doubts } = readFinances(rowsOf(text));
  return {
    fields: Object.fromEntries(fields.map(({ label, value }) => [label.text, value])),
    tables: tables.map(({ heading, columns, rows, sum }) => ({
      heading: heading?.text ?? null,
      columns: texts(columns),
      rows: rows.map(texts),
      sum: sum?.text ?? null,
    })),
    left: texts(left),
    doubts: texts(doubts),
  };
}

/** A table of three columns with rows below the head. */
const table = (...rows: string[]) =>
  finances(`I. Aufwand (inkl. Afa)\nJahr\tEuro\tBedarf\n${rows.join('\n')}`);
/** The same, one cell a line. */
const stacked = (...cells: string[]) => table(...cells).tables;

describe('rows', () => {
  it('are of one page', () => {
    expect(cellsOf(rowsOf('Produkt Nr.   55301\fBudget'))).toEqual([['Produkt Nr.', '55301'], ['Budget']]);
  });

  it('of a page that is drawn are of that page', () => {
    const layout = textLayout('Produkt Nr.\fBudget');
    const [first, second] = layout.lines;
    expect(cellsOf(formRows({ ...layout, unit: 'pt' }, [first!, { ...second!, y: first!.y }]))).toHaveLength(
      2,
    );
    expect(
      cellsOf(formRows({ ...layout, unit: 'pt' }, [first!, { ...second!, y: first!.y, page: 1 }])),
    ).toHaveLength(1);
  });

  it('have a drawn cell once, with all of its lines', () => {
    const layout = textLayout('Maßnahme-\nbeginn\n2025');
    const [first, second, third] = layout.lines;
    const box = { page: 1, left: 0, right: 10, top: 0, bottom: 2 };
    layout.grid = [{ ...box, lines: [first!.segments, second!.segments] }] satisfies GridCell[];
    expect(cellsOf(formRows(layout, [first!, second!, third!]))).toEqual([['Maßnahmebeginn'], ['2025']]);
  });

  it.each([
    ['by their numbers', 'Jahr\tEuro\tBedarf', '2025\t\t100', [0, 2]],
    ['by count where one cell has two heads', 'Jahr\tEuro\tBedarf', '2025   30   100', [0, 1, 2]],
    ['by their edges', 'Jahr     Euro     Bedarf', '2025              100', [0, 2]],
    ['not where two stand below one', 'Jahr     Euro     Bedarf', '20   25', null],
    ['not where there are more', 'Jahr     Euro', '2025     30     100', null],
  ])('stand in columns %s', (_, heads, row, expected) => {
    expect(columnsOf(rowsOf(row)[0]!, rowsOf(heads)[0]!)).toEqual(expected);
  });
});

describe('broken labels', () => {
  it.each([
    [
      'are whole where both halves begin at one edge',
      'Organisations   2102\neinheit',
      [['Organisationseinheit', '2102']],
    ],
    [
      'are two where they do not',
      'Organisations   2102\n        einheit',
      [['Organisations', '2102'], ['einheit']],
    ],
    [
      'of several words have a space',
      'Auswirkungen auf den\nErgebnishaushalt',
      [['Auswirkungen auf den Ergebnishaushalt']],
    ],
    ['are none behind a dash', '-\nOrganisationseinheit', [['-'], ['Organisationseinheit']]],
  ])('%s', (_, text, expected) => {
    expect(cellsOf(withWholeLabels(rowsOf(text)))).toEqual(expected);
  });
});

describe('boxes', () => {
  const tick = (...cells: string[]) => {
    const { tick: read } = readTick(cells.map((cell) => blockOfText(cell).full));
    return read === null || read === 'unsure' ? read : read.value;
  };

  it.each<[string[], boolean | 'unsure' | null]>([
    [['☒ ja ☐ nein'], true],
    [['ja ☐ nein ☒'], false],
    [['ja'], true],
    [['ja ☐'], null],
    [['☐ ja ☐ nein'], null],
    [['☐ ja ☐ nein (bitte ankreuzen)'], null],
    [['☒ ja ☒ nein'], 'unsure'],
    [['☒ ja'], 'unsure'],
    [['☒ ja ☐ ja'], 'unsure'],
    [['☐ ☒ ja ☐ nein'], 'unsure'],
    [['ja ☐ nein ☒ ☐'], 'unsure'],
    [['X ja', 'nein'], true],
    [['ja X', 'nein'], true],
  ])('%j: %s', (cells, expected) => {
    expect(tick(...cells)).toBe(expected);
  });
});

describe('fields of money', () => {
  it.each([
    [
      'have one value below them',
      'Produkt Nr.\n55301',
      { fields: { 'Produkt Nr.': '55301' }, left: [], doubts: [] },
    ],
    [
      'may have a label that is broken',
      'Maßnahmebeginn/Ja   2022\nhr',
      { fields: { 'Maßnahmebeginn/Jahr': '2022' }, left: [], doubts: [] },
    ],
    ['have no two', 'Produkt Nr.\n55301\n55302', { fields: {}, left: ['55301', '55302'], doubts: ['55301'] }],
    [
      'have none where another label stands above',
      'Organisationseinheit\nProdukt Nr.\n55301',
      { fields: {}, left: ['55301'], doubts: ['55301'] },
    ],
    [
      'have one where a ticked label stands above',
      'Pflichtaufgabe\nProdukt Nr.\n55301',
      { fields: { 'Produkt Nr.': '55301' }, left: [], doubts: [] },
    ],
    [
      'have theirs below a row of labels',
      'Organisationseinheit\nProdukt Nr.   Investitionsnummer\n55301         2025',
      { fields: { 'Produkt Nr.': '55301', Investitionsnummer: '2025' }, left: [], doubts: [] },
    ],
    [
      'have none below the next heading',
      'Produkt Nr.\nB. Investitionsplanung\n55301',
      { fields: {}, left: ['55301'], doubts: [] },
    ],
    [
      'have nothing that stands before them',
      'Vermerk Produkt Nr. 55301',
      { fields: { 'Produkt Nr.': '55301' }, left: ['Vermerk'], doubts: [] },
    ],
    [
      'stand behind the heading',
      'Finanzielle Auswirkungen Produkt Nr. 55301',
      { fields: { 'Produkt Nr.': '55301' }, left: [], doubts: [] },
    ],
    ['are not ticked by a word below them', 'Pflichtaufgabe\nJA', { fields: {}, left: [], doubts: [] }],
    ['are not ticked by the word of an enclosure', 'Anlage neu JA', { fields: {}, left: [], doubts: [] }],
    [
      'are ticked by a word beside them',
      'Pflichtaufgabe JA',
      { fields: { Pflichtaufgabe: true }, left: [], doubts: [] },
    ],
    [
      'are followed by one head of a column',
      'Produkt Nr. 55301\nJahr\nInvestitionsnummer 7',
      { fields: { 'Produkt Nr.': '55301', Investitionsnummer: '7' }, left: ['Jahr'], doubts: [] },
    ],
  ])('%s', (_, text, expected) => {
    expect(finances(text)).toEqual({ ...expected, tables: [] });
  });
});

describe('tables of money', () => {
  const COLUMNS = ['Jahr', 'Euro', 'Bedarf'];
  const HEADING = 'I. Aufwand (inkl. Afa)';
  const plain = { heading: HEADING, columns: COLUMNS, sum: null };

  it('have rows without a year', () => {
    expect(table('20…\t15.000\t100', '20…').tables).toEqual([{ ...plain, rows: [[null, '15.000', '100']] }]);
  });

  it('have the order of print where heads stand below others', () => {
    const { tables } = finances(
      `${HEADING}\nJahr     davon:              Bedarf\n         Zugang    Abgang\n2025     10        20        30`,
    );
    expect(tables).toMatchObject([
      { columns: ['Jahr', 'Zugang', 'Abgang', 'Bedarf'], rows: [['2025', '10', '20', '30']] },
    ]);
  });

  it('have a head that goes on below', () => {
    const { tables } = finances(
      `${HEADING}\nJahr     davon:        Bedarf\n         Zugang\n2025     10            30`,
    );
    expect(tables).toMatchObject([
      { columns: ['Jahr', 'davon: Zugang', 'Bedarf'], rows: [['2025', '10', '30']] },
    ]);
  });

  it.each([
    ['words', 'Kostenstelle siehe\tAnlage', ['Kostenstelle siehe', 'Anlage']],
    ['words of a head', 'Bedarf laut\tAmt', ['Bedarf laut', 'Amt']],
    ['heads once more', 'Jahr\tEuro\tBedarf', COLUMNS],
    ['a year in another column', '\t2026\t100', ['2026', '100']],
  ])('have no row of %s', (_, row, left) => {
    const read = table('2025\t15.000\t100', row);
    expect(read.tables).toEqual([{ ...plain, rows: [['2025', '15.000', '100']] }]);
    expect(read.left).toEqual(left);
  });

  it.each([
    ['in its row', ['Summe:\t15.000'], '15.000', []],
    ['below its word', ['Summe:', '15.000'], '15.000', []],
    ['not in words', ['Summe:', 'siehe Anlage'], null, ['siehe Anlage']],
    ['not in a row of more', ['Summe:', '15.000   7'], null, ['15.000', '7']],
    ['only once', ['Summe: 15.000', '20.000'], '15.000', ['20.000']],
    ['only once, whatever its word', ['Summe: 15.000', 'Gesamt: 20.000'], '15.000', ['20.000']],
    ['above heads that come too late', ['Summe: 15.000', 'Zugang\tAbgang'], '15.000', ['Zugang', 'Abgang']],
  ])('have their sum %s', (_, rows, sum, left) => {
    const read = table('2025\t15.000\t100', ...rows);
    expect(read.tables).toEqual([{ ...plain, rows: [['2025', '15.000', '100']], sum }]);
    expect(read.left).toEqual(left);
  });

  it('of one cell a line have whole rows', () => {
    const rows = [['2025', '15.000', '100']];
    expect(stacked('2025', '15.000', '100')).toEqual([{ ...plain, rows }]);
    expect(stacked('siehe unten', '2025', '15.000', '100')).toEqual([{ ...plain, rows }]);
    expect(stacked('2025', '15.000', '100', 'Summe:', '15.000', '77')).toEqual([
      { ...plain, rows, sum: '15.000' },
    ]);
    expect(stacked('2025', '15.000', '100', '2026', '7.000', '100')).toMatchObject([
      { rows: [...rows, ['2026', '7.000', '100']] },
    ]);
  });

  it('of one cell a line have no rows that do not begin with a year', () => {
    expect(table('2025', '15.000', '100', '7.000', '2026', '100')).toMatchObject({
      tables: [],
      left: ['2025', '15.000', '100', '7.000', '2026', '100'],
    });
    expect(table('2025', '15.000\t100', '7')).toMatchObject({
      tables: [],
      left: ['15.000', '100', '2025', '7'],
    });
  });

  it('have cells that single spaces part', () => {
    expect(finances(`${HEADING}\nJahr Euro Bedarf\n2025 15.000`).tables).toEqual([
      { ...plain, rows: [['2025', '15.000', null]] },
    ]);
  });

  it('of one head are none', () => {
    expect(finances(`${HEADING}\nJahr\n2025`)).toMatchObject({ tables: [], left: ['2025'] });
  });

  it.each([
    [
      'in the next line',
      'Zuwendungen Investitionen und\nbeweglicher Güter',
      'Zuwendungen Investitionen und beweglicher Güter',
      [],
    ],
    [
      'not over figures',
      'Zuwendungen Investitionen\nLos 2 am See',
      'Zuwendungen Investitionen',
      ['Los 2 am See'],
    ],
    [
      'not over the end of a sentence',
      'Zuwendungen Investitionen\nEntfällt.',
      'Zuwendungen Investitionen',
      ['Entfällt.'],
    ],
    [
      'not over long text',
      `Zuwendungen Investitionen\n${'sehr '.repeat(20)}lang`,
      'Zuwendungen Investitionen',
      [`${'sehr '.repeat(20)}lang`],
    ],
  ])('have a heading that goes on %s', (_, lines, heading, left) => {
    const read = finances(`${lines}\nJahr\tEuro\n2025\t15.000`);
    expect(read).toMatchObject({ tables: [{ heading, rows: [['2025', '15.000']] }], left });
  });

  it('have no heading that goes on behind their heads', () => {
    expect(table('ohne Umsatzsteuer', '2025\t15.000\t100')).toMatchObject({
      tables: [{ heading: HEADING }],
      left: ['ohne Umsatzsteuer'],
    });
  });

  it('are headed by a label that has no value, and by no other', () => {
    const rows = 'Jahr\tEuro\n2025\t15.000';
    const label = 'Auswirkungen auf das Anlagevermögen';
    expect(finances(`${label}\n${rows}`).tables).toMatchObject([{ heading: label }]);
    expect(finances(`${label} ☐ ja ☒ nein\n${rows}`)).toMatchObject({
      fields: { [label]: false },
      tables: [{ heading: null }],
    });
    expect(finances(`Budget/Deckungskreis\n${rows}`).tables).toMatchObject([{ heading: null }]);
  });

  it('with nothing in them are told where their heading has a figure', () => {
    expect(finances(`${HEADING} 15.000\nJahr\tEuro`)).toMatchObject({
      tables: [],
      left: [`${HEADING} 15.000`],
    });
    expect(finances(`${HEADING}\nJahr\tEuro`)).toMatchObject({ tables: [], left: [] });
    expect(finances('Jahr\tEuro')).toMatchObject({ tables: [], left: [] });
    expect(finances(`${HEADING} 15.000\nJahr\tEuro\n2025\t7`)).toMatchObject({
      tables: [{ sum: null }],
      left: [],
    });
  });

  it('have no heads below their sum', () => {
    const { tables, left } = table('Summe: 15.000', 'Zugang\tAbgang');
    expect(tables).toEqual([{ ...plain, rows: [], sum: '15.000' }]);
    expect(left).toEqual(['Zugang', 'Abgang']);
  });

  it('behind one another are two', () => {
    const second = 'II. Ertrag\nJahr\tEuro\n2026\t7';
    expect(table('2025\t15.000\t100', second).tables).toMatchObject([
      { heading: HEADING, rows: [['2025', '15.000', '100']] },
      { heading: 'II. Ertrag', rows: [['2026', '7']] },
    ]);
  });
});

describe('who is responsible', () => {
  const read = (text: string) => {
    const found = readResponsible(rowsOf(text));
    const values = Object.entries(found?.values ?? {}).map(([key, one]) => `${key}: ${one.value}`);
    return { values, left: texts(found?.left ?? []), doubts: found?.doubts };
  };
  const LABELS = 'federführende(r) Amt/FB        Sachbearbeiter';

  it.each([
    [
      'in columns',
      `${LABELS}\nAmt 66                         Frau Seidler`,
      ['office: Amt 66', 'clerk: Seidler'],
      [],
    ],
    [
      'in columns, line by line',
      `${LABELS}\n                               Frau Seidler\nAmt 66`,
      ['clerk: Seidler', 'office: Amt 66'],
      [],
    ],
    ['with the label in two lines', 'federführende(r)\nAmt/FB\nAmt 66', ['office: Amt 66'], []],
    [
      'with the label in two lines beside a value',
      'federführende(r)    Sachbearbeiter\nAmt/FB              Frau Seidler\nAmt 66',
      ['clerk: Seidler', 'office: Amt 66'],
      [],
    ],
    [
      'with the end of the label beside a value',
      'federführende(r) Amt/    Sachbearbeiter\nFB                       Frau Seidler\nAmt 66',
      ['clerk: Seidler', 'office: Amt 66'],
      [],
    ],
    [
      'with the first lines of labels beside each other, half a line above',
      'federführende(r)\n                    Sachbearbeiter   Unterschrift AL / FBL\nAmt/FB\n                    Neumann          Gebhardt\nAmt 66',
      ['clerk: Neumann', 'head: Gebhardt', 'office: Amt 66'],
      [],
    ],
    [
      'with the second lines of further labels',
      'Verantwortliche(r)   Unterschrift   Termin für die\nBeigeordnete(r)                     Beschlusskontrolle\nHerr Krug                           31.10.2023',
      ['deputy: Krug', 'reviewDate: 2023-10-31'],
      [],
    ],
    [
      'with the second line of a label beside its value',
      'Verantwortliche(r)\nBeigeordnete(r)            Frau Seidler                Unterschrift',
      ['deputy: Seidler'],
      [],
    ],
    [
      'with the second line of a label beside the date',
      'Verantwortliche(r)   Unterschrift   Termin für die Beschlußkontrolle\nBeigeordnete(r)                     30.06.2009\nHerr Krug',
      ['reviewDate: 2009-06-30', 'deputy: Krug'],
      [],
    ],
    [
      'with an office in two lines',
      'federführende(r) Amt/FB\nFachbereich\nFinanzservice',
      ['office: Fachbereich Finanzservice'],
      [],
    ],
    ['no date in the place of an office', `${LABELS}\n30.06.2025`, [], ['30.06.2025']],
    ['no person in the place of an office', `${LABELS}\nFrau Seidler`, [], ['Frau Seidler']],
    ['no figures in the place of an office', `${LABELS}\n15.000`, [], ['15.000']],
    ['an office that is a number', `${LABELS}\n66`, ['office: 66'], []],
    [
      'no office in the place of a person',
      `${LABELS}\n                               Tiefbauamt`,
      [],
      ['Tiefbauamt'],
    ],
    [
      'no long text in the place of a person',
      `${LABELS}\n                               ${'Anna '.repeat(25)}Seidler`,
      [],
      [`${'Anna '.repeat(25)}Seidler`],
    ],
    [
      'a person beside the date',
      'Sachbearbeiter      Termin für die Beschlusskontrolle\nFrau Seidler',
      ['clerk: Seidler'],
      [],
    ],
    [
      'the date alone',
      'Sachbearbeiter      Termin für die Beschlusskontrolle\n30.06.2025',
      ['reviewDate: 2025-06-30'],
      [],
    ],
    ['no words for a date', 'Termin für die Beschlusskontrolle\ndemnächst', [], ['demnächst']],
    [
      'a name above the next label',
      `federführende(r) Amt/FB                  Sachbearbeiter\nAmt 66\n                                         Frau Seidler\nVerantwortliche(r) Beigeordnete(r)\nHerr Rehm`,
      ['office: Amt 66', 'clerk: Seidler', 'deputy: Rehm'],
      [],
    ],
  ])('has %s', (_, text, values, left) => {
    expect(read(text)).toEqual({ values, left, doubts: [] });
  });

  it('is read by order where labels and values stand one below the other', () => {
    expect(read('Unterschrift\nVerantwortlicher Beigeordneter\nHerr Dr. Horn\nHerr Rehm')).toEqual({
      values: ['head: Dr. Horn', 'deputy: Rehm'],
      left: [],
      doubts: ['head', 'deputy'],
    });
  });

  it('is read by columns where labels stand beside each other in rows of their own', () => {
    expect(
      read(
        'federführende(r) Amt/FB\n                         Unterschrift\nAmt 66\n                         Herr Dr. Horn',
      ),
    ).toEqual({ values: ['office: Amt 66', 'head: Dr. Horn'], left: [], doubts: [] });
  });

  it('is read by order where the label of the office has two lines', () => {
    expect(read('federführende(r)\nAmt/FB\nSachbearbeiter\nAmt 66\nFrau Seidler')).toEqual({
      values: ['office: Amt 66', 'clerk: Seidler'],
      left: [],
      doubts: ['office', 'clerk'],
    });
  });

  it('is not read by order where two values stand side by side', () => {
    expect(read(`${LABELS}\nUnterschrift AL / FBL\nAmt 66     Frau Seidler\nHerr Dr. Horn`)).toEqual({
      values: [],
      left: ['Amt 66', 'Frau Seidler', 'Herr Dr. Horn'],
      doubts: [],
    });
  });
});

describe('both forms', () => {
  it('are told apart by their labels, whichever comes first', () => {
    const draft = emptyBody();
    const layout = textLayout(
      'Amt 66   Sachbearbeiter   Unterschrift\nOrganisationseinheit   2102\nTermin für die Beschlusskontrolle   30.06.2025\nFinanzielle Auswirkungen\nJahr   Euro\n2025   15.000',
    );
    draft.responsibleLines = layout.lines;
    takeForms(layout, draft);
    expect(draft.finances?.fields.map(({ value }) => value)).toEqual(['2102']);
    expect(draft.finances?.tables.map(({ rows }) => rows.map(texts))).toEqual([[['2025', '15.000']]]);
    expect(draft.responsible?.reviewDate?.value).toBe('2025-06-30');
    expect(draft.problems).toMatchObject([
      { code: 'text-unassigned', field: '/proposal/responsible', args: { text: 'Amt 66' } },
    ]);
  });
});
