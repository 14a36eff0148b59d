import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { bodyTexts } from '../values.ts';

/** What pages are numbered with, amid a sentence: a line of its own is told from the text by the reading. */
const PAGE_NUMBER = /(?<=[\p{L}\d,] )(?:Seite|Blatt) \d{1,3} (?:von|\/) ?\d{1,3}(?= \p{L})/gu;
/** `… siehe Seite 2 von 3 des Gutachtens`: the sentence names the page. */
const NAMES_A_PAGE = /(?:^|[^\p{L}])(?:auf|siehe|vgl|ab|von|bis|der|die|zu|und|ist)\.? $/iu;

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
    bad: 'klagen. Die neuen Seite 2 von 3 Leuchten strahlen',
  },
  implies: [],
  check: (paper) => {
    const text = paper.layout?.text ?? '';
    return bodyTexts(paper.record).flatMap(({ pointer }) =>
      (paper.spans.get(pointer) ?? []).flatMap(({ start, end }) =>
        [...text.slice(start, end).matchAll(PAGE_NUMBER)]
          .filter(
            ({ index }) => !NAMES_A_PAGE.test(text.slice(Math.max(0, start + index - 20), start + index)),
          )
          .map(({ 0: found, index }) => ({
            message: `“${found}” looks like a page number inside the text.`,
            field: pointer,
            at: { start: start + index, end: start + index + found.length },
          })),
      ),
    );
  },
};
