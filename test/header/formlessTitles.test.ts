/** Where the title of a paper without the printed form stands, what is part of it, and what is none. */

import { describe, expect, it } from 'vitest';
import { readFormless } from '../../src/header/formless.ts';
import { parse } from '../../src/parse.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

const LETTER =
  'Sehr geehrte Frau Oberbürgermeisterin,\nder Grillplatz liegt neben der Hundewiese.\nIch frage Sie:\n1. Gab es Beschwerden?\n2. Wird ein Zaun gebaut?\n\nRita Bulling\nStadträtin\n';
const MOTION =
  'Der Stadtrat möge beschließen:\n\nDer Grillplatz wird verlegt.\n\nBegründung:\n\nEr liegt neben der Hundewiese.\n';
const QUESTIONS = 'Im Park ist ein Grillplatz.\n\nIch frage Sie:\n\n1. Gab es Beschwerden?\n';
const mail = (subject: string, body: string) =>
  `Von: Kerstin B.\nAn: Ulf S.\nBetreff: ${subject}\n\nSehr geehrter Herr Muster,\n\n${body}`;

const read = (text: string) => parse(new TextEncoder().encode(text));

describe('the number of a title', () => {
  it.each([
    ['is the own one where nothing says that it is another’s', 'Änderungsantrag DS0172/21 Grillplatz'],
    ['is so behind a sender, too', 'Änderungsantrag der Fraktion Blaue Liste DS0172/21: Grillplatz'],
  ])('%s', async (_, title) => {
    const { header } = await read(`${title}\n\n${MOTION}`);
    expect([header.Nummer, header.Verhandlungsgegenstand, header.Kurztitel]).toEqual([
      'DS0172/21',
      null,
      'Grillplatz',
    ]);
  });

  it.each(['Nr. F0041/21', 'F0041/21', 'Nummer: F0041/21'])(
    'may stand alone between the kind and the title: %s',
    async (number) => {
      const { header } = await read(`A n f r a g e\n${number}\nGrillplatz im Stadtpark\n\n${LETTER}`);
      expect([header.Nummer, header.Kurztitel]).toEqual(['F0041/21', 'Grillplatz im Stadtpark']);
    },
  );

  it('is another’s where more stands in its line', async () => {
    const { header } = await read(`A n f r a g e\nzur Drucksache Nr. DS0041/21\n\n${LETTER}`);
    expect(header.Nummer).toBeNull();
  });

  it('is none far behind the kind', async () => {
    const title =
      'Anfrage zum Zustand der Wege, der Bänke und der Brunnen im Stadtpark nach der Antwort S0041/21';
    const { header } = await read(`${title}\n\n${LETTER}`);
    expect([header.Nummer, header.Kurztitel]).toEqual([null, title]);
  });

  it('of an enclosure makes no paper', () => {
    expect(readFormless(textLayout(`T0041/21: Grillplatz\n\n${LETTER}`))).toBeNull();
  });
});

describe('a line is a title', () => {
  it.each([
    ['apart from a name above it', `Rita Bulling\n\nAnfrage: Grillplatz\n\n${LETTER}`],
    ['above questions without a letter', `Anfrage: Grillplatz\n\n${QUESTIONS}`],
    [
      'above a letter without questions that are led in',
      `Anfrage: Grillplatz\n\n${LETTER.replace('Ich frage Sie:\n', '')}`,
    ],
    ['as the subject of a mail that proposes something', mail('Antrag A0251/19: Grillplatz', MOTION)],
    ['with nothing below it', 'Anfrage F0041/21: Grillplatz'],
  ])('%s', async (_, text) => {
    expect((await read(text)).header.Kurztitel).toBe('Grillplatz');
  });

  it.each([
    ['with a number within', `Zustand der Wege nach F0041/21\n\n${LETTER}`],
    ['with the title behind a number within', `Grillplatz F0041/21: Zustand\n\n${LETTER}`],
    ['that ends with a full stop', `Anfrage: Grillplatz.\n\n${LETTER}`],
    ['that is a sentence', `Anfrage: Der Grillplatz ist seit dem Winter kaputt und bleibt so\n\n${LETTER}`],
    [
      'behind the salutation',
      `Sehr geehrte Damen und Herren,\n\nAnfrage F0041/21: Grillplatz\n\nich frage Sie:\n\n1. Wann?\n`,
    ],
    [
      'behind a resolution’s lead-in',
      `Der Stadtrat möge beschließen:\n\nAntrag A0251/19: Grillplatz\n\n${LETTER}`,
    ],
    [
      'of a mail that asks nothing',
      mail('Anfrage F0041/21: Grillplatz', 'hier sind die Unterlagen:\n\n1. Plan\n'),
    ],
    [
      'of a mail without a title, whatever its last line says',
      `${mail('Anfrage F0041/21', LETTER)}\nF0041/21\n`,
    ],
  ])('not %s', async (_, text) => {
    expect((await read(text)).kind).toBeNull();
  });
});

