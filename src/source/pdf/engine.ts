/**
 * The PDF library, loaded when the first PDF comes, and the little of it that the project uses.
 * Only this file knows pdf-parse (and pdf.js, which pdf-parse carries inside).
 */

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brokenInstallation } from '../../brokenInstallation.ts';
import { keepingNativePush } from '../nativePush.ts';
import type { PdfHandle } from './library.ts';
import { type Library, loadWorker, requireLibrary } from './pdfFiles.ts';
import { type WorkerHalf, withLightPort } from './port.ts';

type ParserClass = Library['PDFParse'];

/** Errors go to the caller, nothing goes to the terminal (pdf.js: VerbosityLevel.ERRORS). */
const SILENT = 0;

/** Pixels. Images are never looked at, so anything larger is dropped before it is decoded. */
const LARGEST_IMAGE = 1;

/**
 * Opens a PDF. Rejects with the library's error: `PasswordException` by name where a (different) password
 * is needed, `BrokenInstallation` where there is no library, anything else where the file cannot be read. `bytes` stay the caller's: the library empties
 * the array that it is given, so it is given a copy.
 */
export async function openPdf(bytes: Uint8Array, password: string | undefined): Promise<PdfHandle> {
  const PDFParse = await loadPdfLibrary();
  const parser = new PDFParse({
    data: new Uint8Array(bytes),
    ...(password === undefined ? {} : { password }),
    verbosity: SILENT,
    maxImageSize: LARGEST_IMAGE,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // true would have the outline of every glyph drawn, which takes as long as reading the text
    disableFontFace: false,
    enableXfa: false,
    ...(CHARACTER_MAPS === undefined ? {} : { cMapUrl: CHARACTER_MAPS, cMapPacked: true }),
  });
  const document = await parser.load();
  lightPort?.giveBack();
  return { document, close: () => parser.destroy() };
}

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
  pdfjsWorker.WorkerMessageHandler = withLightPort(own);
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
