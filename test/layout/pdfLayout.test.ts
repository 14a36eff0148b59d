import { describe, expect, it } from 'vitest';
import type { Rule, Run } from '../../src/model/position.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { turnPage, turnWithInk } from '../../src/sheet/turnPage.ts';
import { processorSeconds } from '../processorTime.ts';
import { checkSpans, gridRules, letters, linesOf, page, run, textOf } from './pdfPages.ts';

function lay(...pages: Parameters<typeof page>[0][]) {
  const layout = pdfLayout(pages.map((runs, i) => page(runs, [], i + 1)));
  checkSpans(layout);
  return layout;
}

describe('lines', () => {
  it('come from the top, whatever was drawn first', () => {
    const layout = lay([run(71, 200, 'unten'), run(71, 100, 'oben'), run(120, 100, 'rechts')]);
    expect(linesOf(layout)).toEqual(['oben\trechts', 'unten']);
    expect(layout.lines.map((line) => line.number)).toEqual([1, 2]);
  });

  it('have exact edges', () => {
    const [line] = lay([run(71, 100, 'oben'), run(200, 100, 'rechts')]).lines;
    expect(line).toMatchObject({ left: 71, right: 233, y: 100, size: 11, page: 1 });
    expect(line!.segments).toMatchObject([
      { left: 71, right: 93 },
      { left: 200, right: 233 },
    ]);
  });

  it('are made of glyphs, in any order', () => {
    const glyphs = letters(71, 100, 'Wann ist mit der Umsetzung zu rechnen?').reverse();
    expect(linesOf(lay(glyphs))).toEqual(['Wann ist mit der Umsetzung zu rechnen?']);
  });

  it('are made of parts of words', () => {
    const parts = [run(71, 100, 'Datu', 8), run(87, 100, 'm', 8), run(95, 100, 'und Nummer', 8)];
    expect(linesOf(lay(parts))).toEqual(['Datum und Nummer']);
  });

  it('keep two sizes on one baseline together, and cells of other heights apart', () => {
    expect(linesOf(lay([run(71, 100, 'GROSS', 14), run(110, 100, 'klein', 9)]))).toEqual(['GROSS klein']);
    expect(linesOf(lay([run(71, 70.5, 'Anfrage', 14), run(222, 64.8, 'Datum', 8)]))).toEqual([
      'Datum',
      'Anfrage',
    ]);
  });

  it('bear baselines that jump, as in the text layer of a scan', () => {
    const words = ['der', 'Stadt', 'und', 'ihrer', 'Schulen'];
    let x = 71;
    const runs = words.map((word, i) => {
      const word_ = run(x, 100 + [0, 2, -1, 1.5, 0.5][i]!, word, 11);
      x += word_.width + 3;
      return word_;
    });
    expect(linesOf(lay(runs))).toEqual(['der Stadt und ihrer Schulen']);
  });

  it('count anew on every page; form feeds part the pages, empty ones too', () => {
    const layout = lay([run(71, 100, 'eins')], [], [run(71, 100, 'drei'), run(71, 114, 'vier')]);
    expect(layout.text).toBe('eins\f\fdrei\nvier');
    expect(layout.lines.map(({ page, number }) => [page, number])).toEqual([
      [1, 1],
      [3, 1],
      [3, 2],
    ]);
  });
});

describe('segments', () => {
  it('are parted by a gap of columns: signatures side by side', () => {
    const layout = lay([
      run(71, 700, 'Dr. Heinz Höfer'),
      run(230, 700, 'Ute Schäfer'),
      run(390, 700, 'Karl Meßmer'),
    ]);
    expect(linesOf(layout)).toEqual(['Dr. Heinz Höfer\tUte Schäfer\tKarl Meßmer']);
  });

  it('are not parted by the wide spaces of a justified line', () => {
    const words = ['an', 'unsere', 'Fraktion', 'gewandt,', 'dass'];
    let x = 71;
    const runs = words.map((word) => {
      const placed = run(x, 100, word);
      x += placed.width + 22;
      return placed;
    });
    expect(linesOf(lay(runs))).toEqual(['an unsere Fraktion gewandt, dass']);
  });

  it('part the number from the text of an item where a tab stands between', () => {
    expect(linesOf(lay([run(71, 100, '1.'), run(99, 100, 'Welche Planungen bestehen?')]))).toEqual([
      '1.\tWelche Planungen bestehen?',
    ]);
  });
});

describe('left out are', () => {
  it('stamps across the page', () => {
    expect(linesOf(lay([run(71, 100, 'Anfrage'), run(100, 110, 'EINGANG', 20, { angle: 45 })]))).toEqual([
      'Anfrage',
    ]);
  });

  it('copies of text drawn twice to look bold, not letters that are double', () => {
    const twice = [run(71, 100, 'Anfrage', 14), run(71.3, 100, 'Anfrage', 14)];
    expect(linesOf(lay(twice))).toEqual(['Anfrage']);
    expect(linesOf(lay(letters(71, 100, 'Stellungnahme')))).toEqual(['Stellungnahme']);
  });

  it('raised marks of notes behind a word; powers of units stay, and the mark of the note itself', () => {
    const mark = (x: number, y: number, text: string) => run(x, y - 4, text, 7);
    const layout = lay([
      run(71, 100, 'das Konzept'),
      mark(71 + 11 * 5.5, 100, '1'),
      run(71 + 11 * 5.5 + 7, 100, 'auf 150 m'),
      mark(71 + 11 * 5.5 + 7 + 9 * 5.5, 100, '2'),
      mark(71, 700, '1'),
      run(75, 700, 'Vgl. Drucksache'),
    ]);
    expect(linesOf(layout)).toEqual(['das Konzept auf 150 m²', '1 Vgl. Drucksache']);
  });
});

