/** Forms as they are printed here and there, each with one thing that only its place or its words tell. */

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';

const LETTER = ['', 'Sehr geehrter Herr Oberbürgermeister,', '', 'Ich frage Sie:', '', '1. Wann kommt sie?'];
const MOTION = [
  'Beschlussvorschlag:',
  '',
  'Die Brunnen werden gepflegt.',
  '',
  'Begründung:',
  '',
  'Sie sind alt.',
];
const ANSWER = ['', 'Die Bänke werden im Herbst aufgestellt.'];

const read = (lines: readonly string[]) => parse(new TextEncoder().encode(`${lines.join('\n')}\n`));

/** The rows of the table of sittings, each in one text. */
async function sittings(lines: readonly string[]) {
  const { consultations } = await read(lines);
  return consultations.map(({ body, date, public: isPublic, role }) =>
    [body, date, isPublic, role].filter((value) => value !== null).join(' '),
  );
}

describe('labels and values one space apart', () => {
  it('are told in the title’s line', async () => {
    const amendment = [
      'Änderungsantrag DS0172/21/2 öffentlich Zum Verhandlungsgegenstand DS0172/21 Datum 05.05.2021',
    ];
    const { header, kind } = await read([
      ...amendment,
      'Absender Max Muster',
      'Kurztitel Sport',
      '',
      ...MOTION,
    ]);
    expect({ kind, ...header }).toMatchObject({
      kind: 'aenderungsantrag',
      Nummer: 'DS0172/21/2',
      Verhandlungsgegenstand: 'DS0172/21',
      Datum: '2021-05-05',
    });
    const question = [
      'Anfrage öffentlich Datum 5.2.2021 Nummer F0140/21',
      'Absender Max Muster',
      'Kurztitel Sport',
    ];
    expect((await read([...question, ...LETTER])).header).toMatchObject({
      Nummer: 'F0140/21',
      Datum: '2021-02-05',
    });
  });

  it('are told behind a date or a committee', async () => {
    const first = ['Anfrage', 'öffentlich', 'Datum', '07.07.2020 Nummer F0147/20'];
    const { header } = await read([
      ...first,
      'Absender Fraktion Blaue Liste',
      'Gremium Kulturausschuss Sitzungstermin 16.09.2021',
      'Kurztitel Bänke',
      ...LETTER,
    ]);
    expect(header).toMatchObject({
      Datum: '2020-07-07',
      Nummer: 'F0147/20',
      Gremium: 'Kulturausschuss',
      Sitzungstermin: '2021-09-16',
    });
  });
});

describe('a value that a cell breaks', () => {
  it('is a date whose year goes on below', async () => {
    const lines = ['Anfrage', 'öffentlich', '', 'Nummer', 'F0123/21', '', 'Datum', '', '25.03.20', '21', ''];
    const { header } = await read([
      ...lines,
      'Absender',
      'Rita Bulling',
      '',
      'Kurztitel',
      'Bänke',
      ...LETTER,
    ]);
    expect(header).toMatchObject({ Nummer: 'F0123/21', Datum: '2021-03-25' });
  });

  it('is a committee beside a sender that is one, too', async () => {
    const lines = [
      'Anfrage öffentlich\tDatum 20.01.2021\tNummer F0123/21',
      'Absender Jugendhilfeausschuss',
      'Gremium',
    ];
    const { header } = await read([
      ...lines,
      'Finanz- und',
      'Grundstücksausschuss',
      'Kurztitel Bänke',
      ...LETTER,
    ]);
    expect(header).toMatchObject({
      Absender: 'Jugendhilfeausschuss',
      Gremium: 'Finanz- und Grundstücksausschuss',
    });
  });

  it('is a title that ends with a word to which more belongs', async () => {
    const lines = [
      'Antrag',
      'öffentlich',
      'Datum 05.05.2021',
      'Nummer A0140/21',
      'Absender Stadtrat Max',
      'Muster',
    ];
    const { header } = await read([
      ...lines,
      'Kurztitel Sport und',
      'Spiel',
      'Der Stadtrat beschließt:',
      'Es ist so.',
    ]);
    expect(header).toMatchObject({ Absender: 'Stadtrat Max Muster', Kurztitel: 'Sport und Spiel' });
  });

  it('is the name of the label itself', async () => {
    const lines = [
      'Stellungnahme der Verwaltung',
      'öffentlich',
      'Stadtamt',
      'Team 3',
      'Stellungnahme-',
      'Nr.',
    ];
    const rest = [
      'S0123/21',
      'Datum',
      '12.08.2021',
      'zum/zur',
      'F0100/21 Fraktion Blaue Liste',
      'Bezeichnung',
      'Bänke',
    ];
    expect(
      (await read([...lines, ...rest, 'Verteiler', 'Tag', 'Der Oberbürgermeister', '17.09.2021', ...ANSWER]))
        .header,
    ).toMatchObject({
      Stadtamt: 'Team 3',
      Nummer: 'S0123/21',
      Bezeichnung: 'Bänke',
    });
  });
});

