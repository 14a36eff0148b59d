/** Stretches of lines that stand in columns. */

import { describe, expect, it } from 'vitest';
import { columnBlocks } from '../../src/sheet/tableColumns.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

/** First line and the one behind the last, and how many columns. */
function blocks(...printed: string[]): [number, number, number][] {
  const { lines } = textLayout(printed.join('\n'));
  return columnBlocks(lines, 'char', () => false).map(({ start, end, columns }) => [
    start,
    end,
    columns.length,
  ]);
}

describe('lines in columns', () => {
  it('begin with one of several cells', () => {
    expect(blocks('Zeile', 'Ort   Zustand', 'See   neu')).toEqual([[1, 3, 2]]);
  });

  it.each([
    ['a page’s end', ['Ort   Zustand\fSee   neu']],
    ['two blank lines', ['Ort   Zustand', '', '', 'See   neu']],
    ['cells that tabs part', ['Ort   Zustand', 'See\tneu']],
    ['a cell over two columns', ['Ort   Zustand', 'Lindenplatz am See   neu']],
    ['two cells in one column', ['Lindenplatz am See   neu', 'Ost   West   alt']],
  ])('end at %s', (_, lines) => {
    expect(blocks(...lines).map(([start, end]) => [start, end])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('are none of very many columns', () => {
    const row = (count: number) => Array.from({ length: count }, () => 'ab').join('   ');
    expect(blocks(row(20))).toEqual([[0, 1, 20]]);
    expect(blocks(row(21))).toEqual([]);
  });
});
