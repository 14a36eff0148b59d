/** Labels, each beside words that are nearly one. */

import { describe, expect, it } from 'vitest';
import { isLabel, matchLabel } from '../../src/fields/labels.ts';
import { isOneSlip } from '../../src/words/slips.ts';

describe('a label of a council form', () => {
  it.each([
    ['Datum Donnerstag, den 12.05.2021', 'Datum'],
    ['Datum am 12.05.2021 um 14 Uhr im Rathaus', 'Datum'],
    ['Datum: der Fertigstellung am 12.05.2021', 'Datum'],
    ['Nummer: 12', 'Nummer'],
  ])('%s', (text, printed) => {
    expect(matchLabel(text)).toMatchObject({ printed });
  });

  it.each([
    ['a date far behind it', 'Datum der Fertigstellung 12.05.2021'],
    ['half a date without a colon', 'Sitzungstermin 11.'],
    ['a longer word', 'Absender-Adresse'],
    ['a word of its own', 'Absenders Fraktion A'],
    ['no number', 'Nummer: keine'],
    ['no date behind its colon', 'Datum: der Fertigstellung'],
    ['half a number without a colon', 'Nummer 12'],
    ['other words that spaces part', 'H a l l o'],
    ['the number of something else', 'Haus Nr. 5'],
  ])('none with %s', (_, text) => {
    expect(matchLabel(text)).toBeNull();
  });
});

describe('a label of the administration', () => {
  it.each<[string, object]>([
    ['Beratungsfolg', { field: 'Beratungsfolge', misspelt: true }],
    ['Sitzung Tag', { field: 'Tag', printed: 'Sitzung Tag' }],
    ['Verteiler: Stadtrat', { field: 'Beratungsfolge', colon: true }],
    ['Amt: II/01', { printed: 'Amt', end: 4 }],
    // the word is the office's
    ['Amt II/01', { printed: '', end: 0 }],
    ['Amt: Kämmerei', { field: 'Amt', end: 4 }],
    ['Dezernat: Kultur', { field: 'Dezernat', end: 9 }],
    ['Status: offen', { field: 'Öffentlichkeitsstatus' }],
    ['Status nichtöffentlich', { field: 'Öffentlichkeitsstatus' }],
  ])('%s', (text, match) => {
    expect(matchLabel(text, 'administration')).toMatchObject(match);
  });

  it.each([
    'Tage: 03.08.2021',
    'zuständigkei',
    'Behandlung Der Oberbürgermeister',
    'Verteiler Die Verwaltung',
    'Status offen',
    'Stadtamt Kunterbunt',
    'Dezernat Kultur',
  ])('none: %s', (text) => {
    expect(matchLabel(text, 'administration')).toBeNull();
  });

  it('is told as one of any form, but an office alone is a value', () => {
    expect(isLabel('Verhandlungsgegenstand DS0288/24')).toBe(true);
    expect(isLabel('Beteiligungen')).toBe(true);
    expect(isLabel('Amt 30')).toBe(false);
  });
});

describe('one slip', () => {
  it.each([
    ['a letter too many', 'absendder', true],
    ['a letter too few', 'absener', true],
    ['another letter', 'abzender', true],
    ['two changed over', 'absneder', true],
    ['none', 'absender', false],
    ['two other letters', 'abzonder', false],
    ['a letter moved by two', 'absednre', false],
    ['another letter beside one that moved', 'abexnder', false],
    ['two changed over and another letter', 'absneder!', false],
    ['two changed over and a further one amid', 'absneter', false],
    ['two letters too many', 'absendders', false],
  ])('%s: %s', (_, word, is) => {
    expect(isOneSlip(word, 'absender')).toBe(is);
  });
});
