import { describe, expect, it } from 'vitest';
import { footnoteLines } from '../../src/sheet/footnotes.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { page, run } from './pdfPages.ts';

const FORM = [
  'Landeshauptstadt Magdeburg',
  'Drucksache DS0045/25',
  'Der Stadtrat beschließt den Bau der Brücke.',
  'Die Kosten trägt die Stadt.',
  'Der Bau beginnt im März.',
  'Er endet im Mai.',
];

/** The lines of the second page, all in small type, that are notes. */
function notes(...small: string[]): string[] {
  const lines = (texts: string[], size: number) =>
    texts.map((text, index) => run(71, 100 + 16 * index, text, size));
  const layout = pdfLayout([page(lines(FORM, 12)), page(lines(small, 9), [], 2)]);
  const found = footnoteLines(layout, layout.lines);
  return layout.lines
    .filter((line) => found.has(line))
    .map(({ start, end }) => layout.text.slice(start, end));
}

describe('small type at the end of a page', () => {
  it('is text where it fills the page and no mark begins it', () => {
    expect(notes('Begründung:', 'Die Brücke ist alt und wird gesperrt.')).toEqual([]);
    expect(notes('Begründung:', '1 Siehe die Prüfung des Bauwerks.')).toEqual([
      '1 Siehe die Prüfung des Bauwerks.',
    ]);
  });
});

describe('small type below text', () => {
  it('is a note', () => {
    const layout = pdfLayout([
      page([
        ...FORM.map((text, index) => run(71, 100 + 16 * index, text, 12)),
        run(71, 700, 'Stand der Zahlen: im Mai', 9),
      ]),
    ]);
    expect(footnoteLines(layout, layout.lines).size).toBe(1);
  });
});

describe('text in smaller type than the cells of its form', () => {
  it('is no note', () => {
    const cells = Array.from({ length: 30 }, (_, index) =>
      run(71, 100 + 16 * index, 'Beratung im Stadtrat', 12),
    );
    const text = [
      'Die Brücke über den Fluss ist alt, und sie wird im',
      'nächsten Jahr gesperrt, wenn nichts geschieht.',
    ];
    const runs = text.map((line, index) => run(71, 700 + 14 * index, line, 10.5));
    const layout = pdfLayout([page([...cells, ...runs])]);
    expect(footnoteLines(layout, layout.lines).size).toBe(0);
  });
});
