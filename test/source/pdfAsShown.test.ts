/** What pdf.js's text content alone gets wrong: each case is one that real producers make. */

import { describe, expect, it } from 'vitest';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { readPdf } from '../../src/source/pdf/index.ts';
import { checkSpans, linesOf } from '../layout/pdfPages.ts';
import { pdfBytes, stream, text } from '../pdfBytes.ts';

type Args = Parameters<typeof pdfBytes>;

async function linesOfPdf(...args: Args): Promise<string[]> {
  const source = await readPdf(pdfBytes(...args));
  if (!('pages' in source)) throw new Error(source.problems[0]?.code);
  const layout = pdfLayout(source.pages);
  checkSpans(layout);
  return linesOf(layout);
}

/** Every letter by an operator of its own, `step` points apart; in the order of `order`, or as printed. */
function glyphs(
  x: number,
  y: number,
  size: number,
  words: string,
  step: number,
  order?: readonly number[],
): string {
  const indexes = order ?? [...words].keys();
  return [...indexes].map((i) => text(x + i * step, y, size, words.charAt(i), 'F4')).join('');
}

/** A font in which every letter is half a font size wide, so that distances can be told. */
const MONOSPACED = {
  fonts: '/F4 20 0 R',
  object:
    '<< /Type /Font /Subtype /TrueType /BaseFont /Half /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 ' +
    `/Widths [${Array.from({ length: 95 }, () => 500).join(' ')}] >>`,
};

describe('letter-spaced text', () => {
  it.each([1.3, 2, 4, 7])('by character spacing of %d pt, with its words', async (spacing) => {
    const content = `BT ${spacing} Tc /F1 12 Tf 71 700 Td (Anfrage der Fraktion) Tj ET`;
    expect(await linesOfPdf([content])).toEqual(['Anfrage der Fraktion']);
  });

  it('by adjustments near the limit at which pdf.js puts a space', async () => {
    const letters = [...'Sehr geehrter Herr']
      .map((letter, i) => `(${letter}) ${i % 3 === 0 ? -106 : -98}`)
      .join(' ');
    expect(await linesOfPdf([`BT /F1 12 Tf 71 700 Td [${letters}] TJ ET`])).toEqual(['Sehr geehrter Herr']);
  });

  it('glyph by glyph, with a number', async () => {
    const page = { content: glyphs(71, 700, 10, 'Antrag A0022/26', 8), fonts: MONOSPACED.fonts };
    expect(await linesOfPdf([page], { 20: MONOSPACED.object })).toEqual(['Antrag A0022/26']);
  });

  it('on a later page too', async () => {
    const spaced = `BT 2 Tc /F1 12 Tf 71 700 Td (Erste Frage) Tj ET`;
    expect(await linesOfPdf([text(71, 700, 11, 'Anfrage'), spaced])).toEqual(['Anfrage', 'Erste Frage']);
  });
});

describe('text drawn in no order', () => {
  it('glyphs that pdf.js joins over a gap', async () => {
    const order = [8, 9, 0, 3, 1, 2, 4, 6, 5, 7];
    const page = { content: glyphs(71, 700, 10, '16.03.2023', 5, order), fonts: MONOSPACED.fonts };
    expect(await linesOfPdf([page], { 20: MONOSPACED.object })).toEqual(['16.03.2023']);
  });
});

describe('hyphens that are mapped to soft hyphens', () => {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def ' +
    '1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <2D> <00AD> endbfchar ' +
    '1 beginbfrange <2E> <7A> <002E> endbfrange endcmap end end';
  const font =
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 21 0 R >>';
  const objects = { 20: font, 21: stream('', map) };

  it('are there: at the end of a line, inside of a word, alone', async () => {
    const lines = ['Willkom-', 'menskultur der CDU-Fraktion', '- Haupt- und Nebenstrassen'];
    const content = lines.map((line, i) => text(71, 700 - 14 * i, 11, line, 'FX')).join('');
    expect(await linesOfPdf([{ content, fonts: '/FX 20 0 R' }], objects)).toEqual(lines);
  });
});

