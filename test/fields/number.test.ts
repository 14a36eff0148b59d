import { describe, expect, it } from 'vitest';
import { kindOfNumber, looksLikeNumber, readNumber, readNumbers } from '../../src/fields/number.ts';

describe('paper numbers', () => {
  it.each([
    ['F 0147/20', 'F0147/20', 'anfrage'],
    ['F0147 / 20', 'F0147/20', 'anfrage'],
    ['f0147/20', 'F0147/20', 'anfrage'],
    ['A0024/25 /1', 'A0024/25/1', 'aenderungsantrag'],
    ['A0022/26', 'A0022/26', 'antrag'],
    ['ÄA0017/25/1/1', 'A0017/25/1/1', 'aenderungsantrag'],
    ['ÄA0017/25', 'A0017/25', 'aenderungsantrag'],
    ['DS0441/22/10/1/1', 'DS0441/22/10/1/1', 'aenderungsantrag'],
    ['DS0335/16', 'DS0335/16', 'drucksache'],
    ['S0431/24', 'S0431/24', 'stellungnahme'],
    ['I0011/24', 'I0011/24', 'information'],
  ])('%s is %s, %s', (text, canonical, kind) => {
    const number = readNumber(text);
    expect(number?.canonical).toBe(canonical);
    expect(number && kindOfNumber(number)).toBe(kind);
  });

  it.each([
    'F0l23/21',
    'FO123/21',
    'F0123/2l',
    'F0123/2O',
    'F0123/Z1',
    'DS0I23/21',
    'F01234/21',
    'F123/21',
    'F0123/211',
    'F0123/201',
    'F0123/2 1',
    'F0123-21',
    'DS0441/22/10/1/1/1',
    'F0123/21-2',
    'A0024/25/1O',
    'F0123/1821',
  ])('%s is none, but one was meant', (text) => {
    expect(readNumber(text)).toBeNull();
    expect(looksLikeNumber(text)).toBe(true);
  });

  it.each([
    ['F0123/2021', 'F0123/21', 2021],
    ['F0123/98', 'F0123/98', 1998],
    ['F0123/1998', 'F0123/98', 1998],
    ['AeA0017/25/1', 'A0017/25/1', 2025],
    ['ds 0172 / 19 / 1 / 2', 'DS0172/19/1/2', 2019],
    ['F-0123/21', 'F0123/21', 2021],
    ['T0111/15', 'T0111/15', 2015],
    ['DS0446/23/73/1', 'DS0446/23/73/1', 2023],
    ['Nr. F0123/21.', 'F0123/21', 2021],
    ['F0123/21öffentlich', 'F0123/21', 2021],
    ['F0123/21-Anfrage', 'F0123/21', 2021],
    ['F0123/20 12.05.2020', 'F0123/20', 2020],
    ['F0123/20 12 Plätze', 'F0123/20', 2020],
  ])('%s is still %s of %d', (text, canonical, year) => {
    expect(readNumber(text)).toMatchObject({ canonical, year });
  });

  it('keeps a number without a year as printed', () => {
    expect(readNumber('A0248/1/1')).toMatchObject({ canonical: 'A0248/1/1', year: null });
  });

  it('finds the numbers in running text, and nothing else', () => {
    const text = 'Zur F0147/20, zu DS 0172/19/1 und A14/2 sowie B 0012/20 und der a 0020/21.';
    expect(readNumbers(text).map(({ canonical }) => canonical)).toEqual(['F0147/20', 'DS0172/19/1']);
  });

  it.each([
    ['a small letter at once before the digits', 'zur f0147/20', ['F0147/20']],
    ['a prefix behind a day', 'am 5. A2601/10', ['A2601/10']],
    ['a prefix behind a number', 'Nr. 5 A2601/10', ['A2601/10']],
    ['the file of a court', 'Az. 5 A 2601/10', []],
    ['no year', 'A0248/1/1', []],
    ['a number that goes on', 'F0123/21-2', []],
    ['a letter that touches its end', 'F0123/21a', []],
  ])('%s', (_, text, numbers) => {
    expect(readNumbers(text).map(({ canonical }) => canonical)).toEqual(numbers);
  });
});
