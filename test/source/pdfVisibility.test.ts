/** What a person sees of a page: each case once on the first page and once on the second. */

import { describe, expect, it } from 'vitest';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { readPdf } from '../../src/source/pdf/index.ts';
import { linesOf } from '../layout/pdfPages.ts';
import { type PageOptions, pdfBytes, stream, text } from '../pdfBytes.ts';

const NAME = 'Petra Quendel';

interface Sight {
  lines: string[];
  /** Of `hidden-text`: page and reasons. */
  hidden: unknown[];
  codes: string[];
}

async function see(pages: (string | PageOptions)[], objects = {}, catalog = ''): Promise<Sight> {
  const source = await readPdf(pdfBytes(pages, objects, catalog));
  if (!('pages' in source)) throw new Error(source.problems[0]?.code);
  return {
    lines: linesOf(pdfLayout(source.pages)),
    hidden: source.problems.flatMap(({ code, args }) => {
      if (code !== 'hidden-text') return [];
      const { page, characters, why } = args as { page: number; characters: number; why: string[] };
      return [[page, characters, ...why]];
    }),
    codes: source.problems.map(({ code }) => code),
  };
}

const PRINT = text(71, 700, 11, 'Anfrage der Fraktion') + text(71, 640, 11, 'Der Stadtrat');
const SHOWN = ['Anfrage der Fraktion', 'Der Stadtrat'];
const own = text(71, 670, 11, NAME);
const box = '69 666 90 16 re f\n';
const picture = 'q 90 0 0 16 69 666 cm /Im Do Q\n';
const image = (entries: string, bytes: string): string =>
  stream(`/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 ${entries}`, bytes);
/** A picture with a hole or none: how much each of its four points covers. */
const masked = (alpha: string) => ({
  20: image('/ColorSpace /DeviceGray /SMask 21 0 R', '\x10\x10\x10\x10'),
  21: image('/ColorSpace /DeviceGray', alpha),
});
const GREY = image('/ColorSpace /DeviceGray', '\x10\x10\x10\x10');
const FAINT =
  '/ExtGState << /faint << /ca 0 /CA 0 >> /half << /ca 0.4 >> /times << /BM /Multiply >> /plain << /ca 1 /BM /Normal >> >>';

const HIDDEN: [what: string, why: string, content: string, resources?: string, objects?: object][] = [
  ['under a black box', 'covered', `${own} 0 g ${box}`],
  [
    'under a box with round corners',
    'covered',
    `${own} 0 g 60 674 m 60 690 170 690 170 674 c 170 658 60 658 60 674 c f\n`,
  ],
  ['under the stroke of a thick pen', 'covered', `${own} q 14 w 60 674 m 170 674 l S Q\n`],
  ['white on white', 'same-colour', `1 g ${own} 0 g\n`],
  ['nearly white on white', 'same-colour', `0.98 g ${own} 0 g\n`],
  ['in the colour of its row', 'same-colour', `0.9 0.8 0.2 rg ${box} ${own} 0 g\n`],
  ['white on a row that a form draws', 'same-colour', `q 0.2 g ${box} 1 g ${box} Q 1 g ${own} 0 g\n`],
  ['cut away by a clip', 'cut-off', `q 300 300 50 50 re W n ${own} Q\n`],
  ['transparent', 'transparent', `q /faint gs ${own} Q\n`, FAINT],
  ['off the page', 'off-page', text(71, -40, 11, NAME)],
  ['right of the page', 'off-page', text(700, 670, 11, NAME)],
  ['written invisibly beside print', 'invisible', `BT 3 Tr /F1 11 Tf 71 670 Td (${NAME}) Tj 0 Tr ET\n`],
  ['too small to read', 'too-small', text(71, 670, 0.4, NAME)],
  [
    'under a masked picture',
    'covered',
    own + picture,
    '/XObject << /Im 20 0 R >>',
    masked('\xff\xff\xff\xff'),
  ],
  ['under a picture', 'covered', own + picture, '/XObject << /Im 20 0 R >>', { 20: GREY }],
];

describe('text that nobody sees is left out, and said', () => {
  it.each(HIDDEN)('%s: %s', async (_, why, content, resources = '', objects = {}) => {
    const page = { content: PRINT + content, resources };
    const { lines, hidden } = await see([page, page], objects);
    expect(lines).toEqual([...SHOWN, ...SHOWN]);
    expect(hidden).toEqual([
      [1, 12, why],
      [2, 12, why],
    ]);
  });

  it('in a layer that is switched off', async () => {
    const catalog = '/OCProperties << /OCGs [21 0 R] /D << /OFF [21 0 R] >> >>';
    const page = { content: `${PRINT} /OC /off BDC ${own} EMC`, resources: '/Properties << /off 21 0 R >>' };
    const { lines, hidden } = await see([page], { 21: '<< /Type /OCG /Name (Notiz) >>' }, catalog);
    expect([lines, hidden]).toEqual([SHOWN, [[1, 12, 'hidden-layer']]]);
  });

  it('under an annotation that paints a box', async () => {
    const page = { content: PRINT + own, entries: '/Annots [20 0 R]' };
    const square = '<< /Type /Annot /Subtype /Square /Rect [69 666 159 682] /AP << /N 21 0 R >> >>';
    const look = stream('/Type /XObject /Subtype /Form /BBox [0 0 90 16]', '0 g 0 0 90 16 re f');
    const { lines, hidden } = await see([page], { 20: square, 21: look });
    expect([lines, hidden]).toEqual([SHOWN, [[1, 12, 'covered']]]);
  });

  it('but not under the sign of a note, which can be moved aside', async () => {
    const page = { content: PRINT + own, entries: '/Annots [20 0 R]' };
    const note = '<< /Type /Annot /Subtype /Text /Rect [69 666 159 682] /AP << /N 21 0 R >> >>';
    const look = stream('/Type /XObject /Subtype /Form /BBox [0 0 90 16]', '1 1 0 rg 0 0 90 16 re f');
    const { lines, hidden } = await see([page], { 20: note, 21: look });
    expect([lines, hidden]).toEqual([[SHOWN[0], NAME, SHOWN[1]], []]);
  });

  it('under a white box with other text: the new text is read', async () => {
    const content = `${PRINT}${own} 1 g ${box} 0 g ${text(71, 670, 11, 'XXXX')}`;
    const { lines, hidden } = await see([content]);
    expect(lines).toEqual([SHOWN[0], 'XXXX', SHOWN[1]]);
    expect(hidden).toEqual([[1, 12, 'covered']]);
  });
});

