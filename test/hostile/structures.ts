/** Objects, offsets and lengths that lead a reader astray. */

import { LINE, onePage, pdfFile } from './rawPdf.ts';

export const STRUCTURES: Record<string, () => Uint8Array> = {
  'arrays-nested-200000-deep': () =>
    pdfFile(onePage(LINE, { 20: '['.repeat(200_000) + ']'.repeat(200_000), 3: pageWith('/Annots 20 0 R') })),
  'dictionaries-nested-200000-deep': () =>
    pdfFile(onePage(LINE, { 3: pageWith(`/X ${'<</X '.repeat(200_000)} 1 ${'>>'.repeat(200_000)}`) })),
  'arrays-nested-in-the-content': () =>
    pdfFile(onePage(`<< /Length 200000 >>\nstream\n${'['.repeat(200_000)}\nendstream`)),
  'references-in-a-circle': () => pdfFile(onePage('20 0 R', { 20: '21 0 R', 21: '20 0 R' })),
  'previous-table-is-itself': () =>
    pdfFile(onePage(LINE), {
      end: (start) => `trailer\n<< /Size 6 /Root 1 0 R /Prev ${start} >>\nstartxref\n${start}\n%%EOF\n`,
    }),
  'previous-tables-in-a-circle': () => pdfFile(onePage(LINE), { end: twoTables }),
  'table-of-4-billion': () =>
    pdfFile(onePage(LINE), {
      end: (start) =>
        `4294967295 1\n0000000009 00000 n \n6 4294967295\ntrailer\n<< /Size 4294967296 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    }),
  'stream-table-of-2-billion': () => pdfFile(onePage(LINE), { end: hugeIndex }),
  'object-number-of-2-billion': () => pdfFile(onePage(LINE, { 2147483647: '<< >>' })),
  'length-is-itself': () => pdfFile(onePage('<< /Length 4 0 R >>\nstream\nBT ET\nendstream')),
  'length-is-huge': () => pdfFile(onePage('<< /Length 99999999999 >>\nstream\nBT ET\nendstream')),
  'length-is-negative': () => pdfFile(onePage('<< /Length -5 >>\nstream\nBT ET\nendstream')),
  'filters-100000': () =>
    pdfFile(
      onePage(`<< /Filter [${'/ASCIIHexDecode '.repeat(100_000)}] /Length 4 >>\nstream\n00>>\nendstream`),
    ),
  'object-stream-of-itself': () =>
    pdfFile(
      onePage(
        '<< /Type /ObjStm /N 1000000000 /First 10 /Extends 4 0 R /Length 10 >>\nstream\n4 0 5 0 6 0\nendstream',
      ),
    ),
};

function pageWith(entries: string): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${entries} >>`;
}

function twoTables(start: number): string {
  const first = `trailer\n<< /Size 6 /Root 1 0 R /Prev ${String(start + 1000).padStart(8, '0')} >>\n`;
  const middle = ' '.repeat(1000);
  // the second table stands somewhere behind the blanks: readers skip them
  return `${first}${middle}\nxref\n0 0\ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${start} >>\nstartxref\n${start}\n%%EOF\n`;
}

function hugeIndex(start: number): string {
  const entries = '/Type /XRef /Size 2147483647 /Index [0 2147483647] /W [0 0 0] /Root 1 0 R /Length 4';
  return `9 0 obj\n<< ${entries} >>\nstream\n0000\nendstream\nendobj\nstartxref\n${start + 24}\n%%EOF\n`;
}
