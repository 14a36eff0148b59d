import { describe, expect, it } from 'vitest';
import { isDateOnly, readDate } from '../../src/fields/date.ts';

describe('dates', () => {
  it.each([
    ['07.07.2020', '2020-07-07'],
    ['7.7.20', '2020-07-07'],
    ['7. Juli 2020', '2020-07-07'],
    ['Donnerstag, den 9. März 2023, 14:00 Uhr', '2023-03-09'],
    ['2020-07-07', '2020-07-07'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text)).toEqual({ state: 'ok', iso });
  });

  it.each(['29.02.2023', '31.04.2020', '00.01.2020', '12.13.2020'])('%s is malformed', (text) => {
    expect(readDate(text)).toEqual({ state: 'malformed' });
  });

  it('tells a date from a text that holds one', () => {
    expect(isDateOnly('Do, 09.07.2020, 14 Uhr')).toBe(true);
    expect(isDateOnly('Beschluss vom 09.07.2020')).toBe(false);
    expect(readDate('Stadtrat')).toEqual({ state: 'none' });
  });
});
