/** Tiny PDFs written by hand, for tests that need to say exactly what stands in the content stream. */

export interface PageOptions {
  /** The content stream, in Latin-1. Fonts: /F1 Helvetica, /F2 Times-Roman, /F3 Helvetica-Bold, WinAnsi. */
  content: string;
  /** Entries of the page's dictionary beside its contents: `/Rotate 90`, `/CropBox [0 0 300 400]`. */
  entries?: string;
  /** Entries of its resources beside the fonts: `/XObject << /X1 20 0 R >>`. */
  resources?: string;
  /** Further fonts: `/FX 20 0 R`. */
  fonts?: string;
}

const FONTS = ['Helvetica', 'Times-Roman', 'Helvetica-Bold'];

/**
 * A PDF of the given pages, 595 by 842 points. `objects` are further objects by their number (20 and above), whole:
 * dictionary, stream and all; `catalog` holds further entries of the catalog.
 */
export function pdfBytes(
  pages: readonly (string | PageOptions)[],
  objects: Record<number, string> = {},
  catalog = '',
): Uint8Array {
  const all: Record<number, string> = { ...objects };
  all[1] = `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`;
  const kids: number[] = [];
  for (const [i, page] of pages.entries()) {
    const {
      content,
      entries = '',
      resources = '',
      fonts = '',
    } = typeof page === 'string' ? { content: page } : page;
    const number = 100 + 2 * i;
    kids.push(number);
    all[number] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R ` +
      `/Resources << /Font << ${FONTS.map((_, f) => `/F${f + 1} ${10 + f} 0 R`).join(' ')} ${fonts} >> ${resources} >> ${entries} >>`;
    all[number + 1] = stream('', content);
  }
  all[2] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  for (const [f, name] of FONTS.entries()) {
    all[10 + f] = `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  }
  return assemble(all);
}

/** A stream object with its length; `entries` are those of its dictionary. */
export function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: Readonly<Record<number, string>>): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: [number, number][] = [];
  for (const [number, body] of Object.entries(objects)) {
    offsets.push([Number(number), file.length]);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  file += 'xref\n0 1\n0000000000 65535 f \n';
  for (const [number, offset] of offsets) {
    file += `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  const size = Math.max(...offsets.map(([number]) => number)) + 1;
  file += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** One line of text at a place, from the page's lower left: `text(71, 771, 14, 'Anfrage')`. */
export function text(x: number, y: number, size: number, words: string, font = 'F1'): string {
  const escaped = words.replace(/[\\()]/g, '\\$&');
  return `BT /${font} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET\n`;
}

/** A stroked line. */
export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${y0} m ${x1} ${y1} l S\n`;
}
