/** Both words printed, one of them ticked. */

import { describe, expect, it } from 'vitest';
import { isPublicChoice, readPublicChoice } from '../../src/fields/publicChoice.ts';
import { isPublicLine } from '../../src/fields/title.ts';

describe('the tick tells', () => {
  it.each([
    [['☐ öffentlich', '☒ nichtöffentlich'], false],
    [['☒ öffentlich ☐ nicht öffentlich'], true],
    [['öffentlich [x] nichtöffentlich [ ]'], true],
    [['( ) öffentlich (x) nichtöffentlich'], false],
    [['öffentlich', 'X nichtöffentlich'], false],
    [['X öffentlich', 'nichtöffentlich'], true],
    [['X öffentlich nichtöffentlich'], true],
    [['nichtöffentlich X', 'öffentlich'], false],
    [['öffentlich nichtöffentlich X'], false],
    [['✔ öffentlich ❏ nichtöffentlich'], true],
    [['Antrag', 'öffentlich'], true],
    [['Nichtöffentliche Anfrage'], false],
    [['Anfrage', 'nicht', 'öffentlich'], false],
    [['Anfrage (nicht', 'öffentlich)'], false],
    [['Anfrage', 'gesicht', 'öffentlich'], true],
    [['Anfrage', 'nicht', 'veröffentlicht', 'öffentlich'], true],
  ])('%j', (parts, expected) => {
    expect(readPublicChoice(parts)).toEqual({ public: expected, unsure: false });
  });

  it.each([
    [['öffentlich', 'nichtöffentlich']],
    [['öffentlich X nichtöffentlich']],
    [['☐ öffentlich', '☐ nichtöffentlich']],
    [['☒ öffentlich ☒ nichtöffentlich']],
    [['☐ öffentlich']],
    [['öffentlich', 'nichtöffentlich', 'X']],
  ])('%j cannot be told', (parts) => {
    expect(readPublicChoice(parts)).toEqual({ public: null, unsure: true });
  });

  it('nothing printed is nothing unsure', () => {
    expect(readPublicChoice(['Anfrage'])).toEqual({ public: null, unsure: false });
  });
});

it('a line of a choice is one, a sentence or a title is none', () => {
  expect(isPublicLine('☐ öffentlich ☒ nichtöffentlich')).toBe(true);
  expect(isPublicChoice('öffentlich / nichtöffentlich')).toBe(true);
  expect(isPublicChoice('☐ öffentlich')).toBe(true);
  expect(isPublicChoice('öffentlich')).toBe(false);
  expect(isPublicChoice('☐ veröffentlicht')).toBe(false);
  expect(isPublicChoice(`☐ öffentlich${' '.repeat(80)}☒ nichtöffentlich`)).toBe(false);
  expect(isPublicChoice('Öffentlich?')).toBe(false);
  expect(isPublicChoice('Wann wird öffentlich getagt')).toBe(false);
});
