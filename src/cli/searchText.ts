/** What a search prints of a paper in which it found something. */

import type { Hit } from '../archive/search/find.ts';
import type { FoundPaper } from '../archive/search/paper.ts';
import { passageOf } from '../archive/search/passage.ts';
import { escapeJson, escapeLog, escapeTerminal } from '../output/formats/escape.ts';
import { dateText, kindName } from '../report/words.ts';

export interface Style {
  /** A word that was found. */
  found(text: string): string;
  /** The heading of a paper. */
  paper(text: string): string;
  /** The name of a part. */
  part(text: string): string;
}

const plain = (text: string): string => text;

export const PLAIN: Style = { found: (text) => `[${text}]`, paper: plain, part: plain };

/** The paper, or the file of its record where that does not say it. */
export function pathOf({ path, file }: FoundPaper): string {
  return path ?? file;
}

/** A heading and a line for each text, with an empty line behind them. */
export function paperText(paper: FoundPaper, hits: readonly Hit[], style: Style): string {
  const lines = united(hits).map(({ hit, names }) => {
    const passage = passageOf(hit).map(({ text, found }) =>
      found ? style.found(escapeTerminal(text)) : escapeTerminal(text),
    );
    return `  ${style.part(escapeTerminal(names.join(', ') + pagesText(hit)))}: ${passage.join('')}`;
  });
  return `${[style.paper(escapeLog(headingOf(paper))), ...lines].join('\n')}\n\n`;
}

interface Shown {
  hit: Hit;
  names: string[];
}

/** The same text in one place may be several values, such as the title and the header's cell of it: it is shown once. */
function united(hits: readonly Hit[]): Shown[] {
  if (hits.length === 1) return [{ hit: hits[0]!, names: [hits[0]!.part] }];
  const all: Shown[] = [];
  // a long text is compared with those of its length only
  const byLength = new Map<number, Shown[]>();
  for (const hit of hits) {
    const alike = byLength.get(hit.text.length) ?? [];
    const known = alike.find(({ hit: one }) => one.text === hit.text && samePages(one, hit));
    if (known !== undefined) {
      if (!known.names.includes(hit.part)) known.names.push(hit.part);
      continue;
    }
    const shown = { hit, names: [hit.part] };
    all.push(shown);
    alike.push(shown);
    byLength.set(hit.text.length, alike);
  }
  return all;
}

function samePages({ pages }: Hit, { pages: others }: Hit): boolean {
  return pages.length === others.length && pages.every((page, at) => page === others[at]);
}

function pagesText({ pages }: Hit): string {
  if (pages.length === 0) return '';
  const [first, last] = [pages[0]!, pages.at(-1)!];
  return ` (S. ${first}${last > first ? `–${last}` : ''})`;
}

/** `F0147/20  Wartezeiten  (Anfrage, 12.05.2020, Fraktion A)  papiere/F0147-20.pdf`; a Niederschrift has its sitting and body. */
function headingOf(paper: FoundPaper): string {
  const { kind, title, date, number, sitting, body, groups } = paper;
  const about = [
    ...(kind === null ? [] : [kindName(kind)]),
    ...(date === null ? [] : [dateText(date)]),
    ...groups,
  ];
  const known = [number ?? sitting, title ?? body].filter((one) => one !== null);
  return [...known, ...(about.length > 0 ? [`(${about.join(', ')})`] : []), pathOf(paper)].join('  ');
}

/** A line of JSON for each text. */
export function paperLines(found: FoundPaper, hits: readonly Hit[]): string {
  const { number, kind, title, date, groups, path, file, at } = found;
  const paper = { number, kind, title, date, groups, path, file, at };
  return hits
    .map(({ section, part, pointer, pages, text, matches }) => {
      const places = matches.map(({ start, end }) => [start, end]);
      const hit = { in: section, part, pointer, pages, text, matches: places };
      return `${escapeJson(JSON.stringify({ ...paper, ...hit }))}\n`;
    })
    .join('');
}
