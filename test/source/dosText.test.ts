import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/source/text/decodeText.ts';
import { encodeText } from './encodeText.ts';

const LETTERS = 'Größere Straßen für Bürgerinnen und Bürger, nächtliche Beleuchtung.\r\n';

function decoded(text: string, encoding: 'cp850' | 'utf-8' = 'cp850') {
  const { text: read, problems } = decodeText(encodeText(text, encoding) ?? new Uint8Array());
  return { text: read, problems: problems.filter(({ code }) => code !== 'encoding-guessed') };
}

/** What stands behind the letters that tell the encoding. */
function behindLetters(text: string, encoding?: 'cp850' | 'utf-8'): string {
  return decoded(LETTERS + text, encoding).text.slice(LETTERS.length - 1);
}

describe('marks that DOS shows for control characters', () => {
  it.each([
    ['nach \u0015 5 Abs. 2', 'nach § 5 Abs. 2'],
    ['\u0015\u0015 5 und 6', '§§ 5 und 6'],
    ['der \u0015-Dschungel', 'der §-Dschungel'],
    ['(\u0015 3)', '(§ 3)'],
    ['Absatz\u0014\r\n', 'Absatz¶\n'],
    ['\u0007 erstens\r\n\u0007 zweitens', '• erstens\n• zweitens'],
    ['\u0010 erstens', '► erstens'],
    ['\u0016\tdrittens', '▬\tdrittens'],
    ['\u0018 oben, \u0019 unten', '↑ oben, ↓ unten'],
    ['Planung \u001a Bau', 'Planung → Bau'],
    ['\u001a Planung\r\n\u001a Bau', '→ Planung\n→ Bau'],
    ['\u001e \u001f \u0013 \u001d \u0011 \u0004', '▲ ▼ ‼ ↔ ◄ ♦'],
  ])('%j', (text, shown) => {
    expect(behindLetters(text)).toBe(shown);
  });

  it.each([
    ['a bell in a word', 'wö\u0007chentlich', 'wöchentlich'],
    ['a section sign in a word', 'Stra\u0015en', 'Straen'],
    ['escape sequences of printers', '\u001bE\u000ffett\u0012', 'Efett'],
  ])('not %s', (_, text, left) => {
    expect(behindLetters(text)).toBe(left);
  });

  it('in a text that was converted only the section sign before its number', () => {
    expect(behindLetters('nach \u0015 5, \u0015\u0015 6 und \u00157', 'utf-8')).toBe('nach § 5, §§ 6 und §7');
    expect(behindLetters('\u0007 erstens, \u0015 x', 'utf-8')).toBe(' erstens,  x');
    expect(decodeText(Buffer.from('nach \u0015 5')).text).toBe('nach § 5');
  });

  it('are said once, with the place of the first and how many', () => {
    const { problems } = decoded(`${LETTERS}nach \u0015 5 und \u0015 6 wö\u0007chentlich`);
    expect(problems).toMatchObject([
      {
        code: 'control-characters',
        severity: 'warning',
        at: { page: 1, line: 2, column: 6 },
        args: { places: 3, shown: 2 },
      },
    ]);
    expect(decoded(`${LETTERS}wö\u0007chentlich \u0015 6`).problems).toMatchObject([{ at: { column: 3 } }]);
  });
});

describe('the end-of-file mark of DOS', () => {
  it.each([
    ['at the start of a line', 'Stadtrat\r\n\u001aalter Puffer', 'Stadtrat\n', 11],
    ['with lines behind it', 'Stadtrat\r\n\u001aalte\r\nZeilen\r\n\u001a', 'Stadtrat\n', 10],
    ['behind spaces', 'Stadtrat\r\n  \u001axyz', 'Stadtrat\n  ', 3],
    ['to fill a record', 'Stadtrat\u001a\u001a\u001a\u001aRest', 'Stadtrat', 4],
    ['behind the last word', 'Stadtrat\u001aalter Puffer', 'Stadtrat', 11],
    ['with a space behind it, alone', 'Stadtrat\r\n\u001a und alt', 'Stadtrat\n', 6],
    ['with bytes of other files', 'Stadtrat\r\n\u001a\u0000\u0001Ü\u0000x', 'Stadtrat\n', 2],
  ])('%s: what follows is left out and said', (_, text, left, characters) => {
    const { text: read, problems } = decoded(LETTERS + text);
    expect(read.slice(LETTERS.length - 1)).toBe(left);
    const lines = left.split('\n');
    const at = { page: 1, line: lines.length + 1, column: lines.at(-1)!.length + 1 };
    expect(problems).toEqual([
      { code: 'text-behind-end', severity: 'warning', field: null, at, args: { characters } },
    ]);
  });

  it.each([
    ['alone', 'Stadtrat\r\n\u001a'],
    ['with a line end', 'Stadtrat\r\n\u001a\r\n'],
    ['repeated', 'Stadtrat\r\n\u001a\u001a\u001a'],
    ['with zeros', 'Stadtrat\r\n\u001a\u0000\u0000'],
  ])('%s there is nothing to say', (_, text) => {
    expect(decoded(LETTERS + text)).toEqual({ text: `${LETTERS}Stadtrat\n`.replace('\r', ''), problems: [] });
  });

  it.each([
    ['several in words', `Stra\u001ae und gr\u001an ${LETTERS}`, `Strae und grn ${LETTERS}`],
    ['one far from the end', `Stra\u001ae\r\n${LETTERS.repeat(9)}`, `Strae\r\n${LETTERS.repeat(9)}`],
    ['one in lines of Unix', 'Die Stra\u001ae', 'Die Strae'],
  ])('stands for characters that are lost elsewhere: %s', (_, text, left) => {
    const { text: read, problems } = decoded(text, 'utf-8');
    expect(read).toBe(left.replaceAll('\r', ''));
    expect(problems).toMatchObject([{ code: 'control-characters', args: { shown: 0 } }]);
  });

  it('is no byte of UTF-16', () => {
    const text = `${LETTERS}\u0a1a\u1a0a\u1a1a`;
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const { text: read, problems } = decodeText(encodeText(text, encoding) ?? new Uint8Array());
      expect(read).toBe(text.replace('\r', ''));
      expect(problems).toMatchObject([{ code: 'encoding-guessed' }]);
    }
  });
});
