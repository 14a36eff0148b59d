/** Lines of the body: markers apart from their text, cells, rows of figures, and gaps that are none. */

import { describe, expect, it } from 'vitest';
import {
  type BodyLine,
  blockOf,
  bodyLineOf,
  isFigureRow,
  isProse,
  standsInRow,
} from '../../src/sheet/block.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { sheetOfText } from '../clues/blocks.ts';
import { page, run } from './pdfPages.ts';

function bodyLines(...printed: string[]): BodyLine[] {
  const layout = textLayout(printed.join('\n'));
  return layout.lines.map((line) => bodyLineOf(layout, line));
}

describe('a line', () => {
  it.each([
    ['1. Wann', { textLeft: 3, apartMarker: false, tabular: false }],
    ['1.   Wann', { textLeft: 5, apartMarker: true, tabular: false }],
    ['1. Wann   kommt er', { textLeft: 3, apartMarker: false, tabular: true }],
    ['1. Rad\u00adweg', { textLeft: 3, apartMarker: false, tabular: false }],
    ['Rat  haus', { textLeft: 0, apartMarker: false, tabular: false }],
    ['Rat   haus', { textLeft: 0, apartMarker: false, tabular: true }],
    ['Rat\thaus', { textLeft: 0, apartMarker: false, tabular: true }],
  ])('has edges and cells: %j', (text, expected) => {
    expect(bodyLines(text)[0]).toMatchObject(expected);
  });

  it('of a page with places has cells however near they are', () => {
    const layout = pdfLayout([page([run(71, 100, 'Datum', 2), run(78.6, 100, '07.07.2020', 2)])]);
    expect(layout.lines[0]!.segments).toHaveLength(2);
    expect(bodyLineOf(layout, layout.lines[0]!).tabular).toBe(true);
  });
});

describe('a number in the first cell of a row', () => {
  const HEAD = 'Los   Gegenstand   Angebote';

  it.each([
    ['alone', HEAD, '1   Fahrgestell   2', true],
    ['within the cell', HEAD, '1. Fahrgestell   zwei   drei', true],
    ['below another', '1   Fahrgestell   2', '2   Aufbau   3', true],
    ['below an item', '1. Los   Gegenstand   Angebote', '2   Aufbau   3', false],
    ['within the cell below one alone', '1   Fahrgestell   2', '2. Aufbau   drei   vier', false],
    ['that is none', HEAD, 'Aufbau   drei   vier', false],
    ['with narrow gaps', HEAD, '1  Fahrgestell  2', false],
    ['below narrow gaps', 'Los  Gegenstand  Angebote', '1   Fahrgestell   2', false],
    ['of a list', HEAD, '1.   Fahrgestell   2', false],
    ['below a shorter row', 'Los   Gegenstand', '1   Fahrgestell   2', false],
  ])('%s', (_, before, line, is) => {
    const [first, second] = bodyLines(before, line);
    expect(standsInRow(first!, second!)).toBe(is);
  });

  it('has no space above it', () => {
    const [first, second] = bodyLines(HEAD, '', '1   Fahrgestell   2');
    expect(standsInRow(first!, second!)).toBe(false);
  });
});

describe('wide gaps are those of running text', () => {
  /** Of the line with a gap, between the line before and the one behind it. */
  const prose = (...printed: string[]) => {
    const lines = bodyLines(...printed);
    const at = lines.findIndex((line) => line.tabular);
    return isProse(lines[at - 1], lines[at]!, lines[at + 1]);
  };

  it.each([
    ['where the sentence goes on', ['Der Platz    ist neu', 'und schön.'], true],
    ['where it goes on from a long line', ['Seit dem Umbau kommen', 'viele    Briefe.'], true],
    ['but not on the next page', ['Der Platz    ist neu\fund schön.'], false],
    ['nor below a blank line', ['Der Platz    ist neu', '', 'und schön.'], false],
    ['nor in an item', ['Der Platz    ist neu', 'a) und schön.'], false],
    ['nor behind the end of a sentence', ['Der Platz    ist neu.', 'und schön.'], false],
    ['nor below a word', ['Ort', 'Platz    neu'], false],
    ['nor below the end of a sentence', ['Seit dem Umbau kommen Briefe.', 'Platz    neu'], false],
  ])('%s', (_, lines, is) => {
    expect(prose(...lines)).toBe(is);
  });
});

