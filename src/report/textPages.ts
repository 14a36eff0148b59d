/** The pages of a text file: its lines with their numbers, and links on the stretches that were read. */

import type { Layout } from '../model/position.ts';
import { type Html, html } from './html.ts';
import { boxId, markClass, pageId, valueId } from './link.ts';
import type { Mark } from './marks.ts';

/** A stretch of one printed line in which the same marks hold; half-open. */
interface Stretch {
  start: number;
  end: number;
  /** The innermost last; none where nothing was read. */
  marks: readonly Mark[];
  /** The marks that begin here, or go on here from another page. */
  begins: readonly Mark[];
}

export interface TextPages {
  part: number;
  /** From 1, ascending. */
  numbers: readonly number[];
  layout: Layout;
  marks: readonly Mark[];
}

export function textPages({ part, numbers, layout, marks }: TextPages): Html[] {
  const shown = new Set(numbers);
  const cut = cutter(layout.text, marks);
  let offset = 0;
  let line = 1;
  return layout.text.split('\f').flatMap((text, index) => {
    const number = index + 1;
    const start = offset;
    const firstLine = line;
    offset += text.length + 1;
    const lines = linesOf(text);
    line += lines.length;
    if (!shown.has(number)) return [];
    const begun = new Set<Mark>();
    let at = start;
    const items = lines.map((content) => {
      const stretches = cut(at, at + content.length, begun);
      at += content.length + 1;
      return html`<li><span class="line" lang="de" dir="auto">${stretches.map((one) => stretchHtml(layout.text, one, number))}</span></li>
`;
    });
    const count = layout.pages.length;
    return [
      html`<figure class="page" id="${pageId(part, number)}">
<figcaption>${count > 1 ? `Page ${number} of ${count}` : 'The text'}</figcaption>
<ol class="text boxes" start="${firstLine}" aria-label="The text of page ${number}">
${items}</ol>
</figure>
`,
    ];
  });
}

/** As `textLayout` counts them: what is empty behind a page's last line end is no line. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

type Cut = (start: number, end: number, begun: Set<Mark>) => Stretch[];

/** Cuts lines, from the first to the last, at the ends of marks. */
function cutter(text: string, marks: readonly Mark[]): Cut {
  const spans = marks
    .flatMap((mark) => mark.positions.map(({ start, end }) => ({ mark, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: typeof spans = [];
  return (start, end, begun) => {
    open = open.filter((span) => span.end > start);
    while (next < spans.length && spans[next]!.start < end) {
      const span = spans[next++]!;
      if (span.end > start) open.push(span);
    }
    const edges = new Set([start, end]);
    for (const span of open)
      for (const edge of [span.start, span.end]) if (edge > start && edge < end) edges.add(edge);
    const sorted = [...edges].sort((a, b) => a - b);
    return sorted.slice(0, -1).map((from, index) => {
      const to = sorted[index + 1]!;
      const blank = text.slice(from, to).trim() === '';
      const inside = blank ? [] : open.filter((span) => span.start <= from && span.end >= to);
      const unique = [...new Set(inside.map(({ mark }) => mark))];
      const begins = unique.filter((mark) => !begun.has(mark));
      for (const mark of begins) begun.add(mark);
      return { start: from, end: to, marks: unique, begins };
    });
  };
}

function stretchHtml(text: string, { start, end, marks, begins }: Stretch, page: number): Html {
  const content = text.slice(start, end);
  const inner = marks.at(-1);
  if (inner === undefined) return html`${content}`;
  // one element has one id
  const ids = begins.map((mark) => html`<span id="${boxId(mark, page)}"></span>`);
  const all = marks.map(({ id }) => id).join(' ');
  const doubtful = marks.some((mark) => mark.doubtful);
  return html`${ids}<a lang="en" class="box ${markClass({ ...inner, doubtful })}" href="#${valueId(inner)}" data-v="${all}" title="${inner.name}" aria-description="${inner.name}"><span lang="de">${content}</span></a>`;
}
