import { describe, expect, it } from 'vitest';
import type { Layout, Run } from '../../src/model/position.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { page, run, textOf } from './pdfPages.ts';

const linesOf = (layout: Layout) => layout.lines.map((line) => textOf(layout, line).replace('\t', ' '));
const text = (y: number, words: string) => run(90, y, words);
const number = (y: number, sign: string) => run(72, y, sign);

describe('a number half way down its item', () => {
  it('stands before the first of two lines', () => {
    const layout = pdfLayout([
      page([
        text(100, 'Wie viele Bänke stehen am See, und'),
        number(107, '1.'),
        text(114, 'wie viele davon sind beschädigt?'),
        text(136, 'Wann werden sie ersetzt, und'),
        number(143, '2.'),
        text(150, 'wer zahlt das?'),
      ]),
    ]);
    expect(linesOf(layout)).toEqual([
      '1. Wie viele Bänke stehen am See, und',
      'wie viele davon sind beschädigt?',
      '2. Wann werden sie ersetzt, und',
      'wer zahlt das?',
    ]);
  });

  it('stays where others of its column stand in the first line of their item', () => {
    const layout = pdfLayout([
      page([
        text(100, 'Der Oberbürgermeister wird beauftragt,'),
        number(114, '1.'),
        text(114, 'die Bänke am See und am Ufer'),
        text(128, 'im Mai zu ersetzen,'),
        number(146, '2.'),
        text(146, 'die Brunnen im Park und am Markt'),
        text(160, 'im Juni zu reinigen.'),
      ]),
    ]);
    expect(linesOf(layout).slice(0, 3)).toEqual([
      'Der Oberbürgermeister wird beauftragt,',
      '1. die Bänke am See und am Ufer',
      'im Mai zu ersetzen,',
    ]);
  });

  it('stands before the first of two lines, a label as a number does', () => {
    const layout = (first: number, second: number, before = 'Datum') =>
      linesOf(
        pdfLayout([
          page([
            run(72, 60, before),
            run(160, first, 'Stadträtin Eva Muster'),
            run(72, 107, 'Absender'),
            run(160, second, 'Fraktion A'),
            run(160, 150, 'Es fehlen Bänke.'),
          ]),
        ]),
      );
    const raised = ['Datum', 'Absender Stadträtin Eva Muster', 'Fraktion A', 'Es fehlen Bänke.'];
    expect(layout(98, 116)).toEqual(raised);
    // further apart than the letters are high, and nearer to one of them
    expect(layout(94, 120)).not.toEqual(raised);
    expect(layout(102, 117)).not.toEqual(raised);
  });

  it('stays where the rows of two columns take turns', () => {
    const rows = [100, 118, 136].flatMap((y, index) => [
      run(160, y, `Zeile ${index}`),
      run(72, y + 9, `Rand ${index}`),
    ]);
    expect(linesOf(pdfLayout([page(rows)]))).not.toContain('Rand 0 Zeile 0');
  });

  it('stands before the first of three lines that stand apart from the next item', () => {
    const layout = pdfLayout([
      page([
        text(100, 'Wie viele Bänke stehen am See'),
        number(114, '1.'),
        text(114, 'und an der Elbe, und wie'),
        text(128, 'viele davon sind beschädigt?'),
        number(160, '2.'),
        text(160, 'Wer zahlt das?'),
      ]),
    ]);
    expect(linesOf(layout)).toEqual([
      '1. Wie viele Bänke stehen am See',
      'und an der Elbe, und wie',
      'viele davon sind beschädigt?',
      '2. Wer zahlt das?',
    ]);
  });

  it('stays where the items follow each other without space, or the line above has ended', () => {
    const close = pdfLayout([
      page([
        number(100, '1.'),
        text(100, 'Wie viele Bänke stehen am See'),
        text(114, 'und an der Elbe in der'),
        number(128, '2.'),
        text(128, 'Nähe? Wer zahlt das'),
        text(142, 'und wann?'),
      ]),
    ]);
    expect(linesOf(close)[2]).toBe('2. Nähe? Wer zahlt das');
    const ended = pdfLayout([
      page([
        text(100, 'Zu den Bänken wird gefragt:'),
        number(114, '1.'),
        text(114, 'Wie viele stehen am See'),
        text(128, 'und an der Elbe?'),
      ]),
    ]);
    expect(linesOf(ended)[1]).toBe('1. Wie viele stehen am See');
  });
});

describe('the city and a body above a page', () => {
  const furniture = (head: string) => {
    const layout = textLayout(`Ein Beirat, dem neben der Verwaltung\f${head}\ndie Hochschule angehört.\n`);
    return layout.lines.filter((line) => line.furniture).map((line) => textOf(layout, line));
  };

  it('is a running head amid a sentence, with no space below it', () => {
    expect(furniture('Landeshauptstadt Magdeburg - Kulturausschuss')).toEqual([
      'Landeshauptstadt Magdeburg - Kulturausschuss',
    ]);
  });

  it('is none where the sentence may name the city', () => {
    expect(furniture('Landeshauptstadt Magdeburg')).toEqual([]);
    expect(furniture('Land und Stadt')).toEqual([]);
  });
});

describe('a number beside lines', () => {
  const printed = (...runs: Run[]) => linesOf(pdfLayout([page(runs)]));
  const [FIRST, SECOND] = ['Wie viele Bänke stehen am See, und', 'wie viele davon sind neu?'];
  const BETWEEN = ['1. Wie viele Bänke stehen am See, und', 'wie viele davon sind neu?'];

  it('is raised between two of them, whatever stands near', () => {
    expect(printed(text(100, FIRST), number(107, '1.'), text(114, SECOND))).toEqual(BETWEEN);
    expect(printed(run(200, 90, 'Fragen'), text(100, FIRST), number(107, '1.'), text(114, SECOND))).toEqual([
      'Fragen',
      ...BETWEEN,
    ]);
  });

  it('is raised in the middle one of three, with space above them', () => {
    const item = [
      text(100, 'Wie viele Bänke stehen'),
      number(114, '1.'),
      text(114, 'am See, und wie viele'),
      text(128, 'davon sind neu?'),
    ];
    const raised = ['1. Wie viele Bänke stehen', 'am See, und wie viele', 'davon sind neu?'];
    expect(printed(...item)).toEqual(raised);
    expect(printed(text(60, 'Fragen'), ...item)).toEqual(['Fragen', ...raised]);
    expect(printed(...item, run(200, 140, 'Ende'))).toContain('1. am See, und wie viele');
  });

  it.each([
    ['a word', [text(100, FIRST), number(107, 'am'), text(114, SECOND)], 'am'],
    ['behind them', [text(100, FIRST), run(400, 107, '1.'), text(114, SECOND)], '1.'],
    ['below the last', [text(100, FIRST), number(120, '1.')], '1.'],
    [
      'off their middle',
      [text(100, FIRST), number(107, '1.'), text(114, 'und wie viele'), text(128, SECOND)],
      '1.',
    ],
    ['below another edge', [run(200, 100, FIRST), number(107, '1.'), text(114, SECOND)], '1.'],
    ['with lines far apart', [text(100, FIRST), number(115, '1.'), text(130, SECOND)], '1.'],
  ])('stays where it is %s', (_, runs, stays) => {
    expect(printed(...runs)).toContain(stays);
  });
});
