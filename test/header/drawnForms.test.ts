/** Forms whose cells are drawn: which value is whose is told by the borders. */

import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/header/header.ts';
import { readHeaderTable } from '../../src/header/table.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { gridRules, page, run } from '../layout/pdfPages.ts';

/** A row of cells side by side, each of lines. */
type Row = readonly (readonly string[])[];
interface Drawn {
  row: Row;
  /** Left edges of the cells and the right edge of the last. */
  xs: readonly number[];
  /** Is there only a frame round the row? */
  framed?: boolean;
}

const one = (...lines: string[]): Drawn => ({ row: [lines], xs: [60, 530] });

/** Draws the rows below one another, and a proposal below them. */
function valuesOf(rows: readonly Drawn[]) {
  const runs = [];
  const rules = [];
  let y = 60;
  for (const { row, xs, framed } of rows) {
    for (const [index, lines] of row.entries()) {
      for (const [at, text] of lines.entries())
        if (text !== '') runs.push(run(xs[index]! + 4, y + 12 + 12 * at, text));
    }
    const end = y + 6 + 12 * Math.max(...row.map((lines) => lines.length));
    rules.push(...gridRules(framed ? [xs[0]!, xs.at(-1)!] : xs, [y, end]));
    y = end;
  }
  runs.push(run(60, y + 24, 'Beschlussvorschlag:'), run(60, y + 48, 'Drei Bänke werden aufgestellt.'));
  const layout = pdfLayout([page(runs, rules)]);
  const { draft } = readHeader(layout, readHeaderTable(layout)!);
  const { kind, fields, checks, consultations } = draft;
  const header = Object.fromEntries(Object.entries(fields).map(([name, at]) => [name, at.value]));
  const rowsOf = consultations.map(({ body, date, public: isPublic, role }) =>
    [body, date, isPublic, role].flatMap((found) => (found === undefined ? [] : [found.value])).join(' '),
  );
  return {
    kind,
    header,
    rows: rowsOf,
    checks: checks.map(({ label, value }) => `${label.text} ${value}`),
  };
}

describe('a drawn Änderungsantrag', () => {
  const xs = [60, 220, 400, 530];
  const head: Drawn = {
    row: [
      ['Änderungsantrag', 'DS0172/21/2 öffentlich'],
      ['Zum Verhandlungsgegenstand', 'DS0172/21'],
      ['Datum', '25.11.2021'],
    ],
    xs,
  };

  it('has a broken council in the rows of its cell', () => {
    const bodies: Drawn = {
      row: [
        ['Gremium', 'Ortschaftsrat', 'Pechau', 'Verwaltungsausschuss'],
        ['Sitzungstermin', '25.07.2021', '', '22.07.2021'],
      ],
      xs: [60, 300, 530],
    };
    const { header, rows } = valuesOf([
      head,
      one('Absender', 'Fraktion', 'Blaue Liste'),
      bodies,
      one('Kurztitel', 'Bänke'),
    ]);
    expect(header).toMatchObject({
      Nummer: 'DS0172/21/2',
      Absender: 'Fraktion Blaue Liste',
      Kurztitel: 'Bänke',
    });
    expect(rows).toEqual(['Ortschaftsrat Pechau 2021-07-25', 'Verwaltungsausschuss 2021-07-22']);
  });

  it('has each sitting in a row of cells of its own', () => {
    const rows: Drawn[] = [
      { row: [['Gremium'], ['Sitzungstermin']], xs: [60, 300, 530] },
      { row: [['Ausschuss für Umwelt', 'und Energie'], ['06.07.2021']], xs: [60, 300, 530] },
      { row: [['Verwaltungsausschuss'], ['08.05.2021']], xs: [60, 300, 530] },
    ];
    const senders = [
      one('Absender'),
      one('Rita Bulling'),
      one('Adressat'),
      one('Oberbürgermeisterin', 'Frau Petra Probe'),
    ];
    const found = valuesOf([head, ...senders, ...rows, one('Kurztitel'), one('Bänke')]);
    expect(found.rows).toEqual([
      'Ausschuss für Umwelt und Energie 2021-07-06',
      'Verwaltungsausschuss 2021-05-08',
    ]);
    expect(found.header).toMatchObject({
      Absender: 'Rita Bulling',
      Adressat: 'Oberbürgermeisterin Frau Petra Probe',
    });
  });

  it('may have one frame round all of it', () => {
    const lines = [
      'Antrag',
      'öffentlich',
      'Datum',
      '25.11.2021',
      'Nummer',
      'A0140/21',
      'Absender',
      'Rita Bulling',
      'Kurztitel',
      'Bänke',
    ];
    expect(valuesOf([one(...lines)])).toMatchObject({
      kind: 'antrag',
      header: { Datum: '2021-11-25', Nummer: 'A0140/21', Absender: 'Rita Bulling', Kurztitel: 'Bänke' },
    });
  });
});

