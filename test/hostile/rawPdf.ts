/** PDFs put together from raw objects, right or wrong, for files that mean harm. */

import { constants, deflateRawSync } from 'node:zlib';

/** An object's whole text: Latin-1, or bytes. */
export type Body = string | Uint8Array;
export type Objects = Record<number, Body>;

export interface FileOptions {
  /** Entries of the trailer beside /Size and /Root. */
  trailer?: string;
  /** Replaces the trailer with everything behind the table of offsets. `start` is where the table stands. */
  end?: (start: number) => string;
}

/** A file with a table of offsets that is right. */
export function pdfFile(objects: Objects, { trailer = '', end }: FileOptions = {}): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let length = 9;
  const add = (part: Body): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part);
    parts.push(bytes);
    length += bytes.length;
  };
  const table: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    table.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`);
    add(`${number} 0 obj\n`);
    add(body);
    add('\nendobj\n');
  }
  const start = length;
  const size = Math.max(...Object.keys(objects).map(Number)) + 1;
  add(`xref\n0 1\n0000000000 65535 f \n${table.join('')}`);
  add(end?.(start) ?? `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

export function stream(entries: string, content: Body): Uint8Array {
  const bytes = Buffer.from(content as string, 'latin1');
  const head = Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`);
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')]);
}

/** Catalog and page tree of one page (object 3) with its content in object 4; `extra` overrides them all. */
export function onePage(content: Body, extra: Objects = {}, resources = ''): Objects {
  return {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    3: page(2, resources),
    4: content,
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...extra,
  };
}

export function page(parent: number, resources = ''): string {
  return (
    `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ` +
    `/Resources << /Font << /F1 5 0 R >> ${resources} >> >>`
  );
}

/** One line of text, so that the page is not an empty one. */
export const LINE = stream('', 'BT /F1 12 Tf 71 771 Td (Anfrage) Tj ET\n');

const MEGABYTE = 2 ** 20;

/** What inflates to that many megabytes of `filling`, for a thousandth of it on disk and made at once. */
export function deflated(megabytes: number, filling = ' '): Uint8Array {
  const chunk = deflateRawSync(Buffer.alloc(MEGABYTE, filling), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([
    Buffer.of(0x78, 0x9c),
    ...Array.from({ length: megabytes }, () => chunk),
    Buffer.of(0x03, 0x00, 0, 0, 0, 0),
  ]);
}
