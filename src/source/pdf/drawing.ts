/**
 * Pictures of a PDF's pages. Only this file loads the canvas package, and with it a second copy of pdf.js: the one in
 * `pdfEngine.ts` was told at its loading that there is none.
 */

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepingNativePush } from '../nativePush.ts';
import { importDrawingLibrary } from './pdfDrawingFile.ts';
import { cutPicture, type FittedPicture, fitPicture, type PageCanvas, type PagePart } from './picture.ts';

export interface DrawingOptions {
  password?: string | undefined;
  /** From 1, in the order in which they are drawn. */
  numbers: readonly number[];
  /** Bytes of one picture. */
  maxBytes: number;
  /** Parts of a page of which there is to be a picture each. */
  partsOf?(number: number): readonly PagePart[];
  /** Asked again and again, while a page is being drawn, too: after a no the rest is left alone. */
  mayGoOn(): boolean;
}

/** A page as shown: after /Rotate and crop. */
export interface DrawnPage extends FittedPicture {
  number: number;
  /** PDF points. */
  width: number;
  height: number;
  /** In the order of `partsOf`; `null` for what is off the page. */
  parts: (FittedPicture | null)[];
}

/** Pixels a PDF point: sharp enough to read on a screen that shows two pixels for one. */
const SCALE = 1.75;

/** Pixels: no page becomes wider, higher or larger, whatever size the file claims. */
const LONGEST_SIDE = 4000;
const LARGEST_PICTURE = 6_000_000;

/** Pixels: a scanned page of A4 with 600 dots an inch has 35 million; what is larger is not drawn. */
const LARGEST_IMAGE = 40_000_000;

const SILENT = 0;

/** What is used of the library; its own types leave these out. */
interface Parser {
  load(): Promise<DrawableDocument>;
  destroy(): Promise<void>;
}

interface DrawableDocument {
  numPages: number;
  canvasFactory: { create(width: number, height: number): { canvas: PageCanvas; context: unknown } };
  getPage(number: number): Promise<DrawablePage>;
}

interface DrawablePage {
  getViewport(options: { scale: number }): { width: number; height: number };
  render(options: Record<string, unknown>): RenderTask;
  /** Gives up what the page holds; `false` while its drawing is still being read. */
  cleanup(): boolean;
}

interface RenderTask {
  promise: Promise<void>;
  /** Called every few milliseconds of drawing; it goes on when its argument is called. */
  onContinue: ((goOn: () => void) => void) | null;
  /** Reading what is to be drawn goes on for a tenth of a second and `extraDelay` milliseconds. */
  cancel(extraDelay: number): void;
}

/**
 * Draws pages one after another. A page that cannot be drawn, or not within the bytes, is left out; nothing at all comes
 * where the canvas package cannot be loaded. Never rejects. `bytes` are left as they are.
 */
export async function* drawPages(bytes: Uint8Array, options: DrawingOptions): AsyncGenerator<DrawnPage> {
  const size = { scale: SCALE, side: LONGEST_SIDE, pixels: LARGEST_PICTURE };
  yield* eachPage(bytes, options, size, ({ canvas, makeCanvas, ...page }) => {
    const picture = fitPicture(canvas, options.maxBytes, makeCanvas);
    if (picture === null) return null;
    const scale = canvas.width / page.width;
    const parts = (options.partsOf?.(page.number) ?? []).map((part) =>
      cutPicture(canvas, part, scale, makeCanvas),
    );
    return { ...page, ...picture, parts };
  });
}

/** A page as shown, pixel by pixel: red, green, blue and 255. */
export interface PagePixels {
  number: number;
  /** PDF points. */
  width: number;
  height: number;
  pixels: { width: number; height: number; rgba: Uint8ClampedArray };
}

/** Pixels: A3 with 300 dots an inch has 17 million. */
const LARGEST_SCAN = 18_000_000;
const LONGEST_SCAN = 8000;

/** The same as pixels, with so many dots an inch, for whoever recognises their letters. */
export async function* drawPixels(
  bytes: Uint8Array,
  options: Omit<DrawingOptions, 'maxBytes' | 'partsOf'> & { dpi: number },
): AsyncGenerator<PagePixels> {
  const size = { scale: options.dpi / 72, side: LONGEST_SCAN, pixels: LARGEST_SCAN };
  yield* eachPage(bytes, options, size, ({ number, width, height, canvas }) => {
    const { data } = (canvas.getContext('2d') as unknown as PixelReader).getImageData(
      0,
      0,
      canvas.width,
      canvas.height,
    );
    return { number, width, height, pixels: { width: canvas.width, height: canvas.height, rgba: data } };
  });
}

