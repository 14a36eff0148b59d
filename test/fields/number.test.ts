import { describe, expect, it } from 'vitest';
import { kindOfNumber, readNumber, readNumbers } from '../../src/fields/number.ts';

describe('paper numbers', () => {
  it.each([
    ['F 0147/20', 'F0147/20', 'anfrage'],
    ['F0147 / 20', 'F0147/20', 'anfrage'],
    ['f0147/20', 'F0147/20', 'anfrage'],
    ['A0024/25 /1', 'A0024/25/1', 'aenderungsantrag'],
    ['A0022/26', 'A0022/26', 'antrag'],
    ['ÄA0017/25/1/1', 'A0017/25/1/1', 'aenderungsantrag'],
    ['DS0441/22/10/1/1', 'DS0441/22/10/1/1', 'aenderungsantrag'],
    ['DS0335/16', 'DS0335/16', 'drucksache'],
    ['S0431/24', 'S0431/24', 'stellungnahme'],
    ['I0011/24', 'I0011/24', 'information'],
  ])('%s is %s, %s', (text, canonical, kind) => {
    const number = readNumber(text);
    expect(number?.canonical).toBe(canonical);
    expect(number && kindOfNumber(number)).toBe(kind);
  });

  it('keeps a number without a year as printed', () => {
    expect(readNumber('A0248/1/1')).toMatchObject({ canonical: 'A0248/1/1', year: null });
  });

  it('finds the numbers in running text, and nothing else', () => {
    const text = 'Zur F0147/20, zu DS 0172/19/1 und A14/2 sowie B 0012/20 und der a 0020/21.';
    expect(readNumbers(text).map(({ canonical }) => canonical)).toEqual(['F0147/20', 'DS0172/19/1']);
  });
});
