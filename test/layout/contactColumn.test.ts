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
});
