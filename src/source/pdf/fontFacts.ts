/**
 * What pdf.js's worker half says of a font. It is meant for the half that draws, which would make a typeface of it;
 * here the little that reading needs is taken out on the way between the halves (see `port.ts`).
 */

import type { FontFacts, Matrix } from './engine.ts';

/** What the message of a font carries, with `fontExtraProperties`. */
export interface FontMessage {
  /** pdf.js's FontInfo: switches, numbers, box, matrix, strings, and the font file. */
  data?: ArrayBuffer;
  extra?: { differences?: unknown; toUnicode?: unknown };
}

/** What the reader of operators needs beside the facts. */
export interface PdfFont extends FontFacts {
  /** Glyph space to text space, the first number of the font's matrix: 0.001 but for Type 3 and a few others. */
  scale: number;
  /** Type 3: how high the font's box is, in text space; 0 where it says nothing. */
  boxHeight: number;
}

/** Two bits a switch, in this order: 0 not said, 1 no, 2 yes. */
const SWITCHES = [
  ...['black', 'bold', 'disableFontFace', 'fontExtraProperties', 'isInvalidPDFjsFont', 'isType3Font'],
  ...['italic', 'missingFile', 'remeasure', 'vertical'],
];

/** Bytes: where the box, the matrix and the strings stand in a FontInfo. */
const BOX_AT = 27;
const MATRIX_AT = 36;
const STRINGS_AT = 92;

/** The name is the fourth of the strings. */
const NAME_INDEX = 3;

const USUAL_SCALE = 0.001;

/** A font of which nothing is known: where the library fails to load it, its text is left out by the library. */
export function unknownFont(id: string): PdfFont {
  const plain = { name: '', bold: false, italic: false, vertical: false, drawn: false, glyphNames: [] };
  return { id, ...plain, widths: new Map(), scale: USUAL_SCALE, boxHeight: 0 };
}

/** `id` is the name by which the operators call the font. */
export function readFontFacts(id: string, { data, extra }: FontMessage): PdfFont {
  if (!(data instanceof ArrayBuffer) || data.byteLength < STRINGS_AT) return unknownFont(id);
  const view = new DataView(data);
  const is = (name: string): boolean => {
    const index = SWITCHES.indexOf(name);
    return ((view.getUint8(index >> 2) >> ((index & 3) * 2)) & 3) === 2;
  };
  const matrix = readMatrix(view);
  const drawn = is('isType3Font');
  const differences = extra?.differences;
  return {
    id,
    name: readString(view, NAME_INDEX),
    bold: is('bold') || is('black'),
    italic: is('italic'),
    vertical: is('vertical'),
    drawn,
    glyphNames: Array.isArray(differences) ? (differences as (string | undefined)[]) : [],
    widths: new Map(),
    scale: matrix?.[0] ?? USUAL_SCALE,
    boxHeight: drawn && matrix !== null ? readBoxHeight(view) * matrix[3] : 0,
  };
}

function readMatrix(view: DataView): Matrix | null {
  if (view.getUint8(MATRIX_AT) !== 6) return null;
  const at = (index: number): number => view.getFloat64(MATRIX_AT + 1 + 8 * index, true);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function readBoxHeight(view: DataView): number {
  if (view.getUint8(BOX_AT) !== 4) return 0;
  return view.getInt16(BOX_AT + 1 + 2 * 3, true) - view.getInt16(BOX_AT + 1 + 2 * 1, true);
}

function readString(view: DataView, index: number): string {
  let at = STRINGS_AT + 4;
  for (let i = 0; i < index; i++) at += 4 + (at + 4 <= view.byteLength ? view.getUint32(at) : 0);
  if (at + 4 > view.byteLength) return '';
  const length = Math.min(view.getUint32(at), view.byteLength - at - 4);
  return Buffer.from(view.buffer, view.byteOffset + at + 4, length).toString('utf8');
}
