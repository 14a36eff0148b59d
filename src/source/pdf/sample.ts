/** Tells a broken PDF library from a broken PDF: the library is given a PDF that is known to be good. */

import { brokenInstallation } from '../../brokenInstallation.ts';
import { openDocument } from './document.ts';

const WORD = 'Anfrage';

let works = false;

/** To be called when a PDF has been read: nothing needs to be proved any more. */
export function pdfLibraryWorks(): void {
  works = true;
}

/**
 * To be called when a PDF could not be read, before the PDF is blamed. Costs some milliseconds once.
 * @param failure what the library said of the PDF
 * @throws BrokenInstallation where the library cannot read any PDF
 */
export async function provePdfLibrary(failure: unknown): Promise<void> {
  works ||= (await readSample().catch(() => null)) === WORD;
  if (!works) throw brokenInstallation('the PDF library (pdf-parse) reads no PDF', failure);
}

async function readSample(): Promise<string | undefined> {
  const document = await openDocument(samplePdf(), undefined);
  try {
    const { glyphs } = await document.readPage(1);
    return glyphs.map(({ text }) => text).join('');
  } finally {
    await document.close();
  }
}

/** One page with one word. */
function samplePdf(): Uint8Array {
  const text = `BT /F 12 Tf 72 720 Td (${WORD}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const entries = objects.map((object, index) => {
    const entry = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return entry;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  return Buffer.from(
    `${file}${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
