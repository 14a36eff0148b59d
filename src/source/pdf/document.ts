/** The engine made of pdf.js: a document's pages as `engine.ts` wants them. */

import { readFacts } from './documentFacts.ts';
import type { EngineDocument, EnginePage, Picture } from './engine.ts';
import { annotationsToFields, annotationsToIcons, annotationsToLinks } from './fields.ts';
import { interpret, type Painted } from './interpret.ts';
import { hiddenLayers, type LayerTest } from './layers.ts';
import type { PdfAnnotation, PdfHandle, PdfPage } from './library.ts';
import { isOpaque } from './opaque.ts';
import { openPdf } from './pdfjs.ts';

/** Pixels: a scanned page of A4 with 600 dots an inch has 35 million; what is larger is not decoded. */
const LARGEST_IMAGE = 40_000_000;

/** Rejects as `openPdf` does. `bytes` stay in use until the document is closed. */
export async function openDocument(bytes: Uint8Array, password: string | undefined): Promise<EngineDocument> {
  const handle = await openPdf(bytes, password);
  const isShown = await hiddenLayers(handle.document);
  const tiles = hasTiles(bytes);
  let decoding: PdfHandle | null = null;
  return {
    pageCount: handle.document.numPages,
    readFacts: () => readFacts(handle.document),
    readPage: (number) => readPage(handle, isShown, number, tiles),
    async readPictures(number) {
      decoding ??= await openPdf(bytes, password, LARGEST_IMAGE);
      return await readPictures(decoding, isShown, number);
    },
    async close() {
      await decoding?.close().catch(() => {});
      await handle.close();
    },
  };
}

async function readPage(
  handle: PdfHandle,
  isShown: LayerTest | undefined,
  number: number,
  tiles: boolean,
): Promise<EnginePage> {
  const page = await handle.document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const annotations = await page.getAnnotations({ intent: 'display' }).catch((): PdfAnnotation[] => []);
  const icons = annotationsToIcons(annotations);
  const painted = tiles && !(await hasText(page)) ? NOTHING : await readPainted(handle, page, isShown, icons);
  page.cleanup();
  const fields = annotationsToFields(annotations, transform);
  return { width, height, ...painted, fields, links: annotationsToLinks(annotations, transform) };
}

const NOTHING: Painted = { glyphs: [], shapes: [], pictures: [] };

/**
 * Has the file patterns that are painted tile by tile? The library follows those that paint themselves without an end, so
 * that a page without text is not worth it. A pattern is a stream: what describes it is never compressed.
 */
function hasTiles(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('/PatternType'); at >= 0; at = file.indexOf('/PatternType', at + 1)) {
    if (/^\/PatternType\s*1\b/.test(file.toString('latin1', at, at + TYPE_LENGTH))) return true;
  }
  return false;
}

/** Bytes: the key, some white space and the number. */
const TYPE_LENGTH = 24;

async function hasText(page: PdfPage): Promise<boolean> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.some(({ str = '' }) => str.trim() !== '');
}

async function readPainted(
  { fonts, readDrawing }: PdfHandle,
  page: PdfPage,
  isShown: LayerTest | undefined,
  icons?: ReadonlySet<string>,
): Promise<Painted> {
  const { transform } = page.getViewport({ scale: 1 });
  return interpret(await readDrawing(page), transform, (id) => fonts.get(id), isShown, icons);
}

async function readPictures(
  handle: PdfHandle,
  isShown: LayerTest | undefined,
  number: number,
): Promise<Picture[]> {
  const page = await handle.document.getPage(number);
  const { pictures } = await readPainted(handle, page, isShown);
  const known: Picture[] = [];
  for (const picture of pictures) {
    known.push({ ...picture, opaque: picture.opaque ?? (await isOpaque(picture, page)) });
  }
  page.cleanup();
  return known;
}
