/** Is it a PDF? Readers take a header anywhere in the first 1024 bytes; a text may mention one there. */

const HEADER_RANGE = 1024;
/** Where the marks of a PDF's end are looked for: some producers and mailers write rubbish after it. */
const TAIL_RANGE = 2048;
/** How far after a late header the first object is looked for. */
const OBJECT_RANGE = 65_536;

/** After `%PDF-`: a version and the end of the line, or of a file that was cut off; comments and rubbish may follow. */
const HEADER_ALONE = /^(?:[0-9]\.[0-9]{1,2})?[ \t]*(?:[^ -~]|%|$)/;

/**
 * Does the file start with a line `%PDF-1.4`, but for white space or a byte order mark? Then it is meant as a PDF,
 * however damaged. Where something else comes before (ISO 32000 forbids it, mailers and web servers do it), the header must
 * start a line or follow binary rubbish, have a version, and the file must have an object or a PDF's end besides:
 * `Die ersten Zeichen sind %PDF-1.4` is a text.
 */
export function looksLikePdf(bytes: Uint8Array): boolean {
  const head = latin1(bytes, 0, HEADER_RANGE + '%PDF-'.length - 1);
  for (let at = head.indexOf('%PDF-'); at >= 0; at = head.indexOf('%PDF-', at + 1)) {
    if (isBlank(head.slice(0, at))) return HEADER_ALONE.test(head.slice(at + 5)) || hasParts(bytes, at);
    if (startsLine(head, at) && /^[0-9]\.[0-9]/.test(head.slice(at + 5)) && hasParts(bytes, at)) return true;
  }
  return false;
}

function isBlank(before: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?[\s\0]*$/.test(before);
}

/** At the start of a line, or after a byte that no text has. */
function startsLine(head: string, at: number): boolean {
  const code = head.charCodeAt(at - 1);
  return code === 0x0a || code === 0x0d || code < 0x09 || (code >= 0x0e && code < 0x20) || code >= 0x7f;
}

function hasParts(bytes: Uint8Array, at: number): boolean {
  if (/(?:^|[\r\n])[0-9]{1,10} [0-9]{1,5} obj\b/.test(latin1(bytes, at, at + OBJECT_RANGE))) return true;
  const tail = latin1(bytes, Math.max(at, bytes.length - TAIL_RANGE), bytes.length);
  return /(?:^|[\r\n])startxref\b/.test(tail) && tail.includes('%%EOF');
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);
}
