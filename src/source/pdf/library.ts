/** The little of the PDF library that the project uses, as types: what the readers of pages see of `pdfjs.ts`. */

import type { Matrix } from './engine.ts';
import type { PdfFont } from './fontFacts.ts';

export interface PdfViewport {
  width: number;
  height: number;
  /** User space to the page as shown: crop box, /Rotate and UserUnit are in it, y runs downwards. */
  transform: Matrix;
}

export interface PdfOperatorList {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

/** What `getOptionalContentConfig` gives: the layers and whether the file shows them at first. */
export interface PdfLayers {
  isVisible(layer: unknown): boolean;
  [Symbol.iterator](): Iterator<[string, { visible: boolean }]>;
}

export interface PdfPage {
  getViewport(options: { scale: number }): PdfViewport;
  getOperatorList(options: { annotationMode: number }): Promise<PdfOperatorList>;
  getTextContent(options: { disableNormalization: boolean }): Promise<{ items: { str?: string }[] }>;
  getAnnotations(options: { intent: string }): Promise<PdfAnnotation[]>;
  /** What was decoded of the page, and of the document: names of the second begin with `g_`. */
  objs: PdfObjects;
  commonObjs: PdfObjects;
  cleanup(): unknown;
}

/** Calls back when the object is there; null where it cannot be decoded. */
export interface PdfObjects {
  get(id: string, callback: (object: unknown) => void): unknown;
}

/** What is read of an annotation: the fields of forms are annotations of the subtype Widget. */
export interface PdfAnnotation {
  id?: string;
  subtype?: string;
  /** Of a link to the world outside. */
  url?: string;
  /** Degrees counter-clockwise by which a field's text is turned in user space. */
  rotation?: number;
  /** Tx: text, Ch: choice, Btn: boxes and buttons. */
  fieldType?: string | null;
  fieldValue?: unknown;
  /** The lines of its appearance on the page. */
  textContent?: string[];
  /** Left, bottom, right, top in user space. */
  rect: readonly number[];
  annotationFlags?: number;
  defaultAppearanceData?: { fontSize?: number };
  multiLine?: boolean;
  /** Boxes to tick and round buttons, and the value by which the field says that this one is ticked. */
  checkBox?: boolean;
  radioButton?: boolean;
  exportValue?: unknown;
  buttonValue?: unknown;
  /** What a choice field offers. */
  options?: { exportValue: string; displayValue: string }[];
}

export interface PdfDocument {
  numPages: number;
  loadingTask: { docId: string };
  getMetadata(): Promise<{ info?: Record<string, unknown>; metadata?: { getRaw(): unknown } | null }>;
  /** Null where the file is not tagged. */
  getMarkInfo(): Promise<{ Marked?: boolean } | null>;
  getPage(number: number): Promise<PdfPage>;
  getOptionalContentConfig(): Promise<PdfLayers>;
  /** Null where the file has no form. */
  getFieldObjects(): Promise<unknown>;
}

export interface PdfHandle {
  document: PdfDocument;
  /** The fonts that its pages have named so far, by the names that operators know them by. */
  fonts: ReadonlyMap<string, PdfFont>;
  /** What a page paints, its annotations too. Rejects where it has no end. */
  readDrawing(page: PdfPage): Promise<PdfOperatorList>;
  close(): Promise<void>;
}
