/** The engine made of pdf.js: a document's pages as `engine.ts` wants them. */

import type { EngineDocument, EnginePage } from './engine.ts';
import { annotationsToFields, annotationsToLinks } from './fields.ts';
import { interpret } from './interpret.ts';
import { hiddenLayers, type LayerTest } from './layers.ts';
import type { PdfHandle } from './library.ts';
import { openPdf } from './pdfjs.ts';

/** Rejects as `openPdf` does. */
export async function openDocument(bytes: Uint8Array, password: string | undefined): Promise<EngineDocument> {
  const handle = await openPdf(bytes, password);
  const { document } = handle;
  const isShown = await hiddenLayers(document);
  return {
    pageCount: document.numPages,
    readPage: (number) => readPage(handle, isShown, number),
    close: () => handle.close(),
  };
}

async function readPage(
  { document, fonts, readDrawing }: PdfHandle,
  isShown: LayerTest | undefined,
  number: number,
): Promise<EnginePage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const annotations = await page.getAnnotations({ intent: 'display' }).catch(() => []);
  const painted = interpret(await readDrawing(page), transform, (id) => fonts.get(id), isShown);
  page.cleanup();
  const fields = annotationsToFields(annotations, transform);
  return { width, height, ...painted, fields, links: annotationsToLinks(annotations, transform) };
}
