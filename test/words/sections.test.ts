/** Where salutations end, what begins a part of a paper, what stands around the text, and the printed form of who is responsible. */

import { describe, expect, it } from 'vitest';
import { closingOf, isFootnote } from '../../src/words/closing.ts';
import { isResolutionLead, isSalutation, startsOtherSection, startsSection } from '../../src/words/german.ts';
import { isResponsible } from '../../src/words/proposal.ts';
import { salutationEnd } from '../../src/words/salutation.ts';
import { HAND } from '../../src/words/signatures.ts';

describe('a salutation', () => {
  const long = `Sehr geehrte Mitglieder ${'des Stadtrates und der Ausschüsse und Beiräte '.repeat(4)}`.trim();

  it.each([
    ['Sehr geehrter Herr Oberbürgermeister, die Brücke ist gesperrt.', 37],
    ['Sehr geehrte Damen, meine Herren', 32],
    ['Sehr geehrter Herr Vorsitzender, alle Anwesenden im Ratssaal,', 61],
    ['Sehr geehrte Damen und Herren,', 30],
    ['Sehr geehrte Damen und Herren', 29],
    ['An alle Mitglieder des Stadtrates der Stadt', 43],
    [`${long}, die Brücke ist seit langem gesperrt.`, long.length + 38],
  ])('%s has %d characters', (text, length) => {
    expect(salutationEnd(text)).toBe(length);
  });

  it.each([
    ['Herr Oberbürgermeister,', true],
    ['Liebe Frau Muster,', true],
    ['Guten Tag', true],
    ['Hallo,', true],
    ['Moin!', true],
    ['Grüß Gott Herr Muster,', true],
    ['Schönen guten Tag,', true],
    ['Moin sagt man dort.', false],
    ['Hallo ist ein Gruß, kein Wort.', false],
    ['Sehr geehrte Gäste werden dort begrüßt.', false],
    ['Liebe Kinder haben wir dort gesehen.', false],
    ['Sehr geehrte Frau Muster, wir haben eine Frage.', true],
    ['Der Oberbürgermeister,', false],
    ['', false],
  ])('is %j: %s', (text, expected) => {
    expect(isSalutation(text)).toBe(expected);
  });
});

describe('a part of a paper', () => {
  it.each([
    ['Der Stadtrat möge beschließen:', true, false],
    ['der Stadtrat möge beschließen:', false, false],
    ['Wir bitten um schriftliche Antwort.', true, true],
    ['wir bitten um schriftliche Antwort.', false, false],
    ['gez. Anna Muster', true, true],
    ['Die Bänke fehlen.', false, false],
  ])('begins with %s: %s; another than a resolution: %s', (text, any, other) => {
    expect([startsSection(text), startsOtherSection(text)]).toEqual([any, other]);
  });
});

describe('what stands around the text', () => {
  it.each([
    ['Magdeburg, den 3. März 2021', 'place-date'],
    ['Magdeburg, 03.03.2021.', 'place-date'],
    ['Magdeburg, den', 'place-date'],
    ['Magdeburg,am 3. Mai', 'place-date'],
    ['Magdeburg, denn die Stadt', null],
    ['bericht-2020.pdf', 'web-page'],
    ['Datei: bericht.docx', 'web-page'],
    ['bericht-2020.html', null],
    ['Alter Markt 6, 39104 Magdeburg', 'web-page'],
    ['Alter Markt 6, 3910 Magdeburg', null],
    ['PS: Die Bank ist weg.', 'post-scriptum'],
    ['PS', 'post-scriptum'],
    ['Psychologische Beratung', null],
    ['Post-Skriptum: Die Bank ist weg.', 'post-scriptum'],
  ])('%s: %s', (text, expected) => {
    expect(closingOf(text)).toBe(expected);
  });

  it.each([
    ['¹ Quelle: Amt 61', true],
    ['1) Siehe Anlage', true],
    ['* laut Haushalt', true],
    ['Siehe Anlage', false],
    ['15.000 Euro', false],
  ])('%s is a note: %s', (text, expected) => {
    expect(isFootnote(text)).toBe(expected);
  });

  it.each([
    ['× __________', true],
    ['x __________', true],
    ['× Muster', false],
  ])('%s is room for the hand: %s', (text, expected) => {
    expect(HAND.test(text)).toBe(expected);
  });
});

describe('the form of who is responsible', () => {
  const form =
    'federführendes Amt 66 Sachbearbeiterin Frau Seidler Unterschrift Herr Dr. Horn Verantwortlicher Beigeordneter Herr Rehm ';

  it.each([
    ['Sachbearbeiterin Seidler.', true],
    ['Sachbearbeiter werden eingestellt.', false],
    [
      form +
        'Termin für die Beschlusskontrolle 31.12.2025 im Stadtrat und im Ausschuss für Umwelt und Energie',
      true,
    ],
    [form.repeat(6), false],
    [`Sachbearbeiterin Seidler ${'und die Fraktionen des Stadtrates '.repeat(6)}`, false],
  ])('has %s: %s', (text, expected) => {
    expect(isResponsible(text)).toBe(expected);
  });
});

describe('the lead-in of a resolution', () => {
  it.each([
    'Wir beantragen:',
    'Wir beantragen, dass der Stadtrat beschließt:',
    'Ich beantrage Folgendes:',
    'Hiermit beantragen wir:',
    'Deshalb beantrage ich:',
    'Unser Antrag lautet:',
    'Wir stellen folgenden Antrag:',
    'Hiermit stelle ich den folgenden Antrag:',
    'Der Stadtrat wird gebeten, Folgendes zu beschließen:',
    'Der Rat wird gebeten, folgenden Beschluss zu fassen:',
  ])('%s', (text) => {
    expect(isResolutionLead(text)).toBe(true);
  });

  it.each([
    'Wir beantragen fünf Bänke:',
    'Hiermit beantragen wir fünf Bänke.',
    'Unser Antrag lautet anders.',
    'Wir stellen folgenden Antrag zurück.',
    'Der Stadtrat wird gebeten, die Bänke zu zählen:',
    'Daher beantragen wir',
  ])('not %s', (text) => {
    expect(isResolutionLead(text)).toBe(false);
  });
});