describe('a row of a Verteiler', () => {
  const answer = (...rows: string[]) =>
    read([
      ...['Stellungnahme der Verwaltung öffentlich', 'Stadtamt Amt 33', 'Stellungnahme-Nr. S0207/21'],
      ...[
        'Datum 03.06.2021',
        'zum/zur F0100/21 Fraktion Blaue Liste',
        'Bezeichnung Bänke',
        ...rows,
        ...ANSWER,
      ],
    ]);

  it('may stand in one line with its labels', async () => {
    const { title, consultations } = await answer('Verteiler Der Oberbürgermeister Tag 15.06.2021');
    expect(title).toBe('Bänke');
    expect(consultations).toMatchObject([{ body: 'Der Oberbürgermeister', date: '2021-06-15' }]);
  });

  it('may go on behind its day', async () => {
    const { consultations } = await answer(
      'Verteiler                                    Tag',
      'Ausschuss für kommunale Rechts- und 15.06.2021',
      'Bürgerangelegenheiten',
      'Stadtrat                                     24.06.2021',
    );
    expect(consultations).toMatchObject([
      { body: 'Ausschuss für kommunale Rechts- und Bürgerangelegenheiten', date: '2021-06-15' },
      { body: 'Stadtrat', date: '2021-06-24' },
    ]);
  });
});

describe('the title of a form', () => {
  const head = [
    'Anfrage',
    'öffentlich',
    'Datum',
    '12.05.2021',
    'Nummer',
    'F0123/21',
    'Absender',
    'Rita Bulling',
  ];

  it.each([
    ['a resolution’s head', ['Sauberes Ufer', 'Mehr Körbe am Ufer', 'Neue Bänke'], MOTION],
    ['a salutation', ['Vorstellung des Berichts', '- Bau', '- Kultur'], LETTER.slice(1)],
  ])('has lines of its own block above %s', async (_, title, body) => {
    expect((await read([...head, 'Kurztitel', ...title, ...body])).header.Kurztitel).toBe(title.join(' '));
  });

  it('does not go on in a line outside of the table', async () => {
    const rows = [
      'Anfrage | öffentlich',
      'Datum | 12.05.2021',
      'Nummer | F0123/21',
      'Absender | Rita Bulling',
    ];
    const table = [...rows, 'Kurztitel | Bänke am See'].map((row) => `| ${row} |`);
    const { header, background } = await read([
      ...table,
      'Der Grillplatz ist alt',
      'Ich frage Sie:',
      '',
      '1. Wann?',
    ]);
    expect([header.Kurztitel, background]).toEqual(['Bänke am See', ['Der Grillplatz ist alt']]);
  });
});

describe('rows of sittings', () => {
  const head = [
    'Antrag',
    'öffentlich',
    'Datum',
    '09.03.2021',
    'Nummer',
    'A0140/21',
    'Absender',
    'Fraktion Rot',
  ];
  const end = ['Kurztitel', 'Radweg', '', ...MOTION];

  it('have a council whose name goes on below its first word', async () => {
    const rows = [
      'Gremium',
      'Sitzungstermin',
      'Stadtrat',
      '25.11.2021',
      'Ortschaftsrat',
      'Pechau',
      '03.04.2021',
    ];
    expect(await sittings([...head, ...rows, ...end])).toEqual([
      'Stadtrat 2021-11-25',
      'Ortschaftsrat Pechau 2021-04-03',
    ]);
  });

  it('have no city that is printed above them', async () => {
    const rows = ['Gremium                Sitzungstermin', 'Landeshauptstadt Magdeburg'];
    const bodies = [
      'Stadtrat               05.10.2021',
      'Finanz- und            19.07.2021',
      'Grundstücksausschuss',
    ];
    expect(await sittings([...head, ...rows, ...bodies, ...end])).toEqual([
      'Stadtrat 2021-10-05',
      'Finanz- und Grundstücksausschuss 2021-07-19',
    ]);
  });

  it('have a name whose rest stands below a stamp', async () => {
    const rows = ['Gremium              Sitzungstermin', 'Kulturausschuss      15.10.2021'];
    const stamp = ['Ortschaftsrat        21.07.2021', 'EINGEGANGEN', '25. FEB. 2021', 'Pechau'];
    expect(await sittings([...head, ...rows, ...stamp, ...end])).toEqual([
      'Kulturausschuss 2021-10-15',
      'Ortschaftsrat Pechau 2021-07-21',
    ]);
  });

  it('have a name whose second word stands alone in the line', async () => {
    const rows = ['Gremium:', 'Kulturausschuss', 'Finanz- und', 'Grundstücksausschuss'];
    const lines = [
      'Anfrage öffentlich',
      'Datum: 08.02.2021',
      'Nummer: F0123/21',
      'Absender: Fraktion Rot und Fraktion Grün',
    ];
    expect(await sittings([...lines, ...rows, 'Kurztitel: Radweg', ...LETTER])).toEqual([
      'Kulturausschuss',
      'Finanz- und Grundstücksausschuss',
    ]);
  });
});