describe('hidden layers', () => {
  const catalog = '/OCProperties << /OCGs [20 0 R 21 0 R] /D << /OFF [21 0 R] /Order [20 0 R 21 0 R] >> >>';
  const objects = { 20: '<< /Type /OCG /Name (Text) >>', 21: '<< /Type /OCG /Name (Notiz) >>' };
  const resources = '/Properties << /shown 20 0 R /hidden 21 0 R >>';

  it('are not read, shown ones are', async () => {
    const content =
      `/OC /shown BDC ${text(71, 700, 11, 'Anfrage')} EMC ` +
      `/OC /hidden BDC ${text(71, 680, 11, 'nicht vorlesen')} 71 670 m 300 670 l S EMC ${text(71, 660, 11, 'Datum')}`;
    expect(await linesOfPdf([{ content, resources }], objects, catalog)).toEqual(['Anfrage', 'Datum']);
  });

  it('do not take away the same words where they are shown', async () => {
    const content = `/OC /hidden BDC ${text(71, 700, 11, 'Anfrage')} EMC ${text(71, 700, 11, 'Anfrage')}`;
    expect(await linesOfPdf([{ content, resources }], objects, catalog)).toEqual(['Anfrage']);
  });
});

describe('drawn bullets', () => {
  /** A disc of the given radius as browsers draw it: four curves. */
  function disc(x: number, y: number, r: number, paint = 'f'): string {
    const k = 0.55 * r;
    return (
      `${x + r} ${y} m ${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} c ` +
      `${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} c ${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} c ` +
      `${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} c h ${paint}\n`
    );
  }

  it('discs, rings and squares before a line', async () => {
    const content =
      disc(80, 703.5, 2) +
      disc(80, 688.5, 2, 'S') +
      '78 672 4 4 re f\n' +
      ['eins', 'zwei', 'drei'].map((word, i) => text(92, 700 - 15 * i, 11, `Punkt ${word}`)).join('');
    expect(await linesOfPdf([content])).toEqual(['• Punkt eins', '• Punkt zwei', '• Punkt drei']);
  });

  it('not a point on a line of text, a box to tick, or a large disc', async () => {
    const content =
      disc(100, 703.5, 2) +
      '78 684 7 7 re S\n' +
      disc(80, 670, 9) +
      text(71, 700, 11, 'eine ganze Zeile') +
      text(92, 685, 11, 'ja');
    expect(await linesOfPdf([content])).toEqual(['eine ganze Zeile', 'ja']);
  });
});

describe('form fields', () => {
  const field = (entries: string): string =>
    `<< /Type /Annot /Subtype /Widget /DA (/Helv 11 Tf 0 g) /P 100 0 R ${entries} >>`;
  const objects = {
    20: field('/FT /Tx /T (Datum) /V (07.07.2020) /Rect [71 690 200 706]'),
    21: field('/FT /Tx /T (Leer) /V () /Rect [71 660 200 676]'),
    22: field('/FT /Tx /T (Verborgen) /V (geheim) /F 2 /Rect [71 640 200 656]'),
    23: field('/FT /Ch /T (Gremium) /V (StR) /Opt [[(StR) (Stadtrat)]] /Rect [300 690 400 706]'),
    24: '<< /Type /Annot /Subtype /FreeText /Contents (Kommentar) /DA (/Helv 11 Tf) /Rect [71 600 200 616] >>',
  };
  const catalog = '/AcroForm << /Fields [20 0 R 21 0 R 22 0 R 23 0 R] >>';

  it('give their values where they stand; comments and hidden fields give nothing', async () => {
    const page = {
      content: text(71, 710, 8, 'Datum'),
      entries: '/Annots [20 0 R 21 0 R 22 0 R 23 0 R 24 0 R]',
    };
    expect(await linesOfPdf([page], objects, catalog)).toEqual(['Datum', '07.07.2020\tStadtrat']);
  });
});

describe('letters of ligatures with their bytes swapped', () => {
  it('are put right, with a diagnostic', async () => {
    const map =
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def ' +
      '1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <7E> <74006900> endbfchar ' +
      '1 beginbfrange <20> <7A> <0020> endbfrange endcmap end end';
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 21 0 R >>';
    const page = { content: text(71, 700, 11, 'Frak~on', 'FX'), fonts: '/FX 20 0 R' };
    const bytes = pdfBytes([page], { 20: font, 21: stream('', map) });
    const source = await readPdf(bytes);
    if (!('pages' in source)) throw new Error('not read');
    expect(source.pages[0]!.runs.map((run) => run.text)).toEqual(['Fraktion']);
    expect(source.problems.map(({ code }) => code)).toEqual(['mojibake-repaired']);
  });
});
