/** What a file is, told from its bytes alone. */

import { isUtf8 } from 'node:buffer';
import type { MediaType } from '../model/names.ts';
import { looksLikePdf } from './pdf/signature.ts';
import { byteOrderMark } from './readBytes.ts';
import { type ByteCounts, countBytes, countHigh, countWhere, isControlByte } from './text/byteCounts.ts';
import { guessEncoding } from './text/encodingGuess.ts';
import { isDamagedUtf8 } from './text/utf8.ts';
import { isUtf16Text, utf16WithoutBom } from './text/utf16.ts';
import { looksLikeWebPage } from './webPage.ts';

/** Share of control characters that a text may have; random bytes have 11 %. */
const MAX_CONTROLS = 0.05;
/** Share of bytes above ASCII up to which single-byte text is beyond doubt; random bytes have half. */
const MAX_HIGH = 0.3;
/** Above it, the bytes must read as German or as drawn tables: `guessEncoding` gives random bytes -11 and less. */
const MIN_QUALITY = -9.5;
/** … or be so many without a single control character: some other language. Random bytes never are. */
const MIN_CLEAN_LENGTH = 64;

/** First bytes of formats that may hold long stretches of plain text. All have bytes that no text starts with. */
const BINARY_STARTS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // ZIP, docx, odt
  [0x50, 0x4b, 0x05, 0x06], // empty ZIP
  [0xff, 0xd8, 0xff], // JPEG
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], // PNG
  [0x1f, 0x8b, 0x08], // gzip
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], // OLE: doc, xls, msg
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], // 7z
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], // xz
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], // RAR
];
/** `ustar`, at this offset in a tar archive. */
const TAR_MARK = { offset: 257, bytes: [0x75, 0x73, 0x74, 0x61, 0x72] };

/**
 * The media type by content. Text is what decodes plausibly as UTF-8, UTF-16 or one of the single-byte encodings,
 * also with a few control characters, only white space or only a byte order mark; `empty` has no byte at all;
 * `web-page` is text, too, but its markup would stand in every value.
 * Reads every byte once or twice: 0.2 s for 100 MB.
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType | 'web-page' | 'not-text' | 'empty' {
  if (bytes.length === 0) return 'empty';
  if (looksLikePdf(bytes)) return 'application/pdf';
  if (!isText(bytes)) return 'not-text';
  return looksLikeWebPage(bytes) ? 'web-page' : 'text/plain';
}

function isText(bytes: Uint8Array): boolean {
  if (BINARY_STARTS.some((start) => startsWith(bytes, start))) return false;
  if (startsWith(bytes.subarray(TAR_MARK.offset), TAR_MARK.bytes)) return false;
  const mark = byteOrderMark(bytes);
  if (mark !== null && mark.encoding !== 'utf-8' && isUtf16Text(bytes.subarray(2), mark.encoding))
    return true;
  const rest = withoutPadding(mark === null ? bytes : bytes.subarray(mark.length));
  const counts = countBytes(rest);
  if (utf16WithoutBom(rest, counts) !== null) return true;
  const controls = countWhere(counts.even, isControlByte) + countWhere(counts.odd, isControlByte);
  // up to three are forgiven in a short text
  if (controls > Math.max(rest.length * MAX_CONTROLS, Math.min(3, rest.length / 4))) return false;
  return isUtf8(rest) || isDamagedUtf8(rest) || isSingleByteText(rest, counts, controls);
}

function isSingleByteText(bytes: Uint8Array, counts: ByteCounts, controls: number): boolean {
  if (countHigh(counts) <= bytes.length * MAX_HIGH) return true;
  // erased memory; cp850 has a no-break space there
  if (counts.even[0xff]! + counts.odd[0xff]! > bytes.length / 2) return false;
  if (controls === 0 && bytes.length >= MIN_CLEAN_LENGTH) return true;
  return guessEncoding(bytes).quality >= MIN_QUALITY;
}

/** Without the zeros that fill up the last block of a file; more than half of it is no filling. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  // the upper half of a UTF-16 line end is a zero, too
  return end < bytes.length - 1 && end >= bytes.length / 2 ? bytes.subarray(0, end) : bytes;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
