/** Runs to pieces, pieces to rows with their marks of notes, rows to segments. */

import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/position.ts';
import { joinSpacedLetters } from '../../src/sheet/letterSpacing.ts';
import { resolveScripts } from '../../src/sheet/noteMarks.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { runsToPieces } from '../../src/sheet/runsToPieces.ts';
import { letters, linesOf, page, run } from './pdfPages.ts';

const lines = (...runs: Run[]) => linesOf(pdfLayout([page(runs)]));

/** Words of one line, each so many font sizes behind the last. */
function spread(words: readonly string[], ...gaps: number[]): Run[] {
  let x = 71;
  return words.map((word, index) => {
    const placed = run(x, 100, word);
    x += placed.width + 11 * (gaps[index] ?? gaps.at(-1)!);
    return placed;
  });
}

describe('runs', () => {
  it('that lean a little stand in lines', () => {
    const leaning = run(71, 130, 'Anlage', 11, { angle: 358 });
    expect(lines(run(71, 100, 'Zeile des Textes'), leaning)).toEqual(['Zeile des Textes', 'Anlage']);
  });

  it('too small to be read are none', () => {
    expect(lines(run(71, 100, 'Ein'), run(90, 100, 'Kennung', 0.5))).toEqual(['Ein']);
  });

  it.each([
    ['beside the word', run(87.5, 100, ' '), 'Ein gang'],
    ['far away', run(300, 100, ' '), 'Eingang'],
    ['in another line', run(87.5, 130, ' '), 'Eingang'],
  ])('of spaces part words where they stand: %s', (_, space, text) => {
    expect(lines(run(71, 100, 'Ein'), space, run(87.5, 100, 'gang'))).toEqual([text]);
    expect(lines(space, run(71, 100, 'Eingang'))).toEqual(['Eingang']);
  });

  it('say of their words what is not sure', () => {
    const doubt = { other: 'Rathans' };
    const runs = [run(71, 100, 'das'), run(91, 100, 'Rat haus', 11, { doubt }), run(140, 100, 'am See')];
    const layout = pdfLayout([page(runs)]);
    expect(layout.text).toBe('das Rat haus am See');
    expect(layout.doubts).toEqual([{ start: 4, end: 12, other: 'Rathans' }]);
  });
});

describe('words of a line', () => {
  it.each([
    ['have a space where the second says so', [run(71, 100, 'Ein'), run(87.5, 100, ' gang')], 'Ein gang'],
    [
      'have one where they lie over each other',
      [run(71, 100, 'Magdeburg Elbe'), run(90, 100, 'ab')],
      'Magdeburg Elbe ab',
    ],
    ['have none before the hyphen that ends the line', spread(['Rat', '-'], 0.15), 'Rat-'],
    ['have one before a dash far behind', spread(['Rat', '-'], 0.25), 'Rat -'],
    ['have one before a dash in the line', spread(['Rat', '-', 'haus'], 0.15), 'Rat - haus'],
  ])('%s', (_, runs, text) => {
    expect(lines(...runs)).toEqual([text]);
  });

  it('are one text where most gaps of the line are wide', () => {
    expect(lines(...spread(['seit', 'dem', 'Umbau', 'der', 'Bank'], 0.8, 0.8, 0.8, 1.5))).toEqual([
      'seit dem Umbau der Bank',
    ]);
  });

  it('are one text where all gaps are nearly alike, however wide', () => {
    expect(lines(...spread(['in', 'den', 'vergangenen', 'Monaten'], 2, 2.1, 2.05))).toEqual([
      'in den vergangenen Monaten',
    ]);
  });

  it('are columns where words of a cell stand closer, or there is but one gap', () => {
    expect(lines(...spread(['Anna Muster', 'Bernd Beispiel', 'Cora Muster'], 1.5))).toEqual([
      'Anna Muster\tBernd Beispiel\tCora Muster',
    ]);
    expect(lines(...spread(['Datum', 'F0147/20'], 2))).toEqual(['Datum\tF0147/20']);
  });
});