interface PixelReader {
  getImageData(x: number, y: number, w: number, h: number): { data: Uint8ClampedArray };
}

/** How large a picture becomes: pixels a point, and the pixels of a side and of the whole that it must not exceed. */
interface PictureSize {
  scale: number;
  side: number;
  pixels: number;
}

interface PageOnCanvas {
  number: number;
  width: number;
  height: number;
  canvas: PageCanvas;
  makeCanvas(width: number, height: number): PageCanvas;
}

async function* eachPage<Made>(
  bytes: Uint8Array,
  options: Omit<DrawingOptions, 'maxBytes' | 'partsOf'>,
  size: PictureSize,
  make: (page: PageOnCanvas) => Made | null,
): AsyncGenerator<Made> {
  const parser = await open(bytes, options.password).catch(() => null);
  if (parser === null) return;
  try {
    const document = await parser.load();
    for (const number of options.numbers) {
      if (!options.mayGoOn()) return;
      const drawn = await drawPage(document, number, options, size).then(
        (page) => (page === null ? null : make(page)),
        () => null,
      );
      if (drawn !== null) yield drawn;
    }
  } catch {
    // it could be read, but not for drawing: there are no pictures then
  } finally {
    await parser.destroy().catch(() => {});
  }
}

async function open(bytes: Uint8Array, password: string | undefined): Promise<Parser> {
  const PDFParse = await importLibrary();
  const folder = dirname(createRequire(require.resolve('pdf-parse')).resolve('pdfjs-dist/package.json'));
  const below = (name: string): string => `${join(folder, name)}/`;
  return new PDFParse({
    data: new Uint8Array(bytes),
    ...(password === undefined ? {} : { password }),
    verbosity: SILENT,
    maxImageSize: LARGEST_IMAGE,
    isEvalSupported: false,
    // the same picture on every machine
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    cMapUrl: below('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: below('standard_fonts'),
    wasmUrl: below('wasm'),
  });
}

const require = createRequire(import.meta.url);

type ParserClass = new (options: Record<string, unknown>) => Parser;

async function importLibrary(): Promise<ParserClass> {
  const { PDFParse } = (await keepingNativePush(importDrawingLibrary)) as { PDFParse: unknown };
  return PDFParse as ParserClass;
}

async function drawPage(
  document: DrawableDocument,
  number: number,
  { mayGoOn }: Pick<DrawingOptions, 'mayGoOn'>,
  most: PictureSize,
): Promise<PageOnCanvas | null> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = scaleOf(width, height, most);
  if (scale === null) return null;
  const viewport = page.getViewport({ scale });
  const size = [viewport.width, viewport.height].map((side) => Math.max(1, Math.floor(side)));
  const { canvas, context } = document.canvasFactory.create(size[0]!, size[1]!);
  const task = page.render({ canvas, canvasContext: context, viewport });
  task.onContinue = (goOn) => (mayGoOn() ? goOn() : task.cancel(LONGEST_REST_MS));
  await task.promise.finally(() => letGo(page));
  const makeCanvas = (w: number, h: number): PageCanvas => document.canvasFactory.create(w, h).canvas;
  return { number, width, height, canvas, makeCanvas };
}

/** Milliseconds that the reading of a drawing may take after the drawing was given up. */
const LONGEST_REST_MS = 2000;
const LOOK_EVERY_MS = 10;

/**
 * pdf.js cuts off the reading of a page's drawing with a rejection that nobody hears, which ends the process and loses
 * the pictures that there are: so what is left of it is waited for.
 */
async function letGo(page: DrawablePage): Promise<void> {
  const end = performance.now() + LONGEST_REST_MS;
  while (!page.cleanup() && performance.now() < end) await sleep(LOOK_EVERY_MS);
}

/** Pixels a point; `null` for a page without an extent. */
function scaleOf(width: number, height: number, most: PictureSize): number | null {
  if (!(width > 0 && height > 0 && Number.isFinite(width * height))) return null;
  return Math.min(most.scale, most.side / Math.max(width, height), Math.sqrt(most.pixels / (width * height)));
}
