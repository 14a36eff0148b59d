import { describe, expect, it } from 'vitest';
import { readHeaderTable } from '../../src/header/table.ts';
import { doubtPublicity } from '../../src/paper/publicity.ts';
import { emptyRecord } from '../../src/record.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

const FORM = (word: string) =>
  `Anfrage\n${word}\nDatum\n02.09.2021\nNummer\nF0231/21\nAbsender\nFraktion Blaue Liste\nGremium\nStadtrat\nSitzungstermin\n16.09.2021\nKurztitel\nOffene Sporthallen\n\nIch frage Sie:\n\nWann?\n`;

function doubtsOf(text: string, known: boolean | null = null) {
  const layout = textLayout(text);
  const record = { ...emptyRecord(null), kind: 'anfrage' as const, public: known };
  return doubtPublicity(layout, readHeaderTable(layout)!, record).map(({ code, field }) => [code, field]);
}

describe('a form whose publicity is not known', () => {
  it('says so where the word stands in it', () => {
    expect(doubtsOf(FORM('öffentlich'))).toEqual([['reading-unsure', '/public']]);
  });

  it('is not doubted where it is known, or the word is another', () => {
    expect(doubtsOf(FORM('öffentlich'), true)).toEqual([]);
    expect(doubtsOf(FORM('veröffentlicht'))).toEqual([]);
  });
});
