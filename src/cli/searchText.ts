/** What a search prints of a paper in which it found something. */

import type { HeldRecord } from '../archive/recordFiles.ts';
import { dateOf } from '../archive/search/filter.ts';
import type { Hit } from '../archive/search/find.ts';
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
export function pathOf({ record, file }: HeldRecord): string {
  return record.source.path ?? file;
}

/** A heading and a line for each text, with an empty line behind them. */
export function paperText(held: HeldRecord, hits: readonly Hit[], style: Style): string {
  const lines = united(hits).map(({ hit, names }) => {
    const passage = passageOf(hit).map(({ text, found }) =>
      found ? style.found(escapeTerminal(text)) : escapeTerminal(text),
    );
    return `  ${style.part(escapeTerminal(names.join(', ') + pagesText(hit)))}: ${passage.join('')}`;
  });
  return `${[style.paper(escapeLog(headingOf(held))), ...lines].join('\n')}\n\n`;
}

/** The same text in one place may be several values, such as the title and the header's cell of it: it is shown once. */
function united(hits: readonly Hit[]): { hit: Hit; names: string[] }[] {
  const byPlace = new Map<string, { hit: Hit; names: string[] }>();
  for (const hit of hits) {
    const place = JSON.stringify([hit.text, hit.pages]);
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, { hit, names: [hit.part] });
    else if (!known.names.includes(hit.part)) known.names.push(hit.part);
  }
  return [...byPlace.values()];
}

function pagesText({ pages }: Hit): string {
  if (pages.length === 0) return '';
  const [first, last] = [pages[0]!, pages.at(-1)!];
  return ` (S. ${first}${last > first ? `–${last}` : ''})`;
}

/** `F0147/20  Wartezeiten  (Anfrage, 12.05.2020, Fraktion A)  papiere/F0147-20.pdf`; a Niederschrift has its sitting and body. */
function headingOf(held: HeldRecord): string {
  const { record } = held;
  const { kind, title, header, sender } = record;
  const date = dateOf(record);
  const about = [
    ...(kind === null ? [] : [kindName(kind)]),
    ...(date === null ? [] : [dateText(date)]),
    ...sender.groups,
  ];
  const known = [header.Nummer ?? header.Sitzung, title ?? header.Gremium].filter((one) => one != null);
  return [...known, ...(about.length > 0 ? [`(${about.join(', ')})`] : []), pathOf(held)].join('  ');
}

/** A line of JSON for each text. */
export function paperLines({ record, file, at }: HeldRecord, hits: readonly Hit[]): string {
  const { kind, title, header, sender, source } = record;
  const paper = {
    ...{ number: header.Nummer, kind, title, date: dateOf(record), groups: sender.groups },
    ...{ path: source.path, file, at },
  };
  return hits
    .map(({ section, part, pointer, pages, text, matches }) => {
      const places = matches.map(({ start, end }) => [start, end]);
      const hit = { in: section, part, pointer, pages, text, matches: places };
      return `${escapeJson(JSON.stringify({ ...paper, ...hit }))}\n`;
    })
    .join('');
}
