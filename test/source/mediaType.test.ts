import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ENCODINGS } from '../../src/model/names.ts';
import { mediaTypeOf } from '../../src/source/mediaType.ts';
import { processorSeconds } from '../processorTime.ts';
import { encodeText } from './encodeText.ts';
import { germanText, seeded } from './germanSentences.ts';

const BODY = '1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n';

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function randomBytes(seed: number, length: number): Uint8Array {
  const random = seeded(seed);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

test('no byte at all is empty', () => {
  expect(mediaTypeOf(new Uint8Array())).toBe('empty');
});

describe('PDF', () => {
  test.each([
    ['a header at the start', `%PDF-1.7\n${BODY}`],
    ['white space before it', `\r\n \n%PDF-1.4\r${BODY}`],
    ['a byte order mark before it', `\u00ef\u00bb\u00bf%PDF-1.4\n${BODY}`],
    [
      'a web server’s header before it',
      `HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n${BODY}`,
    ],
    ['binary rubbish before it', `\u0000\u0001\u00ff${'\u0000'.repeat(900)}%PDF-1.4\n${BODY}`],
    ['a header and nothing else', '%PDF-1.4'],
    ['cut off after the header', '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n'],
    ['cut off inside the header', '%PDF-'],
    ['a made-up version', `%PDF-\n${BODY}`],
  ])('%s', (_what, text) => {
    expect(mediaTypeOf(latin1(text))).toBe('application/pdf');
  });

  test.each([
    ['a mention in a sentence', 'Anfrage\nEine PDF-Datei beginnt mit %PDF-1.4 und endet mit %%EOF.\n'],
    [
      'a mention at the start of a line',
      'Anfrage\nDie Datei beginnt mit\n%PDF-1.4\nund ist damit erkannt.\n',
    ],
    ['a mention as the first word', '%PDF-1.4 ist die erste Zeile einer Datei.\n'],
  ])('is a text: %s', (_what, text) => {
    expect(mediaTypeOf(latin1(text))).toBe('text/plain');
  });

  test('a header beyond the first 1024 bytes does not count', () => {
    expect(mediaTypeOf(latin1(`${'Zeile\n'.repeat(300)}%PDF-1.4\n${BODY}`))).toBe('text/plain');
  });
});

describe('text', () => {
  test.each(ENCODINGS)('German text in %s', (encoding) => {
    for (const length of [8, 20, 50, 500]) {
      const text = germanText(length, length, (sentence) => encodeText(sentence, encoding) !== null);
      expect(mediaTypeOf(encodeText(text, encoding) ?? new Uint8Array())).toBe('text/plain');
    }
  });

  test.each([
    ['one letter', 'A'],
    ['white space', ' \r\n\t '],
    ['a byte order mark', '\u00ef\u00bb\u00bf'],
    ['a byte order mark of UTF-16', '\u00ff\u00fe'],
    ['a few NULs', 'Anfrage\u0000 an den Stadtrat\u0000\n'],
    ['NULs that fill up the last block', `${'Anfrage an den Stadtrat\n'.repeat(20)}${'\u0000'.repeat(32)}`],
    ['an end-of-file mark of DOS', 'Anfrage\r\n\u001a'],
    ['escape sequences', '\u001b[1mAnfrage\u001b[0m\n'],
    ['page breaks', 'Anfrage\n\f\f\n'],
    [
      'a table drawn in cp850',
      `${'\u00c4'.repeat(60)}\n\u00b3 Jahr \u00b3 Zahl \u00b3\n${'\u00c4'.repeat(60)}\n`,
    ],
    ['letters only', 'Gr\u00f6\u00dfe'],
    ['UTF-8 cut off', 'Gr\u00c3\u00b6\u00c3\u009fe f\u00c3'],
    ['another script in UTF-8', Buffer.from('Привет, мир').toString('latin1')],
  ])('%s', (_what, text) => {
    expect(mediaTypeOf(latin1(text))).toBe('text/plain');
  });

  test('lone surrogates in UTF-16 with a byte order mark', () => {
    expect(mediaTypeOf(Buffer.from(`\ufeffAnfrage \ud800 an den Rat`, 'utf16le'))).toBe('text/plain');
  });
});

describe('a web page', () => {
  const page = '<!DOCTYPE html>\n<html lang="de"><body>Anfrage</body></html>\n';

  test.each([
    ['with its doctype', page],
    ['of an older kind', '<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\r\n<HTML>'],
    ['without a doctype', '<html>\n<body>'],
    ['with attributes', '<html xmlns="http://www.w3.org/1999/xhtml">'],
    ['after white space', ` \r\n\t${page}`],
    ['after a byte order mark', `\u00ef\u00bb\u00bf${page}`],
    ['after an XML declaration', `<?xml version="1.0" encoding="UTF-8"?>\n${page}`],
    ['after comments', `<!-- saved from url=(0014)about:internet -->\n<!-- x --> ${page}`],
    ['in UTF-16', Buffer.from(`\ufeff${page}`, 'utf16le').toString('latin1')],
  ])('%s', (_what, text) => {
    expect(mediaTypeOf(latin1(text))).toBe('web-page');
  });

  test.each([
    ['a text about one', 'Anfrage\n<html> im Stadtrat\n'],
    ['single tags', '<b>Anfrage</b> an den Stadtrat\n'],
    ['another element', '<htmlx> <p>Anfrage</p>\n'],
    ['another doctype', '<!DOCTYPE svg>\n<svg/>'],
    ['other XML', '<?xml version="1.0"?>\n<anfrage/>'],
    ['a comment without an end', '<!-- <html>\n<html>'],
    ['a title in angle brackets', '<Anfrage>\n<html>'],
  ])('%s is text', (_what, text) => {
    expect(mediaTypeOf(latin1(text))).toBe('text/plain');
  });

  test('pages with thousands of comments are told at once', () => {
    expect(mediaTypeOf(latin1('<!--a-->'.repeat(500_000)))).toBe('text/plain');
  });
});

describe('not text', () => {
  test('random bytes, from 64 on', () => {
    for (let seed = 0; seed < 300; seed++) {
      expect(mediaTypeOf(randomBytes(seed, 64 + seed * 5))).toBe('not-text');
    }
  });

  test('random bytes after a UTF-16 byte order mark', () => {
    for (let seed = 0; seed < 50; seed++) {
      expect(mediaTypeOf(Buffer.concat([Buffer.of(0xff, 0xfe), randomBytes(seed, 400)]))).toBe('not-text');
    }
  });

  test('compressed data', () => {
    const text = Buffer.from(germanText(1, 20_000));
    expect(mediaTypeOf(gzipSync(text))).toBe('not-text');
    expect(mediaTypeOf(deflateSync(text))).toBe('not-text');
  });

  test.each([
    [
      'an archive that holds a plain text',
      `PK\u0003\u0004\u0014\u0000\u0000\u0000${'Anfrage an den Rat\n'.repeat(99)}`,
    ],
    ['a tape archive', `${'a.txt'.padEnd(257, '\u0000')}ustar\u0000${'Anfrage an den Rat\n'.repeat(99)}`],
    ['a JPEG', '\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000\u0001'],
    ['a PNG', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
    ['a program', `MZ\u0090\u0000\u0003${'\u0000'.repeat(40)}This program cannot be run in DOS mode`],
    ['zeros', '\u0000'.repeat(100)],
    ['two zeros', '\u0000\u0000'],
    ['erased memory', '\u00ff'.repeat(1000)],
    ['numbers of 32 bits', '\u0001\u0000\u0000\u0000\u0007\u0000\u0000\u0000'.repeat(50)],
  ])('%s', (_what, text) => {
    expect(mediaTypeOf(latin1(text))).toBe('not-text');
  });
});

test('100 MB are looked at in a second or so', () => {
  const bytes = Buffer.alloc(100_000_000, 'Die Straße wird gesperrt.\n');
  const seconds = processorSeconds(() => expect(mediaTypeOf(bytes)).toBe('text/plain'));
  expect(seconds).toBeLessThan(20);
});
