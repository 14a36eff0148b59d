/** Parts lines into pages with running heads and feet, cutting paragraphs and questions where it happens. */

import type { Furniture } from '../paper.ts';
import type { Random } from '../random.ts';
import type { BodyLine } from './body.ts';
import type { TextStyle } from './options.ts';

/** How far above the wished page end another end is sought, in lines. */
const SEARCH = 14;

/** Parts a long line in the middle of a sentence, before a word in lower case; `null` where there is no such place. */
function cut(line: string, r: Random): [string, string] | null {
  const places = [...line.matchAll(/(?<=[\p{L},]) (?=\p{Ll}{3})/gu)].filter(
    (m) => m.index > 40 && m.index < line.length - 30,
  );
  if (places.length === 0) return null;
  const at = r.pick(places).index;
  return [line.slice(0, at), line.slice(at + 1)];
}

function lastPageEnd(lines: readonly BodyLine[], from: number, wished: number): number | null {
  for (let i = Math.min(wished, lines.length - 2); i > Math.max(from, wished - SEARCH); i--) {
    if (lines[i]?.pageMayEnd) return i;
  }
  return null;
}

/** The pages as lists of lines; `unbroken` first lines (the form) stay together on the first page. */
export function splitPages(
  all: readonly BodyLine[],
  unbroken: number,
  style: TextStyle,
  r: Random,
): string[][] {
  const lines = [...all];
  const pages: string[][] = [];
  let from = 0;
  while (style.pageLines !== null && lines.length - from > style.pageLines) {
    const wished = Math.max(from + style.pageLines - 1, unbroken + 2);
    const end = lastPageEnd(lines, Math.max(from, unbroken), wished);
    if (end === null) break;
    const target = lines[end];
    const parted = style.wrap === null && target !== undefined && r.chance(0.5) ? cut(target.text, r) : null;
    if (parted !== null) {
      lines.splice(end, 1, { text: parted[0], pageMayEnd: true }, { text: parted[1], pageMayEnd: true });
    }
    pages.push(lines.slice(from, end + 1).map((l) => l.text));
    from = end + 1;
    while (lines[from]?.text === '') from++;
  }
  pages.push(lines.slice(from).map((l) => l.text));
  return pages;
}

type Placing = 'left' | 'centre' | 'right';

function place(text: string, placing: Placing, width: number): string {
  if (placing === 'left') return text;
  return placing === 'right'
    ? text.padStart(width)
    : ' '.repeat(Math.max(0, (width - text.length) >> 1)) + text;
}

/** All pages with their furniture, parted by form feeds or by the furniture alone. */
export function joinPages(
  pages: readonly string[][],
  furniture: Furniture,
  style: TextStyle,
  r: Random,
): string[] {
  const placing = r.pick<Placing>(['left', 'centre', 'right']);
  // a head that stands on one page only is hard to tell from a heading
  const headOnFirst = pages.length < 3 || r.chance(0.3);
  const fill = (template: string, page: number): string =>
    template.replace('{page}', String(page)).replace('{pages}', String(pages.length));
  return pages.flatMap((lines, i) => {
    const { head, foot } = furniture;
    const above = head === null || (i === 0 && !headOnFirst) ? [] : [fill(head, i + 1), ''];
    const below = foot === null ? [] : ['', place(fill(foot, i + 1), placing, style.wrap ?? 90)];
    const page = [...above, ...lines, ...below];
    if (i === 0) return page;
    return style.formFeeds ? [`\f${page[0] ?? ''}`, ...page.slice(1)] : ['', ...page];
  });
}
