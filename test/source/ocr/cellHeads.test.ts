import { describe, expect, it } from 'vitest';
import { withHead } from '../../../src/source/ocr/cellHeads.ts';
import { wordAt as word } from './words.ts';

/** The words of a cell: those of its first line, and one below. */
const cell = (above: string[], below: string) =>
  withHead([...above.map((text, index) => word(text, 200 * index, 0)), word(below, 0, 1)]).map(
    ({ text, doubt }) => [text, doubt?.other],
  );

describe('the worn head of a cell', () => {
  it('is the title of a proposal above its number, and said', () => {
    expect(cell(['Drurirsarhe'], 'DS0012/15')[0]).toEqual(['Drucksache', 'Drurirsarhe']);
    expect(cell(['Di', 'uciusache', 'EB'], 'DS0388/10')).toEqual([
      ['Drucksache', 'Di uciusache'],
      ['EB', undefined],
      ['DS0388/10', undefined],
    ]);
    expect(cell(['Nummer'], 'DS0012/15')[0]).toEqual(['Nummer', undefined]);
    expect(cell(['Drurirsarhe'], 'A0012/15')[0]).toEqual(['Drurirsarhe', undefined]);
  });

  it('is that of an amendment above its number, with the publicity below or without', () => {
    const amendment = (...below: string[]) =>
      withHead([word('Ändernnpsantrag', 0, 0), ...below.map((text, index) => word(text, 0, index + 1))])[0]!
        .text;
    expect(amendment('DS0446/23/52', 'öffentlich')).toBe('Änderungsantrag');
    expect(amendment('A0188/25/1')).toBe('Änderungsantrag');
    expect(amendment('DS0446/23/52', 'Stadtrat')).toBe('Ändernnpsantrag');
  });

  it('is the nearest title above the publicity', () => {
    expect(cell(['Anfiage'], 'öffentlich')[0]).toEqual(['Anfrage', 'Anfiage']);
    expect(cell(['Antiag'], 'nichtöffentlich')[0]).toEqual(['Antrag', 'Antiag']);
    expect(cell(['Status'], 'öffentlich')[0]).toEqual(['Status', undefined]);
    expect(cell(['Anfiage'], 'Stadtrat')[0]).toEqual(['Anfiage', undefined]);
  });

  it('is the label of a date by its length', () => {
    expect(cell(['DMiinm'], '02.09.2010')[0]).toEqual(['Datum', 'DMiinm']);
    expect(cell(['Sitxunqstemnin'], '02.09.2010')[0]).toEqual(['Sitzungstermin', 'Sitxunqstemnin']);
    for (const read of ['Tag', 'Stadtrates', 'Amt66'])
      expect(cell([read], '02.09.2010')[0]).toEqual([read, undefined]);
    expect(cell(['bis', 'zum'], '02.09.2010')[0]).toEqual(['bis', undefined]);
  });

  it('is none in one line, nor where nothing stands', () => {
    const line = [word('Drurirsarhe', 0, 0), word('DS0012/15', 300, 0)];
    expect(withHead(line)).toBe(line);
    expect(withHead([])).toEqual([]);
  });
});