const SEEN: [what: string, content: string, resources?: string, objects?: object][] = [
  ['on a box that was painted before', `0.8 g ${box} 0 g ${own}`],
  ['white on a black box', `0 g ${box} 1 g ${own} 0 g\n`],
  ['white on a picture', `${picture} 1 g ${own} 0 g\n`, '/XObject << /Im 20 0 R >>', { 20: GREY }],
  ['inside of a frame that is filled between two boxes', `${own} 60 660 110 30 re 62 662 106 26 re f*\n`],
  ['under a marker that lets it through', `${own} q /times gs 1 1 0 rg ${box} Q\n`, FAINT],
  ['under a veil', `${own} q /half gs 1 g ${box} Q\n`, FAINT],
  ['with a line through it', `${own} q 2 w 69 674 m 159 674 l S Q\n`],
  [
    'as a clip for what is painted over it',
    `q BT 7 Tr /F1 11 Tf 71 670 Td (${NAME}) Tj ET 0 0 1 rg ${box} Q\n`,
  ],
  ['light grey', `0.8 g ${own} 0 g\n`],
  ['under a box that is cut away', `${own} q 300 300 50 50 re W n 0 g ${box} Q\n`],
  ['drawn as outlines, filled white', `BT 2 Tr 1 g /F1 11 Tf 71 670 Td (${NAME}) Tj 0 Tr 0 g ET\n`],
  ['inside of a clip', `q 60 660 200 30 re W n ${own} Q\n`],
  ['under a picture that lets it through', own + picture, '/XObject << /Im 20 0 R >>', masked('\0\0\0\0')],
];

describe('text that is seen is read', () => {
  it.each(SEEN)('%s', async (_, content, resources = '', objects = {}) => {
    const page = { content: PRINT + content, resources };
    const { lines, codes } = await see([page, page], objects);
    expect(lines).toEqual([SHOWN[0], NAME, SHOWN[1], SHOWN[0], NAME, SHOWN[1]]);
    expect(codes).toEqual([]);
  });
});

describe('a scan', () => {
  const scan = 'q 595 0 0 842 0 0 cm /Im Do Q\n';
  const resources = '/XObject << /Im 20 0 R >>';
  const layer = `BT 3 Tr /F1 11 Tf 71 700 Td (Anfrage) Tj 0 -30 Td (${NAME}) Tj 0 Tr ET\n`;

  it('has its text over the picture, invisibly', async () => {
    const { lines, codes } = await see([{ content: scan + layer, resources }], { 20: GREY });
    expect([lines, codes]).toEqual([['Anfrage', NAME], ['ocr-text-layer']]);
  });

  it('has its text under the picture', async () => {
    const content = text(71, 700, 11, 'Anfrage') + scan;
    const { lines } = await see([{ content, resources }], { 20: GREY });
    expect(lines).toEqual(['Anfrage']);
  });

  it('with a name blackened by a box loses it', async () => {
    for (const content of [`${scan}${layer}0 g ${box}`, `${scan}0 g ${box}${layer}`]) {
      const { lines, hidden } = await see([{ content, resources }], { 20: GREY });
      expect([lines, hidden]).toEqual([['Anfrage'], [[1, 12, 'covered']]]);
    }
  });
});

describe('a mark across the text', () => {
  const lines = Array.from({ length: 5 }, (_, i) =>
    text(71, 700 - 14 * i, 11, 'Der Stadtrat bittet die Verwaltung'),
  );
  const mark = text(71, 650, 60, 'ENTWURF');

  it('is left out where it is large and faint, under or over the lines', async () => {
    for (const content of [
      `0.85 g ${mark} 0 g ${lines.join('')}`,
      `${lines.join('')} 1 0.7 0.7 rg ${mark}`,
    ]) {
      const { lines: read, hidden } = await see([content]);
      expect(read).toEqual(Array(5).fill('Der Stadtrat bittet die Verwaltung'));
      expect(hidden).toEqual([[1, 7, 'watermark']]);
    }
  });

  it('is a heading where it is dark, or where no line runs through it', async () => {
    const dark = await see([mark + lines.join('')]);
    expect(dark.hidden).toEqual([]);
    const above = await see([`0.85 g ${text(71, 760, 60, 'Anfrage')} 0 g ${lines.join('')}`]);
    expect([above.lines[0], above.hidden]).toEqual(['Anfrage', []]);
  });
});
