import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';
import { indexDocument, indexRow } from '../../src/report/indexPage.ts';
import { PAPER } from '../smallPaper.ts';

async function indexOf(...papers: string[]): Promise<string> {
  const rows = papers.map(async (paper, index) =>
    indexRow(await parse(Buffer.from(paper), { path: `${index}.txt` }), `${index}.txt.html`),
  );
  return indexDocument(await Promise.all(rows));
}

/** The row of each paper, in the order of the table. */
const rowsOf = (page: string): string[] => page.match(/<tr role="row" class="[\s\S]*?<\/tr>/g) ?? [];

const CLOSED = PAPER.replace('öffentlich', 'nichtöffentlich').replace('F0123', 'F0124');
const UNSAID = PAPER.replace(' öffentlich', '').replace('F0123', 'F0125');

describe('the index', () => {
  it('marks papers that are not public, and only those, and counts them', async () => {
    const page = await indexOf(PAPER, CLOSED, UNSAID);
    const marked = rowsOf(page).filter((row) => row.includes('nichtöffentlich'));
    expect(rowsOf(page)).toHaveLength(3);
    expect(marked).toHaveLength(1);
    expect(marked[0]).toContain('F0124/21');
    expect(marked[0]).toContain('<span class="closed" lang="de">nichtöffentlich</span>');
    expect(page).toContain(', 1 not public</p>');
    expect(await indexOf(PAPER, UNSAID)).not.toContain('not public');
  });

  it('is English, and says of what papers print that it is German', async () => {
    const page = await indexOf(PAPER, 'x');
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(page).toContain('<bdi lang="de">Bänke am Neustädter See</bdi>');
    expect(page).toContain('<bdi>1.txt</bdi>');
    expect(page).toMatch(/<text [^>]*lang="de">Anfrage<\/text>/);
    expect(page).toMatch(/<text [^>]*lang="de">Fraktion Muster<\/text>/);
    expect(page).toContain('<option value="Anfrage" lang="de">');
    expect(page).toContain('<option value="unknown">');
    expect(page).not.toMatch(/<text [^>]*lang="de">unknown/);
  });
});
