/** What the letters of words tell of their doubts. */

import { describe, expect, it } from 'vitest';
import { doubtClues, judgedByLetters, sureClues } from '../../../src/source/ocr/letterClues.ts';
import { lessStrange, strangeness } from '../../../src/source/ocr/strange.ts';
import { wordAt } from './words.ts';

const isSure = (id: string, read: string, other: string): boolean =>
  sureClues.find((clue) => clue.id === id)!.isSure(read, other, 90);

describe('a doubt is none', () => {
  it.each([
    ['strange-letters', 'Anlage', 'Anrilage'],
    ['strange-letters', 'Ziele', 'Ziełe'],
    ['seen-twice', 'gibt', 'giibt'],
    ['seen-twice', 'Schlüsselverwaltung.', 'Schlüusselverwaltung.'],
    ['sharp-s', 'Straße', 'StraBe'],
    ['lost-dots', 'Überweisung', 'Uberweisung'],
    ['tick', 'X', 'x'],
    ['paragraph', '§', '8'],
    ['number-with-letters', 'A0024/20', 'AD024/20'],
    ['number-with-letters', 'S0302/23', '80302/23'],
  ])('%s: %s against %s', (id, read, other) => {
    expect(isSure(id, read, other)).toBe(true);
  });

  it.each([
    ['strange-letters', 'Rene', 'René'],
    ['strange-letters', 'Sehumann', 'Schumann'],
    ['strange-letters', 'den', 'der'],
    ['strange-letters', 'Stellingnahme.', 'Stellüingnahme.'],
    ['seen-twice', 'Ausschuss', 'Ausschüss'],
    ['sharp-s', 'Busse', 'Buße'],
    ['lost-dots', 'Schüler', 'Schuler'],
    ['tick', 'X', 'B'],
    ['paragraph', '8', '§'],
    ['number-with-letters', 'DS0383/24', 'DS0388/24'],
  ])('not %s: %s against %s', (id, read, other) => {
    expect(isSure(id, read, other)).toBe(false);
  });
});

describe('a word that both readings have', () => {
  it('is doubtful where it is unsure and another reading of a letter explains it better', () => {
    const unsure = { ...wordAt('Beschiuss', 0, 0), confidence: 40 };
    expect(judgedByLetters(unsure).doubt).toEqual({ other: 'Beschluss' });
  });

  it('is not where it is sure, or where no other reading is better', () => {
    expect(judgedByLetters(wordAt('Taritabschluss', 0, 0)).doubt).toBeNull();
    expect(judgedByLetters({ ...wordAt('Beschluss', 0, 0), confidence: 40 }).doubt).toBeNull();
  });

  it('stays so where one doubt ends and another begins', () => {
    const word = { ...wordAt('Kuililel', 0, 0, 'Kuiililel'), confidence: 40 };
    expect(judgedByLetters(word).doubt).toEqual({ other: 'Kuilitel' });
    expect(judgedByLetters({ ...wordAt('gibt', 0, 0, 'giibt') }).doubt).toBeNull();
  });

  const doubtOf = (id: string, text: string, confidence: number) =>
    doubtClues.find((clue) => clue.id === id)!.doubtOf(text, confidence);

  it.each([
    ['less-strange-letters', 'Beschiuss', 59, { other: 'Beschluss' }],
    ['no-word-and-unsure', 'Klimiarelevanzprüfung', 49, { other: null, noWord: true }],
    ['no-word-and-unsure', 'zwänzig', 33, { other: null, noWord: true }],
    ['joined-strokes', 'Umfeid', 95, { other: 'Umfeld' }],
    ['joined-strokes', 'Lageplari', 95, { other: 'Lageplan' }],
    ['lowered-digit', 'CO2-Ampeln', 95, { other: 'CO₂-Ampeln' }],
    ['raised-digit', 'm?', 95, { other: 'm²' }],
    ['raised-digit', 'km?.', 95, { other: 'km².' }],
    ['square-or-cube', 'm²', 95, { other: 'm³' }],
    ['square-or-cube', '480m³,', 95, { other: '480m²,' }],
    ['square-or-cube', '€/m².', 95, { other: '€/m³.' }],
    ['period-of-another-year', '1187-039(VI)21', 95, { other: '1187-039(VII)21' }],
    ['period-of-another-year', '12-3(V)19,', 95, { other: '12-3(VII)19,' }],
    ['digit-in-word', '3ebauungsplan', 95, { other: null, noWord: true }],
    ['digit-in-word', 'Bebau1ng', 95, { other: null, noWord: true }],
    ['two-full-stops', 'durchgeführt..', 95, { other: 'durchgeführt.' }],
    ['two-words-joined', 'Istdas', 95, { other: 'Ist das' }],
    ['two-words-joined', 'undin', 95, { other: 'und in' }],
    ['two-words-joined', 'Aufder', 95, { other: 'Auf der' }],
    ['two-words-joined', 'inden', 95, { other: 'in den' }],
    ['sign-between-words', 'Ausschuss.für', 95, { other: 'Ausschuss. für' }],
    ['sign-between-words', 'erreicht..Eine', 95, { other: 'erreicht.. Eine' }],
  ])('is doubtful: %s, %s', (id, text, confidence, doubt) => {
    expect(doubtOf(id, text, confidence)).toEqual(doubt);
  });

  it.each([
    ['less-strange-letters', 'Beschiuss', 60],
    ['less-strange-letters', 'iil', 10],
    ['no-word-and-unsure', 'Klimiarelevanzprüfung', 60],
    ['no-word-and-unsure', 'Gärtnerei', 20],
    ['no-word-and-unsure', 'BPl', 20],
    ['joined-strokes', 'Amundsen', 20],
    ['joined-strokes', 'Nummeri', 20],
    ['lowered-digit', 'DSO2', 20],
    ['raised-digit', 'm', 20],
    ['raised-digit', 'am?', 20],
    ['square-or-cube', 'm', 20],
    ['square-or-cube', 'Anm²', 20],
    ['period-of-another-year', '1187-039(VI)19', 20],
    ['period-of-another-year', '1187-039(VII)19', 20],
    ['period-of-another-year', '1187-039(I)92', 20],
    ['lowered-digit', 'SO20', 20],
    ['digit-in-word', '30er', 20],
    ['digit-in-word', '2b', 20],
    ['digit-in-word', 'www.halle3plus.de', 20],
    ['two-full-stops', 'durchgeführt...', 20],
    ['two-full-stops', '..', 20],
    ['joined-strokes', 'Borris', 20],
    ['two-words-joined', 'Seitdem', 20],
    ['two-words-joined', 'einer', 20],
    ['two-words-joined', 'Werden', 20],
    ['two-words-joined', 'wozu', 20],
    ['sign-between-words', 'z.B.', 20],
    ['sign-between-words', 'presse@magdeburg.de', 20],
    ['sign-between-words', 'ratsinfo.magdeburg.de,', 20],
    ['sign-between-words', 'StBV,FuG', 20],
  ])('is sure: %s, %s', (id, text, confidence) => {
    expect(doubtOf(id, text, confidence)).toBeNull();
  });
});

it('letters that no German word has are counted', () => {
  expect([strangeness('Beschluss'), strangeness('')]).toEqual([0, 0]);
  expect(strangeness('Beschłuss')).toBeGreaterThan(2);
  expect([lessStrange('sirid'), lessStrange('Beschluss')]).toEqual(['sind', null]);
});