describe('the table of a Stellungnahme', () => {
  const head = [
    'Stellungnahme der Verwaltung\tStadtamt\tStellungnahme-Nr.\tDatum',
    'öffentlich\tSFM\tS0123/21\t15.07.2021',
  ];
  const about = ['zum/zur', 'F0100/21 Fraktion Blaue Liste', 'Bezeichnung', 'Datum der Wahl'];

  it('has a committee that goes on beside an empty cell', async () => {
    const rows = [
      'Verteiler\tTag',
      'Der Oberbürgermeister\t24.09.2021',
      'Ausschuss für Umwelt\t13.07.2021',
      'und Energie',
    ];
    const last = ['Finanz- und\t19.06.2021', 'Grundstücksausschuss'];
    expect(await sittings([...head, ...about, ...rows, ...last, ...ANSWER])).toEqual([
      'Der Oberbürgermeister 2021-09-24',
      'Ausschuss für Umwelt und Energie 2021-07-13',
      'Finanz- und Grundstücksausschuss 2021-06-19',
    ]);
  });

  it('has all bodies above all days', async () => {
    const rows = [
      'Verteiler',
      'Der Oberbürgermeister',
      'Ausschuss für Umwelt',
      'und Energie',
      'Finanz- und',
      '',
    ];
    const days = [
      'Grundstücksausschuss',
      'Stadtrat',
      'Tag',
      '17.08.2021',
      '25.11.2021',
      '26.11.2021',
      '08.11.2021',
    ];
    expect(await sittings([...head, ...about, ...rows, ...days, ...ANSWER])).toEqual([
      'Der Oberbürgermeister 2021-08-17',
      'Ausschuss für Umwelt und Energie 2021-11-25',
      'Finanz- und Grundstücksausschuss 2021-11-26',
      'Stadtrat 2021-11-08',
    ]);
  });
});

describe('the head of a Drucksache', () => {
  const mayor = ['Landeshauptstadt Magdeburg', '– Der Oberbürgermeister –'];
  const bodies = [
    'Die Oberbürgermeisterin',
    '13.07.2021',
    'öffentlich',
    'Beratung',
    'Ausschuss für Umwelt',
    'und Energie',
  ];

  it('has number and date below both labels', async () => {
    const head = [
      ...mayor,
      'Drucksache',
      'Datum',
      'DS0045/21',
      '07.11.2021',
      'Dezernat: V',
      'FB 02',
      'öffentlich',
    ];
    const table = ['Beratungsfolge', 'Sitzung', 'Behandlung', 'Zuständigkeit', ...bodies];
    const title = [
      '27.07.2021',
      'nicht öffentlich',
      'Kenntnisnahme',
      'Kurztitel',
      'Der Radweg am Ufer ist seit Jahren kaputt.',
    ];
    const { header } = await read([...head, ...table, ...title, ...MOTION]);
    expect(header).toMatchObject({ Nummer: 'DS0045/21', Datum: '2021-11-07', Dezernat: 'V', Amt: 'FB 02' });
  });

  it('has columns of which each stands below its label', async () => {
    const head = [
      'Drucksache',
      'DS0045/21',
      'Datum',
      '8. Juni',
      '2021',
      'Dezernat\tAmt\tÖffentlichkeitsstatus',
      'VI\tAmt 50\töffentlich',
    ];
    const columns = [
      'Beratungsfolge',
      'Der Oberbürgermeister',
      'Stadtrat',
      'Tag',
      '04.09.2021',
      '01.10.2021',
    ];
    const rest = [
      'Behandlung',
      'öffentlich',
      'öffentlich',
      'Zuständigkeit',
      'Beratung',
      'Beschlussfassung',
      'Kurztitel',
      'Bänke',
    ];
    expect(await sittings([...head, ...columns, ...rest, '', ...MOTION])).toEqual([
      'Der Oberbürgermeister 2021-09-04 true Beratung',
      'Stadtrat 2021-10-01 true Beschlussfassung',
    ]);
  });
});
