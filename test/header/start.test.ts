/** Where a header begins, and whose form it is: titles and labels that stand close together, and words that only look like them. */

import { describe, expect, it } from 'vitest';
import { parse, readAll } from '../../src/parse.ts';

const LETTER = 'Ich frage Sie:\n\n1. Wann kommt die Bank?\n';
const FORM = 'Datum\t12.05.2021\nNummer\tF0123/21\nAbsender\tRita Bulling\nKurztitel\tBänke am See\n\n';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => parse(bytes(text));

describe('a header begins', () => {
  it.each([
    ['with its labels where no title is printed', `${FORM}${LETTER}`],
    [
      'with a title far above its labels not',
      `Anfrage\n\n${'Ein Satz steht hier.\n'.repeat(12)}\n${FORM}${LETTER}`,
    ],
    [
      'behind a label that stands alone far above',
      `Absender\n\n${'Ein Satz steht hier.\n'.repeat(16)}\n${FORM}${LETTER}`,
    ],
    ['behind the word of another kind', `Information\n\nAnfrage\töffentlich\n${FORM}${LETTER}`],
    [
      'behind a sender’s title that stands above it',
      `Anfrage der Fraktion Blaue Liste\n\nAnfrage\töffentlich\n${FORM}${LETTER}`,
    ],
  ])('%s', async (_, text) => {
    expect(await read(text)).toMatchObject({
      kind: 'anfrage',
      header: {
        Datum: '2021-05-12',
        Nummer: 'F0123/21',
        Absender: 'Rita Bulling',
        Kurztitel: 'Bänke am See',
      },
      questions: [{ text: 'Wann kommt die Bank?' }],
    });
  });

  it.each([
    ['one label and no title', 'Absender\nRita Bulling\n\nEs fehlen Bänke.\n'],
    [
      'a title and a label with other words behind it',
      'Anfrage\n\nGremium der Stadt ist der Rat\n\nEs fehlen Bänke.\n',
    ],
    [
      'labels that are far apart',
      `Absender\n${'Es fehlen Bänke.\n'.repeat(20)}Adressat\n${'Es fehlen Bänke.\n'.repeat(5)}`,
    ],
  ])('not with %s', async (_, text) => {
    expect((await read(text)).kind).toBeNull();
  });

  it('with a title and one sure label', async () => {
    for (const label of ['Absender\nRita Bulling', 'Absender: Rita Bulling', 'Nummer F0123/21']) {
      expect((await read(`Anfrage\nöffentlich\n${label}\n\n${LETTER}`)).kind, label).toBe('anfrage');
    }
  });
});

describe('a form is the administration’s', () => {
  const proposal =
    'Drucksache DS0100/21\nDatum\t12.05.2021\nDezernat: VI\tAmt: FB 62\nKurztitel\nBänke am See\n\nBeschlussvorschlag:\n\nDrei Bänke werden aufgestellt.\n';

  it('by its title, and no other', async () => {
    expect(await read(proposal)).toMatchObject({
      kind: 'drucksache',
      header: { Dezernat: 'VI', Amt: 'FB 62' },
    });
    const motion = `Antrag\töffentlich\n${FORM.replace('F0123', 'A0123')}Der Stadtrat möge beschließen:\n\nDie Drucksache DS0100/21 wird geändert.\n\nDrucksache\nBeratungsfolge\nVerteiler\n`;
    expect(await read(motion)).toMatchObject({
      kind: 'antrag',
      header: { Nummer: 'A0123/21', Absender: 'Rita Bulling' },
    });
  });

  it('by its labels where no title is printed', async () => {
    const text = `Drucksachen\n\nDezernat\tAmt\tDatum\nVI\tFB 62\t12.05.2021\nVerteiler\tTag\nStadtrat\t20.05.2021\nKurztitel\nBänke am See\n\nEs fehlen Bänke.\n`;
    expect((await read(text)).header).toMatchObject({ Datum: '2021-05-12', Kurztitel: 'Bänke am See' });
    expect((await read(text)).consultations).toMatchObject([{ body: 'Stadtrat', date: '2021-05-20' }]);
  });

  it('though one of the council stands below it', async () => {
    const both = await readAll(bytes(`${proposal}\nAnfrage\töffentlich\n${FORM}${LETTER}`), { split: true });
    expect(both.map(({ record }) => [record.kind, record.header.Nummer])).toEqual([
      ['drucksache', 'DS0100/21'],
      ['anfrage', 'F0123/21'],
    ]);
  });

  it('not where it stands below one of the council', async () => {
    const both = await readAll(bytes(`Anfrage\töffentlich\n${FORM}${LETTER}\n${proposal}`), { split: true });
    expect(both.map(({ record }) => [record.kind, record.header.Nummer])).toEqual([
      ['anfrage', 'F0123/21'],
      ['drucksache', 'DS0100/21'],
    ]);
  });
});
