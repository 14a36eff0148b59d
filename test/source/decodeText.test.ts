import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENCODINGS, type EncodingName } from '../../src/model/names.ts';
import type { Problem } from '../../src/model/problem.ts';
import { decodeText } from '../../src/source/text/decodeText.ts';
import { withoutInvisible } from '../../src/words/invisible.ts';
import { extent } from '../extent.ts';
import { processorSeconds } from '../processorTime.ts';
import { encodeText } from './encodeText.ts';

const SAMPLE = 'Die Stadt prüft „Größe“.\n';

function bytesOf(...parts: (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)));
}

function codes(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code);
}

/** What UTF-8 text decodes to, with the codes of the problems. */
function decoded(text: string): [text: string, ...codes: string[]] {
  const result = decodeText(Buffer.from(text));
  return [result.text, ...codes(result.problems)];
}

describe('finding the encoding', () => {
  test('ASCII is UTF-8 without a diagnostic', () => {
    expect(decodeText(Buffer.from('Anfrage\n'))).toEqual({
      text: 'Anfrage\n',
      encoding: 'utf-8',
      problems: [],
    });
  });

  test('strict UTF-8 has no diagnostic', () => {
    expect(decodeText(Buffer.from(SAMPLE))).toEqual({ text: SAMPLE, encoding: 'utf-8', problems: [] });
  });

  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('a byte order mark of %s settles it and is not in the text', (encoding, mark) => {
    const bytes = bytesOf(mark, [...(encodeText(SAMPLE, encoding) ?? [])]);
    expect(decodeText(bytes)).toEqual({ text: SAMPLE, encoding, problems: [] });
  });

  test.each(['utf-16le', 'utf-16be'] as const)(
    '%s without a byte order mark is told from its zeros',
    (encoding) => {
      const result = decodeText(encodeText(SAMPLE, encoding) ?? new Uint8Array());
      expect([result.text, result.encoding]).toEqual([SAMPLE, encoding]);
      expect(result.problems).toMatchObject([
        { code: 'encoding-guessed', severity: 'info', field: '/source/encoding' },
      ]);
    },
  );

  test('a single byte left over at the end of UTF-16 is reported, an appended line feed is not', () => {
    const bytes = encodeText(SAMPLE, 'utf-16le') ?? new Uint8Array();
    const broken = decodeText(bytesOf([...bytes], 'x'));
    expect(broken.text).toBe(`${SAMPLE}\ufffd`);
    expect(codes(broken.problems)).toEqual(['encoding-guessed', 'replacement-characters']);
    expect(broken.problems[1]?.at).toEqual({ page: 1, line: 2, column: 1 });
    expect(codes(decodeText(bytesOf([...bytes], '\n')).problems)).toEqual(['encoding-guessed']);
  });

  test.each(['windows-1252', 'iso-8859-15', 'cp850', 'macintosh'] as const)(
    '%s is a guess with a diagnostic',
    (encoding) => {
      const text = 'Größere Straßen für 40 Bürger, „nicht“ öffentlich – § 5, 20 €'.replace(
        /[„“–€]/g,
        (char) => (encodeText(char, encoding) ? char : char === '€' ? '' : '-'),
      );
      const result = decodeText(encodeText(text, encoding) ?? new Uint8Array());
      expect([result.text, result.encoding]).toEqual([text, encoding]);
      expect(result.problems).toMatchObject([{ code: 'encoding-guessed', severity: 'info' }]);
    },
  );

  test('weak evidence is windows-1252 with a warning', () => {
    const result = decodeText(bytesOf('a', [0xb7], 'b', [0xd7], 'c'));
    expect(result.encoding).toBe('windows-1252');
    expect(result.problems).toMatchObject([
      { code: 'encoding-weak', severity: 'warning', field: '/source/encoding' },
    ]);
  });
});

