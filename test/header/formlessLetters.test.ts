/** Letters without the printed form: what stands between kind, title and salutation, and the day beside the letterhead. */

import { describe, expect, it } from 'vitest';
import { read } from '../smallForms.ts';

const QUESTIONS =
  'der Grillplatz ist zu.\n\nIch frage Sie:\n\n1. Warum wurde er gesperrt?\n\n2. Wann öffnet er wieder?\n\nRita Bulling\nStadträtin\n';
const LETTER = `Sehr geehrter Herr Oberbürgermeister,\n\n${QUESTIONS}`;
const MOTION = 'Der Stadtrat möge beschließen:\n\nDer Park öffnet.\n\nBegründung:\n\nEr ist zu.\n';

const headOf = async (text: string) => {
  const { title, header } = await read(text);
  return [title, header.Absender, header.Datum];
};

describe('the title', () => {
  it('stands below the kind with its sender', async () => {
    expect(await headOf(`Anfrage des Ortschaftsrates Pechau\nGrillplatz im Park\n\n${LETTER}`)).toEqual([
      'Grillplatz im Park',
      null,
      null,
    ]);
    expect(await headOf(`Antrag der Fraktion Bunte Liste\n\nGrillplatz im Park\n\n${MOTION}`)).toEqual([
      'Grillplatz im Park',
      'Fraktion Bunte Liste',
      null,
    ]);
    // the kind's word is part of a title
    expect((await headOf(`Anfrage der Anwohner zum Grillplatz\n\n${LETTER}`))[0]).toBe(
      'Anfrage der Anwohner zum Grillplatz',
    );
  });

  it.each([
    ...['ANFRAGE', 'A N F R A G E', 'Anfrage gemäß § 43 KVG LSA', 'Anfrage an die Verwaltung'],
    ...['Kleine Anfrage an den Oberbürgermeister zur schriftlichen Beantwortung', 'Dringlichkeitsanfrage'],
  ])('stands below a line that says no more than %s', async (kind) => {
    for (const word of ['', 'Betr.: ', 'Titel: ', 'hier: ']) {
      const text = `${' '.repeat(40)}Magdeburg, 8. Mai 2006\n\n${kind}\n\n${word}Grillplatz im Park\n\n${LETTER}`;
      const record = await read(text);
      expect([record.kind, record.title, record.header.Datum]).toEqual([
        'anfrage',
        'Grillplatz im Park',
        '2006-05-08',
      ]);
      // the day is a value: it is not left out
      expect(record.diagnostics.map(({ code }) => code)).not.toContain('text-unassigned');
    }
  });

  it.each(['Prüfantrag', 'Dringlichkeitsantrag', 'Eilantrag', 'Haushaltsantrag'])(
    'stands below a motion of the sort %s',
    async (kind) => {
      const record = await read(`${kind}\n\nGrillplatz im Park\n\n${MOTION}`);
      expect([record.kind, record.title]).toEqual(['antrag', 'Grillplatz im Park']);
    },
  );

  it('goes on with `hier:` where it has begun, and keeps more than law and addressee', async () => {
    const { title } = await read(`Anfrage\n\nGrillplatz im Park\nhier: Kosten\n\n${LETTER}`);
    expect(title).toBe('Grillplatz im Park hier: Kosten');
    const told = await read(`Anfrage an die Verwaltung zum Grillplatz\n\n${LETTER}`);
    expect(told.title).toBe('Anfrage an die Verwaltung zum Grillplatz');
  });

  it('stands below the publicity and the paper that is amended', async () => {
    const motion = await read(`ANTRAG A0061/22\nöffentlich\nGrillplatz im Park\n\n${MOTION}`);
    expect([motion.title, motion.header.Nummer]).toEqual(['Grillplatz im Park', 'A0061/22']);
    const amending = await read(
      `Änderungsantrag A0093/21/1\nZum Verhandlungsgegenstand: A0093/21\nGrillplatz im Park\n\n${MOTION}`,
    );
    expect([amending.title, amending.header.Nummer, amending.header.Verhandlungsgegenstand]).toEqual([
      'Grillplatz im Park',
      'A0093/21/1',
      'A0093/21',
    ]);
    expect(amending.resolution).toEqual(['Der Park öffnet.']);
  });

  it('stands behind the paper that is amended', async () => {
    const { title, header } = await read(
      `Änderungsantrag A0004/18/1 zum Antrag A0004/18: Grillplatz im Park\n\n${MOTION}`,
    );
    expect([title, header.Verhandlungsgegenstand]).toEqual(['Grillplatz im Park', 'A0004/18']);
  });

  it('stands above a line that says for which sitting it is', async () => {
    const { title, background } = await read(
      `F0309/24: Grillplatz im Park\n\nAnfrage zur Stadtratssitzung am 05.12.2024\n\n${LETTER}`,
    );
    expect([title, background]).toEqual(['Grillplatz im Park', ['der Grillplatz ist zu.']]);
  });

  it('stands above a text with its reasons, which needs no lead-in where it has its number', async () => {
    const text = 'Der Stadtrat spricht sich für den Park aus.\n\nBegründung:\n\nEr ist zu.\n';
    expect((await read(`A0251/20: Grillplatz\n\n${text}`)).kind).toBe('antrag');
    expect(
      (await read(`A0251/20: Grillplatz\n\n${text.replace('Begründung:', 'Mehr dazu.')}`)).kind,
    ).toBeNull();
  });
});

