/** Tables of the body without borders: one paragraph, row by row, wrapped cells whole. */

import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/forms/index.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { readBody } from '../../src/values/readBody.ts';
import { page, run } from '../layout/pdfPages.ts';

const SENDERS = { people: ['Ulf Sand'], groups: [] };

/** The background of a text between salutation and lead-in. */
function background(text: string): { paragraphs: string[]; guessed: number } {
  const layout = textLayout(
    `Sehr geehrter Herr Oberbürgermeister,\n\n${text}\n\nIch frage Sie:\n\n1. Warum?\n`,
  );
  const { draft, decided } = readBody(layout, layout.lines, FORMS.anfrage!, SENDERS);
  const rows = decided.flatMap(({ block }) => block.lines.filter(({ row }) => (row?.rowLines ?? 1) > 1));
  return { paragraphs: draft.background.map((one) => one.text), guessed: rows.length };
}

describe('wrapped cells are read whole, row by row', () => {
  it.each([
    [
      'where the first cell of a line is empty',
      'Jahr    Maßnahme                       Kosten\n' +
        '2019    Erneuerung der Leuchten am     12.500 Euro\n' +
        '        Lindenplatz und am Kiosk\n' +
        '2020    Austausch der Masten            8.000 Euro',
      'Jahr Maßnahme Kosten 2019 Erneuerung der Leuchten am Lindenplatz und am Kiosk 12.500 Euro 2020 Austausch der Masten 8.000 Euro',
    ],
    [
      'where a blank line parts the rows',
      'Ort                              Zustand\n\n' +
        'Lindenplatz, Haltestelle         neun Leuchten, davon drei defekt seit\n' +
        'stadteinwärts neben dem Kiosk    Januar und zwei ohne Abschirmung\n\n' +
        'Garten Abendruh, Fußweg          keine Leuchten, nur ein Strahler am\n' +
        'vom Tor bis zum Vereinsheim      Vereinsheim, der oft ausfällt',
      'Ort Zustand Lindenplatz, Haltestelle stadteinwärts neben dem Kiosk neun Leuchten, davon drei defekt seit Januar und zwei ohne Abschirmung Garten Abendruh, Fußweg vom Tor bis zum Vereinsheim keine Leuchten, nur ein Strahler am Vereinsheim, der oft ausfällt',
    ],
    [
      'where strokes part the cells',
      '| Ort                           | Zustand                               |\n' +
        '| Lindenplatz, Haltestelle      | neun Leuchten, davon drei defekt seit |\n' +
        '| stadteinwärts neben dem Kiosk | Januar und zwei ohne Abschirmung      |\n' +
        '| Garten Abendruh               | keine Leuchten                        |',
      'Ort Zustand Lindenplatz, Haltestelle stadteinwärts neben dem Kiosk neun Leuchten, davon drei defekt seit Januar und zwei ohne Abschirmung Garten Abendruh keine Leuchten',
    ],
  ])('%s', (_, text, expected) => {
    const { paragraphs, guessed } = background(text);
    expect(paragraphs).toEqual([expected]);
    expect(guessed).toBeGreaterThan(0);
  });

  it.each([
    [
      'figures below figures',
      '              2019      2020\nLeuchten        12        14\nMasten           8         8',
    ],
    ['cells that begin small', 'Ort\tZustand\nLindenplatz\tneun Leuchten\nAbendruh\tkeine Leuchten'],
    [
      'items below an item',
      '1. Wie hoch sind\n   a)   die Kosten der Bänke am See und\n        am Teich,\n   b)   die Kosten der Wege?',
    ],
    ['a list', '1.   Am See fehlen die Bänke und\n     am Teich auch.\n2.   Sie sind weg.'],
  ])('not %s', (_, text) => {
    expect(background(text).guessed).toBe(0);
  });

  it('not names side by side', () => {
    const lines = [
      [71, 'Ich frage Sie: Warum fehlen dort seit dem Winter die Bänke, und wann kommen sie?'],
      [71, 'Anna Muster', 320, 'Bernd Beispiel'],
      [71, 'Vorsitzende des', 320, 'Stadtrat der'],
      [71, 'Ausschusses', 320, 'Fraktion'],
    ] as const;
    const runs = lines.flatMap((line, index) =>
      [0, 2].flatMap((at) =>
        line[at] === undefined ? [] : [run(Number(line[at]), 100 + index * 14, String(line[at + 1]))],
      ),
    );
    const layout = pdfLayout([page(runs)]);
    const { draft } = readBody(layout, layout.lines, FORMS.anfrage!, {
      people: ['Anna Muster', 'Bernd Beispiel'],
      groups: [],
    });
    expect(draft.signatures.map(({ name }) => name?.text)).toEqual(['Anna Muster', 'Bernd Beispiel']);
  });
});