describe('forced encodings', () => {
  test('no guess is reported', () => {
    for (const encoding of ENCODINGS) {
      const text = 'Größere Straßen für Bürger';
      const result = decodeText(encodeText(text, encoding) ?? new Uint8Array(), encoding);
      expect(result).toEqual({ text, encoding, problems: [] });
    }
  });

  test('bytes that cannot be read are U+FFFD, each reported', () => {
    const result = decodeText(bytesOf('f', [0xfc], 'r\nGr', [0xf6], 'n'), 'utf-8');
    expect(result.text).toBe('f\ufffdr\nGr\ufffdn');
    expect(result.problems).toMatchObject([
      { code: 'replacement-characters', severity: 'warning', at: { page: 1, line: 1, column: 2 } },
    ]);
    expect(result.problems[0]?.args).toEqual({ places: 2 });
  });

  test('the five undefined bytes of windows-1252 are U+FFFD', () => {
    expect(decodeText(bytesOf('a', [0x81], 'b'), 'windows-1252').text).toBe('a\ufffdb');
  });

  test('a byte order mark is not in the text; that of UTF-16 settles the order', () => {
    expect(decodeText(bytesOf('\ufeffAnfrage'), 'utf-8').text).toBe('Anfrage');
    const big = bytesOf([0xfe, 0xff], [...(encodeText('Anfrage', 'utf-16be') ?? [])]);
    expect(decodeText(big, 'utf-16le')).toEqual({ text: 'Anfrage', encoding: 'utf-16be', problems: [] });
  });

  test('0xDB of macintosh is the euro sign', () => {
    expect(decodeText(bytesOf('40 ', [0xdb]), 'macintosh').text).toBe('40 €');
  });
});

describe('damaged UTF-8', () => {
  test('cut off inside the last character', () => {
    const bytes = Buffer.from('für Größe');
    const result = decodeText(Buffer.concat([bytes, Buffer.of(0xc3)]));
    expect([result.text, result.encoding]).toEqual(['für Größe\ufffd', 'utf-8']);
    expect(codes(result.problems)).toEqual(['replacement-characters']);
  });

  test('one broken character among sound ones', () => {
    const result = decodeText(bytesOf('für Größe, Stra', [0xc3], 'e, Bürger'));
    expect([result.text, result.encoding]).toEqual(['für Größe, Stra\ufffde, Bürger', 'utf-8']);
    expect(result.problems).toMatchObject([{ code: 'replacement-characters', at: { line: 1, column: 16 } }]);
  });

  test('windows-1252 bytes pasted in are read as such', () => {
    const result = decodeText(bytesOf('für Größe\r\nder B', [0xfc], 'rger ', [0x96], ' Straße'));
    expect([result.text, result.encoding]).toEqual(['für Größe\nder Bürger – Straße', 'utf-8']);
    expect(result.problems).toMatchObject([
      { code: 'mojibake-repaired', severity: 'info', at: { page: 1, line: 2, column: 6 } },
    ]);
  });

  test('the rest of a letter whose first byte is lost is no windows-1252 character', () => {
    expect(decodeText(bytesOf('für Größe, der ', [0x84], 'rger')).text).toBe('für Größe, der \ufffdrger');
    expect(decodeText(bytesOf('für Größe, Gr', [0xbc], 'n')).text).toBe('für Größe, Gr\ufffdn');
  });

  test('an encoded surrogate is one U+FFFD', () => {
    const result = decodeText(bytesOf('a', [0xed, 0xa0, 0x80], 'b'));
    expect([result.text, result.encoding]).toEqual(['a\ufffdb', 'utf-8']);
  });

  test('a windows-1252 word at the end is not taken for a cut-off character', () => {
    const result = decodeText(bytesOf('im Caf', [0xe9]));
    expect([result.text, result.encoding]).toEqual(['im Café', 'windows-1252']);
  });
});

