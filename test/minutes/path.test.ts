import { describe, expect, it } from 'vitest';
import { bestPath } from '../../src/minutes/bestPath.ts';
import { itemNumberOf } from '../../src/minutes/itemNumber.ts';
import { minutesLines } from '../../src/minutes/lines.ts';
import { resolutionLine } from '../../src/minutes/resolutionLine.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { stretchOf } from '../../src/words/stretch.ts';

const path = (...all: [string, number][]) =>
  bestPath(all.map(([key, weight]) => ({ key: key.split('.').map(Number), weight }))).map(
    (index) => all[index]![0],
  );

describe('the path of items', () => {
  it('rises, leaps, and leaves out what stands against it', () => {
    expect(path(['5.3', 7], ['1', -0.5], ['2', -0.5], ['5.4', 7], ['6', 7])).toEqual(['5.3', '5.4', '6']);
    expect(path(['1', 7], ['6.22', 7], ['6.25', 7], ['7', 7])).toEqual(['1', '6.22', '6.25', '7']);
  });

  it('goes back where much speaks for it: the second day', () => {
    expect(path(['1', 7], ['2', 7], ['6', 7], ['1', 9], ['2', 9])).toEqual(['1', '2', '6', '1', '2']);
    expect(path(['1', 7], ['2', 7], ['6', 7], ['1', 1], ['7', 7])).toEqual(['1', '2', '6', '7']);
  });
});

describe('the number of an item', () => {
  const number = (text: string) => itemNumberOf(minutesLines(textLayout(text), 0)[0]!)?.canonical ?? null;

  it.each([
    ['12.2.   Gremienbesetzungen', '12.2'],
    ['5.3.1 Haushaltsplan', '5.3.1'],
    ['9.9.9.9.9 a) Einzelpunkt', '9.9.9.9.9'],
    ['TOP 4.1 Förderung', '4.1'],
    ['zu 3. Genehmigung der Niederschrift', '3'],
    ['7.', '7'],
  ])('%s', (text, expected) => {
    expect(number(text)).toBe(expected);
  });

  it.each([
    '14.00 Uhr Beginn',
    '12.05.2021 Sitzung',
    '021.(VI) Sitzung des Stadtrates',
    '50.000 Euro',
    '3) Punkt',
    '0.5 Stellen',
    '2021/22 Bericht',
  ])('is not: %s', (text) => {
    expect(number(text)).toBeNull();
  });
});

describe('the number of a resolution alone in its line', () => {
  const read = (text: string) =>
    resolutionLine(stretchOf(text, [[{ start: 0, end: text.length }]]))?.value ?? null;

  it.each([
    ['Beschluss-Nr. 9-1(VIII)24', '009-001(VIII)24'],
    ['Beschluss-Nr.: 7256-087(VII)24', '7256-087(VII)24'],
    ['Beschluss Nr. 009-001 (VIII) 24', '009-001(VIII)24'],
    ['Beschluss Nr- 904-032(VII)21', '904-032(VII)21'],
    ['541-016(VIII)25', '541-016(VIII)25'],
    ['Beschluss Nr. BA KGM 017-034(VII)22', 'BA KGM 017-034(VII)22'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'Der Beschluss-Nr. 1255-041(VI)17 wird aufgehoben.',
    'Beschluss-Nr. 1255-041(VI)17 und Beschluss-Nr. 1256-041(VI)17 aufheben',
    'Beschluss vom 12.05.2021',
    '0391 540-2020',
  ])('is not: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
