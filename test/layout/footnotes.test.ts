import { describe, expect, it } from 'vitest';
import { footnoteLines } from '../../src/sheet/footnotes.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { page, run, textOf } from './pdfPages.ts';

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

  it('is none right below names that sign, unless it begins as a note', () => {
    const below = (roles: string[], pitch: number) => {
      const signed = [run(71, 680, 'Karin Muster', 9), run(330, 680, 'Gerd Probe', 9)];
      const text = FORM.map((one, index) => run(71, 100 + 16 * index, one, 12));
      const layout = pdfLayout([
        page([
          ...text,
          ...signed,
          ...roles.map((role, index) => run(71 + 259 * index, 680 + pitch, role, 9)),
        ]),
      ]);
      return footnoteLines(layout, layout.lines).size;
    };
    expect(below(['Chefdramaturgin', 'Kapellmeister'], 11)).toBe(0);
    expect(below(['Chefdramaturgin', 'Kapellmeister'], 60)).toBe(1);
    expect(below(['1 Siehe den Bericht.', 'Kapellmeister'], 11)).toBe(1);
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

it('small type is none where rows of a form are larger than the text', () => {
  const cells = Array.from({ length: 6 }, (_, index) => [
    run(71, 100 + 20 * index, 'Beratung im Stadtrat am Montag', 14),
    run(330, 100 + 20 * index, 'Beratung im Stadtrat am Montag', 14),
  ]);
  const text = [
    'Die Brücke über den Fluss ist alt, und sie wird im nächsten',
    'Jahr gesperrt, wenn bis dahin nichts geschieht, wie es war.',
  ];
  const layout = pdfLayout([
    page([...cells.flat(), ...text.map((line, index) => run(71, 700 + 14 * index, line))]),
  ]);
  expect(footnoteLines(layout, layout.lines).size).toBe(0);
});

it.each([
  ['who signs', [run(71, 700, 'Fraktionsvorsitzende der CDU', 9)]],
  ['a row of cells', [71, 200, 330].map((x) => run(x, 700, 'Stand im Mai', 9))],
])('small type is none where it is %s', (_, runs) => {
  const form = FORM.map((text, index) => run(71, 100 + 16 * index, text, 12));
  const layout = pdfLayout([page([...form, ...runs])]);
  expect(footnoteLines(layout, layout.lines).size).toBe(0);
});

describe('notes of a text file', () => {
  const noted = (...printed: string[]) => {
    const layout = textLayout(printed.join('\n'));
    return [...footnoteLines(layout, layout.lines)].map((line) => textOf(layout, line));
  };

  it('begin with a raised figure that stands behind a word, and end with a blank line', () => {
    expect(
      noted('Das Konzept¹ der Stadt.', '', '¹ Vgl. die Drucksache', 'zum Konzept.', '', 'Die Stadt baut.'),
    ).toEqual(['¹ Vgl. die Drucksache', 'zum Konzept.']);
    expect(noted('Das Konzept, siehe ¹ unten.', '', '¹ Vgl. die Drucksache')).toEqual([]);
  });

  it('stand below a line of strokes', () => {
    expect(noted('Die Stadt baut.', '', '-----------', '1 Siehe die Drucksache')).toEqual([
      '-----------',
      '1 Siehe die Drucksache',
    ]);
    expect(noted('Die Stadt baut.', '', '-----------', 'Anna Muster')).toEqual([]);
  });
});
