/** Bytes to characters: which encoding it is, and decoding by it. Nothing is made uniform here. */

import { isAscii, isUtf8 } from 'node:buffer';
import type { EncodingName } from '../model/names.ts';
import { countBytes } from './text/byteCounts.ts';
import { decodeDamagedUtf8 } from './text/damagedUtf8.ts';
import { guessEncoding } from './text/encodingGuess.ts';
import type { RepairedText } from './text/repairedText.ts';
import { decodeSingleByte } from './text/singleByteTables.ts';
import { isDamagedUtf8 } from './text/utf8.ts';
import { decodeUtf16, type Utf16Name, utf16WithoutBom } from './text/utf16.ts';

export interface DecodedBytes {
  /** As decoded, without a byte order mark. */
  text: string;
  encoding: EncodingName;
  /** How the encoding was found; `given` by the user. */
  found: 'given' | 'certain' | 'guessed' | 'weak';
  /** Bytes of windows-1252 that were mended among UTF-8. */
  pasted: RepairedText | null;
}

export interface ByteOrderMark {
  encoding: 'utf-8' | Utf16Name;
  length: number;
}

/** The byte order mark at the start, `null` if there is none. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/**
 * Finds the encoding: byte order mark, UTF-16 by its NULs, strict UTF-8 (which ASCII is), UTF-8 with a few broken
 * bytes, else the single-byte encoding that gives German text.
 */
export function readBytes(bytes: Uint8Array): DecodedBytes {
  const mark = byteOrderMark(bytes);
  if (mark !== null) {
    const rest = bytes.subarray(mark.length);
    if (mark.encoding === 'utf-8') return isUtf8(rest) ? certain(utf8(rest), 'utf-8') : damagedUtf8(rest);
    return certain(decodeUtf16(rest, mark.encoding), mark.encoding);
  }
  const wide = bytes.includes(0) ? utf16WithoutBom(bytes, countBytes(bytes)) : null;
  if (wide !== null) return { ...certain(decodeUtf16(bytes, wide), wide), found: 'guessed' };
  if (isUtf8(bytes)) return certain(utf8(bytes), 'utf-8');
  if (isDamagedUtf8(bytes)) return damagedUtf8(bytes);
  const { encoding, clear } = guessEncoding(bytes);
  return { ...certain(decodeSingleByte(bytes, encoding), encoding), found: clear ? 'guessed' : 'weak' };
}

/**
 * Decodes by the encoding that the user gave; what it cannot read is U+FFFD. A UTF-16 byte order mark settles the
 * order of the bytes even so, because `utf-16` alone does not name one.
 */
export function readBytesAs(bytes: Uint8Array, encoding: EncodingName): DecodedBytes {
  const mark = byteOrderMark(bytes);
  if (encoding === 'utf-8') return given(utf8(bytes.subarray(mark?.encoding === 'utf-8' ? 3 : 0)), encoding);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const order = mark === null || mark.encoding === 'utf-8' ? null : mark.encoding;
    const rest = bytes.subarray(order === null ? 0 : 2);
    return given(decodeUtf16(rest, order ?? encoding), order ?? encoding);
  }
  return given(decodeSingleByte(bytes, encoding), encoding);
}

function certain(text: string, encoding: EncodingName): DecodedBytes {
  return { text, encoding, found: 'certain', pasted: null };
}

function given(text: string, encoding: EncodingName): DecodedBytes {
  return { text, encoding, found: 'given', pasted: null };
}

function damagedUtf8(bytes: Uint8Array): DecodedBytes {
  const repaired = decodeDamagedUtf8(bytes);
  return { ...certain(repaired.text, 'utf-8'), pasted: repaired.count > 0 ? repaired : null };
}

/** ASCII gives a string of one byte a character, so it needs no more memory than the file. */
function utf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}