describe('not left out are', () => {
  it('figures that stand a little higher: words in the text layer of a scan jump', () => {
    expect(linesOf(lay([run(71, 100, 'im Jahr'), run(71 + 38.5 + 1, 98, '12', 9)]))).toEqual(['im Jahr 12']);
    expect(linesOf(lay([run(71, 100, 'im Jahr'), run(71 + 38.5 + 2.8, 97, '2020', 9)]))).toEqual([
      'im Jahr 2020',
    ]);
  });

  it('powers of ten and raised or lowered letters', () => {
    const runs = [
      run(71, 100, 'rund 10'),
      run(109.5, 96, '6', 7),
      run(116, 100, 'Euro, CO'),
      run(160, 102, '2', 7),
    ];
    expect(linesOf(lay(runs))).toEqual(['rund 10⁶ Euro, CO2']);
  });
});

describe('text', () => {
  it('closes spaced letters, placed one by one or with spaces', () => {
    expect(linesOf(lay(letters(71, 100, 'Anfrage', 0.8)))).toEqual(['Anfrage']);
    expect(linesOf(lay([run(71, 100, 'A n f r a g e')]))).toEqual(['Anfrage']);
    expect(linesOf(lay(letters(71, 100, 'Antrag der Fraktion', 0.75)))).toEqual(['Antrag der Fraktion']);
  });

  it('leaves single letters that are no word', () => {
    expect(linesOf(lay([run(71, 100, 'A B C D')]))).toEqual(['A B C D']);
    expect(linesOf(lay([run(71, 100, '1 2 3 4 5')]))).toEqual(['1 2 3 4 5']);
    expect(linesOf(lay([run(71, 100, 'z. B. S. 3 u. a.')]))).toEqual(['z. B. S. 3 u. a.']);
  });

  it('joins accents that are glyphs of their own', () => {
    const before = [run(71, 100, 'f¨'), run(71 + 5.5, 100, 'ur')];
    expect(linesOf(lay(before))).toEqual(['für']);
    const behind = [run(71, 100, 'fu'), run(71 + 5.5, 100, '¨'), run(71 + 11, 100, 'r')];
    expect(linesOf(lay(behind))).toEqual(['für']);
  });
});

describe('pages that are not level', () => {
  it('are turned where most text runs upwards', () => {
    const upwards = { angle: 90 };
    const layout = lay([
      run(100, 700, 'erste Zeile', 11, upwards),
      run(114, 700, 'zweite Zeile', 11, upwards),
    ]);
    expect(linesOf(layout)).toEqual(['erste Zeile', 'zweite Zeile']);
    expect(layout.pages[0]).toMatchObject({ width: 842, height: 595 });
    expect(layout.lines[0]).toMatchObject({ left: 142, y: 100 });
  });

  it('are straightened where a scan lies askew', () => {
    const lean = Math.tan((2 * Math.PI) / 180);
    const word = (x: number, y: number, text: string) => run(x, y - lean * x, text, 11, { angle: 2 });
    const layout = lay([
      ...[word(71, 100, 'links'), word(480, 100, 'rechts')],
      ...[word(71, 114, 'darunter'), word(480, 114, 'auch')],
    ]);
    expect(linesOf(layout)).toEqual(['links\trechts', 'darunter\tauch']);
  });
});

describe('cells', () => {
  const form: Rule[] = [
    ...gridRules([65, 217, 368, 519], [57, 86]),
    ...gridRules([65, 519], [86, 121]),
    ...gridRules([65, 368, 519], [121, 144]),
  ];
  const runs = [
    ...[run(71, 70.5, 'Anfrage', 14), run(71, 83.5, 'öffentlich')],
    ...[run(222, 64.8, 'Datum', 8), run(222, 76.8, '07.07.2020')],
    ...[run(373, 64.8, 'Nummer', 8), run(373, 76.8, 'F0147/20')],
    ...[run(71, 94, 'Absender', 8), run(71, 106, 'Fraktion XY')],
    ...[run(71, 132, 'Gremium', 8)],
    run(71, 200, 'Sehr geehrte Damen und Herren,'),
  ];

  it('are read one by one, row by row, and hold their lines', () => {
    const layout = pdfLayout([page(runs, form)]);
    checkSpans(layout);
    expect(
      layout.grid.map((cell) => cell.lines.map((spans) => spans.map((span) => textOf(layout, span)))),
    ).toEqual([
      [['Anfrage'], ['öffentlich']],
      [['Datum'], ['07.07.2020']],
      [['Nummer'], ['F0147/20']],
      [['Absender'], ['Fraktion XY']],
      [['Gremium']],
      [],
    ]);
    expect(linesOf(layout).slice(0, 6)).toEqual([
      'Anfrage',
      'öffentlich',
      'Datum',
      '07.07.2020',
      'Nummer',
      'F0147/20',
    ]);
    expect(linesOf(layout).at(-1)).toBe('Sehr geehrte Damen und Herren,');
  });

  it('part a run that was set across their border', () => {
    const across = [run(71, 132, 'Gremium Stadtrat', 11, { x: 300, width: 120 })];
    expect(linesOf(pdfLayout([page(across, form)]))).toEqual(['Gremium', 'Stadtrat']);
  });

  it('keep a word that is too long for its cell', () => {
    const long = [run(222, 76.8, 'Oberbürgermeisterinnenkonferenz', 11)];
    const layout = pdfLayout([page(long, form)]);
    expect(linesOf(layout)).toEqual(['Oberbürgermeisterinnenkonferenz']);
    expect(layout.grid[1]!.lines).toHaveLength(1);
  });
});

