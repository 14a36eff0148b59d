/** A table of a text export, one cell in a line: each beside what is none. */

import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/sheet/body.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

/** The lines of the text that are cells of a table. */
function cellsOf(text: string): string[] {
  const layout = textLayout(text);
  const { lines, table } = sheetOf(layout, layout.lines);
  return lines.filter(({ line }) => table.has(line.start)).map((line) => line.text.text);
}

const CELLS = ['Schuljahr', 'Preis', '2018/19', '2,71 EUR', '2019/20', '2,85 EUR'];
const between = (...lines: string[]) => `Der Preis stieg so:\n\n${lines.join('\n')}\n\nDas ist der Stand.\n`;

describe('short lines between two blank ones', () => {
  it('are the cells of a table where many hold figures', () => {
    expect(cellsOf(between(...CELLS))).toEqual(CELLS);
    expect(cellsOf(CELLS.join('\n'))).toEqual(CELLS);
  });

  it.each<[name: string, ...lines: string[]]>([
    ['are none where they are few', ...CELLS.slice(1)],
    ['are none where few hold figures', ...CELLS.slice(0, 4), 'frei', 'offen', 'leer'],
    ['are none where one is a sentence', ...CELLS, 'Ab 2021 gilt das.'],
    ['are none where one is an item of a list', ...CELLS, '- 2,99 EUR'],
    ['are none where one is long', ...CELLS, 'Im Jahr darauf waren es im Mittel 2,99 EUR'],
    ['are none where one has columns', ...CELLS, '2020/21      2,99 EUR'],
  ])('%s', (_, ...lines) => {
    expect(cellsOf(between(...lines))).toEqual([]);
  });
});
