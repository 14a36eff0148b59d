/** Draws a paper with PDFKit: the quickest way to a real PDF, with nothing but packages from npm. */

import PDFDocument from 'pdfkit';
import type { OfficePaper, Paper } from '../paper.ts';
import type { Box, Face, Measure, Page, PlacedLine } from './page.ts';
import { type PdfStyle, pdfStyle } from './style.ts';
import { typeset, typesetOffice } from './typeset.ts';

type Document = InstanceType<typeof PDFDocument>;

const FONTS = {
  Helvetica: { regular: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' },
  Times: { regular: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' },
} as const;

/** The paper as a PDF in the style of `seed`; the same arguments give the same bytes. */
export function renderPdf(paper: Paper, seed: number): Promise<Uint8Array> {
  return printed(pdfStyle(paper, seed), (style, measure) => typeset(paper, style, measure));
}

/** The same of a paper of the administration. */
export function renderOfficePdf(paper: OfficePaper, seed: number): Promise<Uint8Array> {
  return printed(pdfStyle(paper, seed), (style, measure) => typesetOffice(paper, style, measure));
}

type Use = (size: number, face: Face) => Document;

function printed(style: PdfStyle, set: (style: PdfStyle, measure: Measure) => Page[]): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const use: Use = (size, face) => document.font(FONTS[style.family][face]).fontSize(size);
  const pages = set(style, (text, size, face) => use(size, face).widthOfString(text));
  for (const page of pages) {
    document.addPage();
    drawPage(document, page, style, use);
  }
  return bytesOf(document);
}

function drawPage(document: Document, page: Page, style: PdfStyle, use: Use): void {
  const order: PlacedLine['part'][] = style.formLast ? ['body', 'form'] : ['form', 'body'];
  if (style.furnitureFirst) order.unshift('furniture');
  else order.push('furniture');
  if (!style.formLast) drawBorders(document, page.boxes, style.borders);
  for (const part of order) {
    for (const line of page.lines) if (line.part === part) drawLine(use(line.size, line.face), line, style);
  }
  if (style.formLast) drawBorders(document, page.boxes, style.borders);
}

function drawLine(document: Document, { words, y, tracking }: PlacedLine, { emit }: PdfStyle): void {
  const options = { lineBreak: false, baseline: 'alphabetic', characterSpacing: tracking } as const;
  const even = words.length === 1 || tracking > 0 || emit === 'lines';
  const first = words[0];
  if (first === undefined) return;
  if (even) {
    const last = words[words.length - 1];
    const text = words.map((word) => word.text).join(' ');
    const natural = document.widthOfString(text, options) - document.widthOfString(last?.text ?? '', options);
    const wordSpacing = words.length > 1 ? ((last?.x ?? 0) - first.x - natural) / (words.length - 1) : 0;
    document.text(text, first.x, y, Math.abs(wordSpacing) < 0.01 ? options : { ...options, wordSpacing });
    return;
  }
  words.forEach(({ text, x }, i) => {
    const tail = emit === 'words' && i < words.length - 1 ? ' ' : '';
    document.text(text + tail, x, y, options);
  });
}

function drawBorders(document: Document, boxes: readonly Box[], borders: PdfStyle['borders']): void {
  if (borders === 'none' || boxes.length === 0) return;
  document.lineWidth(0.5);
  for (const { left, top, right, bottom } of boxes) {
    if (borders === 'frames')
      document.rect(left + 0.4, top + 0.4, right - left - 0.8, bottom - top - 0.8).stroke();
    const edges: [number, number, number, number][] = [
      [left, top, right, top],
      [left, bottom, right, bottom],
      [left, top, left, bottom],
      [right, top, right, bottom],
    ];
    for (const [x0, y0, x1, y1] of edges) {
      if (borders === 'rectangles') {
        document.rect(x0, y0, Math.max(x1 - x0, 0.5), Math.max(y1 - y0, 0.5)).fill();
      } else if (borders !== 'frames') {
        document.moveTo(x0, y0).lineTo(x1, y1);
        if (borders === 'strokes') document.stroke();
        if (borders === 'dashed') document.dash(2.5, { space: 1.5 }).stroke().undash();
      }
    }
  }
  if (borders === 'one-path') document.stroke();
}

function bytesOf(document: Document): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.end();
  });
}
