/** Single-byte encodings: what each byte means, and whole files of them. */

import type { EncodingName } from '../../model/names.ts';
import { decodeWith } from './iconv.ts';

export type SingleByteName = Extract<EncodingName, 'windows-1252' | 'iso-8859-15' | 'cp850' | 'macintosh'>;

/** In the order of the contract. */
export const SINGLE_BYTE: readonly SingleByteName[] = ['windows-1252', 'iso-8859-15', 'cp850', 'macintosh'];

/** Bytes decoded at a time, so that the buffer between bytes and string stays small. */
const CHUNK = 1 << 16;

const tables = new Map<SingleByteName, readonly string[]>();

/**
 * The 256 characters of an encoding, from iconv-lite but for three points:
 * - windows-1252: the five undefined bytes give the C1 control of the same number (as in WHATWG's table), because
 *   they are needed to undo text that was decoded twice; whoever shows them must replace them;
 * - macintosh 0xDB is the euro sign, as in Apple's table since Mac OS 8.5;
 * - macintosh 0xF0 is Apple's logo, U+F8FF.
 */
export function singleByteTable(name: SingleByteName): readonly string[] {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const table = Array.from(decodeWith(name, bytes), (char, byte) =>
    char === '\ufffd' ? String.fromCharCode(byte) : char,
  );
  if (name === 'macintosh') {
    table[0xdb] = '€';
    table[0xf0] = '\uf8ff';
  }
  tables.set(name, table);
  return table;
}

/** Decodes bytes by the encoding's table; every byte gives one UTF-16 unit. */
export function decodeSingleByte(bytes: Uint8Array, name: SingleByteName): string {
  const units = Uint16Array.from(singleByteTable(name), (char) => char.charCodeAt(0));
  const buffer = Buffer.allocUnsafe(2 * Math.min(CHUNK, bytes.length));
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const end = Math.min(bytes.length, start + CHUNK);
    let to = 0;
    for (let from = start; from < end; from++) {
      const unit = units[bytes[from]!]!;
      buffer[to++] = unit & 0xff;
      buffer[to++] = unit >> 8;
    }
    pieces.push(buffer.toString('utf16le', 0, to));
  }
  return pieces.join('');
}
