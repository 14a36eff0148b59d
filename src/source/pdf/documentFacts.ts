/** What the library tells of a document as a whole, in the engine's terms. */

import { beginning } from '../../model/problem.ts';
import type { DocumentFacts } from './engine.ts';
import type { PdfDocument } from './library.ts';

/** Never rejects: what cannot be read is as if the file did not say it. */
export async function readFacts(document: PdfDocument): Promise<DocumentFacts> {
  const { info = {}, metadata = null } = await document.getMetadata().catch(() => ({}) as Metadata);
  const marks = await document.getMarkInfo().catch(() => null);
  const word = (key: string): string | null => {
    const value = info[key];
    return typeof value === 'string' && value.trim() !== '' ? beginning(value.trim(), LONGEST) : null;
  };
  return {
    version: word('PDFFormatVersion'),
    producer: word('Producer'),
    creator: word('Creator'),
    created: isoTime(word('CreationDate')),
    modified: isoTime(word('ModDate')),
    dynamicForm: info.IsXFAPresent === true,
    portfolio: info.IsCollectionPresent === true,
    tagged: marks?.Marked === true,
    pdfa: claimedPdfA(String(metadata?.getRaw() ?? '')),
  };
}

type Metadata = Awaited<ReturnType<PdfDocument['getMetadata']>>;

/** Characters; a file may hold a book in the name of its producer. */
const LONGEST = 200;

/** `D:20210512103000+02'00'` (PDF 32000-1, 7.9.4) in ISO 8601; what is no such time stays as it is. */
export function isoTime(text: string | null): string | null {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/.exec(
    text ?? '',
  );
  if (match === null) return text;
  const [, year, month, day, hour, minute, second = '00', zulu, offset, more = '00'] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const zone = zulu ?? (offset === undefined ? '' : `${offset}:${more}`);
  return `${date}T${hour}:${minute}:${second}${zone}`;
}

/** From the XMP packet, where part and level are attributes or elements. */
export function claimedPdfA(xmp: string): string | null {
  const part = /pdfaid:part(?:="|='|>)\s{0,9}(\d)/.exec(xmp)?.[1];
  if (part === undefined) return null;
  const level = /pdfaid:conformance(?:="|='|>)\s{0,9}([A-Za-z])/.exec(xmp)?.[1] ?? '';
  return part + level.toLowerCase();
}
