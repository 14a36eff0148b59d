/** Mails and letters whose subject is the title, without a number: whose they are tells that they are papers. */

import { describe, expect, it } from 'vitest';
import { read } from '../smallForms.ts';

const HEAD =
  'Von: Rita Bulling <rita@example.org>\nAn: Büro des Stadtrates\nGesendet: Donnerstag, 6. Mai 2021 09:12\n';
const QUESTIONS =
  'der Grillplatz ist zu.\n\nIch möchte gern wissen:\n\n1. Warum wurde er gesperrt?\n\n2. Wann öffnet er wieder?\n\n';
const TO_MAYOR = `Sehr geehrter Herr Oberbürgermeister,\n\n${QUESTIONS}`;
const SIGNED = 'Viele Grüße\n\n\nRita Bulling\nStadträtin\n';

describe('the subject of a mail with kind and title', () => {
  it.each([
    ['Anfrage: Grillplatz im Park', 'Grillplatz im Park'],
    ['Anfrage - Grillplatz im Park', 'Grillplatz im Park'],
    ['AW: Anfrage Grillplatz im Park', 'Grillplatz im Park'],
    ['Anfrage zum Grillplatz im Park', 'Anfrage zum Grillplatz im Park'],
    ['Anfrage an den Oberbürgermeister: Grillplatz im Park', 'Grillplatz im Park'],
    ['Anfrage für den Stadtrat am 20.05.2021: Grillplatz im Park', 'Grillplatz im Park'],
  ])('is the title: %s', async (subject, title) => {
    const record = await read(`${HEAD}Betreff: ${subject}\n\n${TO_MAYOR}${SIGNED}`);
    expect([record.kind, record.title, record.questions.length]).toEqual(['anfrage', title, 2]);
    expect(record.signatures).toMatchObject([{ name: 'Rita Bulling', lines: ['Stadträtin'] }]);
  });

  it('may have a number and the sitting, with the title below', async () => {
    const subject = (text: string) =>
      read(`${HEAD}Betreff: ${text}\n\nGrillplatz im Park\n\n${TO_MAYOR}${SIGNED}`);
    const record = await subject('Anfrage F0121/18 zur Stadtratssitzung am 17.05.2018');
    expect([record.title, record.header.Nummer, record.header.Sitzungstermin]).toEqual([
      'Grillplatz im Park',
      'F0121/18',
      '2018-05-17',
    ]);
    expect((await subject('Anfrage F0121/18')).kind).toBeNull();
    const line = 'Anfrage F0121/18 zur Stadtratssitzung am 17.05.2018';
    const again = await read(`Betreff: ${line}\n\n${line}\n\nGrillplatz im Park\n\n${TO_MAYOR}${SIGNED}`);
    expect(again.title).toBe('Grillplatz im Park');
  });

  it('may stand first, above who writes to whom', async () => {
    const record = await read(`Betreff: Anfrage: Grillplatz\n${HEAD}\n${TO_MAYOR}${SIGNED}`);
    expect([record.kind, record.title, record.background]).toEqual([
      'anfrage',
      'Grillplatz',
      ['der Grillplatz ist zu.'],
    ]);
  });

  it('is one without a salutation, too, where a councillor asks several questions', async () => {
    const text = `${HEAD}Betreff: Anfrage: Grillplatz\n\nD${QUESTIONS.slice(1)}`;
    expect((await read(text + SIGNED)).kind).toBe('anfrage');
    expect((await read(`${text}Rita Bulling\n`)).kind).toBeNull();
    expect((await read(text.replace('1. Warum wurde er gesperrt?\n\n', '') + SIGNED)).kind).toBeNull();
  });

  it.each([
    [
      'where nobody of the council is named',
      `Sehr geehrte Damen und Herren,\n\n${QUESTIONS}Rita Bulling\n`,
      'Anfrage: Grillplatz',
    ],
    ['where it has no title', TO_MAYOR + SIGNED, 'Anfrage'],
    ['where it is about a paper', TO_MAYOR + SIGNED, 'Ihre Anfrage zum Grillplatz'],
  ])('is none %s', async (_, text, subject) => {
    expect((await read(`${HEAD}Betreff: ${subject}\n\n${text}`)).kind).toBeNull();
  });
});

describe('who writes', () => {
  const MOTION = 'Der Stadtrat möge beschließen:\n\nDer Park öffnet.\n\nBegründung:\n\nEr ist zu.\n\n';

  it('stands below the title: councillor and group', async () => {
    const record = await read(
      `Antrag: Grillplatz\n\nStadtrat Max Muster\nFraktion Bunte Liste\n\n${MOTION}Max Muster\nStadtrat\n`,
    );
    expect([record.title, record.header.Absender]).toEqual([
      'Grillplatz',
      'Stadtrat Max Muster Fraktion Bunte Liste',
    ]);
    expect(record.signatures).toMatchObject([{ name: 'Max Muster', lines: ['Stadtrat'] }]);
  });

  it('is no name without a role, which may be part of the title', async () => {
    const record = await read(`Antrag: Grillplatz\n\nMax Muster\n\n${MOTION}`);
    expect(record.header.Absender).toBeNull();
  });

  it('is no list of more than four lines', async () => {
    const councillors = ['Anna Krug', 'Bernd Volt', 'Carla Moor', 'Dora Elm', 'Emil Ost'].map(
      (name) => `Stadtrat ${name}\n`,
    );
    const record = await read(`Antrag: Grillplatz\n\n${councillors.join('')}\n${MOTION}`);
    expect(record.header.Absender).not.toContain('Emil Ost');
  });

  it('stands above a letter and signs below it: no line of it is a running head', async () => {
    const letter = (head: string) =>
      `${head}\n\nMagdeburg, 06.05.2021\n\nAnfrage: Grillplatz\n\n${TO_MAYOR}${SIGNED}`;
    for (const head of ['Rita Bulling\nStadträtin', 'Rita Bulling']) {
      const { signatures } = await read(letter(head));
      expect(signatures).toMatchObject([{ name: 'Rita Bulling', lines: ['Stadträtin'] }]);
    }
  });
});