describe('a drawn Information', () => {
  it('has a date of two lines in its cell, and a department that is an office, too', () => {
    const head: Drawn = {
      row: [
        ['Dezernat', 'OB'],
        ['Amt', 'Team 3'],
        ['Datum', '21.', 'August 2021'],
        ['Öffentlichkeitsstatus', 'öffentlich'],
      ],
      xs: [60, 140, 220, 320, 530],
    };
    const table = [
      { row: [['Beratung'], ['Tag'], ['Behandlung']], xs: [60, 300, 420, 530] },
      { row: [['Der Oberbürgermeister'], ['24.08.2021'], ['nicht öffentlich']], xs: [60, 300, 420, 530] },
      {
        row: [['Ausschuss für Bildung', 'und Sport'], ['02.09.2021'], ['öffentlich']],
        xs: [60, 300, 420, 530],
      },
    ];
    const { header, rows } = valuesOf([
      head,
      one('INFORMATION', 'I0251/21'),
      ...table,
      one('Thema: Bänke am See'),
    ]);
    expect(header).toMatchObject({
      Dezernat: 'OB',
      Amt: 'Team 3',
      Datum: '2021-08-21',
      Nummer: 'I0251/21',
      Thema: 'Bänke am See',
    });
    expect(rows).toEqual([
      'Der Oberbürgermeister 2021-08-24 false',
      'Ausschuss für Bildung und Sport 2021-09-02 true',
    ]);
  });
});

describe('a drawn Drucksache', () => {
  const head: Drawn = {
    row: [
      ['Drucksache', 'DS0045/21'],
      ['Datum', '14.02.20', '21'],
    ],
    xs: [60, 300, 530],
  };
  const office: Drawn = { row: [['Dezernat: V'], ['Team 3'], ['öffentlich']], xs: [60, 220, 380, 530] };
  const columns = [60, 220, 320, 420, 530];
  const table: Drawn[] = [
    { row: [['Beratungsfolge'], ['Sitzung Tag'], ['Behandlung'], ['Zuständigkeit']], xs: columns },
    {
      row: [['Die Oberbürgermeisterin'], ['04.10.2021'], ['nicht', 'öffentlich'], ['Genehmigung', 'OB']],
      xs: columns,
    },
    {
      row: [['Ausschuss für Umwelt', 'und Energie'], ['21.09.2021'], ['öffentlich'], ['Beratung']],
      xs: columns,
    },
  ];
  const title = [one('Kurztitel'), one('12.05.2021 – Tag der Pflege')];
  const rows = [
    'Die Oberbürgermeisterin 2021-10-04 false Genehmigung OB',
    'Ausschuss für Umwelt und Energie 2021-09-21 true Beratung',
  ];

  it('has the values of its head and its rows', () => {
    const found = valuesOf([head, office, ...table, ...title]);
    expect(found.header).toEqual({
      Nummer: 'DS0045/21',
      Datum: '2021-02-14',
      Dezernat: 'V',
      Amt: 'Team 3',
      Kurztitel: '12.05.2021 – Tag der Pflege',
    });
    expect(found.rows).toEqual(rows);
  });

  const checkColumns = [60, 200, 340, 400, 460];

  it('has offices and checks that share the rows of cells', () => {
    const checks: Drawn[] = [
      { row: [['Beteiligungen'], ['Beteiligung des'], ['Ja'], ['Nein']], xs: checkColumns },
      { row: [['FB 02'], ['RPA'], [''], ['X']], xs: checkColumns },
      { row: [['EB KGm'], ['KFP'], ['X'], ['']], xs: checkColumns },
      { row: [[''], ['BFP'], ['X'], ['X']], xs: checkColumns },
      { row: [[''], ['Klimarelevanz'], [''], ['']], xs: checkColumns },
    ];
    const found = valuesOf([head, office, ...table, ...checks, ...title]);
    expect(found.checks).toEqual(['RPA false', 'KFP true', 'BFP null', 'Klimarelevanz null']);
    expect(found.header.Beteiligungen).toBe('FB 02 EB KGm');
    expect(found.rows).toEqual(rows);
  });

  it('has checks of which each column is one cell', () => {
    const checks: Drawn = {
      row: [
        ['Beteiligungen', 'FB 02', 'EB KGm'],
        ['Beteiligung des', 'RPA', 'KFP'],
        ['Ja', '', 'X'],
        ['Nein', 'X', ''],
      ],
      xs: checkColumns,
    };
    const found = valuesOf([head, office, ...table, checks, ...title]);
    expect(found.checks).toEqual(['RPA false', 'KFP true']);
    expect(found.header.Beteiligungen).toBe('FB 02 EB KGm');
  });

  it('has checks and no offices', () => {
    const checks: Drawn[] = [
      { row: [['Beteiligungen'], ['Beteiligung des'], ['Ja'], ['Nein']], xs: checkColumns },
      { row: [[''], ['RPA'], ['X'], ['']], xs: checkColumns },
      { row: [[''], ['KFP'], [''], ['X']], xs: checkColumns },
    ];
    const found = valuesOf([head, office, ...table, ...checks, ...title]);
    expect(found.checks).toEqual(['RPA true', 'KFP false']);
    expect(found.header.Beteiligungen).toBeUndefined();
  });
});

