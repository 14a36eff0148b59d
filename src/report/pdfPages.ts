/** The pages of a PDF: a picture of each, or its text where it was printed, with links over what was read. */

import type { Box, InkPage, Layout } from '../model/position.ts';
import { toShown } from '../sheet/turnPage.ts';
import type { Picture } from './drawPictures.ts';
import { type Html, html } from './html.ts';
import { boxId, markClass, pageId, spokenName, valueId } from './link.ts';
import type { Mark } from './marks.ts';

/** A page so many times higher than wide, or wider than high, is shown small: it would fill many screens. */
const LONG_PAGE = 3;

export interface PdfPages {
  part: number;
  /** From 1, ascending. */
  numbers: readonly number[];
  /** Of the file. */
  count: number;
  /** `null` where the text could not be read: then there are only pictures. */
  layout: Layout | null;
  pictures: ReadonlyMap<number, Picture>;
  marks: readonly Mark[];
}

export function pdfPages(pages: PdfPages): Html[] {
  const boxes = boxesByPage(pages.marks);
  return pages.numbers.flatMap((number) => {
    const picture = pages.pictures.get(number);
    const shown = pages.layout?.ink?.pages[number - 1];
    const size = picture ?? shown;
    if (size === undefined || !(size.width > 0 && size.height > 0)) return [];
    const content = picture === undefined ? drawnText(pages.layout!, shown!) : pictureOf(picture, number);
    return [figure(pages, number, size, content, boxes.get(number) ?? [])];
  });
}

interface Marked {
  mark: Mark;
  boxes: Box[];
}

function boxesByPage(marks: readonly Mark[]): Map<number, Marked[]> {
  const pages = new Map<number, Marked[]>();
  for (const mark of marks) {
    const boxes = mark.positions.flatMap((position) => position.boxes ?? []);
    for (const number of new Set(boxes.map(({ page }) => page))) {
      const onPage = pages.get(number) ?? [];
      pages.set(number, onPage);
      onPage.push({ mark, boxes: boxes.filter(({ page }) => page === number) });
    }
  }
  return pages;
}

function figure(
  { part, count }: PdfPages,
  number: number,
  { width, height }: { width: number; height: number },
  content: Html,
  marked: readonly Marked[],
): Html {
  const long = Math.max(width / height, height / width) > LONG_PAGE ? ' long' : '';
  return html`<figure class="page" id="${pageId(part, number)}">
<figcaption>Page ${number} of ${count}</figcaption>
<div class="sheet${long}">${content}
<svg class="boxes" viewBox="0 0 ${rounded(width)} ${rounded(height)}" preserveAspectRatio="none" role="group" aria-label="What was read on page ${number}">
${marked.map((one) => link(one, number))}</svg></div>
</figure>
`;
}

function link({ mark, boxes }: Marked, page: number): Html {
  const { id } = mark;
  return html`<a class="box ${markClass(mark)}" id="${boxId(mark, page)}" href="#${valueId(mark)}" data-v="${id}" aria-label="${spokenName(mark)}" lang="de"><title lang="en">${mark.name}</title>${boxes.map(
    ({ x, y, width, height }) =>
      html`<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="1"/>`,
  )}</a>
`;
}

function pictureOf({ mediaType, base64, pixels }: Picture, number: number): Html {
  return html`<img src="data:${mediaType};base64,${base64}" width="${pixels.width}" height="${pixels.height}" loading="lazy" decoding="async" alt="Page ${number} as it is printed">`;
}

/** The lines' coordinates are those of the turned page; the drawing turns it back. */
function drawnText({ text, lines }: Layout, page: InkPage): Html {
  const [origin, right, down] = [toShown(page, 0, 0), toShown(page, 1, 0), toShown(page, 0, 1)];
  const matrix = [
    right.x - origin.x,
    right.y - origin.y,
    down.x - origin.x,
    down.y - origin.y,
    origin.x,
    origin.y,
  ];
  const words = lines
    .filter((line) => line.page === page.number)
    .flatMap((line) =>
      line.segments.map(
        ({ start, end, left, right: to }) =>
          html`<text x="${rounded(left)}" y="${rounded(line.y)}" font-size="${rounded(line.size)}" textLength="${rounded(Math.max(to - left, 0.1))}" lengthAdjust="spacingAndGlyphs">${text.slice(start, end)}</text>
`,
      ),
    );
  return html`<svg class="drawn" viewBox="0 0 ${rounded(page.width)} ${rounded(page.height)}" width="${rounded(page.width)}" height="${rounded(page.height)}" role="group" aria-label="Page ${page.number}, drawn from its text">
<g lang="de" transform="matrix(${matrix.map((part) => part.toFixed(6)).join(' ')})">
${words}</g></svg>`;
}

/** To a hundredth of a point. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
