/** Kinds of print that generated papers of the administration showed, each beside one that is nearly like it. */

import { describe, expect, it } from 'vitest';
import { matchTitleLine } from '../src/fields/title.ts';
import { isResponsible } from '../src/words/proposal.ts';
import { OFFICE, read } from './smallForms.ts';

const PROPOSAL = (...rest: string[]): string =>
  [
    'Landeshauptstadt Magdeburg\tDrucksache\tDatum',
    '– Der Oberbürgermeister –\tDS0199/21\t02.05.2021',
    'Dezernat: VI\tAmt 66\tÖffentlichkeitsstatus öffentlich',
    'Beratungsfolge\tSitzung Tag\tBehandlung\tZuständigkeit',
    'Stadtrat\t03.06.2021\töffentlich\tBeschlussfassung',
    ...rest,
  ].join('\n');

describe('offices that took part', () => {
  const part = async (...rows: string[]) => {
    const { header, proposal } = await read(
      `${PROPOSAL()}\n${rows.join('\n')}\nKurztitel\nBänke\n\nBeschlussvorschlag:\n\nDrei Bänke werden aufgestellt.\n`,
    );
    return [header.Beteiligungen, proposal?.checks.map(({ label }) => label)];
  };

  it('are none where the first check stands beside the label', async () => {
    expect(
      await part(
        'Beteiligungen            Beteiligung     Ja      Nein',
        '                         des',
        '                         RPA                     X',
        '                         KFP             X',
      ),
    ).toEqual([null, ['RPA', 'KFP']]);
    expect(
      await part(
        'Beteiligungen            Beteiligung des Ja      Nein',
        'FB 02                    RPA                     X',
        '                         KFP             X',
      ),
    ).toEqual(['FB 02', ['RPA', 'KFP']]);
  });
});

describe('an office in the head', () => {
  const head = (office: string) =>
    read(
      `${PROPOSAL().replace('Amt 66', office)}\nKurztitel Bänke\n\nBeschlussvorschlag:\n\nDrei Bänke werden aufgestellt.\n`,
    );

  it('keeps its word, whatever its number', async () => {
    for (const office of ['Amt II/01', 'Amt 66', 'FB 02', 'III/01'])
      expect((await head(office)).header).toMatchObject({ Dezernat: 'VI', Amt: office });
  });

  it('stands beside another one that is abbreviated', async () => {
    expect((await head('FB 01, KID')).sender.groups).toEqual(['FB 01', 'KID']);
    expect((await head('FB 01, Kita')).sender.groups).toEqual(['FB 01, Kita']);
  });
});

describe('an office in the head without a department', () => {
  const offices = async (row: string, title = 'Drucksache EB') => {
    const head = PROPOSAL()
      .replace('Drucksache', title)
      .replace(/Dezernat.*/, row);
    const { header, sender } = await read(
      `${head}\nKurztitel Bänke\n\nBeschlussvorschlag:\n\nDrei Bänke werden aufgestellt.\n`,
    );
    return [header.Amt, sender.groups];
  };

  it('is the one of a proposal', async () => {
    for (const office of ['EB SAB', 'BOB', 'EB Puppentheater'])
      expect(await offices(`\t${office}\tÖffentlichkeitsstatus öffentlich`)).toEqual([office, [office]]);
  });

  it('is none of a paper of another kind, and no other word', async () => {
    expect(await offices('\tEB SAB\tÖffentlichkeitsstatus öffentlich', 'Information')).toEqual([null, []]);
    expect(await offices('\tEilt sehr\tÖffentlichkeitsstatus öffentlich')).toEqual([null, []]);
  });

  it('that is not there is said where something else is', async () => {
    const { diagnostics } = await read(
      `${PROPOSAL().replace(/Dezernat: VI\tAmt 66\t/, 'Eilt sehr\t')}\nKurztitel Bänke\n\nBeschlussvorschlag:\n\nDrei Bänke werden aufgestellt.\n`,
    );
    expect(diagnostics.map(({ code, field }) => [code, field])).toContainEqual([
      'header-incomplete',
      '/header/Amt',
    ]);
  });
});

