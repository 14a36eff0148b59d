/** The ways in which UTF-8 gets read wrongly: one byte taken for one character of a single-byte encoding. */

import { type SingleByteName, singleByteTable } from './singleByteTables.ts';

/** Longest stretch treated as one, in characters of UTF-8. */
const MAX_RUN = 500;

export interface Misreading {
  bytes: ReadonlyMap<string, number>;
  /** Two to four characters that could be one in UTF-8, repeatedly; lead and rest are disjoint sets, so it is linear. */
  pattern: RegExp;
  /** Read it so only if that explains (nearly) every character above ASCII in the text. */
  wholeOnly: boolean;
}

const misreadings: Misreading[] = [];

/** In the order in which they are tried. */
export function knownMisreadings(): readonly Misreading[] {
  if (misreadings.length === 0) {
    misreadings.push(
      misreading('windows-1252', false),
      misreading('iso-8859-15', false),
      misreading('macintosh', true),
      misreading('cp850', true),
    );
  }
  return misreadings;
}

function misreading(name: SingleByteName, wholeOnly: boolean): Misreading {
  const bytes = new Map<string, number>();
  // ISO 8859-1, in which 0x80-0x9F are control characters, is windows-1252 in this
  if (!wholeOnly) for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(String.fromCharCode(byte), byte);
  singleByteTable(name).forEach((char, byte) => {
    if (byte >= 0x80) bytes.set(char, byte);
  });
  const charsOf = (from: number, to: number): string =>
    [...bytes].map(([char, byte]) => (byte >= from && byte <= to ? unicodeEscape(char) : '')).join('');
  const unit = `[${charsOf(0xc2, 0xf4)}][${charsOf(0x80, 0xbf)}]{1,3}`;
  return { bytes, pattern: new RegExp(`(?:${unit}){1,${MAX_RUN}}`, 'g'), wholeOnly };
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The parts of a run that are valid UTF-8 throughout: `“Ã¼` has a stray `“` before one. */
export function soundStretches(run: string, way: Misreading): { start: number; end: number }[] {
  const bytes = Uint8Array.from(run, (char) => way.bytes.get(char) ?? 0);
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!decoded.includes('\ufffd')) return [{ start: 0, end: run.length }];
  const stretches: { start: number; end: number }[] = [];
  let start = 0;
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index]!;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const one = lead >= 0xc2 ? decodeBytes(bytes.subarray(index, index + length)) : null;
    if (one === null) {
      if (index > start) stretches.push({ start, end: index });
      start = index + 1;
    }
    index += one === null ? 1 : length;
  }
  if (bytes.length > start) stretches.push({ start, end: bytes.length });
  return stretches;
}

/** The bytes as UTF-8, `null` if they are not valid. */
function decodeBytes(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return Buffer.compare(Buffer.from(text), bytes) === 0 ? text : null;
}

/** The characters taken back to bytes and read as UTF-8, `null` if that cannot be. */
export function decodeChars(text: string, way: Misreading): string | null {
  const values = Array.from(text, (char) => way.bytes.get(char) ?? -1);
  return values.includes(-1) ? null : decodeBytes(Uint8Array.from(values));
}
