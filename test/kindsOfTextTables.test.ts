/** Tables in text files, as exports print them: which lines are rows, each kind beside one that is nearly like it. */

import { describe, expect, it } from 'vitest';
import { HEAD, OFFICE, read } from './smallForms.ts';

const statement = async (...lines: string[]) => {
  const record = await read(
    `${OFFICE}Angeboten wurde:\n\n${lines.join('\n')}\n\nDas genügt der Verwaltung.\n`,
  );
  return {
    text: record.statement.slice(1, -1),
    said: record.diagnostics.some(({ field }) => field?.startsWith('/statement')),
  };
};

describe('the head of a table', () => {
  it('is read with its rows', async () => {
    expect(
      await statement(
        'Verein                Rückgaben',
        'SC Neptun             21',
        'DLRG                  4',
      ),
    ).toEqual({
      text: ['Verein Rückgaben SC Neptun 21 DLRG 4'],
      said: false,
    });
  });

  it('is no place with its day', async () => {
    const rows = ['Position         Plan         Ist 31.12.2016', 'Planung          6.100        5.015'];
    expect((await statement(...rows)).text).toEqual(['Position Plan Ist 31.12.2016 Planung 6.100 5.015']);
  });

  it('that stands closer than the columns may be a heading: that is said', async () => {
    const { text, said } = await statement(
      'Land der Herkunft Personen',
      'Syrien            64',
      'Eritrea           14',
    );
    expect(text).toEqual(['Land der Herkunft Personen', 'Syrien 64 Eritrea 14']);
    expect(said).toBe(true);
  });

  it('is no sentence above the rows', async () => {
    const { said } = await statement('Die Zahlen lauten so:', 'Syrien            64', 'Eritrea           14');
    expect(said).toBe(false);
  });
});

describe('a row whose first cell fills its column', () => {
  it.each([
    ['below', ['Altstadt         7,10 €/m²    7,64 €/m²', 'Neu Olvenstedt   5,61 €/m² 5,90 €/m²']],
    ['below, two columns', ['Bank am See       410', 'Bank am Stadtpark 28']],
    ['above', ['Neu Olvenstedts 5,61 €/m²    5,90 €/m²', 'Altstadt        7,10 €/m²    7,64 €/m²']],
    [
      'a letter beside its place',
      [
        'Lage                Größe',
        'Scheid an der Elbe 2.400 m² ungeeignet',
        'Ring                1.750 m² geeignet',
        'See                 1.900 m² Schutzgebiet',
      ],
    ],
  ])('is told by the columns of the row beside it: %s', async (_, rows) => {
    expect((await statement(...rows)).text).toEqual([rows.join(' ').replaceAll(/ +/g, ' ')]);
  });

  it.each([
    ['words that stand there by chance', ['Bank am See     schön', 'Alles ist hier  recht gut']],
    ['a sentence', ['Altstadt      7      9', 'Alles kostete 7 Euro 9.']],
  ])('is none: %s', async (_, [row, text]) => {
    expect((await statement(row!, text!)).text).toHaveLength(2);
  });
});

describe('a table over the page break', () => {
  const pages = (above: string[], below: string[]) =>
    read(
      `${HEAD.replace('Ich frage Sie:\n\n', '')}Gezählt wurde:\n\n${above.join('\n')}\f${below.join('\n')}\n\nIch frage Sie:\n\n1. Warum?\n`,
    );

  it('goes on where figures stand below figures, in columns of the new page', async () => {
    const { background } = await pages(['Bänke            77', 'Körbe            64'], ['Tische        32']);
    expect(background.at(-1)).toBe('Bänke 77 Körbe 64 Tische 32');
  });

  it('ends where other words stand there', async () => {
    const { background } = await pages(
      ['Bänke            77', 'Körbe            64'],
      ['Tische        viele'],
    );
    expect(background.at(-1)).toBe('Tische viele');
  });
});