describe('a drawn form that is not whole', () => {
  const table: Drawn[] = [
    { row: [['Beratung'], ['Tag'], ['Behandlung']], xs: [60, 300, 420, 530] },
    { row: [['Die Oberbürgermeisterin'], ['18.11.2025'], ['nicht öffentlich']], xs: [60, 300, 420, 530] },
    { row: [['Stadtrat'], ['04.12.2025'], ['öffentlich']], xs: [60, 300, 420, 530] },
  ];

  it('takes nothing from below for an empty cell', () => {
    const head: Drawn = {
      row: [['Dezernat', 'V'], ['Amt', 'Amt 50'], ['Datum'], ['Öffentlichkeitsstatus', 'öffentlich']],
      xs: [60, 177, 295, 412, 530],
    };
    const found = valuesOf([head, one('INFORMATION', 'I0251/25'), ...table, one('Thema: Bänke am See')]);
    expect(found.header.Datum).toBeUndefined();
    expect(found.rows).toEqual(['Die Oberbürgermeisterin 2025-11-18 false', 'Stadtrat 2025-12-04 true']);
  });

  it('gives a value left of its label to no other one', () => {
    const columns = [60, 220, 380, 530];
    const { header } = valuesOf([
      { row: [['Anfrage'], ['Datum'], ['Nummer']], xs: columns },
      { row: [['öffentlich'], ['10.11.2025'], ['F0123/25']], xs: columns },
      { row: [['Fraktion Blaue Liste'], ['Absender']], xs: [60, 400, 530] },
      { row: [['Adressat'], ['Oberbürgermeisterin']], xs: [60, 250, 530] },
      { row: [['Gremium'], ['Sitzungstermin']], xs: [60, 300, 530] },
      { row: [['Stadtrat'], ['27.11.2025']], xs: [60, 300, 530] },
      { row: [['Kurztitel'], ['Bänke am See']], xs: [60, 250, 530] },
    ]);
    expect(header).toMatchObject({ Adressat: 'Oberbürgermeisterin', Kurztitel: 'Bänke am See' });
    expect(header.Absender).toBeUndefined();
  });

  it('may lack its title', () => {
    const distribution: Drawn[] = [
      { row: [['Verteiler'], ['Tag']], xs: [60, 400, 530] },
      { row: [['Der Oberbürgermeister'], ['01.06.2021']], xs: [60, 400, 530] },
      { row: [['Stadtrat'], ['08.06.2021']], xs: [60, 400, 530] },
    ];
    const answered = [one('zum/zur'), one('F0100/21 – Fraktion Blaue Liste')];
    const found = valuesOf([...answered, one('Bezeichnung'), one('Bänke am See'), ...distribution]);
    expect(found.kind).toBeNull();
    expect(found.header).toMatchObject({
      'zum/zur': 'F0100/21 – Fraktion Blaue Liste',
      Bezeichnung: 'Bänke am See',
    });
    expect(found.rows).toEqual(['Der Oberbürgermeister 2021-06-01', 'Stadtrat 2021-06-08']);
  });
});
