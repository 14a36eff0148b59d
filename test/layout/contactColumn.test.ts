/** A letterhead's column beside the text. */

import { describe, expect, it } from 'vitest';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { page, run, textOf } from './pdfPages.ts';

const TEXT = [
  run(71, 100, 'seit dem Umbau der Haltestelle erreichen mich fast'),
  run(71, 114, 'jede Woche Briefe von Anwohnerinnen, die über'),
  run(71, 128, 'die Beleuchtung bei Nacht klagen.'),
];

/** The lines that are text, and those of the column. */
function part(runs: Parameters<typeof page>[0]): { text: string[]; column: string[] } {
  const layout = pdfLayout([page(runs)]);
  const printed = (furniture: boolean) =>
    layout.lines.filter((line) => line.furniture === furniture).map((line) => textOf(layout, line));
  return { text: printed(false), column: printed(true) };
}

describe('a column of contacts', () => {
  it('is in no line of the text', () => {
    const contacts = ['Fraktion A', 'Telefon 0391 540-0000', 'buero@example.org'];
    const column = contacts.map((text, index) => run(420, 100 + index * 14, text, 8.5));
    expect(part([...TEXT, ...column])).toEqual({ text: TEXT.map(({ text }) => text), column: contacts });
  });

  it.each([
    ['a table', ['2019', '2020', '2021']],
    ['a single address', ['Fraktion A', 'Stadtrat', 'buero@example.org']],
  ])('%s is none', (_, texts) => {
    const column = texts.map((text, index) => run(420, 100 + index * 14, text));
    expect(part([...TEXT, ...column]).column).toEqual([]);
  });

  it('with nothing beside it is text', () => {
    const texts = ['Anna Muster', 'Telefon 0391 540-0000', 'buero@example.org'];
    const column = texts.map((text, index) => run(420, 300 + index * 14, text));
    expect(part([...TEXT, ...column]).column).toEqual([]);
  });

  const contacts = (left: number, top: number, texts: readonly string[], pitch = 14, size = 8.5) =>
    texts.map((text, index) => run(left, top + index * pitch, text, size));
  const THREE = ['Fraktion A', 'Telefon 0391 540-0000', 'buero@example.org'];

  it('ends where its lines stand far apart', () => {
    const others = [run(420, 40, 'Magdeburg'), run(420, 300, 'Anna Muster')];
    expect(part([...TEXT, ...contacts(420, 100, THREE), ...others])).toEqual({
      text: ['Magdeburg', ...TEXT.map(({ text }) => text), 'Anna Muster'],
      column: THREE,
    });
  });

  const SHORT = [100, 114, 128].map((y) => run(71, y, 'Zeile mit so vielen Worten'));
  const PHONES = '0391 540-0000 oder 0391 540-0001, vormittags ab 9 Uhr';

  it.each([
    ['in the left half', [...SHORT, ...contacts(270, 100, THREE)]],
    [
      'of long lines',
      [...TEXT, ...contacts(420, 100, [`Telefon ${PHONES}`, `Fax ${PHONES}`, 'buero@example.org'], 14, 5)],
    ],
    ['of two lines', [...TEXT, ...contacts(420, 100, THREE.slice(1))]],
    ['above the text', [...TEXT, ...contacts(420, 72, THREE)]],
    ['beside labels', [...[100, 114, 128].map((y) => run(71, y, 'Anschrift')), ...contacts(420, 100, THREE)]],
    [
      'with text across',
      [
        ...contacts(420, 100, THREE, 21),
        ...[110, 131].map((y) =>
          run(71, y, 'Zeile mit so vielen Worten, dass sie weit über den Anfang der Spalte reicht'),
        ),
      ],
    ],
  ])('is none %s', (_, runs) => {
    expect(part(runs).column).toEqual([]);
  });
});
