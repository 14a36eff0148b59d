/** A small chart of counts, as SVG. */

import { type Html, html, langOf } from './html.ts';

export interface Count {
  name: string;
  papers: number;
  /** Of the name. `null`: that of the page. */
  language: 'de' | null;
}

/** Bars; the rest is counted together. */
const MOST_BARS = 12;
/** Characters of a name that fit before the bars. */
const LONGEST_NAME = 26;
/** CSS pixels. */
const ROW = 20;

/** `counts` in the order in which they are drawn. */
export function barChart(title: string, counts: readonly Count[], mostBars = MOST_BARS): Html {
  const rows = shownOf(counts, mostBars);
  if (rows.length === 0)
    return html`<figure><figcaption>${title}</figcaption><p class="nothing">none</p></figure>`;
  const most = Math.max(...rows.map(({ papers }) => papers));
  const spoken = rows.map(({ name, papers }) => `${name} ${papers}`).join(', ');
  return html`<figure><figcaption>${title}</figcaption>
<svg role="img" aria-label="${title}: ${spoken}" width="100%" height="${rows.length * ROW}">
${rows.map((row, index) => bar(row, index, most))}</svg></figure>
`;
}

function shownOf(counts: readonly Count[], mostBars: number): Count[] {
  if (counts.length <= mostBars) return [...counts];
  const rest = counts.slice(mostBars - 1).reduce((sum, { papers }) => sum + papers, 0);
  return [
    ...counts.slice(0, mostBars - 1),
    { name: `${counts.length - mostBars + 1} others`, papers: rest, language: null },
  ];
}

function bar({ name, papers, language }: Count, index: number, most: number): Html {
  const top = index * ROW;
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  const share = ((papers / most) * 33).toFixed(2);
  return html`<g><title>${name}: ${papers}</title><text x="0" y="${top + 14}"${langOf(language)}>${short}</text><rect x="55%" y="${top + 4}" width="${share}%" height="${ROW - 7}" rx="1"/><text class="count" x="100%" y="${top + 14}" text-anchor="end">${papers}</text></g>
`;
}