describe('the subject above the letterhead', () => {
  const head =
    'Seniorenbeirat der Landeshauptstadt Magdeburg\nVorsitzende: Ingeborg Muster\n\nAn den\nOberbürgermeister der Landeshauptstadt Magdeburg\n\n10.02.2014\n\n';

  it('is the title, and who writes to whom and when is no text', async () => {
    const record = await read(`Betreff: Anfrage – Grillplatz im Park\n\n${head}${LETTER}`);
    expect([record.title, record.background, record.salutation]).toEqual([
      'Grillplatz im Park',
      ['der Grillplatz ist zu.'],
      'Sehr geehrter Herr Oberbürgermeister,',
    ]);
    expect(record.header.Datum).toBe('2014-02-10');
  });

  it('goes over no sentence, and over nothing without an address', async () => {
    const told = await read(
      `Betreff: Anfrage – Grillplatz\n\nAn den\nOberbürgermeister\n\nEr ist zu.\n\n${LETTER}`,
    );
    expect(told.background).toContain('Er ist zu.');
    const without = await read(`Betreff: Anfrage – Grillplatz\n\nBürgerverein Elbe\n\n${LETTER}`);
    expect(without.diagnostics.map(({ code }) => code)).toContain('text-unassigned');
  });
});

describe('the day', () => {
  it('stands with its place beside the letterhead', async () => {
    const day = async (line: string) =>
      (await read(`${line}\nAlter Markt 6\n\nAnfrage\nGrillplatz im Park\n\n${LETTER}`)).header.Datum;
    expect(await day('Fraktion Bunte Liste\t\t\tMagdeburg, 11.04.2019')).toBe('2019-04-11');
    expect(await day('Fraktion Bunte Liste am 11.04.2019')).toBeNull();
  });

  it('with its place is surer than one alone, which a stamp may have', async () => {
    const text = `26. Mai 2010\n\nPechau, 20.05.2010\n\nAnfrage: Grillplatz\n\n${LETTER}`;
    expect((await read(text)).header.Datum).toBe('2010-05-20');
  });
});

it('a good morning is a salutation', async () => {
  const { salutation } = await read(`Anfrage: Grillplatz\n\nGuten Morgen Frau Muster,\n\n${QUESTIONS}`);
  expect(salutation).toBe('Guten Morgen Frau Muster,');
});
