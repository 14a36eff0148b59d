/** A paper as a text file. */

import type { OfficePaper, Paper, PaperHeader } from '../paper.ts';
import { createRandom, type Random } from '../random.ts';
import { type BodyLine, bodyLines } from './body.ts';
import { formLines } from './form.ts';
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
  const r = createRandom(options.seed, 4);
  const form = HEADERS[layout](paper.header, r);
  const top = [...paper.banner, ...(paper.banner.length > 0 ? [''] : []), ...form, ''];
  const answerFirst = paper.body[0]?.type === 'lines' && paper.body[0].role === 'answer-number';
  // that line hangs directly under the form as often as not
  if (answerFirst && r.chance(0.5)) top.pop();
  return printed(paper, top, { ...options, layout }, r);
}

/** The same of a paper of the administration. */
export function renderOfficeText(paper: OfficePaper, layout: TextLayout, options: TextOptions): string {
  const r = createRandom(options.seed, 4);
  const top = [...paper.above, ...formLines(paper.form, layout, r), ''];
  return printed(paper, top, { ...options, layout }, r);
}

/** Form and body on pages. */
function printed(
  paper: Pick<Paper, 'body' | 'furniture'>,
  top: readonly string[],
  options: TextOptions,
  r: Random,
): string {
  const style = styleFor(paper, options);
  const fixed = (text: string): BodyLine => ({ text, pageMayEnd: false });
  const lines = [...top.map(fixed), ...bodyLines(paper, style)];
  const pages = splitPages(lines, top.length, style, r);
  const all = style.pageLines === null ? (pages[0] ?? []) : joinPages(pages, paper.furniture, style, r);
  const margin = ' '.repeat(style.margin);
  return `${all.map((line) => indent(line, margin)).join('\n')}\n`.replaceAll('\n', style.lineEnd);
}

function indent(line: string, margin: string): string {
  if (line === '' || line === '\f') return line;
  return line.startsWith('\f') ? `\f${margin}${line.slice(1)}` : margin + line;
}
