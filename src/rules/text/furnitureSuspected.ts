import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { bodyTexts } from '../values.ts';

/** A printed line that says nothing but which page it stands on. */
const PAGE_LINE = /^(?:(?:Seite|Blatt|S\.) ?\d{1,3}(?: ?(?:von|\/) ?\d{1,3})?|[-–—] ?\d{1,3} ?[-–—])$/i;
const LONGEST_PAGE_LINE = 20;

export const furnitureSuspected: Rule = {
  id: 'furniture-suspected',
  severity: 'warning',
  kinds: WHOLE_KINDS,
  what: 'a page number or running head seems to stand inside a value',
  why: 'What is repeated on each page belongs to no sentence; here it was not told from the text.',
  mend: 'Look at the value. In a text, part the pages by form feeds, or leave page numbers out.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'klagen. Die neuen Leuchten strahlen',
    bad: 'klagen. Die neuen\nS. 2\nLeuchten strahlen',
  },
  implies: ['reading-unsure'],
  check: (paper) => {
    const text = paper.layout?.text ?? '';
    return bodyTexts(paper.record).flatMap(({ pointer }) =>
      (paper.spans.get(pointer) ?? [])
        .filter(
          ({ start, end }) =>
            end - start <= LONGEST_PAGE_LINE &&
            PAGE_LINE.test(text.slice(start, end)) &&
            isWholeLine(text, start, end),
        )
        .map((at) => ({
          message: `“${text.slice(at.start, at.end)}” looks like a page number inside the text.`,
          field: pointer,
          at,
        })),
    );
  },
};

function isWholeLine(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
  let to = end;
  while (to < text.length && (text[to] === ' ' || text[to] === '\t')) to++;
  return /^[\n\f]?$/.test(text[from - 1] ?? '') && /^[\n\f]?$/.test(text[to] ?? '');
}
