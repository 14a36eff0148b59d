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
    ['29.02.2000', '2000-02-29'],
    ['31.10.2020', '2020-10-31'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text)).toEqual({ state: 'ok', iso });
  });

  it.each([
    ...['29.02.2023', '31.04.2020', '31.06.2020', '31.09.2020', '31.11.2020', '00.01.2020', '12.00.2020'],
    ...['ll2.05.2021', '12.13.2020', '12.05.1989', '12.05.2100'],
  ])('%s is malformed', (text) => {
    expect(readDate(text)).toEqual({ state: 'malformed' });
  });

  it.each([
    'l2.05.2021',
    'I2.05.2021',
    'O3.05.2021',
    '0l.05.2021',
    '1 2.05.2021',
    '1 2. 05. 2021',
    '12.05.20211',
    '12.05.202l',
    '12.05.2O21',
    '12.05.20Z1',
    '12.O5.2021',
    '12.05.20 21',
    '112.05.2021',
    '1.12.05.2021',
    'l7. Juli 2020',
    '1 7. Juli 2020',
    '7. Juli 20200',
    '2020-07-071',
    'l2020-07-07',
    '11./12.05.2021',
    '11. und 12.05.2021',
    '11.-12.05.2021',
    '12,05,2021',
    '12.05.2021.3',
  ])('%s is malformed, never another date', (text) => {
    expect(readDate(text)).toEqual({ state: 'malformed' });
    expect(isDateOnly(text) || text.includes('und') || text.includes('Juli')).toBe(true);
  });

  it.each([
    ['15.03.98', '1998-03-15'],
    ['07.07.99', '1999-07-07'],
    ['01.01.90', '1990-01-01'],
    ['31.12.89', '2089-12-31'],
    ['7. Juli 95', '1995-07-07'],
    ['07. 07. 2020', '2020-07-07'],
    ['07.Juli 2020', '2020-07-07'],
    ['7. Jul. 2020', '2020-07-07'],
    ['07-07-2020', '2020-07-07'],
    ['2020-07-07T14:00', '2020-07-07'],
    ['14:00 12.05.2021', '2021-05-12'],
    ['12.05.21 14:00 Uhr', '2021-05-12'],
    ['12.05.21 14 Uhr', '2021-05-12'],
    ['12.05.2021 14:00', '2021-05-12'],
    ['12.05.2021 10 Plätze', '2021-05-12'],
    ['Do 12.05.2021', '2021-05-12'],
    ['den12.05.2021', '2021-05-12'],
    ['Magdeburg, den 12.05.2021', '2021-05-12'],
    ['(12.05.2021)', '2021-05-12'],
    ['12.05.2021/13.05.2021', '2021-05-12'],
    ['12.05.2021 und 13.05.2021', '2021-05-12'],
    ['12. Mai 2021.', '2021-05-12'],
  ])('%s is still %s', (text, iso) => {
    expect(readDate(text)).toEqual({ state: 'ok', iso });
  });

  it.each(['3. Nachfrage: Uferweg', 'Zu 1. und 2.:', 'Zu 1. und 12.:', '2. Bauabschnitt', '12. Sitzung'])(
    '%s is no date, and none was meant',
    (text) => {
      expect(readDate(text)).toEqual({ state: 'none' });
    },
  );

  it.each(['12. Mai', '12. Marz 2021', '2. Lesung am 12. Mai', '12. Juny 21'])(
    '%s was meant for one',
    (text) => {
      expect(readDate(text)).toEqual({ state: 'malformed' });
    },
  );

  it('tells a date from a text that holds one', () => {
    expect(isDateOnly('Do, 09.07.2020, 14 Uhr')).toBe(true);
    expect(isDateOnly('Beschluss vom 09.07.2020')).toBe(false);
    expect(isDateOnly('12. Sitzung')).toBe(false);
    expect(isDateOnly('l2.05.2021')).toBe(true);
    expect(readDate('Stadtrat')).toEqual({ state: 'none' });
  });
});
