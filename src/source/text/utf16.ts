/** UTF-16: how it is recognised without a byte order mark, and decoding. */

import { type ByteCounts, isControlByte } from './byteCounts.ts';
import { decodeWith } from './iconv.ts';

export type Utf16Name = 'utf-16le' | 'utf-16be';

/** Share of units whose upper byte is zero. German has some 97 %; a page full of drawn table lines much less. */
const MIN_ZERO_UPPER = 0.5;
/** Share of units that a text may have of control characters, lone surrogates and private code points. */
const MAX_BAD = 0.05;

/**
 * UTF-16 without a byte order mark: `A.n.f.r.a.g.e.` has its NULs at odd offsets (little endian) or even ones.
 * `null` for anything else, also for a file of one unit.
 */
export function utf16WithoutBom(bytes: Uint8Array, counts: ByteCounts): Utf16Name | null {
  const units = bytes.length >> 1;
  if (units < 2) return null;
  const zeros = MIN_ZERO_UPPER * units;
  if (counts.odd[0]! >= zeros && isUtf16Text(bytes, 'utf-16le')) return 'utf-16le';
  if (counts.even[0]! >= zeros && isUtf16Text(bytes, 'utf-16be')) return 'utf-16be';
  return null;
}

/** Is it text if read as UTF-16 (without a byte order mark)? Binary data has lone surrogates and private code points all over. */
export function isUtf16Text(bytes: Uint8Array, name: Utf16Name): boolean {
  const units = bytes.length >> 1;
  const upperAt = name === 'utf-16le' ? 1 : 0;
  let bad = 0;
  let high = false;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const upper = bytes[index + upperAt]!;
    const lower = bytes[index + 1 - upperAt]!;
    const low = upper >= 0xdc && upper <= 0xdf;
    if (low !== high) bad++;
    high = upper >= 0xd8 && upper <= 0xdb;
    if (upper === 0 ? isControlByte(lower) : upper === 0xff ? lower >= 0xfe : upper >= 0xe0 && upper <= 0xf8)
      bad++;
  }
  return bad <= Math.max(units * MAX_BAD, Math.min(3, units / 3));
}

/**
 * Decodes UTF-16 without its byte order mark. Lone surrogates stay as they are. A single byte left over at the end is
 * U+FFFD, unless it is a blank, a line end or a NUL that some program appended.
 */
export function decodeUtf16(bytes: Uint8Array, name: Utf16Name): string {
  const even = bytes.subarray(0, bytes.length & ~1);
  const text = decodeWith(name, even, { stripBOM: false });
  if (even.length === bytes.length) return text;
  const rest = bytes[even.length]!;
  return rest <= 0x20 ? text : `${text}\ufffd`;
}
