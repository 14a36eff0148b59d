/** What the lines of a body have in common: their width, and the space between paragraphs. */

import { describe, expect, it } from 'vitest';
import { withoutJoinedLines } from '../../src/sheet/joinedLines.ts';
import { hadRoom, isNearlyFull } from '../../src/sheet/lineRoom.ts';
import { type Measure, measureLines } from '../../src/sheet/measure.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { page, run } from './pdfPages.ts';

function measure(...printed: string[]): Measure {
  const layout = textLayout(printed.join('\n'));
  return measureLines(layout, layout.lines);
}

/** Of lines on a page with places, each so much below the last. */
function measurePage(pitch: number, ...printed: string[]): Measure {
  const layout = pdfLayout([page(printed.map((text, i) => run(71, 100 + pitch * i, text)))]);
  return measureLines(layout, layout.lines);
}

/** A line of so many characters. */
function line(begin: string, length: number, end = ''): string {
  return (begin + ' wort'.repeat(40)).slice(0, length - end.length).replace(/ $/, 'x') + end;
}

const SENTENCE = line('Die Stadt baut', 40, '.');
/** A sentence goes on from the first to the second. */
const OPEN = line('Die Stadt baut', 40);
const SMALL = line('und plant', 40);

describe('a paragraph has so much space above', () => {
  const apart = (count: number, text: string) => Array.from({ length: count }, () => ['', text]).flat();
  const wide = (first: string, second: string) => [first, '', second, '', ''];

  it.each([
    ['one line in most texts', [OPEN, SMALL, '', SENTENCE], 1],
    ['two where a blank line stands between all lines', [OPEN, ...apart(5, SMALL)], 2],
    ['one where it does so between few', [OPEN, ...apart(3, SMALL)], 1],
    ['one where some stand close', [OPEN, ...apart(5, SMALL), SENTENCE, SENTENCE], 1],
    ['two where it parts one sentence', [line('Die', 50), '', line('und', 40, '.')], 2],
    ['one above a number or behind a comma', [line('Die', 50, ','), '', line('und', 40, '.')], 1],
    ['two above a capital behind a line that is no heading', [line('Die', 62), '', line('Bau', 40, '.')], 2],
    ['also above a long line without an end', [line('Die', 62), '', line('Bau', 62)], 2],
    ['one behind a shorter line', [line('Die', 50), '', line('Bau', 40, '.')], 1],
    ['one above a line that is none of a text', [line('Die', 62), '', line('Bau', 40)], 1],
    ['one above an item', [line('Die', 62), '', line('1. Bau', 40, '.')], 1],
    ['one where other lines stand close', [line('Die', 50), '', line('und', 40, '.'), SENTENCE, SENTENCE], 1],
    [
      'two where paragraphs stand further apart still',
      [...wide(OPEN, SMALL), ...wide(OPEN, SMALL), SENTENCE],
      2,
    ],
    ['one where they do so once', [OPEN, ...apart(2, SMALL), '', '', SENTENCE], 1],
    [
      'one where long lines stand close',
      [...wide(OPEN, SMALL), ...wide(OPEN, SMALL), line('Die', 50, '.'), line('Der', 50, '.')],
      1,
    ],
    [
      'two where short ones do',
      [...wide(OPEN, SMALL), ...wide(OPEN, SMALL), 'Der Stadtrat.', 'Die Stadt.'],
      2,
    ],
    [
      'one where most of them are sentences',
      [...wide(OPEN, SMALL), ...wide(OPEN, SMALL), SENTENCE, ...apart(11, SENTENCE)],
      1,
    ],
  ])('%s', (_, lines, gap) => {
    expect(measure(...lines).gap).toBe(gap);
  });

  it('is a little more than that within sentences where the page has places', () => {
    const gapOf = (...gaps: number[]) => {
      const layout = pdfLayout([
        page([OPEN, ...gaps.map(() => SMALL)].map((text, i) => run(71, 100 + 14 * i, text))),
      ]);
      return measureLines(
        layout,
        layout.lines.map((one, i) => ({ ...one, gap: gaps[i - 1] ?? 0 })),
      ).gap;
    };
    expect(gapOf(0.25, 0.25)).toBeCloseTo(0.35);
    expect(gapOf(0.25, 1.5, 1.5)).toBe(0.3);
  });

  it('throughout, where few sentences end right above another', () => {
    expect(measure(SENTENCE, ...apart(3, SENTENCE)).spaced).toBe(true);
    expect(measure(SENTENCE, SENTENCE, SENTENCE, ...apart(3, SENTENCE)).spaced).toBe(false);
    expect(
      measure([SENTENCE, SENTENCE, [SENTENCE, ...apart(3, SENTENCE)].join('\n')].join('\f')).spaced,
    ).toBe(true);
  });
});

describe('a text is wrapped', () => {
  it.each([
    ['where a sentence goes on in the next line', [OPEN, SMALL], true],
    ['where it does so behind a short one', [line('Die', 30), SMALL], true],
    ['but not where it does so on the next page', [`${OPEN}\f${SMALL}`], false],
    ['nor below a salutation', ['Sehr geehrter Herr Oberbürgermeister,', SMALL], false],
    ['nor in a row', [OPEN, 'und   oder'], false],
    ['where no long line stands right above another', [line('Die', 62, '.'), '', line('Der', 62, '.')], true],
    ['where one stands above an item', [line('Die', 62, '.'), '1. Die Stadt baut.'], true],
    ['where short lines stand close', [line('Die', 62, '.'), '', 'Die Stadt baut.', 'Der Rat plant.'], true],
    ['but not where text stands below a short line', ['Anfrage der Fraktion', SENTENCE], false],
    ['but not at such breadth', [line('Die', 110, '.'), '', line('Der', 110, '.')], false],
  ])('%s', (_, lines, wrapped) => {
    expect(measure(...lines).wrapped).toBe(wrapped);
  });
});