describe('the title of a paper without the form', () => {
  const title = async (text: string) => (await read(text)).header.Kurztitel;

  it('has the word of the kind within, not before it, where a number stands', async () => {
    expect(await title(`Anfrage zur Beleuchtung am Nordpark\n\n${LETTER}`)).toBe(
      'Anfrage zur Beleuchtung am Nordpark',
    );
    expect(await title(`Anfrage F0041/21 zur Beleuchtung am Nordpark\n\n${LETTER}`)).toBe(
      'zur Beleuchtung am Nordpark',
    );
  });

  it('has six lines at most', async () => {
    const lines = ['Wege', 'Bänke', 'Brunnen', 'Beete', 'Bäume', 'Buden', 'Brücken'];
    expect(await title(`Anfrage F0041/21\n\n${lines.join('\n')}\n\n${LETTER}`)).toBe(
      'Wege Bänke Brunnen Beete Bäume Buden',
    );
  });

  it.each([
    ['behind a blank line', `\n${QUESTIONS}`],
    [
      'where no blank line tells where it ends',
      `Hundewiese am Park\n${LETTER.replace('\n\nRita Bulling\nStadträtin', '')}`,
    ],
    ['in a block that says something', `Hundewiese am Park.\n\n${LETTER}`],
    ['in a line that leads in questions', `Hierzu habe ich folgende Fragen\n\n1. Gab es Beschwerden?\n`],
    ['in a date', `12.05.2021\n\n${LETTER}`],
  ])('does not go on %s', async (_, below) => {
    expect(await title(`Anfrage F0041/21 Grillplatz\n${below}`)).toBe('Grillplatz');
  });

  it('may be the name of a committee, which sends nothing', async () => {
    const { header } = await read(`Antrag A0251/19\n\nKulturausschuss\n\nGrillplatz im Park\n\n${MOTION}`);
    expect([header.Absender, header.Kurztitel]).toEqual([null, 'Kulturausschuss']);
  });
});

describe('the date of a paper without the form', () => {
  const date = async (text: string) => (await read(text)).header.Datum;

  it('may stand alone above the title', async () => {
    expect(await date(`12.05.2021\n\nAntrag A0251/19: Grillplatz\n\n${MOTION}`)).toBe('2021-05-12');
    expect(await date(`Antrag A0251/19: Grillplatz\n\n${MOTION}\n12.05.2021\n`)).toBeNull();
  });

  it('is that of a line with the place where the other is none', async () => {
    expect(
      await date(`31.02.2021\nMagdeburg, den 12.05.2021\n\nAntrag A0251/19: Grillplatz\n\n${MOTION}`),
    ).toBe('2021-05-12');
  });
});

it('a city is named in no line that is too long for a head', async () => {
  const long = `Oberbürgermeister der Stadt Potsdam ${'und viele andere Gäste '.repeat(5)}am See`;
  const { header } = await read(`${long}\n\nAnfrage F0041/21: Grillplatz\n\n${LETTER}`);
  expect(header.Nummer).toBe('F0041/21');
});

