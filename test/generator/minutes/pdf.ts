/** Draws a sitting with PDFKit; the same sitting gives the same bytes. */

import PDFDocument from 'pdfkit';
import { printSitting, WIDTH } from './print.ts';
import type { Sitting } from './sitting.ts';

const LEFT = 56;
const RIGHT = 540;
const TOP = 60;
const LEADING = 12.4;

export function sittingPdf(sitting: Sitting): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const step = (RIGHT - LEFT) / WIDTH;
  const options = { lineBreak: false, baseline: 'alphabetic' } as const;
  for (const [index, lines] of printSitting(sitting).entries()) {
    document.addPage();
    lines.forEach((line, row) => {
      for (const { column, text, bold } of line) {
        document.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(9.5);
        const atRight = column + text.length === WIDTH;
        const x = atRight ? RIGHT - document.widthOfString(text, options) : LEFT + column * step;
        document.text(text, x, TOP + row * LEADING, options);
      }
    });
    document
      .font('Helvetica')
      .fontSize(8)
      .text(String(index + 1), 300, 815, options);
  }
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.end();
  });
}