describe('uniform text', () => {
  test.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\r\r\nb', 'a\nb'],
    ['a\r\n\r\nb', 'a\n\nb'],
    ['a\vb\u2028c\u2029d', 'a\nb\nc\nd'],
    ['a\f\nb', 'a\f\nb'],
    ['a\u0085b', 'a\nb'],
  ])('line ends: %j', (text, expected) => {
    expect(decoded(text)).toEqual([expected]);
  });

  test('ligatures that a typesetting program left become letters', () => {
    const { text, problems } = decodeText(
      Buffer.from('Grün\ufb02ächen, Gra\ufb03ti, Eile mit P\ufb01\ufb00'),
    );
    expect(text).toBe('Grünflächen, Graffiti, Eile mit Pfiff');
    expect(problems).toEqual([]);
  });

  test('umlauts as combining marks become NFC', () => {
    expect(decoded('Mu\u0308ller, A\u030angstro\u0308m, \u212b')).toEqual(['Müller, Ångström, Å']);
  });

  test('soft hyphens at line ends and no-break spaces stay, what prints nothing goes', () => {
    expect(decoded('Maß\u00ad\u00adnahmen\u00ad\u200b\nplan\u00ad | 5\u00a0€')).toEqual([
      'Maßnahmen\u00ad\nplan\u00ad | 5\u00a0€',
    ]);
    expect(decoded('\u202eab\u202c\u200ec \u2066d\u2069\ufe0f ☎\ufe0e \u{e0101}e')).toEqual(['abc d ☎ e']);
    expect(decoded('Lind\u200dwurm 1\u200c2')).toEqual(['Lindwurm 12']);
    expect(decoded('\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645')).toEqual([
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    ]);
    expect(decoded('\ufeff\ufeffab\u200bc\ufeffd\u2060e\u200cf')).toEqual(['abcdef']);
  });

  test('control characters are left out, with the place of the first', () => {
    const result = decodeText(Buffer.from('eins\n\fz\u0308w\0e\u0007i\tdrei'));
    expect(result.text).toBe('eins\n\fz̈wei\tdrei');
    expect(result.problems).toMatchObject([
      { code: 'control-characters', severity: 'warning', at: { page: 2, line: 2, column: 4 } },
    ]);
    expect(result.problems[0]?.args).toEqual({ places: 2, shown: 0 });
  });

  test("DOS's end-of-file mark at the end is no content", () => {
    expect(decoded('Anfrage\r\n\u001a')).toEqual(['Anfrage\n']);
    expect(decoded('An\u001afrage')).toEqual(['Anfrage', 'control-characters']);
  });

  test('lone surrogates and noncharacters become U+FFFD', () => {
    const bytes = bytesOf([0xff, 0xfe], [...Buffer.from('a\ud800b\udc00c\uffffd😀', 'utf16le')]);
    const result = decodeText(bytes);
    expect(result.text).toBe('a\ufffdb\ufffdc\ufffdd😀');
    expect(result.problems).toMatchObject([
      { code: 'replacement-characters', at: { page: 1, line: 1, column: 2 } },
    ]);
  });

  test('a form feed ends its line, but "\\n\\f" does not end two', () => {
    const place = (text: string): unknown => decodeText(Buffer.from(text)).problems[0]?.at;
    expect(place('a\fb\u0001')).toEqual({ page: 2, line: 2, column: 2 });
    expect(place('a\n\fb\u0001')).toEqual({ page: 2, line: 2, column: 2 });
    expect(place('\f\fb\u0001')).toEqual({ page: 3, line: 1, column: 2 });
  });

  test('nothing but a byte order mark, nothing but white space, nothing', () => {
    expect(decoded('\ufeff')).toEqual(['']);
    expect(decoded(' \r\n ')).toEqual([' \n ']);
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', problems: [] });
  });
});

describe('any input', () => {
  const encodings = fc.option(fc.constantFrom<EncodingName[]>(...ENCODINGS), { nil: undefined });

  test('any bytes give uniform text and do not throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), encodings, (bytes, forced) => {
        const { text, problems } = decodeText(bytes, forced);
        expect(text).toBe(text.normalize('NFC'));
        const leftOver = Array.from(text).filter((char) => /\p{Cc}|\p{Cs}|[\u2028\u2029\ufeff]/u.test(char));
        expect(leftOver.filter((char) => !'\n\t\f'.includes(char))).toEqual([]);
        expect(text.includes('\ufffd')).toBe(codes(problems).includes('replacement-characters'));
        expect(new Set(codes(problems)).size).toBe(problems.length);
      }),
      { numRuns: 500 },
    );
  });

  test('what is said to be untouched is untouched: UTF-8 without problems', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const result = decodeText(Buffer.from(text));
        if (result.problems.length > 0) return;
        const expected = withoutInvisible(text.replace(/\r{1,2}\n|[\r\v\u0085\u2028\u2029]/g, '\n')).replace(
          /[\ufb00-\ufb06]/g,
          (ligature) => ligature.normalize('NFKC'),
        );
        expect(result.text).toBe(expected.normalize('NFC'));
      }),
      { numRuns: 500 },
    );
  });

  // what grows with the square takes a fourth for a half, and so has the limit to be
  test('10 MB, or half of it, take a fraction of a second, also as one line and as nothing but carriage returns', () => {
    const size = extent(1, 1 / 2);
    const line = Buffer.from('Die Straße wird für „Bürger“ geöffnet. ');
    for (const part of [
      line,
      Buffer.from(encodeText(line.toString(), 'windows-1252') ?? []),
      Buffer.from('\r'),
    ]) {
      const bytes = Buffer.alloc(10_000_000 * size, part);
      expect(processorSeconds(() => decodeText(bytes))).toBeLessThan(20 * size ** 2);
    }
  });
});
