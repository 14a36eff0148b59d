import { describe, expect, it } from 'vitest';
import { matchLabel } from '../../src/fields/labels.ts';
import { goesOnTitle, matchTitle } from '../../src/fields/title.ts';

describe('labels', () => {
  it.each([
    ['Datum 07.07.2020', 'Datum', false],
    ['DATUM:', 'Datum', false],
    ['Addressat Herrn Muster', 'Adressat', true],
    ['Sitzungtermin 09.07.2020', 'Sitzungstermin', true],
    ['Zum Verhandlungsgegenstand DS0288/24', 'Verhandlungsgegenstand', false],
    ['D a t u m', 'Datum', false],
    // a narrow cell broke the date
    ['Sitzungstermin: 11.', 'Sitzungstermin', false],
    ['Sitzungstermin: Dienstag, den 11. September', 'Sitzungstermin', false],
  ])('%s is %s', (text, field, misspelt) => {
    expect(matchLabel(text)).toMatchObject({ field, misspelt });
  });

  it.each(['Datum der Fertigstellung', 'Nummer sicher gehen', 'Datumsangaben', 'Sitzungstermin verschieben'])(
    '%s is none',
    (text) => {
      expect(matchLabel(text)).toBeNull();
    },
  );
});

describe('labels in other words', () => {
  it.each([
    ['Einreicherin', 'Absender'],
    ['Absender/in:', 'Absender'],
    ['Fragesteller(in)', 'Absender'],
    ['Eingereicht von: SR Muster', 'Absender'],
    ['Antragsteller:innen: Fraktion A', 'Absender'],
    ['Empfänger', 'Adressat'],
    ['Adressat*in', 'Adressat'],
    ['Gremium / Ausschuss', 'Gremium'],
    ['Gremien: Stadtrat', 'Gremium'],
    ['Datum der Sitzung', 'Sitzungstermin'],
    ['Sitzung am: 20.05.2021', 'Sitzungstermin'],
    ['Titel des Antrags', 'Kurztitel'],
    ['Datum des Antrags: 12.05.2021', 'Datum'],
    ['Betreff: Bänke', 'Kurztitel'],
  ])('%s is %s', (text, field) => expect(matchLabel(text)?.field).toBe(field));

  it.each([
    'Einreicherin Eva Muster',
    'Empfänger von Wohngeld',
    'Ausschuss für Bildung',
    'Titel und Stand',
    'einreicher:',
    'Absenderinnenkreis',
  ])('%s is none', (text) => expect(matchLabel(text)).toBeNull());

  it('is of its form only', () => {
    expect(matchLabel('Bezeichnung', 'administration')?.field).toBe('Bezeichnung');
    expect(matchLabel('Bezeichnung')?.field).toBe('Kurztitel');
  });
});

describe('labels of the administration', () => {
  it.each([
    ['STELLUNGNAHME-NR.', 'Nummer'],
    ['Beteiligungen Amt 14', 'Beteiligungen'],
    ['Beteiligungen Amt 14, FB 40', 'Beteiligungen'],
    ['Verteiler Der Oberbürgermeister', 'Beratungsfolge'],
    ['Tag 03.08.2021', 'Tag'],
  ])('%s is %s', (text, field) => expect(matchLabel(text, 'administration')?.field).toBe(field));

  it.each(['Verteiler des Strom- und Gasnetzes', 'Tag der offenen Tür', 'Beteiligungen der Stadt'])(
    '%s is none',
    (text) => expect(matchLabel(text, 'administration')).toBeNull(),
  );
});

describe('titles', () => {
  it.each([
    ['Anfrage öffentlich', 'anfrage'],
    ['A n f r a g e', 'anfrage'],
    ['A N T R AG', 'antrag'],
    ['I N FO R MAT I O N I0188/24', 'information'],
    // the first word of the label in the narrow cell beside it
    ['Änderungsantrag Zum', 'aenderungsantrag'],
    // a worn copy parts it
    ['Änderu ngsantrag', 'aenderungsantrag'],
    ['Anfra ge öffentlich', 'anfrage'],
    ['Änderungsantrag DS0288/24/1 öffentlich', 'aenderungsantrag'],
    ['Interfraktioneller Antrag', 'antrag'],
    ['Stellungnahme der Verwaltung', 'stellungnahme'],
  ])('%s is %s', (text, kind) => {
    expect(matchTitle(text)?.kind).toBe(kind);
  });

  it.each(['Stellungnahme der Verwaltung: S0003/23', 'Anfrage zur Elbe', 'anfragen'])(
    '%s is none',
    (text) => {
      expect(matchTitle(text)).toBeNull();
    },
  );
});

describe('a title that a narrow cell broke', () => {
  it('goes on in the next line', () => {
    expect(matchTitle('Stellungnahme der')?.kind).toBe('stellungnahme');
    expect(goesOnTitle('Stellungnahme der', 'Verwaltung')).toBe(true);
    expect(matchTitle('Stellungnahme der Ver-')?.kind).toBe('stellungnahme');
    expect(goesOnTitle('Stellungnahme der Ver-', 'waltung')).toBe(true);
    expect(goesOnTitle('Stellungnahme der Verwal-', 'tung')).toBe(true);
  });

  it('does not where it is whole, or another word follows', () => {
    expect(goesOnTitle('Stellungnahme', 'Verwaltung')).toBe(false);
    expect(goesOnTitle('Stellungnahme der', 'Öffentlichkeit')).toBe(false);
    expect(goesOnTitle('Stellungnahme der Ver-', 'bände')).toBe(false);
  });
});
