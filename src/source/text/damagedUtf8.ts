/** Decodes UTF-8 that is cut off, has broken characters, or windows-1252 bytes pasted in. */

import { germanFit } from './germanFit.ts';
import type { Neighbours } from './neighbours.ts';
import type { RepairedText } from './repairedText.ts';
import { singleByteTable } from './singleByteTables.ts';
import { breaksOff, isContinuation, sequenceAt } from './utf8.ts';

/** What a stray byte must reach to be read as windows-1252. */
interface Demands {
  /** Least fit of each character. */
  fit: number;
  /** A lone 0x80-0xBF may also be the rest of a two-byte letter: that much better must the windows-1252 reading be. */
  lead: number;
}

/** As well as letters and common marks do. */
const STRICT: Demands = { fit: -7.5, lead: 3 };
/** Where most of the stray bytes have met the strict demands, the others come from the same place. */
const RELAXED: Demands = { fit: -11, lead: 0 };
const MANY_PASTED = 3;
const MOST_PASTED = 0.7;

/** Decodes: windows-1252 bytes where they clearly are such, U+FFFD for each other ill-formed piece. Never throws. */
export function decodeDamagedUtf8(bytes: Uint8Array): RepairedText {
  const strict = decodeWith(STRICT, bytes);
  const most = strict.count >= MANY_PASTED && strict.count >= MOST_PASTED * strict.broken;
  return most && strict.count < strict.broken ? decodeWith(RELAXED, bytes) : strict;
}

function decodeWith(demands: Demands, bytes: Uint8Array): RepairedText & { broken: number } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const result = { text: '', count: 0, first: -1, broken: 0 };
  const pieces: string[] = [];
  let written = 0;
  let start = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceAt(bytes, index);
    if (length > 0) {
      index += length;
      continue;
    }
    pieces.push(buffer.toString('utf8', start, index));
    written += pieces[pieces.length - 1]!.length;
    const before = pieces.slice(-3).join('').slice(-2);
    const pasted = breaksOff(bytes, index, length)
      ? null
      : asWindows1252(bytes, index, index - length, before, demands);
    if (pasted !== null && result.count++ === 0) result.first = written;
    result.broken++;
    pieces.push(pasted ?? '\ufffd');
    written += pieces[pieces.length - 1]!.length;
    index -= length;
    start = index;
  }
  pieces.push(buffer.toString('utf8', start));
  return { ...result, text: pieces.join('') };
}

/** The bytes [start, end) as windows-1252, if each character fits its place; otherwise `null`. */
function asWindows1252(
  bytes: Uint8Array,
  start: number,
  end: number,
  before: string,
  demands: Demands,
): string | null {
  const table = singleByteTable('windows-1252');
  const read = Array.from(bytes.subarray(start, end), (byte) => table[byte]!);
  const next = charAt(bytes, end);
  const around = [...before.padStart(2).slice(-2), ...read, next.char, charAt(bytes, next.end).char];
  if (before.length < 2) around[0] = '';
  if (before.length < 1) around[1] = '';
  const nearAt = (index: number): Neighbours => ({
    before2: around[index] ?? '',
    before: around[index + 1] ?? '',
    after: around[index + 3] ?? '',
    after2: around[index + 4] ?? '',
  });
  const fits = read.every((char, index) => germanFit(char, nearAt(index)) >= demands.fit);
  if (!fits) return null;
  if (read.length > 1 || !isContinuation(bytes[start])) return read.join('');
  const letter = String.fromCharCode(0xc0 + (bytes[start]! & 0x3f));
  return germanFit(read[0]!, nearAt(0)) - germanFit(letter, nearAt(0)) >= demands.lead ? read[0]! : null;
}

function charAt(bytes: Uint8Array, index: number): { char: string; end: number } {
  if (index >= bytes.length) return { char: '', end: index };
  const length = sequenceAt(bytes, index);
  if (length < 0) return { char: singleByteTable('windows-1252')[bytes[index]!]!, end: index + 1 };
  return { char: Buffer.from(bytes.subarray(index, index + length)).toString('utf8'), end: index + length };
}
