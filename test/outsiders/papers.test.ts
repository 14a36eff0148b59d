/**
 * Papers by people who have seen neither the reader nor the generator, each with the truth that they wrote from the
 * contract (`fixtures/outsiders`). What the first contact with each set gave stands in docs/accuracy.md; from then on they
 * are known, and must stay right.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';
import { differences, valueAt } from './differences.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/outsiders/', import.meta.url));

/** Papers that are not wholly right yet: the pointers that differ. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // its last paragraph thanks somebody; the truth leaves it free whether that is a farewell
  'first/058-dringlich.txt': ['/reasons'],
  'second/100-p-ae-lo-nasty.pdf': [
    '/header/Sitzungstermin',
    '/consultations/0/date',
    '/consultations/1/date',
  ],
  // a table in running text, printed as lines: the lines are paragraphs, which is said
  'fifth/009-kita-essen.txt': ['/background'],
  // withdrawn before the agenda was entered upon: of the item, or of the agenda; said
  'minutes2/010-stadtrat-lang.pdf': ['/minutes/items/31/decisions/0/subject'],
  // a role in two lines beside the enclosures
  'answers2/009-echt-pdftotext-layout.txt': ['/enclosures', '/signatures/0/lines'],
  // a second sentence that leads in: the truth leaves it in the paragraph
  'answers2/014-zwei-fragen-gemeinsam-latex.pdf': ['/statement/0', '/answerIntro'],
  // a hyphen at a line end within an address of the web
  'answers2/016-fett-groff.pdf': ['/answers/1/text/0'],
  // a date with a full stop at the beginning of a line
  'answers2/020-anfuehrungszeichen-lang.txt': ['/statement', '/answers/2/text'],
  // numbered headings of a statement, read as questions
  'answers2/026-antrag-aendantrag-2026.pdf': ['/statement', '/answers'],
  // a heading alone in a line, read as a name: said
  'answers2/029-antrag-echt-layout-lang.txt': ['/statement', '/signatures'],
  // a tick form whose answer stands in the next line: said
  'answers4/004-bruecke-klinke.txt': ['/proposal/finances/fields'],
  // marks that no column holds: said
  'answers4/023-mvgm.pdf': [
    '/proposal/checks/0/value',
    '/proposal/checks/1/value',
    '/proposal/checks/2/value',
  ],
  // one cell a line, with empty cells: said
  'answers4/043-sportstaetten.txt': ['/proposal/responsible/reviewDate'],
  // labels that narrow cells broke beside values: said
  'answers4/044-mittagsversorgung.txt': ['/header/Beteiligungen'],
  // one cell a line, the publicity amid the labels: said
  'answers5/001-sportplatz-flutlicht.txt': ['/public'],
  // text below a table of questions and answers, which may be the last answer's: said
  'answers5/005-e-scooter.txt': ['/statement', '/answers/2/text'],
  // `Frage 1 (Aufklärung)` as a heading, or as the question: said
  'answers5/025-vandalismus.pdf': ['/answers'],
  // paragraphs within the cells of a table: said
  'answers5/026-seniorenheime.pdf': ['/answers/0/text', '/answers/1/text', '/answers/3/text'],
  // headings of one word whose paragraph begins with a sign: said
  'answers5/030-gremien-digital.txt': ['/statement'],
  // a tick beside the year: said
  'answers5/051-stadtschreiber.txt': ['/proposal/finances/fields'],
  // a list of which the last item has no paper in the agenda: said
  'minutes4/002-sr-022-2025.txt': ['/minutes/items/26/paper'],
  // one who signs with the surname alone: said
  'minutes4/008-vw-2001.txt': ['/signatures'],
  // `Gemäß Änderungsantrag beschließt der Stadtrat zum Antrag …`: said
  'minutes5/001-stadtrat-2015.txt': ['/minutes/items/14/decisions/1/paper'],
  // what was said and what was decided in one paragraph: said
  'minutes5/002-ortschaftsrat-pechau-2003.txt': [
    '/minutes/items/2/text',
    '/minutes/items/2/decisions/0/sentence',
  ],
  // a motion to hear a committee first, without the word: said
  'minutes5/004-finanzausschuss-2011.txt': ['/minutes/items/18/decisions/0/subject'],
  // points that are items of their own: said
  'minutes5/005-ausschuss-stbv-2018.txt': [
    '/minutes/items/7/decisions/0/subject',
    '/minutes/items/8/decisions/0/subject',
    '/minutes/items/9/decisions/0/subject',
  ],
  // a vote and not a word of what it was on: said
  'minutes5/006-jugendhilfeausschuss-2021.txt': [
    '/minutes/items/1/decisions/0/outcome',
    '/minutes/items/3/decisions/0/outcome',
  ],
  // the day stands beside the first of two bodies: said
  'ninth/118-antrag-pdf-wk-zwei-gremien.pdf': [
    '/header/Sitzungstermin',
    '/consultations/0/date',
    '/consultations/1/date',
  ],
  // old and new side by side: said
  'ninth/209-aea-pdf-chromium-synopse.pdf': ['/resolution'],
  // the name of a web site below the signature: said
  'seventh/028-antrag-webkopie.txt': ['/signatures/0/lines'],
  // the finance form without its table
  'answers2/059-bob-plain-ohne-form.txt': ['/resolution'],
};

const papers = readdirSync(FOLDER).flatMap((set) =>
  readdirSync(FOLDER + set)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => `${set}/${name}`),
);

describe('papers by outsiders', () => {
  it.each(papers)('%s', async (path) => {
    const { free = [], ...truth } = JSON.parse(
      readFileSync(FOLDER + path.replace(/\.[^.]*$/, '.json'), 'utf8'),
    ) as { free?: string[] } & Record<string, unknown>;
    const record = await parse(new Uint8Array(readFileSync(FOLDER + path)), { path });
    const isFree = (pointer: string) => free.some((one) => pointer === one || pointer.startsWith(`${one}/`));
    const wrong = Object.entries(truth)
      .flatMap(([key, want]) => differences(`/${key}`, valueAt(record, `/${key}`), want))
      .filter(({ pointer }) => !isFree(pointer));
    const known = KNOWN[path] ?? [];
    expect(wrong.filter(({ pointer }) => !known.includes(pointer))).toEqual([]);
    expect(wrong.map(({ pointer }) => pointer)).toEqual(known);
  });
});
