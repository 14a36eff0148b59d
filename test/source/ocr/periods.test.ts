import { describe, expect, it } from 'vitest';
import { withPeriod, withPeriodBefore } from '../../../src/source/ocr/periods.ts';

describe('the period of a resolution', () => {
  it.each([
    ['1011-029(VII)25', '1011-029(VIII)25'],
    ['(059-002(VII)24', '(059-002(VIII)24'],
    ['1234-068(VIII)19,', '1234-068(VI)19,'],
    ['0901-031(VI)21', '0901-031(VII)21'],
    ['765-028(V)12', '765-028(V)12'],
  ])('is the one of its year: %s', (read, whole) => expect(withPeriod(read)).toBe(whole));

  it.each([
    '059-025(VII)24',
    '059-025(VIII)24',
    '765-028(IV)12',
    '765-028(VII)98',
    '28-002(VII)2024',
    'Nr. 12 (VII) von 2025',
  ])('stays where the year leaves it open, or strokes do not make it: %s', (read) =>
    expect(withPeriod(read)).toBe(read),
  );
});

describe('the period apart from its year', () => {
  it('is the one of the year', () => {
    expect(withPeriodBefore('(VII)', '26')).toBe('(VIII)');
    expect(withPeriodBefore('(VIII)', '20,')).toBe('(VII)');
  });

  it('stays where the year has two or another number of strokes tells nothing', () => {
    expect(withPeriodBefore('(VII)', '24')).toBe('(VII)');
    expect(withPeriodBefore('(IV)', '26')).toBe('(IV)');
    expect(withPeriodBefore('(VII)', '260')).toBe('(VII)');
    expect(withPeriodBefore('(VII)', undefined)).toBe('(VII)');
    expect(withPeriodBefore('VII', '26')).toBe('VII');
  });
});