describe('hostile input', () => {
  it('50,000 runs on one line, and on one place, take no minutes', () => {
    const seconds = processorSeconds(() => {
      lay(Array.from({ length: 50_000 }, (_, i) => run(i * 7, 100, 'a')));
      lay(Array.from({ length: 50_000 }, (_, i) => run(71, 100, String.fromCharCode(97 + (i % 26)))));
      lay(Array.from({ length: 50_000 }, (_, i) => run(71, i / 100, 'x', 1 + (i % 9))));
    });
    expect(seconds).toBeLessThan(30);
  });

  it('an empty document and empty pages are fine', () => {
    expect(pdfLayout([])).toEqual({ unit: 'pt', text: '', pages: [], lines: [], grid: [] });
    expect(lay([]).text).toBe('');
  });
});

describe('the order of lines beside tables', () => {
  /** Two rows of two cells, from 98 to 162. */
  const TABLE = gridRules([100, 200, 300], [98, 130, 162]);
  const CELLS = [run(104, 112, 'A'), run(204, 112, 'B'), run(104, 144, 'C'), run(204, 144, 'D')];
  const order = (...more: Run[]) => linesOf(pdfLayout([page([...CELLS, ...more], TABLE)])).join(' ');

  it('is that of reading: before the row that they stand to the left of', () => {
    expect(order(run(20, 112, 'Ort'))).toBe('Ort A B C D');
    expect(order(run(20, 148, 'Ort'))).toBe('A B Ort C D');
    expect(order(run(320, 112, 'Ort'))).toBe('A B Ort C D');
    expect(order(run(20, 60, 'Ort'), run(320, 80, 'Amt'))).toBe('Ort Amt A B C D');
    expect(order(run(20, 200, 'Ort'))).toBe('A B C D Ort');
  });

  it('has a row that begins beside a high cell, or right below another table, where it begins', () => {
    const high = [...gridRules([100, 200, 300], [50, 110]), { x0: 100, y0: 80, x1: 200, y1: 80 }];
    const cells = [run(104, 64, 'A'), run(204, 64, 'B'), run(104, 94, 'C')];
    expect(linesOf(pdfLayout([page([...cells, run(320, 66, 'Ort')], high)]))).toEqual(['A', 'B', 'Ort', 'C']);
    const boxes = [...gridRules([100, 200], [50, 80]), ...gridRules([250, 350], [100, 130])];
    const texts = [run(104, 64, 'A'), run(254, 114, 'B'), run(20, 95, 'Ort')];
    expect(linesOf(pdfLayout([page(texts, boxes)]))).toEqual(['A', 'Ort', 'B']);
  });
});

describe('a line', () => {
  it('has baseline and size of most of its text, and the font', () => {
    const [line] = pdfLayout([page([run(71, 98, '1', 7), run(80, 100, 'Vgl. die Drucksache')])]).lines;
    expect(line).toMatchObject({ y: 100, size: 11, font: 'F1' });
  });

  it('has an accent apart where no letter stands below it', () => {
    expect(linesOf(pdfLayout([page([run(71, 100, 'u'), run(82, 100, '¨')])]))).toEqual(['u ¨']);
  });
});

describe('pages that are nearly level', () => {
  it('stay as they are', () => {
    const nearly = page([run(71, 100, 'Anfrage', 11, { angle: 0.05 })]);
    expect(turnPage(nearly)).toBe(nearly);
    const stamped = page([run(71, 100, 'Rat'), run(71, 200, 'Eingegangen am Montag', 11, { angle: 14 })]);
    expect(turnPage(stamped)).toBe(stamped);
  });

  it('that were turned before have the size of the page as shown', () => {
    const levelled = {
      ...page([run(71, 100, 'Anfrage', 11, { angle: 2 })]),
      levelled: { quarters: 1, skew: 2 },
    };
    expect(turnWithInk(levelled)).toEqual({
      page: levelled,
      ink: { number: 1, width: 842, height: 595, quarters: 1, skew: 2 },
    });
  });
});
