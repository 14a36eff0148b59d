/** A paper as a text file. */

import type { Paper, PaperHeader } from '../paper.ts';
import { createRandom, type Random } from '../random.ts';
import { type BodyLine, bodyLines } from './body.ts';
import { columns } from './header-columns.ts';
import { colonLines, labelsThenValues, labelValueLines, pipes, tabs } from './header-lines.ts';
import { styleFor, type TextLayout, type TextOptions } from './options.ts';
import { joinPages, splitPages } from './pages.ts';

const HEADERS: Record<TextLayout, (header: PaperHeader, r: Random) => string[]> = {
  tabs,
  'labels-then-values': labelsThenValues,
  'label-value-lines': labelValueLines,
  columns,
  pipes,
  'colon-lines': colonLines,
};

/** The paper in the given layout; the same for the same arguments. */
export function renderText(paper: Paper, layout: TextLayout, options: TextOptions): string {
  const style = styleFor(paper, options);
  const r = createRandom(options.seed, 4);
  const fixed = (text: string): BodyLine => ({ text, pageMayEnd: false });
  const form = HEADERS[layout](paper.header, r);
  const top = [...paper.banner, ...(paper.banner.length > 0 ? [''] : []), ...form, ''];
  const answerFirst = paper.body[0]?.type === 'lines' && paper.body[0].role === 'answer-number';
  // that line hangs directly under the form as often as not
  if (answerFirst && r.chance(0.5)) top.pop();
  const lines = [...top.map(fixed), ...bodyLines(paper, style)];
  const pages = splitPages(lines, top.length, style, r);
  const printed = style.pageLines === null ? (pages[0] ?? []) : joinPages(pages, paper.furniture, style, r);
  const margin = ' '.repeat(style.margin);
  return `${printed.map((line) => indent(line, margin)).join('\n')}\n`.replaceAll('\n', style.lineEnd);
}

function indent(line: string, margin: string): string {
  if (line === '' || line === '\f') return line;
  return line.startsWith('\f') ? `\f${margin}${line.slice(1)}` : margin + line;
}
