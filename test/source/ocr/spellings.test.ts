import { describe, expect, it } from 'vitest';
import type { Doubt, Run, SourcePage } from '../../../src/model/position.ts';
import { withSpellingDoubts } from '../../../src/source/ocr/spellings.ts';

function page(number: number, text: string, doubt?: Doubt): SourcePage {
  const runs = text.split(' ').map((word): Run => {
    const place = { x: 0, y: 0, width: 10, size: 11, angle: 0, font: 'recognised' };
    return { text: `${word} `, ...place, ...(doubt === undefined ? {} : { doubt }) };
  });
  return { number, width: 595, height: 842, runs, rules: [] };
}

/** The doubtful words with what they may be, of all pages. */
function doubts(...pages: SourcePage[]): [string, string | null][] {
  const read = withSpellingDoubts(new Map(pages.map((one) => [one.number, one])));
  return [...read.values()].flatMap(({ runs }) =>
    runs.flatMap(({ text, doubt }): [string, string | null][] =>
      doubt === undefined ? [] : [[text.trim(), doubt.other]],
    ),
  );
}

describe('one word in two spellings in a scan', () => {
  it('is doubtful where it stands less often, on another page, too', () => {
    expect(doubts(page(1, 'Frau Rösler und Rösler,'), page(2, 'Jens Rosler-Braun'))).toEqual([
      ['Rosler-Braun', 'Rösler'],
    ]);
    expect(doubts(page(1, 'Die Abstellanlagen: Absteltanlagen und Abstellanlagen'))).toEqual([
      ['Absteltanlagen', 'Abstellanlagen'],
    ]);
  });

  it('is doubtful in both places where each stands once', () => {
    expect(doubts(page(1, 'foigende folgende'))).toEqual([
      ['foigende', 'folgende'],
      ['folgende', 'foigende'],
    ]);
  });

  it('is none where both are words, where more differs, or where the words are short', () => {
    expect(doubts(page(1, 'wurde würde Gräben Graben Spielplatzgräben Spielplatzgraben'))).toEqual([]);
    expect(doubts(page(1, 'leiten teilen Anlage Anlagen Strasse Straße'))).toEqual([]);
    expect(doubts(page(1, 'Rat Rät mal mai'))).toEqual([]);
  });

  it('leaves a word that is doubtful already as it is', () => {
    expect(doubts(page(1, 'Rosler', { other: 'Rasier' }), page(2, 'Rösler Rösler'))).toEqual([
      ['Rosler', 'Rasier'],
    ]);
  });
});

describe('what is no German word', () => {
  it.each(['ortsublich', 'mussen', 'käum', 'fur', 'moglich', 'Stadtratin', 'EBSAB'])(
    'is doubtful: %s',
    (word) => {
      expect(doubts(page(1, `Die ${word} Halle`))).toEqual([[word, null]]);
    },
  );

  it.each(['wahrlich', 'über', 'kaum', 'Stadtrates', 'EB SAB', 'Uhr', 'publik', 'Prüfungen'])(
    'is sure: %s',
    (word) => {
      expect(doubts(page(1, `Die ${word} Halle`))).toEqual([]);
    },
  );
});