describe('a heading above the line of kind and number', () => {
  const LINE = 'Anfrage F0202/22 zur Stadtratssitzung am 07.07.2022';

  it('is the title where that line has none, which is said', async () => {
    const record = await read(`Grillplatz am See\n\n${LINE}\n\n${LETTER}`);
    expect(record.title).toBe('Grillplatz am See');
    expect(record.header.Nummer).toBe('F0202/22');
    expect(record.diagnostics.map(({ field }) => field)).toContain('/header/Kurztitel');
  });

  it.each([
    ['the line has one', `Grillplatz\n\nF0202/22: Hundewiese\n\n${LETTER}`, 'Hundewiese'],
    ['one stands below', `Grillplatz\n\n${LINE}\n\nHundewiese\n\n${LETTER}`, 'Hundewiese'],
    ['several lines stand above', `Aktuelles\n\nGrillplatz\n\n${LINE}\n\n${LETTER}`, null],
    ['it is a sentence', `Wir haben im Rat gefragt, was wird.\n\n${LINE}\n\n${LETTER}`, null],
    ['it begins small', `grillplatz\n\n${LINE}\n\n${LETTER}`, null],
    [
      'it is all that the letterhead does not say',
      `Fraktion Blaue Liste\n\nMagdeburg, den 12.05.2021\n\nGrillplatz\n\n${LINE}\n\n${LETTER}`,
      'Grillplatz',
    ],
    [
      'a person writes above it',
      `Fraktion Blaue Liste, Stadträtin Rita Bulling\n\nGrillplatz\n\n${LINE}\n\n${LETTER}`,
      null,
    ],
  ])('is none where %s', async (_, text, title) => {
    expect((await read(text)).title).toBe(title);
  });
});

describe('when and by whom a paper was handed in', () => {
  it.each([
    'Eingereicht zur Sitzung des Stadtrates am 05.12.2019',
    'Eingebracht von der Fraktion Blaue Liste',
    'Veröffentlicht am 6. Dezember 2019',
    'Zur Sitzung des Stadtrates am 05.12.2019',
  ])('%s is no line of the title', async (line) => {
    expect((await read(`F0215/19: Grillplatz am See\n${line}\n\n${LETTER}`)).title).toBe('Grillplatz am See');
  });

  it('`Eingereichte Fotos` may be one', async () => {
    const record = await read(`F0215/19: Grillplatz am See\nEingereichte Fotos\n\n${LETTER}`);
    expect(record.title).toBe('Grillplatz am See Eingereichte Fotos');
  });
});

