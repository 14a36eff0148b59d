/** What the letters of words tell of their doubts. */

import { describe, expect, it } from 'vitest';
import { judgedByLetters, sureClues } from '../../../src/source/ocr/letterClues.ts';
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
    expect(judgedByLetters(wordAt('Beschiuss', 0, 0)).doubt).toBeNull();
    expect(judgedByLetters({ ...wordAt('Beschluss', 0, 0), confidence: 40 }).doubt).toBeNull();
  });
});

it('letters that no German word has are counted', () => {
  expect([strangeness('Beschluss'), strangeness('')]).toEqual([0, 0]);
  expect(strangeness('Beschłuss')).toBeGreaterThan(2);
  expect([lessStrange('sirid'), lessStrange('Beschluss')]).toEqual(['sind', null]);
});
