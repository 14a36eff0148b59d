/** Little on disk, much to do: streams that inflate, contents that draw for ever. */

import { deflateSync } from 'node:zlib';
import { deflated, LINE, onePage, pdfFile, stream } from './rawPdf.ts';

const FLATE = '/Filter /FlateDecode';

export const BOMBS: Record<string, () => Uint8Array> = {
  'flate-300-mb': () => pdfFile(onePage(stream(FLATE, deflated(300)))),
  'flate-2-gb': () => pdfFile(onePage(stream(FLATE, deflated(2048)))),
  'flate-2-gb-of-operators': () => pdfFile(onePage(stream(FLATE, deflated(2048, 'q Q ')))),
  'flate-nested': () =>
    pdfFile(onePage(stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflated(2048))))),
  'flate-as-cross-reference': () => pdfFile(onePage(LINE), { end: () => crossReferenceBomb() }),
  'run-length': () => pdfFile(onePage(stream('/Filter /RunLengthDecode', runLength(8_000_000)))),
  'run-length-in-flate': () =>
    pdfFile(onePage(stream('/Filter [/FlateDecode /RunLengthDecode]', deflateSync(runLength(8_000_000))))),
  'operators-3-million': () => pdfFile(onePage(deflatedText('0 0 m 9 9 l S\n', 1_000_000))),
  'texts-1-million': () => pdfFile(onePage(deflatedText('BT /F1 9 Tf 9 9 Td (Anfrage) Tj ET\n', 1_000_000))),
  'q-2-million': () => pdfFile(onePage(deflatedText('q ', 2_000_000))),
  'text-in-one-string': () =>
    pdfFile(onePage(deflatedText(`BT /F1 9 Tf (${'A'.repeat(5_000_000)}) Tj ET`, 1))),
  'forms-nested-to-10^9': () => pdfFile(nestedForms(10, 10)),
  'form-of-itself': () => pdfFile(nestedForms(2, 1, 20)),
  'patterns-of-themselves': () => pdfFile(tilingPattern()),
  'image-300-mb': () => pdfFile(imagePage()),
};

/** A byte that stands for 128 of its kind, over and over. */
function runLength(length: number): Uint8Array {
  return Buffer.alloc(length, Buffer.of(0x81, 0x20));
}

function deflatedText(text: string, times: number): Uint8Array {
  return stream(FLATE, deflateSync(Buffer.from(text.repeat(times))));
}

function crossReferenceBomb(): string {
  const table = Buffer.from(stream(`/Type /XRef /Size 9 /W [1 4 2] /Root 1 0 R ${FLATE}`, deflated(2048)));
  // the table itself is the last object; readers find it by searching, since the offset is wrong
  return `9 0 obj\n${table.toString('latin1')}\nendobj\nstartxref\n9\n%%EOF\n`;
}

/** Each form draws the next one `times` times; the innermost writes. `last` (if given) is what the innermost draws. */
function nestedForms(depth: number, times: number, last?: number) {
  const extra: Record<number, Uint8Array> = {};
  for (let i = 0; i < depth; i++) {
    const next = i < depth - 1 ? 20 + i + 1 : last;
    const content = next === undefined ? 'BT /F1 9 Tf (A) Tj ET' : '/X Do '.repeat(times);
    extra[20 + i] = stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> /XObject << /X ${next ?? 20} 0 R >> >>`,
      content,
    );
  }
  return onePage(stream('', '/X Do '.repeat(times)), extra, '/XObject << /X 20 0 R >>');
}

function tilingPattern() {
  const pattern = stream(
    '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 0.001 /YStep 0.001 /Resources << /Pattern << /P 20 0 R >> >>',
    '/Pattern cs /P scn 0 0 9 9 re f',
  );
  return onePage(
    stream('', '/Pattern cs /P scn 0 0 595 842 re f'),
    { 20: pattern },
    '/Pattern << /P 20 0 R >>',
  );
}

function imagePage() {
  const image = stream(
    `/Type /XObject /Subtype /Image /Width 10000 /Height 10000 /ColorSpace /DeviceRGB /BitsPerComponent 8 ${FLATE}`,
    deflated(300),
  );
  const content = stream('', 'q 595 0 0 842 0 0 cm /I Do Q BT /F1 12 Tf 71 771 Td (Anfrage) Tj ET');
  return onePage(content, { 20: image }, '/XObject << /I 20 0 R >>');
}
