/** The real numbers, dates and titles of Magdeburg's Anfragen and Anträge go through every text layout unchanged. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../src/parse.ts';
import { emptyTruth } from './generator/draft.ts';
import type { Block, HeaderCell, Paper, PaperHeader } from './generator/paper.ts';
import { TEXT_LAYOUTS, type TextLayout } from './generator/render/options.ts';
import { renderText } from './generator/render/text.ts';
import { wrapText } from './generator/render/wrap.ts';

const REGISTER = fileURLToPath(new URL('../../shared/magdeburg-papers.tsv', import.meta.url));
const there = existsSync(REGISTER);
const ROWS = 4556;
/** Columns of a Kurztitel on more than one line. */
const WIDTH = 60;
/** The other layouts put a title on one line; `columns` wraps it on its own. */
const WRAPPING: readonly TextLayout[] = ['labels-then-values', 'label-value-lines'];

interface Row {
  number: string;
  date: string;
  type: string;
  title: string;
}

function rows(): Row[] {
  const lines = readFileSync(REGISTER, 'utf8').split('\n').slice(1);
  return lines
    .filter((line) => /^[FA]\d/.test(line))
    .map((line) => {
      const [number = '', date = '', type = '', title = ''] = line.split('\t');
      return { number, date, type, title };
    });
}

const cell = (field: HeaderCell['field'], ...lines: string[]): HeaderCell => ({
  label: field === 'Verhandlungsgegenstand' ? `Zum ${field}` : field,
  field,
  lines,
});

function headerOf({ number, date, type }: Row, title: string[]): PaperHeader {
  const amends = type === 'Änderungsantrag';
  const day = cell('Datum', date.split('-').reverse().join('.'));
  return {
    title: type,
    underTitle: [...(amends ? [number] : []), 'öffentlich'],
    rows: [
      amends
        ? [cell('Verhandlungsgegenstand', number.slice(0, number.lastIndexOf('/'))), day]
        : [day, cell('Nummer', number)],
      [cell('Absender', 'Stadtrat Max Beispiel')],
      ...(amends ? [] : [[cell('Adressat', 'Oberbürgermeisterin', 'Frau Erika Muster')]]),
      [cell('Gremium', 'Stadtrat'), cell('Sitzungstermin', '01.03.2020')],
      [cell('Kurztitel', ...title)],
    ],
  };
}

const QUESTION: Block[] = [
  { type: 'paragraph', role: 'salutation', text: 'Sehr geehrte Frau Oberbürgermeisterin,' },
  { type: 'paragraph', role: 'intro', text: 'ich frage Sie:' },
  { type: 'item', role: 'question', level: 0, marker: '1.', text: 'Was ist geplant?' },
];
const RESOLUTION: Block[] = [
  { type: 'paragraph', role: 'resolution-intro', text: 'Der Stadtrat möge beschließen:' },
  { type: 'paragraph', role: 'resolution', text: 'Der Weg wird saniert.' },
];

function paperOf(row: Row, title: string[], seed: number): Paper {
  return {
    seed,
    truth: emptyTruth(),
    banner: [],
    header: headerOf(row, title),
    body: row.type === 'Anfrage' ? QUESTION : RESOLUTION,
    furniture: { head: null, foot: null },
    oddities: [],
  };
}

/** A paper that did not come back as it went, in a line; `null` if it did. */
async function fault(row: Row, title: string[], layout: TextLayout, seed: number): Promise<string | null> {
  const options = { seed, wrap: null, blankLines: seed % 2 === 0 };
  const { header } = await parse(Buffer.from(renderText(paperOf(row, title, seed), layout, options)));
  const { Nummer, Datum, Kurztitel } = header;
  const bare = (text: string | null) => text?.replace(/\s/g, '');
  const same = Nummer === row.number && Datum === row.date && bare(Kurztitel) === bare(row.title);
  return same ? null : `${row.number} ${row.date} ${row.title}: ${Nummer} ${Datum} ${Kurztitel}`;
}

describe(
  there ? 'titles of the register' : 'titles of the register (left out: no ../shared/magdeburg-papers.tsv)',
  () => {
    it.skipIf(!there).each(TEXT_LAYOUTS)('in layout %s', async (layout) => {
      const all = rows();
      const faults: (string | null)[] = [];
      for (const [seed, row] of all.entries()) {
        const title = row.title.replace(/\s+/g, ' ').trim();
        faults.push(await fault(row, [title], layout, seed));
        const wrapped = wrapText(title, { first: '', rest: '', width: WIDTH }, 'none');
        if (wrapped.length > 1 && WRAPPING.includes(layout))
          faults.push(await fault(row, wrapped, layout, seed));
      }
      expect(all).toHaveLength(ROWS);
      expect(faults.filter((one) => one !== null)).toEqual([]);
    });
  },
);
