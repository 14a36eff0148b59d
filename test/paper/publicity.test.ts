import { describe, expect, it } from 'vitest';
import type { HeaderTable } from '../../src/header/reading.ts';
import { readHeaderTable } from '../../src/header/table.ts';
import type { Kind } from '../../src/model/names.ts';
import { doubtPublicity } from '../../src/paper/publicity.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { recordWith } from './recordWith.ts';

const FORM = (word: string, row = '') =>
  `Anfrage\n${word}\nDatum\n02.09.2021\nNummer\nF0231/21\nAbsender\nFraktion Blaue Liste\nGremium\nStadtrat\nSitzungstermin\n16.09.2021\nKurztitel\nOffene Sporthallen${row}\n\nIch frage Sie:\n\nWann?\n`;

interface Case {
  kind?: Kind | null;
  known?: boolean | null;
  scan?: boolean;
  table?: Partial<HeaderTable>;
}

function doubtsOf(text: string, { kind = 'anfrage', known = null, scan = false, table = {} }: Case = {}) {
  const layout = { ...textLayout(text), ...(scan ? { doubts: [] } : {}) };
  const record = recordWith((one) => {
    one.kind = kind;
    one.public = known;
  });
  const problems = doubtPublicity(layout, { ...readHeaderTable(layout)!, ...table }, record);
  return problems.map(({ code, field, at }) => [code, field, at]);
}

const AT_WORD = [['reading-unsure', '/public', 8]];

describe('a form whose publicity is not known', () => {
  it('says so where the word stands in it', () => {
    expect(doubtsOf(FORM('öffentlich'))).toEqual(AT_WORD);
  });

  it('is not doubted where it is known, or the word is another', () => {
    expect(doubtsOf(FORM('öffentlich'), { known: true })).toEqual([]);
    expect(doubtsOf(FORM('veröffentlicht'))).toEqual([]);
  });

  it('is doubted in a scan without the word, too', () => {
    expect(doubtsOf(FORM('verdeckt'), { scan: true })).toEqual([['reading-unsure', '/public', 0]]);
    expect(doubtsOf(FORM('öffentlich'), { scan: true })).toEqual(AT_WORD);
  });

  it('is not doubted without a form or a kind', () => {
    expect(doubtsOf(FORM('öffentlich'), { table: { formMissing: true } })).toEqual([]);
    expect(doubtsOf(FORM('öffentlich'), { kind: null })).toEqual([]);
  });
});

describe('a form that prints the word for each sitting', () => {
  const TWICE = FORM('öffentlich', '\nöffentlich');

  it.each<[Kind, text: string, doubts: unknown[]]>([
    ['information', FORM('öffentlich'), AT_WORD],
    ['information', TWICE, []],
    ['drucksache', FORM('öffentlich'), []],
    ['antrag', TWICE, AT_WORD],
  ])('as %s', (kind, text, doubts) => {
    expect(doubtsOf(text, { kind })).toEqual(doubts);
  });
});
