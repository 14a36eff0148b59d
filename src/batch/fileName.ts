/**
 * Names of files as strings from which the very bytes come back. On Linux a name is any bytes; those that are no UTF-8
 * become U+DC80 to U+DCFF, one a byte, as in Python (PEP 383, surrogateescape). No valid UTF-8 decodes to these.
 */

import { isUtf8 } from 'node:buffer';

const ESCAPED = /[\udc80-\udcff]/;
const PIECE = /[\udc80-\udcff]|[^\udc80-\udcff]+/gu;

/** The string for a name's bytes. It may hold lone surrogates: print it with `escapeTerminal` or as JSON only. */
export function nameFromBytes(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    name += length === 0 ? String.fromCharCode(0xdc00 + bytes[at]!) : bytes.toString('utf8', at, at + length);
    at += Math.max(length, 1);
  }
  return name;
}

/** The bytes of a name that `nameFromBytes` or a user gave. */
export function bytesFromName(name: string): Buffer {
  if (!ESCAPED.test(name)) return Buffer.from(name, 'utf8');
  const pieces = name.match(PIECE) ?? [];
  return Buffer.concat(
    pieces.map((piece) => {
      const unit = piece.charCodeAt(0);
      return unit >= 0xdc80 && unit <= 0xdcff ? Buffer.of(unit - 0xdc00) : Buffer.from(piece, 'utf8');
    }),
  );
}

/** What the functions of `node:fs` take: the string where it is plain, else the bytes. */
export function fileToOpen(name: string): string | Buffer {
  return ESCAPED.test(name) ? bytesFromName(name) : name;
}

/** Length of the valid UTF-8 sequence that begins here, 0 if none does. */
function sequenceLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}