describe('a date below a signature that nobody gave', () => {
  it('is that of the review', async () => {
    const lines = [
      'federführende(r) Amt/FB',
      'Amt 13',
      'Verantwortliche(r) Beigeordnete(r)',
      'Herr Muster',
      'Unterschrift',
      'Termin für die Beschlusskontrolle',
      '31.12.2011',
    ];
    const { proposal } = await read(
      `${PROPOSAL()}\nKurztitel Bänke\n\nBeschlussvorschlag:\n\nDrei Bänke werden aufgestellt.\n\n${lines.join('\n')}\n\nBegründung:\n\nEs fehlen Bänke.\n`,
    );
    expect(proposal?.responsible).toMatchObject({
      office: 'Amt 13',
      deputy: 'Muster',
      reviewDate: '2011-12-31',
    });
  });
});

describe('an enclosure that belongs to a question', () => {
  it('has it in its label', async () => {
    const enclosures = async (line: string) =>
      (await read(`${OFFICE}Es fehlen Bänke.\n\nRehbaum\n\nAnlagen:\n${line}\nAnlage 2: Plan\n`))
        .enclosures[0];
    expect(await enclosures('Anlage 1 - Frage 1: Lageplan')).toEqual({
      label: 'Anlage 1 - Frage 1',
      text: 'Lageplan',
    });
    expect(await enclosures('Anlage 1 - Punkt 1 - Liste')).toEqual({
      label: 'Anlage 1 - Punkt 1',
      text: 'Liste',
    });
    expect(await enclosures('Anlage 1: Frage 1 Lageplan')).toEqual({
      label: 'Anlage 1',
      text: 'Frage 1 Lageplan',
    });
    expect(await enclosures('Anlage 1 - Frage 1 Lageplan')).toEqual({
      label: 'Anlage 1',
      text: 'Frage 1 Lageplan',
    });
  });
});

describe('a form of finances that is left out', () => {
  const resolution = async (...lines: string[]) => {
    const body = [
      'Kurztitel Bänke am See',
      '',
      'Beschlussvorschlag:',
      '',
      'Drei Bänke werden aufgestellt.',
      '',
    ];
    const read_ = await read(PROPOSAL(...body, ...lines, '', 'Begründung:', '', 'Drei Bänke fehlen.', ''));
    return read_.resolution;
  };
  const RESPONSIBLE = [
    'federführende(r) Amt/FB\tSachbearbeiter\tUnterschrift AL / FBL',
    'Amt 66\tFrau Muster\tHerr Probe',
  ];

  it('leaves its heading above the form of who is responsible', async () => {
    expect(await resolution('Finanzielle Auswirkungen', '', ...RESPONSIBLE)).toEqual([
      'Drei Bänke werden aufgestellt.',
    ]);
    expect(await resolution('Finanzielle Auswirkungen', '', 'Es fallen Kosten an.')).toContain(
      'Es fallen Kosten an.',
    );
  });
});

describe('the form of finances', () => {
  const finances = async (...lines: string[]) => {
    const body = [
      'Kurztitel Bänke',
      '',
      'Beschlussvorschlag:',
      '',
      'Drei Bänke werden aufgestellt.',
      '',
      'Finanzielle Auswirkungen',
      '',
    ];
    const { proposal } = await read(
      PROPOSAL(...body, ...lines, '', 'Begründung:', '', 'Es fehlen Bänke.', ''),
    );
    return proposal?.finances;
  };
  const fields = async (...lines: string[]) =>
    (await finances(...lines))?.fields.map(({ label, value }) => [label, value]) ?? null;

  it('has labels that narrow cells broke', async () => {
    expect(
      await fields(
        'Organisationseinheit    6600    Pflichtaufgabe                    ja ☒ nein ☐',
        'Maßnahmebeginn/Jahr     2024    Auswirkungen auf den              JA ☐ NEIN ☒',
        '                                Ergebnishaushalt',
      ),
    ).toEqual([
      ['Organisationseinheit', '6600'],
      ['Pflichtaufgabe', true],
      ['Maßnahmebeginn/Jahr', '2024'],
      ['Auswirkungen auf den Ergebnishaushalt', false],
    ]);
  });

  it('has rows for years and those that follow', async () => {
    const lines = [
      'A. Ergebnisplanung/Konsumtiver Haushalt',
      'I. Aufwand (inkl. Afa)',
      '| Jahr | Euro | Kostenstelle | Sachkonto | veranschlagt | Bedarf |',
      '| 2023 | 90.000 | 61000200 | 54311000 | 90.000 |  |',
      '| 2024 ff. | 150.000 | 61000200 | 54311000 |  | 150.000 |',
    ];
    expect((await finances(...lines))?.tables[0]?.rows).toEqual([
      ['2023', '90.000', '61000200', '54311000', '90.000', null],
      ['2024 ff.', '150.000', '61000200', '54311000', null, '150.000'],
    ]);
  });

  it('has one column whose head goes on below, beside another, and two below one that heads nothing', async () => {
    const columns = async (...heads: string[]) => {
      const rows = [
        'A. Ergebnisplanung/Konsumtiver Haushalt',
        'I. Aufwand (inkl. Afa)',
        ...heads,
        '2023           90.000         61000200       54311000                      90.000',
      ];
      const table = (await finances(...rows))?.tables[0];
      return [table?.columns.slice(4), table?.rows];
    };
    const row = [['2023', '90.000', '61000200', '54311000', null, '90.000']];
    expect(
      await columns(
        'Jahr           Euro           Kostenstelle   Sachkonto      davon:         Bedarf',
        '                                                            veranschlagt',
      ),
    ).toEqual([['davon: veranschlagt', 'Bedarf'], row]);
    expect(
      await columns(
        'Jahr           Euro           Kostenstelle   Sachkonto      davon:',
        '                                                            veranschlagt   Bedarf',
      ),
    ).toEqual([['veranschlagt', 'Bedarf'], row]);
  });

  it('has nothing where only its broken labels are printed', async () => {
    expect(
      await fields(
        'Organisationseinheit            Pflichtaufgabe                    ja ☐ nein ☐',
        'Maßnahmebeginn/Jahr             Auswirkungen auf den              JA ☐ NEIN ☐',
        '                                Ergebnishaushalt',
      ),
    ).toBeNull();
  });
});

