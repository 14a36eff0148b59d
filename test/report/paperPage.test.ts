import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/parse.ts';
import { type PaperPage, paperPage } from '../../src/report/paperPage.ts';
import { pdfBytes, text } from '../pdfBytes.ts';
import { PAPER } from '../smallPaper.ts';
import { hostilePaper } from './hostilePaper.ts';

async function pageOf(bytes: Uint8Array): Promise<PaperPage> {
  return paperPage(await read(bytes, { path: 'a', positions: true }), new Map());
}

const ids = (page: PaperPage, pattern: RegExp): string[] =>
  [...page.content.matchAll(pattern)].map(([, id]) => id!);

describe('the page of a paper', () => {
  it('has a mark for every value and a value for every mark', async () => {
    const { content } = await pageOf(Buffer.from(PAPER));
    const page: PaperPage = { title: '', titleLanguage: null, content };
    const values = ids(page, /class="value [^"]*" id="v([\d-]+)"/g);
    const marks = new Set(
      ids(page, /class="box [^"]*" href="#v[\d-]+" data-v="([\d -]+)"/g).flatMap((all) => all.split(' ')),
    );
    expect(values.length).toBe(23);
    expect([...marks].sort()).toEqual([...values].sort());
  });

  it('has only addresses that are there, each id once', async () => {
    for (const bytes of [
      Buffer.from(PAPER),
      Buffer.from(hostilePaper(20)),
      readFileSync('fixtures/pdf/chromium-twopages.pdf'),
    ]) {
      const page = await pageOf(bytes);
      const all = ids(page, / id="([^"]*)"/g);
      expect(new Set(all).size).toBe(all.length);
      const addresses = ids(page, / href="#([^"]*)"/g);
      expect(addresses.length).toBeGreaterThan(20);
      expect(addresses.filter((address) => !all.includes(address))).toEqual([]);
    }
  });

  it('counts lines as the places do', async () => {
    const { content } = await pageOf(Buffer.from(`\n\n${PAPER}\fzweite Seite\nPS\n`));
    expect(content).toContain('<ol class="text boxes" start="1"');
    const lines = PAPER.split('\n').length - 1;
    expect(content).toContain(`<ol class="text boxes" start="${lines + 3}"`);
    expect(content).toContain('aria-label="Nummer: page 1, line 3"');
  });

  it('shows what a diagnostic speaks of', async () => {
    const { content } = await pageOf(Buffer.from(PAPER.replace('F0123/21', 'F0123/20')));
    expect(content).toMatch(
      /<li class="warning" data-v="(1-\d+)">(?:(?!<\/li>)[\s\S])*<code>number-year-mismatch<\/code>/,
    );
    expect(content).toMatch(
      /class="value form doubtful" id="v1-\d+" data-v="1-\d+"><span lang="de" dir="auto">F0123\/20</,
    );
  });

  it('draws a PDF page from its text where there is no picture, turned as it is printed', async () => {
    const words = ['Anfrage Datum 03.05.2021', 'Zweite <Zeile>', 'Dritte Zeile'].map((line, index) =>
      text(72, 700 - 20 * index, 12, line),
    );
    const upright = await pageOf(pdfBytes([words.join('')]));
    expect(upright.content).toContain('matrix(1.000000 0.000000 0.000000 1.000000 0.000000 0.000000)');
    expect(upright.content).toMatch(
      /<text x="72" y="162" font-size="12" textLength="[\d.]+" lengthAdjust="spacingAndGlyphs">Zweite &lt;Zeile&gt;<\/text>/,
    );
    const sideways = await pageOf(pdfBytes([`q 0 1 -1 0 800 0 cm ${words.join('')} Q`]));
    expect(sideways.content).toContain('matrix(0.000000 -1.000000 1.000000 0.000000 0.000000 842.000000)');
  });

  it('is English, and says of what the paper prints that it is German, but not of its own words', async () => {
    const text = await pageOf(Buffer.from(PAPER));
    const pdf = await pageOf(readFileSync('fixtures/pdf/chromium-twopages.pdf'));
    const unread = await pageOf(Buffer.from('x'));
    expect([text.titleLanguage, pdf.titleLanguage, unread.titleLanguage]).toEqual(['de', 'de', null]);
    expect(text.content).toContain('<h1 dir="auto" lang="de">Bänke');
    expect(unread.content).toContain('<h1 dir="auto">a</h1>');
    for (const { content } of [text, pdf]) {
      // the language of an attribute is that of its element
      const german = content.match(/<[^>]* lang="de"[^>]*>/g) ?? [];
      expect(german.length).toBeGreaterThan(20);
      expect(german.filter((tag) => / (?:title|aria-description)="/.test(tag))).toEqual([]);
      const spoken = german.flatMap((tag) => / aria-label="([^"]*)"/.exec(tag)?.[1] ?? []);
      expect(spoken.filter((label) => /page \d|drawn|read/i.test(label))).toEqual([]);
    }
    expect(text.content).toMatch(
      /<a lang="en" class="box [^"]*" href="[^"]*" data-v="[^"]*" title="Nummer" aria-description="Nummer"><span lang="de">F0123\/21</,
    );
    expect(text.content).toMatch(
      /<span class="line" lang="de" dir="auto">am Neustädter See|<span class="line" lang="de"/,
    );
    expect(pdf.content).toMatch(/ lang="de"><title lang="en">Nummer<\/title>/);
  });

  it('says of an input that could not be read why, and shows nothing', async () => {
    const { title, content } = await pageOf(Buffer.from([0, 1, 2, 3, 4, 0, 0, 9, 200, 0]));
    expect(title).toBe('a');
    expect(content).toContain('<li class="error"><p><strong>Error:</strong>');
    expect(content).toContain('There is nothing of it to show.');
  });
});
