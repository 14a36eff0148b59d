import { describe, expect, it } from 'vitest';
import { markerOf } from '../../src/sheet/marker.ts';

describe('list markers', () => {
  it.each([
    ['1. Wann', '1'],
    ['1.) Wann', '1'],
    ['(2) Wann', '2'],
    ['Frage 3: Wann', '3'],
    ['1.1 Wann', '1.1'],
    ['a.) Wann', 'a'],
    ['IV. Wann', 'IV'],
    ['10. Wann', '10'],
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
    '01.02.2020',
    '2.5 Prozent',
    '2020 wurde',
  ])('%s is no marker', (text) => {
    expect(markerOf(text)).toBeNull();
  });
});
