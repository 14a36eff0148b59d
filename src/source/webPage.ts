/** Is a text the source of a web page, as browsers save it? */

/** Bytes in which a page's first element stands, unless a longer comment comes before. */
const HEAD = 4096;

/**
 * Does the text begin as an HTML document does: with its doctype or its root element, but for a byte order mark, white
 * space, an XML declaration and comments? A paper that speaks of HTML, or holds single tags, does not.
 */
export function looksLikeWebPage(bytes: Uint8Array): boolean {
  if (firstPrinted(bytes) !== LESS_THAN) return false;
  // in UTF-16 every other byte of the markup is a NUL
  const head = Buffer.from(bytes.subarray(0, HEAD).filter((byte) => byte !== 0)).toString('latin1');
  return /^<(?:!doctype\s+html|html)[\s>]/i.test(withoutProlog(head));
}

const LESS_THAN = 0x3c;
/** NUL, white space and the bytes of byte order marks. */
const BLANK = new Set([0, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0xbb, 0xbf, 0xef, 0xfe, 0xff]);

/** The first byte that may be of a document's text. */
function firstPrinted(bytes: Uint8Array): number | undefined {
  const end = Math.min(bytes.length, HEAD);
  let at = 0;
  while (at < end && BLANK.has(bytes[at]!)) at++;
  return bytes[at];
}

function withoutProlog(head: string): string {
  let rest = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart();
  for (const [start, end] of [
    ['<?xml', '?>'],
    ['<!--', '-->'],
  ] as const) {
    while (rest.startsWith(start)) {
      const at = rest.indexOf(end, start.length);
      if (at < 0) return '';
      rest = rest.slice(at + end.length).trimStart();
    }
  }
  return rest;
}