describe('a row of figures below a row', () => {
  it.each([
    ['is one', 'Jahr   Kosten   Erlöse', '2018 8.412 712.300', true],
    ['is none below text', 'Jahr, Kosten, Erlöse', '2018 8.412 712.300', false],
    ['is none with a marker', 'Jahr   Kosten   Erlöse', '1. 8.412 712.300', false],
    ['is none of one figure', 'Jahr   Kosten   Erlöse', '712.300', false],
    [
      'is none of very many',
      'Jahr   Kosten   Erlöse',
      Array.from({ length: 30 }, () => '8.412').join(' '),
      false,
    ],
  ])('%s', (_, before, line, is) => {
    const [first, second] = bodyLines(before, line);
    expect(isFigureRow(first, second!)).toBe(is);
  });
});

it('a block of a part of a wrapped row has its lines as they are printed', () => {
  const { layout, lines } = sheetOfText(
    [
      'Jahr    Maßnahme                       Kosten',
      '2019    Erneuerung der Leuchten am     rund',
      '        Lindenplatz und am             12.500 Euro',
      '        Kiosk',
      '2020    Austausch der Masten            8.000 Euro',
    ].join('\n'),
  );
  const texts = (start: number, end: number) => blockOf(layout, lines.slice(start, end), null).full.text;
  expect(texts(1, 4)).toBe('2019 Erneuerung der Leuchten am Lindenplatz und am Kiosk rund 12.500 Euro');
  expect(texts(1, 3)).toBe('2019 Erneuerung der Leuchten am rund Lindenplatz und am 12.500 Euro');
  expect(texts(2, 4)).toBe('Lindenplatz und am 12.500 Euro Kiosk');
});

describe('marks of symbol fonts', () => {
  const markers = (...printed: string[]) =>
    sheetOfText(printed.join('\n')).lines.map(({ marker }) => marker?.style ?? null);

  it.each([
    ['letters that open several lines', ['n Bäume', 'n Bänke'], ['bulletn', 'bulletn']],
    ['before figures, too', ['n 3 Bäume', 'n 4 Bänke'], ['bulletn', 'bulletn']],
    ['apart from their text, words of one letter, too', ['A   Bäume', 'A   Bänke'], ['bulletA', 'bulletA']],
    ['but not words of one letter', ['A Bäume', 'A Bänke'], [null, null]],
    ['nor with something beside them', ['A Bäume   rot', 'A Bänke   rot'], [null, null]],
    ['nor figures', ['5   m breit', '5   m lang'], [null, null]],
    ['a sign apart from any text', ['§   5 gilt', '§   6 gilt'], ['bullet§', 'bullet§']],
    ['nor capitals that name what has a number', ['M 11 Wagen', 'M 17 Wärme'], [null, null]],
    ['nor a letter that comes once', ['n Bäume', 'Bänke'], [null, null]],
    ['a private sign that comes once', ['\ue123 Bäume', 'Bänke'], ['bullet\ue123', null]],
  ])('%s', (_, lines, expected) => {
    expect(markers(...lines)).toEqual(expected);
  });

  it('stand apart from their text where a gap parts them', () => {
    const [apart, within] = [
      sheetOfText('n   Bäume\nn   Bänke'),
      sheetOfText('n Bäume   rot\nn Bänke   rot'),
    ];
    expect(apart.lines[0]).toMatchObject({ apartMarker: true, textLeft: 4, tabular: false });
    expect(within.lines[0]).toMatchObject({ apartMarker: false, textLeft: 0, tabular: true });
  });
});
