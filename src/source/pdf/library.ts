/** The little of the PDF library that the project uses, as types: what the readers of pages see of `pdfEngine.ts`. */

/** Six numbers of an affine map: [a b c d e f] takes (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number];

/** One entry of pdf.js's text content; marked-content entries have no `str`. */
export interface PdfTextItem {
  str?: string;
  transform: Matrix;
  /** Advance in user space, before the page's rotation and unit. */
  width: number;
  /** Font size, or the advance in a font that is written downwards. */
  height: number;
  fontName: string;
}

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
  userUnit: number;
  getViewport(options: { scale: number }): PdfViewport;
  getTextContent(options: { disableNormalization: boolean }): Promise<{
    items: PdfTextItem[];
    styles: Record<string, { vertical?: boolean } | undefined>;
  }>;
  getOperatorList(options: { annotationMode: number }): Promise<PdfOperatorList>;
  getAnnotations(options: { intent: string }): Promise<PdfAnnotation[]>;
  cleanup(): unknown;
}

/** What is read of an annotation: the fields of forms are annotations of the subtype Widget. */
export interface PdfAnnotation {
  subtype?: string;
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
  getPage(number: number): Promise<PdfPage>;
  getOptionalContentConfig(): Promise<PdfLayers>;
  /** Null where the file has no form. */
  getFieldObjects(): Promise<unknown>;
  getMetadata(): Promise<{ info?: { Producer?: unknown } }>;
}

export interface PdfHandle {
  document: PdfDocument;
  close(): Promise<void>;
}
