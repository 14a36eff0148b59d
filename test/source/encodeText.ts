/** Text to bytes, for tests: by iconv-lite alone, so that the tables of `src/source` are tested, too. */

import iconv from 'iconv-lite';
import type { EncodingName } from '../../src/model/names.ts';

/** The bytes of the text in an encoding, without a byte order mark; `null` if it has a character that is lacking there. */
export function encodeText(text: string, encoding: EncodingName): Uint8Array | null {
  // iconv-lite's table is older than the euro sign, which is at 0xDB since 1998; there `¤` is taken for it
  const apple = encoding === 'macintosh';
  const source = apple ? text.replaceAll('€', '¤') : text;
  const bytes = iconv.encode(source, encoding);
  const encodable =
    iconv.decode(bytes, encoding, { stripBOM: false }) === source && !(apple && text.includes('¤'));
  return encodable ? bytes : null;
}

/** The text with its UTF-8 bytes taken for characters of another encoding; ISO 8859-1 has C1 controls among them. */
export function misread(
  text: string,
  as: 'iso-8859-1' | 'windows-1252' | 'iso-8859-15' | 'cp850' | 'macintosh',
): string {
  const bytes = Buffer.from(text);
  if (as !== 'windows-1252') return as === 'iso-8859-1' ? bytes.toString('latin1') : iconv.decode(bytes, as);
  // the five bytes that are not defined become control characters, as in browsers
  return Array.from(bytes, (byte) => {
    const char = iconv.decode(Buffer.of(byte), as);
    return char === '\ufffd' ? String.fromCharCode(byte) : char;
  }).join('');
}
