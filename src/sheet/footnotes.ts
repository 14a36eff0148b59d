/** Footnotes at the foot of a page: in no value, and no part of the paragraph that goes on over the page break. */

import { isSignatureLine, readSignatureName } from '../fields/signatureName.ts';
import type { Layout, Line, Segment } from '../model/position.ts';
import { isFootnote } from '../words/closing.ts';
import { isSeparator } from '../words/german.ts';
import { usualSize } from './usualSize.ts';

/** Notes are printed at most so large, as a part of the text's size. */
const NOTE_SIZE = 0.89;
/** Notes of a text file begin at most so many lines above the page's end. */
const MOST_NOTE_LINES = 14;
/** A shorter line may be a role under a name, in small type. */
const SHORTEST_NOTE = 16;

/** No cell of a form has so many characters in a line. */
const LONG_LINE = 50;
/** Notes take a smaller part of their page, or begin with a mark. */
const MOST_OF_PAGE = 0.5;

/** The lines that are footnotes. */
export function footnoteLines(layout: Layout, lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  // the cells of forms may be in larger type than the text
  const long = lines.filter(({ start, end, segments }) => end - start >= LONG_LINE && segments.length === 1);
  const size = layout.unit === 'pt' ? usualSize(long.length > 0 ? long : lines) : 0;
  for (const page of byPage(lines)) {
    const from = layout.unit === 'pt' ? smallFrom(layout, page, size) : separatedFrom(layout, page);
    for (const line of page.slice(from)) found.add(line);
    if (layout.unit === 'char') for (const line of raisedNotes(layout, page)) found.add(line);
  }
  return found;
}

/** `¹ Bürgerversammlung am …`: a raised figure that stands behind a word above, and the lines right below it. */
function raisedNotes(layout: Layout, page: readonly Line[]): Line[] {
  const found: Line[] = [];
  let open = false;
  for (const line of page) {
    const begins = RAISED.test(layout.text.slice(line.start, line.start + 3));
    if (begins) open = isReferredTo(layout.text, line.start);
    else if (line.gap >= 1) open = false;
    if (open) found.push(line);
  }
  return found;
}

const RAISED = /^[¹²³⁴-⁹] ?[^\s\d]/u;

/** Does the figure at `at` stand behind a word before? */
function isReferredTo(text: string, at: number): boolean {
  const before = at === 0 ? -1 : text.lastIndexOf(text[at]!, at - 1);
  return before > 0 && /\S/.test(text[before - 1]!);
}

function byPage(lines: readonly Line[]): Line[][] {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [line]);
    else page.push(line);
  }
  return [...pages.values()];
}

/** Index of the first of the small lines that end the page. */
function smallFrom(layout: Layout, page: readonly Line[], size: number): number {
  let from = page.length;
  while (from > 0 && page[from - 1]!.size <= NOTE_SIZE * size) from--;
  // a page of text that is smaller than the form is no page of notes
  const mostly = page.length - from > MOST_OF_PAGE * page.length;
  for (let signed = false; from < page.length; from++) {
    const line = page[from]!;
    const text = layout.text.slice(line.start, line.end);
    // `Karin Muster    Gerd Probe` over what they are
    signed = (signed && line.gap < TIGHT) || line.segments.some((one) => signs(layout, one));
    if (text.length < SHORTEST_NOTE || isSignatureLine(text) || line.segments.length > 2) continue;
    if (signed && text.length < LONG_LINE && !isFootnote(text)) continue;
    return mostly && !isFootnote(text) ? page.length : from;
  }
  return page.length;
}

/** Lines of space. */
const TIGHT = 0.3;

function signs({ text }: Layout, { start, end }: Segment): boolean {
  const printed = text.slice(start, end);
  return isSignatureLine(printed) || readSignatureName(printed) !== null;
}

/** Index of the line of dashes that parts the notes of a text file. */
function separatedFrom(layout: Layout, page: readonly Line[]): number {
  for (let index = Math.max(0, page.length - MOST_NOTE_LINES); index + 1 < page.length; index++) {
    const text = layout.text.slice(page[index]!.start, page[index]!.end);
    const next = layout.text.slice(page[index + 1]!.start, page[index + 1]!.end);
    if (isSeparator(text) && isFootnote(next)) return index;
  }
  return page.length;
}