describe('what stands around the title of a paper without the form', () => {
  const SHORT = `Liebe Frau Borris,\n\nder Grillplatz liegt am See.\n\nMeine Frage:\n\nWann kommt ein Zaun?\n\nRita Bulling\n`;

  it('may be a place and day of any name, the title without a number, and blank lines between all', async () => {
    const record = await read(
      `Rita Bulling, Pechau\n\nPechau, 02.05.2023\n\nAnfrage zum Grillplatz\n\n${SHORT}`,
    );
    expect([record.kind, record.header.Datum, record.title]).toEqual([
      'anfrage',
      '2023-05-02',
      'Anfrage zum Grillplatz',
    ]);
    expect(record.questions.map(({ text }) => text)).toEqual(['Wann kommt ein Zaun?']);
  });

  it.each([
    ['Alt Olvenstedt, am 5. Mai 2022', '2022-05-05'],
    ['Magdeburg im 5. Mai', null],
    ['Datum: 05.05.2022', '2022-05-05'],
    ['Stand 05.05.2022', null],
  ])('%s', async (line, date) => {
    expect((await read(`A0251/19: Grillplatz\n\n${MOTION}\n${line}\n`)).header.Datum).toBe(date);
  });

  it('is no title without anything that a paper says', async () => {
    expect(
      (await read('Neuigkeiten\n\nAnfrage zum Grillplatz\n\nDer Platz ist gesperrt.\n')).kind,
    ).toBeNull();
  });

  it('may be `Beschlussvorschlag` without a colon', async () => {
    const motion = MOTION.replace('Der Stadtrat möge beschließen:', 'Beschlussvorschlag');
    const record = await read(`Antrag\n\nA0098/22: Grillplatz\n\n${motion}`);
    expect([record.kind, record.title, record.resolution.length]).toEqual(['antrag', 'Grillplatz', 1]);
    const below = await read(`Antrag A0098/22\n\nGrillplatz am See\n\n${motion.replaceAll('.', '')}`);
    expect(below.title).toBe('Grillplatz am See');
  });

  it('says whether the paper is public, below the title', async () => {
    const told = async (line: string) =>
      (await read(`Anfrage F0041/21\n\nGrillplatz\n\n${line}\n\n${SHORT}`)).public;
    expect([await told('Öffentlich'), await told('nicht öffentlich')]).toEqual([true, false]);
    expect(await told('Der Weg ist öffentlich.')).toBeNull();
    const heading = await read(`Grillplatz\n\nAnfrage F0041/21\n\nöffentlich\n\n${SHORT}`);
    expect([heading.title, heading.public]).toEqual(['Grillplatz', true]);
  });

  it('is the day below the subject of a mail', async () => {
    const mail = await read(`Betreff: Anfrage F0041/21: Grillplatz\nDatum: 05.05.2021\n\n${SHORT}`);
    expect([mail.header.Datum, mail.title]).toEqual(['2021-05-05', 'Grillplatz']);
    const motion = await read(`Betreff: A0251/19: Grillplatz\nDatum: 05.05.2021\n\n${MOTION}`);
    expect([motion.header.Datum, motion.resolution]).toEqual([
      '2021-05-05',
      ['Der Grillplatz wird verlegt.'],
    ]);
  });

  it('is the paper that is amended, and the title below', async () => {
    const { header } = await read(
      `Änderungsantrag A0251/19/1 zum Antrag A0251/19\n\nGrillplatz\n\n${MOTION}`,
    );
    expect([header.Kurztitel, header.Verhandlungsgegenstand]).toEqual(['Grillplatz', 'A0251/19']);
    const other = await read(`Änderungsantrag A0251/19/1 zum Antrag A0251/19 Grillplatz\n\n${MOTION}`);
    expect(other.header.Kurztitel).toBe('zum Antrag A0251/19 Grillplatz');
  });

  it('is the day of the title line, and its topic without the word before it', async () => {
    const day = await read(`Anfrage F0041/21 vom 05.05.2021\n\nGrillplatz\n\n${SHORT}`);
    expect([day.header.Datum, day.title]).toEqual(['2021-05-05', 'Grillplatz']);
    expect((await read(`Anfrage F0041/21 zum Thema: Grillplatz\n\n${SHORT}`)).title).toBe('Grillplatz');
    expect((await read(`Anfrage F0041/21 Thema Grillplatz\n\n${SHORT}`)).title).toBe('Grillplatz');
    expect((await read(`Anfrage F0041/21 Themenweg am See\n\n${SHORT}`)).title).toBe('Themenweg am See');
  });

  it('is a number in a line of its own', async () => {
    const { header } = await read(`Anfrage\nGrillplatz am See\nF0041/21\n\n${SHORT}`);
    expect([header.Nummer, header.Kurztitel]).toEqual(['F0041/21', 'Grillplatz am See']);
    const two = await read(`Anfrage: Grillplatz am See\nF0041/21\nF0042/21\n\n${LETTER}`);
    expect(two.header.Nummer).not.toBe('F0042/21');
  });

  it('is no title, which is said', async () => {
    const { title, diagnostics } = await read(`Anfrage F0041/21\n\n${SHORT}`);
    expect(title).toBeNull();
    expect(diagnostics.map(({ field }) => field)).toContain('/header/Kurztitel');
  });
});
