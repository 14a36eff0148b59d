import { describe, expect, it } from 'vitest';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { gridRules, linesOf, page, run } from './pdfPages.ts';

/** A line of words that ends at the right margin, 520 points. */
function full(y: number, text: string) {
  return run(71, y, text, 11, { width: 449 });
}

function endingAt(right: number, y: number, word: string) {
  const placed = run(0, y, word);
  return { ...placed, x: right - placed.width };
}

const PARAGRAPH = [
  full(100, 'die Planung der Stadt sieht vor, dass'),
  full(114, 'alle Anlagen an der Elbe'),
  full(128, 'durch eine'),
];

describe('a line of justified text with few words', () => {
  it('has no columns', () => {
    const stretched = [
      run(71, 142, 'Verkehrsinfrastrukturfinanzierung'),
      endingAt(520, 142, 'Uferbefestigung'),
    ];
    const layout = pdfLayout([page([...PARAGRAPH, ...stretched])]);
    expect(linesOf(layout).at(-1)).toBe('Verkehrsinfrastrukturfinanzierung Uferbefestigung');
    expect(layout.lines.at(-1)!.segments).toMatchObject([{ left: 71, right: 520 }]);
  });
});

describe('a justified line before a web address that had no room in it', () => {
  it('has no columns, however wide its gaps', () => {
    const stretched = [
      run(71, 142, 'nachzulesen ist unter'),
      run(280, 142, 'der'),
      endingAt(520, 142, 'Adresse'),
    ];
    const address = run(71, 156, 'https://www.example.org/eine/lange/Adresse/die/keinen/Umbruch/hat');
    const layout = pdfLayout([page([...PARAGRAPH, ...stretched, address])]);
    expect(linesOf(layout)[3]).toBe('nachzulesen ist unter der Adresse');
  });

  it('but contact data above one that end elsewhere are columns', () => {
    const contact = [run(71, 142, 'Telefon 123'), endingAt(500, 142, 'Fax 124')];
    const layout = pdfLayout([page([...PARAGRAPH, ...contact, run(71, 156, 'www.example.org')])]);
    expect(linesOf(layout)[3]).toBe('Telefon 123\tFax 124');
  });
});

describe('columns stay columns', () => {
  it('where they hold several words, or end elsewhere, or stand behind a mark', () => {
    const names = [run(71, 142, 'Ute Schäfer'), endingAt(520, 142, 'Karl Meßmer')];
    const labels = [run(71, 160, 'Gremium'), endingAt(500, 160, 'Sitzungstermin')];
    const item = [run(71, 178, '1.'), endingAt(520, 178, 'Überflutungsschutzmaßnahmen')];
    const layout = pdfLayout([page([...PARAGRAPH, ...names, ...labels, ...item])]);
    expect(linesOf(layout).slice(3)).toEqual([
      'Ute Schäfer\tKarl Meßmer',
      'Gremium\tSitzungstermin',
      '1.\tÜberflutungsschutzmaßnahmen',
    ]);
  });
});

describe('a row of cells with a word or two each', () => {
  it('has columns although most of its gaps are wide', () => {
    const row = [
      run(75, 78, 'Änderungsantrag', 14),
      run(231, 77, 'Zum'),
      run(383, 77, 'Datum:'),
      run(420, 77, '16.08.2019'),
    ];
    expect(linesOf(pdfLayout([page(row)]))).toEqual(['Änderungsantrag\tZum\tDatum: 16.08.2019']);
  });
});

describe('a stretched line that begins with a short word', () => {
  it('has no marker, since the gap behind that word is like the others', () => {
    const words = ['ff.).', 'Näheres', 'ist', 'unter'];
    const width = words.join('').length * 5.5;
    const gap = (449 - width) / (words.length - 1);
    let x = 71;
    const line = words.map((word) => {
      const placed = run(x, 142, word);
      x += placed.width + gap;
      return placed;
    });
    expect(linesOf(pdfLayout([page([...PARAGRAPH, ...line])])).at(-1)).toBe('ff.). Näheres ist unter');
  });
});

describe('a line of a drawn cell', () => {
  const inCell = (second: number) => {
    const words = [run(75, 112, 'Stadträtin'), run(second, 112, 'Eva'), endingAt(515, 112, 'Muster')];
    return linesOf(
      pdfLayout([page([...words, run(75, 126, 'Fraktion A')], gridRules([71, 520], [100, 135, 170]))]),
    );
  };
  const evenly = () => {
    const [first, middle, last] = [
      run(75, 112, 'Stadträtin'),
      run(0, 112, 'Eva'),
      endingAt(515, 112, 'Muster'),
    ];
    return (first.x + first.width + last.x - middle.width) / 2;
  };

  it('that a program stretched has no columns', () => {
    expect(inCell(evenly())[0]).toBe('Stadträtin Eva Muster');
  });

  it('has columns where its gaps differ', () => {
    expect(inCell(evenly() + 0.4)[0]).toBe('Stadträtin\tEva\tMuster');
  });
});

describe('a line of a table without borders', () => {
  const lines = (gap: number, below: readonly ReturnType<typeof run>[]) => {
    const [first, middle, last] = [run(75, 112, 'Stadträtin'), run(0, 112, 'Eva'), run(0, 112, 'Muster')];
    const second = first.x + first.width + 120;
    const words = [first, { ...middle, x: second }, { ...last, x: second + middle.width + gap }];
    return linesOf(pdfLayout([page([...words, ...below])]))[0];
  };

  it('that a program stretched has no columns', () => {
    expect(lines(120, [run(75, 126, 'Fraktion A')])).toBe('Stadträtin Eva Muster');
  });

  it('has columns where its gaps differ, or where another line has them, too', () => {
    expect(lines(120.4, [run(75, 126, 'Fraktion A')])).toBe('Stadträtin\tEva\tMuster');
    const { width } = run(75, 112, 'Stadträtin');
    expect(lines(120, [run(75, 126, 'Rat'), run(75 + width + 120, 126, 'Udo')])).toBe(
      'Stadträtin\tEva\tMuster',
    );
  });
});
