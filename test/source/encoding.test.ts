import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { ENCODINGS } from '../../src/model/names.ts';
import { encodingByName } from '../../src/source/text/encoding.ts';
import { guessEncoding } from '../../src/source/text/encodingGuess.ts';
import { encodeText } from './encodeText.ts';

test('the encodings stand in the order of the contract', () => {
  expect(ENCODINGS).toEqual([
    ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'cp850', 'macintosh'],
  ]);
});

test('every encoding is known by its own name', () => {
  for (const name of ENCODINGS) expect(encodingByName(name)).toBe(name);
});

test.each([
  ['UTF8', 'utf-8'],
  ['utf-8-sig', 'utf-8'],
  ['ascii', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['UTF_16BE', 'utf-16be'],
  ['latin1', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
  ['iso_8859-1', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['Windows 1252', 'windows-1252'],
  ['ansi', 'windows-1252'],
  ['Latin-9', 'iso-8859-15'],
  ['ISO8859-15', 'iso-8859-15'],
  ['IBM850', 'cp850'],
  ['850', 'cp850'],
  ['MacRoman', 'macintosh'],
  ['x-mac-roman', 'macintosh'],
])('%s is %s', (alias, encoding) => {
  expect(encodingByName(alias)).toBe(encoding);
});

test.each(['', 'auto', 'utf-7', 'koi8-r', 'constructor', '__proto__', 'cp437'])('%s is unknown', (name) => {
  expect(encodingByName(name)).toBeNull();
});

test.each([
  ['windows-1252', 'Grüße'],
  ['windows-1252', 'Im Haus „Mitte“ – heute'],
  ['windows-1252', 'nach § 5 Abs. 2'],
  ['windows-1252', 'Miloš und Žaneta prüfen'],
  ['windows-1252', 'Andrea´s Café'],
  ['iso-8859-15', 'Kosten: 50 €'],
  ['iso-8859-15', 'Kosten von 12 T€.'],
  ['iso-8859-15', 'für Herrn Šimek'],
  ['cp850', 'Straße'],
  ['cp850', 'nichtöffentlich'],
  ['cp850', 'MÄRZ'],
  ['cp850', 'Die Verwaltung ändert nichts.'],
  ['cp850', 'Überweisung'],
  ['cp850', 'nach § 5 Abs. 2'],
  ['cp850', 'Café'],
  ['macintosh', 'Straße'],
  ['macintosh', 'öffentlich'],
  ['macintosh', 'Überweisung'],
  ['macintosh', 'nach § 5 Abs. 2'],
  ['macintosh', 'für 40 € das Stück'],
  ['macintosh', 'das Haus „Mitte“'],
] as const)('%s is told from: %s', (encoding, text) => {
  const guess = guessEncoding(encodeText(text, encoding) ?? new Uint8Array());
  expect(guess).toMatchObject({ encoding, clear: true });
});

test('KiFöG, BAföG: a capital after the umlaut does not mislead', () => {
  for (const encoding of ['windows-1252', 'cp850', 'macintosh'] as const) {
    const bytes = encodeText('Umsetzung von KiFöG und BAföG', encoding) ?? new Uint8Array();
    expect(guessEncoding(bytes).encoding).toBe(encoding);
  }
});

test('a table drawn in cp850 is no row of capital umlauts', () => {
  const text = '┌──────┬──────┐\n│ Jahr │ Zahl │\n├──────┼──────┤\n│ 2001 │   12 │\n└──────┴──────┘\n';
  expect(guessEncoding(encodeText(text, 'cp850') ?? new Uint8Array())).toMatchObject({
    encoding: 'cp850',
    clear: true,
  });
});

test('where encodings give the same text, the first is named', () => {
  // 0xA9 is the copyright sign in windows-1252, iso-8859-15 and macintosh alike
  const bytes = Buffer.from([...Buffer.from('Stadtplan '), 0xa9, ...Buffer.from(' 2019')]);
  expect(guessEncoding(bytes).encoding).toBe('windows-1252');
});

test('what reads as German in no encoding is unclear, and windows-1252', () => {
  for (const encoding of ['koi8-r', 'windows-1251', 'cp866']) {
    const guess = guessEncoding(iconv.encode('Привет, мир', encoding));
    expect(guess).toMatchObject({ encoding: 'windows-1252', clear: false });
  }
});
