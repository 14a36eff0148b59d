import { describe, expect, it } from 'vitest';
import { parse, read } from '../../src/parse.ts';
import { TREES } from '../hostile/trees.ts';
import { pdfBytes, text } from '../pdfBytes.ts';

function tree(name: string): Uint8Array {
  return TREES[name]?.() ?? new Uint8Array();
}

describe('the number of pages', () => {
  it.each(['count-minus-1', 'count-0', 'no-tree'])('%s is damage', async (name) => {
    const record = await parse(tree(name));
    expect(record.diagnostics).toMatchObject([{ code: 'pdf-damaged', severity: 'error' }]);
    expect(record.source.pages).toBe(null);
  });

  it('of 10^8 by reuse is not read even where no limit is given', async () => {
    const record = await parse(tree('tree-with-10^8-leaves'));
    expect(record.diagnostics).toMatchObject([{ code: 'page-limit', severity: 'error' }]);
  });

  it('of 2 billion with one page to it is put right', async () => {
    const record = await parse(tree('count-2-billion'));
    expect(record.source.pages).toBe(1);
  });

  it('may be as large as the limit', async () => {
    const bytes = pdfBytes([text(71, 771, 14, 'Anfrage'), text(71, 771, 14, 'Antrag')]);
    const codes = async (maxPages: number) =>
      (await read(bytes, { maxPages })).record.diagnostics.map(({ code }) => code);
    expect(await codes(2)).not.toContain('page-limit');
    expect(await codes(1)).toEqual(['page-limit']);
  });
});