describe('the right edge', () => {
  it('is that of the lines of text', () => {
    expect(measure(SENTENCE, `https://example.org/${'a'.repeat(50)}`).right).toBe(40);
    expect(measure(SENTENCE, `1.   Wann${' '.repeat(50)}baut sie?`).right).toBe(40);
    expect(measure(SENTENCE, `Wann${' '.repeat(50)}baut sie?`).right).toBe(40);
  });

  it('is that of the page where no sentence goes on', () => {
    expect(measurePage(14, OPEN, SMALL).right).toBe(71 + 40 * 5.5);
    expect(measurePage(14, SENTENCE, SENTENCE).right).toBe(595 - 71);
    expect(measurePage(30, OPEN, SMALL, SMALL, SMALL, SMALL, SMALL).right).toBe(595 - 71);
  });

  it('that flush text shows, and not the lines that could not be broken', () => {
    const long = line('Die Stadt plant', 46);
    const ofLines = (flush: number, ...more: string[]) =>
      measurePage(14, OPEN, ...Array.from({ length: flush - 1 }, () => SMALL), ...more).right;
    expect(ofLines(5, long)).toBe(71 + 40 * 5.5);
    expect(ofLines(4, long)).toBe(71 + 46 * 5.5);
    const uneven = Array.from({ length: 12 }, (_, i) => line('und plant', 41 + i));
    expect(ofLines(5, ...uneven)).toBe(71 + 52 * 5.5);
  });
});

describe('room is left at the end of lines', () => {
  const FULL = line('Die Stadt baut', 60, '.');

  it.each([
    ['that go on', [FULL, line('Die', 50), 'wort und wort.'], 5],
    ['but not of those that end', [FULL, line('Die', 50, '.'), 'Die Stadt baut.'], 0],
    ['nor above a blank line', [FULL, line('Die', 50), '', 'wort und wort.'], 0],
    ['nor above the page’s end', [`${FULL}\n${line('Die', 50)}\fwort und wort.`], 0],
  ])('%s', (_, lines, slack) => {
    expect(measure(...lines).slack).toBe(slack);
  });
});

describe('first lines are set in', () => {
  const FIRST = '   Die Verwaltung wird beauftragt, den Weg zu';
  const NEXT = 'sanieren und zu beleuchten.';

  it.each([
    ['where the others are not', [FIRST, NEXT], 2.5],
    ['but not above a blank line', [FIRST, '', NEXT], null],
    ['nor above the page’s end', [`${FIRST}\f${NEXT}`], null],
    ['nor by a tab', [FIRST.replace('   ', '\t'), NEXT], null],
    ['nor in an item', [FIRST.replace('Die', '1. Die'), NEXT], null],
    ['nor where others go on at their edge', ['Antrag.', FIRST, `   ${NEXT}`, FIRST, NEXT], null],
  ])('%s', (_, lines, indent) => {
    expect(measure(...lines).firstLineIndent).toBe(indent);
  });
});

describe('lines that were put together', () => {
  const edges = (...counts: [number, number][]) =>
    counts.flatMap(([count, edge]) => Array.from({ length: count }, () => edge));

  it.each<[string, [number, number][], number]>([
    [
      'are left out of the width',
      [
        [7, 70],
        [1, 150],
      ],
      70,
    ],
    ['are none of short lines', [[7, 40]], 40],
    [
      'are none where all are wide',
      [
        [7, 120],
        [1, 240],
      ],
      240,
    ],
    [
      'are none that are a little wider',
      [
        [7, 70],
        [1, 90],
      ],
      90,
    ],
    [
      'are none among few',
      [
        [5, 70],
        [1, 150],
      ],
      150,
    ],
    [
      'are none among all sorts',
      [
        [4, 50],
        [6, 70],
        [2, 150],
      ],
      150,
    ],
  ])('%s', (_, counts, right) => {
    const all = edges(...counts);
    expect(withoutJoinedLines(all, Math.max(...all))).toBe(right);
  });
});

describe('the next word', () => {
  const layout = (length: number, next = 'Beschluss') => textLayout(`${line('Die', length)}\n${next}`);
  const room = (length: number, right: number) => {
    const { lines, ...rest } = layout(length);
    return hadRoom({ ...rest, lines }, lines[0]!, lines[1]!, right);
  };

  it('had room as far as columns of a usual width tell', () => {
    expect([room(60, 70), room(61, 70)]).toEqual([true, false]);
    expect([room(60, 65), room(95, 101)]).toEqual([true, true]);
    const placed = pdfLayout([page([run(71, 100, 'Die Stadt'), run(71, 114, 'baut.')])]);
    expect(hadRoom(placed, placed.lines[0]!, placed.lines[1]!, 80)).toBe(true);
  });

  it('had hardly any where other lines that go on leave as much', () => {
    const { lines, ...rest } = layout(60);
    const nearly = (wrapped: boolean, slack: number, right: number) =>
      isNearlyFull({ ...rest, lines }, { right, wrapped, slack }, lines[0]!, lines[1]!);
    expect([nearly(true, 5, 75), nearly(true, 5, 76)]).toEqual([true, false]);
    expect([nearly(false, 5, 75), nearly(true, 0, 70)]).toEqual([false, false]);
  });
});
