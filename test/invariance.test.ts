/** One paper in every text layout, encoding and form of line end gives one and the same record. */

import { describe, expect, it } from 'vitest';
import { ENCODINGS, type EncodingName, type ParsedDocument } from '../src/model/names.ts';
import { parse } from '../src/parse.ts';
import { extent } from './extent.ts';
import { encodeText, paperFor } from './generator/encode.ts';
import { generatePaper } from './generator/generate.ts';
import type { Paper, Truth } from './generator/paper.ts';
import { TEXT_LAYOUTS, type TextLayout, type TextOptions } from './generator/render/options.ts';
import { renderText } from './generator/render/text.ts';

const SEEDS = Array.from({ length: extent(12, 6) }, (_, i) => 2001 + i);

/** The paper in characters that every encoding has. */
function plainPaper(seed: number): Paper {
  return ENCODINGS.reduce((paper, encoding) => paperFor(paper, encoding), generatePaper(seed));
}

/** What does not depend on the file: everything but `source` and `diagnostics`. */
function values({ source, diagnostics, ...rest }: ParsedDocument): Truth {
  return rest;
}

const papers = SEEDS.map((seed) => plainPaper(seed));

/** Without `€` the bytes of ISO-8859-15 are those of windows-1252, the first of the contract's list. */
async function expectSame(
  layout: TextLayout,
  options: Omit<TextOptions, 'seed'>,
  encode: (text: string) => Uint8Array,
  encoding: EncodingName,
): Promise<void> {
  for (const paper of papers) {
    const text = renderText(paper, layout, { seed: paper.seed, ...options });
    const record = await parse(encode(text));
    const name = `seed ${paper.seed}`;
    expect(values(record), name).toEqual(paper.truth);
    expect(record.source.encoding, name).toBe(encoding === 'iso-8859-15' ? 'windows-1252' : encoding);
  }
}

const wrapped = { wrap: 80, blankLines: true } as const;

describe.each(TEXT_LAYOUTS)('%s', (layout) => {
  it.each(ENCODINGS)('in %s', async (encoding) => {
    await expectSame(layout, wrapped, (text) => encodeText(text, encoding), encoding);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('in %s with a byte order mark', async (encoding) => {
    await expectSame(layout, wrapped, (text) => encodeText(text, encoding, { bom: true }), encoding);
  });

  it('with combining marks', async () => {
    await expectSame(layout, wrapped, (text) => encodeText(text, 'utf-8', { decomposed: true }), 'utf-8');
  });

  it.each(['\n', '\r\n', '\r'] as const)('with line ends %j', async (lineEnd) => {
    await expectSame(
      layout,
      { ...wrapped, lineEnd },
      (text) => encodeText(text, 'windows-1252'),
      'windows-1252',
    );
  });

  it.each([
    ['a paragraph a line', { wrap: null, blankLines: true }],
    ['a paragraph a line without blank lines', { wrap: null, blankLines: false }],
    ['hyphens at line ends', { wrap: 64, blankLines: true, hyphenation: 'hyphen' }],
    ['soft hyphens', { wrap: 72, blankLines: true, hyphenation: 'soft' }],
    ['pages', { wrap: 80, blankLines: true, pageLines: 40 }],
  ] as const)('with %s', async (_, options) => {
    await expectSame(layout, options, (text) => encodeText(text, 'utf-8'), 'utf-8');
  });
});
