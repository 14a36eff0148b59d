/**
 * The PDF library, loaded when the first PDF comes, and the little of it that the project uses.
 * Only this file knows pdf-parse (and pdf.js, which pdf-parse carries inside).
 */

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brokenInstallation } from '../../brokenInstallation.ts';
import { keepingNativePush } from '../nativePush.ts';
import { type PdfFont, readFontFacts } from './fontFacts.ts';
import type { PdfHandle, PdfOperatorList, PdfPage } from './library.ts';
import { type Library, loadWorker, requireLibrary } from './pdfFiles.ts';
import { type PortListener, type WorkerHalf, withLightPort } from './port.ts';

type ParserClass = Library['PDFParse'];

/** Errors go to the caller, nothing goes to the terminal (pdf.js: VerbosityLevel.ERRORS). */
const SILENT = 0;

/** Pixels. Images are hardly ever looked at, so anything larger is dropped before it is decoded. */
const LARGEST_IMAGE = 1;

/**
 * Opens a PDF. Rejects with the library's error: `PasswordException` by name where a (different) password
 * is needed, `BrokenInstallation` where there is no library, anything else where the file cannot be read. `bytes` stay the caller's: the library empties
 * the array that it is given, so it is given a copy.
 */
export async function openPdf(
  bytes: Uint8Array,
  password: string | undefined,
  largestImage = LARGEST_IMAGE,
): Promise<PdfHandle> {
  const PDFParse = await loadPdfLibrary();
  const parser = new PDFParse({
    data: new Uint8Array(bytes),
    ...(password === undefined ? {} : { password }),
    verbosity: SILENT,
    maxImageSize: largestImage,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // true would have the outline of every glyph drawn, which takes as long as reading the text
    disableFontFace: false,
    enableXfa: false,
    // the names of glyphs, which tell letters where the font's map does not
    fontExtraProperties: true,
    ...(CHARACTER_MAPS === undefined ? {} : { cMapUrl: CHARACTER_MAPS, cMapPacked: true }),
  });
  const document = await parser.load();
  lightPort?.giveBack();
  const { docId } = document.loadingTask;
  const open: OpenDocument = { fonts: new Map(), operators: 0, giveUp: () => {} };
  OPEN.set(docId, open);
  return {
    document,
    fonts: open.fonts,
    readDrawing: (page) => readDrawing(page, open),
    close() {
      OPEN.delete(docId);
      return parser.destroy();
    },
  };
}

interface OpenDocument {
  fonts: Map<string, PdfFont>;
  /** Of the drawing that is being read. */
  operators: number;
  giveUp: (reason: Error) => void;
}

/** By the document's id. */
const OPEN = new Map<string, OpenDocument>();

/** Operators of one page: a large map has a few hundred thousand, forms that show each other have no end. */
const MOST_OPERATORS = 1_000_000;

/** pdf.js's AnnotationMode.ENABLE: what annotations paint is in the drawing. */
const ANNOTATIONS = 1;

async function readDrawing(page: PdfPage, open: OpenDocument): Promise<PdfOperatorList> {
  open.operators = 0;
  const endless = new Promise<never>((_, reject) => {
    open.giveUp = reject;
  });
  return await Promise.race([page.getOperatorList({ annotationMode: ANNOTATIONS }), endless]);
}

const LISTENER: PortListener = {
  // `g_d0_f1` is a font of the document `d0`
  font: (id, font) => OPEN.get(id.split('_')[1] ?? '')?.fonts.set(id, readFontFacts(id, font)),
  part(document, part) {
    const open = OPEN.get(document);
    if (open === undefined || !('fnArray' in part)) return true;
    open.operators += (part.fnArray as ArrayLike<number>).length;
    if (open.operators <= MOST_OPERATORS) return true;
    open.giveUp(new Error('too many operators'));
    return false;
  },
};

let parserClass: Promise<ParserClass> | undefined;

/** Loads the library, which is done once; `openPdf` does it by itself. Rejects with `BrokenInstallation`. */
export function loadPdfLibrary(): Promise<ParserClass> {
  parserClass ??= importParser().catch((error: unknown) => {
    throw brokenInstallation('the PDF library (pdf-parse) cannot be loaded', error);
  });
  return parserClass;
}

const require = createRequire(import.meta.url);

const CHARACTER_MAPS = characterMaps();

/**
 * Loads the library and pdf.js's worker, which runs in this thread. Loading changes two things that belong to the
 * whole process; both are put back here, and nowhere else.
 */
function importParser(): Promise<ParserClass> {
  return keepingNativePush(async () => {
    const library = withoutCanvas(requireLibrary);
    await loadWorker();
    lightPort = lendLightPort();
    return library.PDFParse;
  });
}

let lightPort: { giveBack(): void } | undefined;

/**
 * pdf.js takes its worker half from a global when it opens its first document, and keeps it. By then the global has the
 * half with light ports; afterwards it is as it was, for the copy of pdf.js that draws pages and needs their fonts.
 */
function lendLightPort(): { giveBack(): void } {
  const { pdfjsWorker } = globalThis as unknown as { pdfjsWorker: { WorkerMessageHandler: WorkerHalf } };
  const own = pdfjsWorker.WorkerMessageHandler;
  pdfjsWorker.WorkerMessageHandler = withLightPort(own, LISTENER);
  return {
    giveBack() {
      pdfjsWorker.WorkerMessageHandler = own;
    },
  };
}

/**
 * Runs `load` while `require('@napi-rs/canvas')` inside it gives an empty module. pdf.js asks for that package
 * at start, by `process.getBuiltinModule('module').createRequire`, although only drawing needs it; loading it
 * takes longer than reading a paper. Of its classes pdf.js makes one `DOMMatrix` while loading: empty classes do.
 */
function withoutCanvas<T>(load: () => T): T {
  const names = ['DOMMatrix', 'ImageData', 'Path2D'] as const;
  const globals = globalThis as Record<string, unknown>;
  const added = names.filter((name) => globals[name] === undefined);
  for (const name of added) globals[name] = class {};
  const original = process.getBuiltinModule;
  const stubbed = (id: string): unknown => (id === 'module' ? { createRequire: requireStub } : original(id));
  process.getBuiltinModule = stubbed as typeof process.getBuiltinModule;
  try {
    return load();
  } finally {
    process.getBuiltinModule = original;
    for (const name of added) delete globals[name];
  }
}

function requireStub(from: string | URL): (name: string) => unknown {
  const real = createRequire(from);
  return (name) => (name === '@napi-rs/canvas' ? {} : real(name));
}

/**
 * Folder of the predefined character maps that come with pdf.js, read from disk where a font names one (East Asian
 * fonts do). Where the folder is not to be found, text in such a font is lost, the rest is read.
 */
function characterMaps(): string | undefined {
  try {
    const manifest = createRequire(require.resolve('pdf-parse')).resolve('pdfjs-dist/package.json');
    return `${join(dirname(manifest), 'cmaps')}/`;
  } catch {
    return undefined;
  }
}