describe('spaced letters', () => {
  it('are words behind another word, near or far', () => {
    const word = letters(130, 100, 'Anfrage zum', 0.8);
    expect(lines(run(40, 100, 'Betreff:'), ...word)).toEqual(['Betreff:\tAnfrage zum']);
    expect(lines(run(80, 100, 'Betreff:'), ...word)).toEqual(['Betreff: Anfrage zum']);
  });

  it('are none where there are few, or far apart, or in the order of the alphabet', () => {
    expect(lines(...letters(71, 100, 'rot', 0.8))).toEqual(['r o t']);
    expect(lines(...letters(71, 100, 'rot', 0.8), ...letters(171, 100, 'rot', 0.8))).toEqual([
      'r o t\tr o t',
    ]);
    expect(lines(...letters(71, 100, 'ABCD', 0.8))).toEqual(['A B C D']);
  });

  it('that abut are left as they are', () => {
    const text = ['d', 'i', 'e ', 'B', 'a', 'n', 'k'].map((letter, i) =>
      run(71 + 5.5 * i, 100, letter, 11, { width: 5.5 }),
    );
    expect(joinSpacedLetters(runsToPieces(text))).toHaveLength(7);
    expect(lines(...text)).toEqual(['die Bank']);
  });
});

describe('small text beside a word', () => {
  /** From 71 to 109.5, and from 113 on. */
  const HOST = [run(71, 100, 'Konzept'), run(113, 100, 'Stadt')];

  it.each([
    ['small, however long', run(140.5, 95, 'Anlage', 7), ['Konzept StadtAnlage']],
    ['short, however large', run(140.5, 95, 'ab'), ['Konzept Stadtab']],
    ['lowered', run(140.5, 105, 'ab'), ['Konzept Stadtab']],
    ['before the first word', run(68, 95, 'ab', 8), ['abKonzept Stadt']],
  ])('belongs to it where it is %s', (_, mark, expected) => {
    expect(lines(...HOST, mark).map((line) => line.replace(/(?<=ab) (?=K)/, ''))).toEqual(expected);
  });

  it.each([
    ['long and large', run(140.5, 95, 'Anlage'), ['Anlage', 'Konzept Stadt']],
    ['in the line above', run(140.5, 86, 'ab'), ['ab', 'Konzept Stadt']],
    ['in the line below', run(140.5, 114, 'ab'), ['Konzept Stadt', 'ab']],
    ['over two words', run(109.5, 95, 'abc', 9), ['abc', 'Konzept Stadt']],
  ])('is a line where it is %s', (_, mark, expected) => {
    expect(lines(...HOST, mark)).toEqual(expected);
  });

  it('is a line where the other is no longer', () => {
    expect(lines(run(71, 100, 'CO'), run(82, 96, 'NO'))).toEqual(['NO', 'CO']);
  });
});

describe('the mark of a note', () => {
  /** A line that goes on right behind the mark. */
  const marked = (base: string, mark: string, apart = 0) => {
    const right = 71 + base.length * 5.5 + apart;
    return lines(
      run(71, 100, base),
      run(right, 95, mark, 7),
      run(right + 3.5 * mark.length, 100, 'des Amtes'),
    );
  };

  it.each([
    ['Konzept', '1', 'Konzept des Amtes'],
    ['Konzept', '2', 'Konzept des Amtes'],
    ['5 km', '1', '5 km des Amtes'],
    ['5 m', '3', '5 m³ des Amtes'],
    ['Seite 10', '1,2', 'Seite 10 des Amtes'],
  ])('%s with %s is %s', (base, mark, text) => {
    expect(marked(base, mark).map((line) => line.replace(/(?<=³)(?=d)/, ' '))).toEqual([text]);
  });

  it('is text where it stands apart, is long, or is no mark', () => {
    expect(marked('Konzept', '1', 2)).toEqual(['Konzept 1 des Amtes']);
    expect(marked('Konzept', '(12, 13)')[0]).toContain('(12, 13)');
    expect(marked('Konzept', 'neu')[0]).toContain('neu');
  });

  it('leaves the space that it or its word says', () => {
    const narrow = (word: string, mark: string) =>
      lines(
        run(71, 100, word, 11, { width: 38.5 }),
        run(109.5, 95, mark, 7, { width: 0.8 }),
        run(110.3, 100, 'der'),
      );
    expect(narrow('Konzept', '1 ')).toEqual(['Konzept der']);
    expect(narrow('Konzept ', '1')).toEqual(['Konzept der']);
    expect(narrow('Konzept', '1')).toEqual(['Konzeptder']);
  });

  it('pushes the line away from the one above, and nothing else does', () => {
    const pushed = (...runs: Run[]) =>
      resolveScripts({ pieces: runsToPieces(runs), y: 100, size: 11, pushed: 0 }).pushed;
    expect(pushed(run(71, 100, 'Konzept'), run(109.5, 95, '1', 7))).toBeCloseTo(2.17);
    expect(pushed(run(71, 100, 'Konzept'), run(109.5, 100, 'der'))).toBe(0);
    expect(pushed(run(71, 100, 'Konzept'), run(109.5, 95, 'der Stadt', 7))).toBe(0);
  });
});
