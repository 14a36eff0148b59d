import { describe, expect, it } from 'vitest';
import { asLetter, markerOf } from '../../src/sheet/marker.ts';

describe('list markers', () => {
  it.each([
    ['1. Wann', '1'],
    ['1.) Wann', '1'],
    ['(2) Wann', '2'],
    ['Frage 3: Wann', '3'],
    ['1.1 Wann', '1.1'],
    ['a.) Wann', 'a'],
    ['IV. Wann', 'IV'],
    ['III.Wann', 'III'],
    ['10. Wann', '10'],
    ['1. 2021 wurde', '1'],
    ['IIa) Wann', 'IIa'],
  ])('%s is %s', (text, number) => {
    expect(markerOf(text)?.number).toBe(number);
  });

  it.each(['- Wann', '• Wann', '– Wann'])('%s is a bullet', (text) => {
    expect(markerOf(text)).toMatchObject({ family: 'bullet', number: null });
  });

  it.each([
    '1. März 2021',
    '18.30 Uhr',
    '10.000 Euro',
    '§ 5 Abs. 1',
    'z. B. hier',
    'V.Hagen',
    'IV.öffentlich',
    '01.02.2020',
    '2.5 Prozent',
    '2020 wurde',
    '1.05 Wann',
    '0. Wann',
    '0 Wann',
    '3: 2',
    '5 Euro kostet',
    '2 Monate später',
    'ä) Wann',
    'iiii) Wann',
  ])('%s is no marker', (text) => {
    expect(markerOf(text)).toBeNull();
  });

  it('a dash behind the number belongs to it where a sentence begins', () => {
    expect(markerOf('1. - Wann')?.length).toBe(5);
    expect(markerOf('1. - wann')?.length).toBe(3);
  });

  it('a Roman number of one letter may be a letter', () => {
    expect(
      ['i) Wann', 'I. Wann', 'ii) Wann', '1. Wann'].map((text) => asLetter(markerOf(text)!)?.style ?? null),
    ).toEqual(['alpha)', 'Alpha.', null, null]);
  });
});
