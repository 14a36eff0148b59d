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

  it('is doubtful wherever it stands where one reading of one place has other dots', () => {
    const pages = [page(1, 'Kuhnast', { other: 'Kühnast' }), page(2, 'Birgit Kuhnast')];
    expect(doubts(...pages)).toEqual([
      ['Kuhnast', 'Kühnast'],
      ['Kuhnast', 'Kühnast'],
    ]);
    const another = [page(1, 'Kuhnast', { other: 'Kuhnert' }), page(2, 'Birgit Kuhnast')];
    expect(doubts(...another)).toEqual([['Kuhnast', 'Kuhnert']]);
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

  it('has the dots that it has in German and elsewhere in the paper, where it is said', () => {
    expect(doubts(page(1, 'Die Grunanlagen'), page(2, 'Grünanlagen'))).toEqual([
      ['Grünanlagen', 'Grunanlagen'],
    ]);
    expect(doubts(page(1, 'mussen müssen'))).toEqual([
      ['mussen', 'müssen'],
      ['müssen', 'mussen'],
    ]);
    expect(doubts(page(1, 'Xyhalle Xyhälle'))).toEqual([
      ['Xyhalle', 'Xyhälle'],
      ['Xyhälle', 'Xyhalle'],
    ]);
  });

  it('leaves a word that is doubtful already as it is', () => {
    expect(doubts(page(1, 'Rosler', { other: 'Rasier' }), page(2, 'Rösler Rösler'))).toEqual([
      ['Rosler', 'Rasier'],
    ]);
  });
});

describe('what is no German word', () => {
  it.each(['ortsublich', 'käum', 'Förderüng', 'EBSAB', 'Anderung'])('is doubtful: %s', (word) => {
    expect(doubts(page(1, `Die ${word} Halle`))).toEqual([[word, null]]);
  });

  it.each([
    ['fur', 'für'],
    ['moglich', 'möglich'],
  ])('is doubtful, with what it must be: %s', (word, whole) => {
    expect(doubts(page(1, `Die ${word} Halle`))).toEqual([[word, whole]]);
  });

  it.each(['mussen', 'Stadtratin'])('is doubtful where one word only has these dots: %s', (word) => {
    const whole = word === 'mussen' ? 'müssen' : 'Stadträtin';
    expect(doubts(page(1, `Die ${word} Halle`))).toEqual([[word, whole]]);
  });

  it.each(['wahrlich', 'über', 'kaum', 'Stadtrates', 'EB SAB', 'verjüngen', 'Uhr', 'publik', 'Prüfungen'])(
    'is sure: %s',
    (word) => {
      expect(doubts(page(1, `Die ${word} Halle`))).toEqual([]);
    },
  );
});

describe('a page on which dots are lost', () => {
  /** Two words of which one reading had dots. */
  const lossy = (number: number, text: string): SourcePage => {
    const lost = [
      ...page(number, 'Strassen', { other: 'Strässen' }).runs,
      ...page(number, 'Haus', { other: 'Häus' }).runs,
    ];
    const all = page(number, text);
    return { ...all, runs: [...lost, ...all.runs] };
  };

  it('has the dots of German words, and it is said', () => {
    expect(doubts(lossy(1, 'Die Grunanlagen gehalten')).slice(2)).toEqual([['Grünanlagen', 'Grunanlagen']]);
  });

  it('has doubt where one word only has these dots', () => {
    expect(doubts(lossy(1, 'Die mussen fur')).slice(2)).toEqual([
      ['mussen', 'müssen'],
      ['für', 'fur'],
    ]);
  });

  it('has doubt where ü would make a word less strange', () => {
    expect(doubts(lossy(1, 'Die gunstiger warmen Kornelia')).slice(2)).toEqual([['gunstiger', 'günstiger']]);
    expect(doubts(page(1, 'Die gunstiger'))).toEqual([]);
  });

  it('is told by words that are none without them', () => {
    expect(doubts(page(1, 'Die Grunanlagen fur'))).toEqual([
      ['Grünanlagen', 'Grunanlagen'],
      ['für', 'fur'],
    ]);
  });

  it('is told by words that differ in dots alone', () => {
    const other = (...words: [string, string | null][]): SourcePage => {
      const runs = words.flatMap(([text, other]) => page(1, text, { other }).runs);
      return { ...page(1, ''), runs: [...runs, ...page(1, 'Grunanlagen').runs] };
    };
    const last = (one: SourcePage) => doubts(one).at(-1);
    expect(last(other(['Haus', 'Häus']))).toEqual(['Grünanlagen', 'Grunanlagen']);
    expect(last(other(['Haus', 'Maus'], ['Haus', null], ['Haus', 'Haus']))).toEqual([
      'Grunanlagen',
      'Grünanlagen',
    ]);
  });

  it('is not another page', () => {
    expect(doubts(lossy(1, 'Die'), page(2, 'Grunanlagen')).slice(2)).toEqual([
      ['Grunanlagen', 'Grünanlagen'],
    ]);
  });
});