describe('a table whose labels narrow cells broke', () => {
  it('has the columns of the whole words', async () => {
    const { consultations, diagnostics } = await read(
      [
        'Landeshauptstadt Magdeburg                  Drucksache        Datum',
        '– Der Oberbürgermeister –                   DS0199/21         02.05.2021',
        'Dezernat: VI    Amt 66                      Öffentlichkeitsstatus',
        '                                            öffentlich',
        '',
        'Beratungsfolge                  Sitzung       Behandlung        Zuständig-',
        '                                Tag                             keit',
        'Der Oberbürgermeister           14.05.2021    nicht öffentlich  Genehmigung OB',
        'Stadtrat                        03.06.2021    öffentlich        Beschluss-',
        '                                                                fassung',
        '',
        'Kurztitel',
        'Bänke am See',
        '',
        'Beschlussvorschlag:',
        '',
        'Drei Bänke werden aufgestellt.',
        '',
      ].join('\n'),
    );
    expect(consultations).toEqual([
      { body: 'Der Oberbürgermeister', date: '2021-05-14', public: false, role: 'Genehmigung OB' },
      { body: 'Stadtrat', date: '2021-06-03', public: true, role: 'Beschlussfassung' },
    ]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('text-unassigned');
  });
});

describe('who is responsible', () => {
  const responsible = async (...lines: string[]) => {
    const body = [
      'Kurztitel Bänke am See',
      '',
      'Beschlussvorschlag:',
      '',
      'Drei Bänke werden aufgestellt.',
      '',
    ];
    const { proposal, resolution, diagnostics } = await read(
      PROPOSAL(...body, ...lines, '', 'Begründung:', '', 'Drei Bänke fehlen.', ''),
    );
    return { resolution, responsible: proposal?.responsible, said: diagnostics.map(({ code }) => code) };
  };

  it.each(['federführende(r): FB 41', 'Federführend: Amt 61'])('%s is a line of the form', (line) => {
    expect(isResponsible(line)).toBe(true);
  });

  it('is nobody where the form is empty', async () => {
    const row = 'federführende(r) Amt/FB\tSachbearbeiter\tUnterschrift AL / FBL';
    expect(await responsible(row, 'Termin für die Beschlusskontrolle')).toMatchObject({
      responsible: null,
      said: [],
    });
    expect((await responsible(row, 'Amt 66\t\t')).responsible).toMatchObject({ office: 'Amt 66' });
  });

  it('a sentence on who leads is none', () => {
    expect(isResponsible('Federführend ist das Amt 61.')).toBe(false);
  });

  it('stands behind colons, a label a line', async () => {
    expect(await responsible('federführende(r): FB 41', 'Sachbearbeiter: Herr Weiß')).toMatchObject({
      resolution: ['Drei Bänke werden aufgestellt.'],
      responsible: { office: 'FB 41', clerk: 'Weiß', head: null, deputy: null, reviewDate: null },
    });
  });

  it('may have a name that begins small', async () => {
    const row = 'federführende(r) Amt/FB\tSachbearbeiter\tUnterschrift AL / FBL';
    const named = async (name: string) => (await responsible(row, `Amt 66\tFrau ${name}\tWeiß`)).responsible;
    expect(await named('von Werder')).toMatchObject({ office: 'Amt 66', clerk: 'von Werder', head: 'Weiß' });
    expect(await named('van der Velde')).toMatchObject({ clerk: 'van der Velde' });
    expect(await named('nach Vereinbarung')).not.toMatchObject({ clerk: 'nach Vereinbarung' });
  });
});

describe('checks in an export of one cell a line', () => {
  const values = async (...lines: string[]) => {
    const { proposal } = await read(
      PROPOSAL(
        'Beteiligungen',
        'Beteiligung des',
        'Ja',
        'Nein',
        ...lines,
        'Kurztitel',
        'Bänke am See',
        '',
        'Beschlussvorschlag:',
        '',
        'Drei Bänke.',
        '',
      ),
    );
    return proposal?.checks.map(({ label, value }) => [label, value]);
  };

  it('are told by the order of their boxes', async () => {
    expect(await values('RPA', '☐', '☒', 'KFP', '☒', '☐')).toEqual([
      ['RPA', false],
      ['KFP', true],
    ]);
  });

  it('are not told by a mark alone, nor by one box', async () => {
    expect(await values('RPA', 'X', 'KFP', 'X')).toEqual([
      ['RPA', null],
      ['KFP', null],
    ]);
    expect(await values('RPA', '☒', 'KFP', '☐')).toEqual([
      ['RPA', null],
      ['KFP', null],
    ]);
  });
});

describe('a title whose letters are parted', () => {
  it.each([
    ['I N F O R M A T I O N: I0198/19', 'information'],
    ['I N F O R M A T I O N I0198/19', 'information'],
    ['I N F O R M A T I O N: I0198/19 liegt vor', undefined],
    ['I n f o r m a t i o n: I0198/19', undefined],
  ])('%s', (text, kind) => {
    expect(matchTitleLine(text)?.kind).toBe(kind);
  });

  it('holds the number behind a colon', async () => {
    const { kind, header } = await read(
      'Landeshauptstadt Magdeburg\n– Der Oberbürgermeister –\nI N F O R M A T I O N: I0198/19\nDatum: 21.02.2019\nDezernat: IV\nFB 01\nÖffentlichkeitsstatus: öffentlich\nBeratung\tTag\tBehandlung\nStadtrat\t30.04.2019\töffentlich\nThema: Bänke am See\n\nZu den Bänken wird berichtet. Drei Bänke fehlen.\n',
    );
    expect(kind).toBe('information');
    expect(header).toMatchObject({ Nummer: 'I0198/19', Datum: '2019-02-21', Thema: 'Bänke am See' });
  });
});

describe('a label of publicity that its narrow cell broke', () => {
  it.each([
    ['Öffentlichkeitssta-', 'tus'],
    ['Öffentlichkeits-', 'status'],
  ])('is one: %s', async (first, second) => {
    const { header, public: isPublic } = await read(
      [
        `Dezernat    Amt         Datum         ${first}`,
        `II          FB 02       15.11.2021    ${second}`,
        '                                      nicht öffentlich',
        '',
        'INFORMATION I0333/21',
        '',
        'Beratung                  Tag           Behandlung',
        'Der Oberbürgermeister     22.11.2021    nicht öffentlich',
        '',
        'Thema: Bänke am See',
        '',
        'Die Bänke sind fertig.',
        '',
      ].join('\n'),
    );
    expect([header.Amt, header.Datum, isPublic]).toEqual(['FB 02', '2021-11-15', false]);
  });
});

describe('offices that took part in nothing', () => {
  it('are not the head of the proposal without a colon', async () => {
    const { header, resolution } = await read(
      `${PROPOSAL()}\nBeteiligungen\tBeteiligung des\tJa\tNein\n\tRPA\t\tX\n\tKFP\t\tX\n\nKurztitel\nBänke am See\n\nBeschlussvorschlag\n\nDer Stadtrat beschließt gemäß § 9 der Satzung drei Bänke.\n`,
    );
    expect([header.Beteiligungen, header.Kurztitel]).toEqual([null, 'Bänke am See']);
    expect(resolution).toEqual(['Der Stadtrat beschließt gemäß § 9 der Satzung drei Bänke.']);
  });
});

describe('the title of an Information on a motion to look into something', () => {
  it('says so before its number', () => {
    expect(matchTitleLine('Informationsvorlage Prüfantrag I0063/26')?.kind).toBe('information');
    expect(matchTitleLine('Information Prüfantrag')?.kind).toBe('information');
    expect(matchTitleLine('Information Parkplätze I0063/26')).toBeNull();
  });
});

describe('a Beratungsfolge', () => {
  const rows = async (text: string) =>
    (await read(text)).consultations.map(({ body, public: open, role }) => [body, open, role]);

  it('has what a body is to do in its row, in whatever words', async () => {
    const table = [
      'Der Oberbürgermeister\t01.06.2021\tnicht öffentlich\tPrüfung',
      'Kulturausschuss\t02.06.2021\töffentlich\tErstlesung',
      'Ausschuss für Umwelt\t03.06.2021\töffentlich\tDurchsicht',
      'und Energie',
    ];
    const [head, last] = [PROPOSAL().split('\n').slice(0, -1), PROPOSAL().split('\n').at(-1)!];
    const text = [...head, ...table, last].join('\n');
    expect(
      await rows(`${text}\nKurztitel\nBänke\n\nBeschlussvorschlag:\n\nDrei Bänke werden aufgestellt.\n`),
    ).toEqual([
      ['Der Oberbürgermeister', false, 'Prüfung'],
      ['Kulturausschuss', true, 'Erstlesung'],
      ['Ausschuss für Umwelt und Energie', true, 'Durchsicht'],
      ['Stadtrat', true, 'Beschlussfassung'],
    ]);
  });

  it('has nicht in a line above öffentlich', async () => {
    const cells = PROPOSAL('Kurztitel', 'Bänke').replace(
      'Stadtrat',
      'Der Oberbürgermeister\t01.06.2021\tnicht\tKenntnisnahme\nStadtrat',
    );
    const text = cells
      .replace('nicht\t', 'nicht\töffentlich\t')
      .replaceAll(/[\t\n]/g, '\n\n')
      .replace('nicht\n\n', 'nicht\n');
    expect(await rows(`${text}\n\nBeschlussvorschlag:\n\nDrei Bänke werden aufgestellt.\n`)).toEqual([
      ['Der Oberbürgermeister', false, 'Kenntnisnahme'],
      ['Stadtrat', true, 'Beschlussfassung'],
    ]);
  });
});

describe('the number of an enclosure', () => {
  const resolution = async (...lines: string[]) =>
    (await read(`${PROPOSAL('Kurztitel Bänke')}\n\nBeschlussvorschlag:\n\n${lines.join('\n')}\n`)).resolution;

  it('in a line of its own is no item of a list', async () => {
    expect(
      await resolution(
        'Der Stadtrat beschließt die Satzung über Gebühren der Bänke in den Parks gemäß Anlage',
        '1.',
      ),
    ).toEqual(['Der Stadtrat beschließt die Satzung über Gebühren der Bänke in den Parks gemäß Anlage 1.']);
    expect(
      await resolution(
        'Der Stadtrat beschließt die Satzung gemäß Anlage',
        '1. für die Bänke,',
        '2. für die Parks.',
      ),
    ).toHaveLength(3);
  });
});

describe('an address of the web', () => {
  it('ends the text above a signature without a full stop', async () => {
    const { statement, signatures } = await read(
      `${OFFICE}Den Antrag gibt es im Netz, auch für alle, die noch keinen Zugang haben, unter der\nfolgenden Adresse: https://www.magdeburg.de/wohngeld\nDr. Gottschalk\nBeigeordneter für Soziales\n`,
    );
    expect(statement.at(-1)).toMatch(/wohngeld$/);
    expect(signatures).toMatchObject([{ name: 'Gottschalk', academicTitle: 'Dr.' }]);
  });
});

describe('a title with its number in one cell', () => {
  it('may have the date behind one space', async () => {
    const text = PROPOSAL('Kurztitel Bänke', '', 'Beschlussvorschlag:', '', 'Drei Bänke werden aufgestellt.')
      .replace('Drucksache\tDatum', 'Drucksache: DS0199/21 Datum: 02.05.2021')
      .replace('\tDS0199/21\t02.05.2021', '');
    const { kind, header } = await read(text);
    expect([kind, header.Nummer, header.Datum]).toEqual(['drucksache', 'DS0199/21', '2021-05-02']);
  });

  it('is none amid a sentence', async () => {
    const { kind } = await read('Die Drucksache DS0199/21 Datum: 02.05.2021\n\nSie liegt vor.\n');
    expect(kind).toBeNull();
  });
});

describe('a table of the text below the title of an Information', () => {
  it('has a column that is called like a label', async () => {
    const { header, title, consultations } = await read(
      'Landeshauptstadt Magdeburg\n– Der Oberbürgermeister –\nDezernat\tAmt\tDatum\tÖffentlichkeitsstatus\nII\tFB 02\t08.07.2020\töffentlich\nINFORMATION\tI0171/20\nBeratung\tTag\tBehandlung\nStadtrat\t17.09.2020\töffentlich\nThema:\nVollzug des Haushaltes\n\nDer Vollzug stellt sich wie folgt dar:\n\nBezeichnung\tPlan\tIst\nGewerbesteuer\t98.500\t31.204\n\nDie Einbrüche gehen auf die Pandemie zurück.\n',
    );
    expect([header.Thema, title, consultations.map(({ body }) => body)]).toEqual([
      'Vollzug des Haushaltes',
      'Vollzug des Haushaltes',
      ['Stadtrat'],
    ]);
  });
});

describe('days in lines of their own', () => {
  const resolution = async (...lines: string[]) =>
    (await read(PROPOSAL('Kurztitel', 'Sonntage', '', 'Beschlussvorschlag:', '', ...lines))).resolution;

  it('are items of a list', async () => {
    const lines = ['26. März 2021 (Frühlingsfest)', '3. Oktober 2021 (Lichterfest)', '12.12.2021 Advent'];
    expect(await resolution('Geöffnet ist an folgenden Sonntagen:', '', ...lines)).toEqual([
      'Geöffnet ist an folgenden Sonntagen:',
      ...lines,
    ]);
  });

  it('are none where one begins with another word', async () => {
    expect(await resolution('Am 26. März 2021 und am', '3. Oktober 2021 ist geöffnet.')).toEqual([
      'Am 26. März 2021 und am 3. Oktober 2021 ist geöffnet.',
    ]);
  });
});

describe('the head of a proposal whose first row is parted by single spaces', () => {
  it.each(['Drucksache', 'Drucksache EB'])('is that of a %s', async (title) => {
    const text = PROPOSAL('Kurztitel', 'Bänke', '', 'Beschlussvorschlag:', '', 'Drei Bänke kommen.').replace(
      'Landeshauptstadt Magdeburg\tDrucksache\tDatum',
      `Landeshauptstadt Magdeburg ${title} Datum`,
    );
    const { kind, header } = await read(text);
    expect([kind, header.Nummer, header.Datum]).toEqual(['drucksache', 'DS0199/21', '2021-05-02']);
  });
});

describe('a value of a form that another cell ran into', () => {
  const unsure = async (from: string, to: string) => {
    const text = PROPOSAL('Kurztitel', 'Bänke', '', 'Beschlussvorschlag:', '', 'Drei Bänke kommen.');
    const { diagnostics } = await read(text.replace(from, to));
    return diagnostics.filter(({ code }) => code === 'reading-unsure').map(({ field }) => field);
  };

  it('is said to be unsure', async () => {
    expect(await unsure('Stadtrat\t', 'Stadtrat Beteiligungen FB\t')).toEqual(['/consultations/0/body']);
    expect(await unsure('Amt 66', 'Amt 66 Behandlung')).toContain('/header/Amt');
    expect(await unsure('Stadtrat\t', 'Jie Oberbürgermeisterin\t')).toEqual(['/consultations/0/body']);
  });

  it('is none where it is as bodies and offices are called', async () => {
    for (const body of ['Stadtrat', 'Ausschuss für Umwelt und Energie', 'StBV', 'Ortschaftsrat Pechau'])
      expect(await unsure('Stadtrat\t', `${body}\t`)).toEqual([]);
    expect(await unsure('Amt 66', 'EB Puppentheater')).toEqual([]);
  });
});

describe('a surname and its office below the heading of enclosures', () => {
  it('are no enclosures of a proposal either', async () => {
    const { enclosures } = await read(
      PROPOSAL(
        ...['Kurztitel', 'Bänke', '', 'Beschlussvorschlag:', '', 'Drei Bänke kommen.', '', 'Begründung:', ''],
        ...['Sie fehlen.', '', 'Anlage', '', 'Rehbaum', 'Beigeordneter für Umwelt', ''],
      ),
    );
    expect(enclosures).toEqual([{ label: 'Anlage', text: null }]);
  });
});
