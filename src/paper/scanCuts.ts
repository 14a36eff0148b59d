/**
 * Where the lines of a scan may have been cut into other values than they are printed in: a mark of a list or the number of
 * a heading is lost more easily than words are, and takes the cut between two values with it.
 */

import type { JsonPointer } from '../model/pointer.ts';
import { type Layout, type Line, RECOGNISED } from '../model/position.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { ValueSpans } from '../model/reading.ts';
import { markerOf } from '../sheet/marker.ts';
import { lineIndexAt } from '../sheet/place.ts';
import { NUMBER_FOLLOWS, RUN_IN_HEADING } from '../words/scans.ts';

/** A paragraph of a list of paragraphs. */
export interface Paragraph {
  text: string;
  /** Its first line's left edge, and its last line's right one, in points. */
  left: number;
  right: number;
  /** Its first line is cells beside each other: a table. */
  isTable: boolean;
  /** One of its words is doubtful. */
  doubtful: boolean;
}

/** Edges of the text of their page, in points. */
export interface PageEdges {
  left: number;
  right: number;
}

/** A clue that a paragraph, or the one behind it, is cut wrongly. */
export interface CutClue {
  id: string;
  /** Does it speak of both? Else of the first. */
  ofBoth: boolean;
  /**
   * @param after `null` behind the last of a list
   * @param open whether the one before was found by this clue itself
   */
  isSo(before: Paragraph, after: Paragraph | null, edges: PageEdges, open: boolean): boolean;
}

const ENDED = /[.:;?!,…]["“”)]*$/u;
const LEADS = /:$/;
const GOES_ON = /[,;]$/;

/** A sentence ends within: it is no heading. */
const SENTENCES = /[a-zß-ɏ][.?!] [A-ZÀ-ÞĀ-ɏẞ]/u;

/** Letters of a line that is more than a heading. */
const SENTENCE_LENGTH = 45;
const ENDS_IN_WORD = / [A-Za-zÀ-ɏẞ]{3,30}$/u;
const STOPPED = /[.?!]$/;
const BEGINS_SMALL = /^[a-zß-ɏ]{2,20} [A-Za-zÀ-ɏẞ]/u;

/** Share of the text's breadth that a line fills which the next one may go on from. */
const FULL = 0.8;

/** Points: what is set in by more is an item of a list. */
const SET_IN = 12;

/** A day alone is a value of the form, whose label is lost. */
const DATE = /^\d{1,2}\. ?\d{1,2}\. ?\d{4}$/;

/** Letters of a line that is no more than a heading. */
const LONGEST_HEADING = 30;

export const cutClues: readonly CutClue[] = [
  {
    id: 'goes-on-behind-full-line',
    ofBoth: true,
    isSo: (before, after, { left, right }) =>
      after !== null &&
      !ENDED.test(before.text) &&
      before.right - left >= FULL * (right - left) &&
      markerOf(after.text) === null,
  },
  {
    id: 'end-lost',
    ofBoth: false,
    isSo: ({ text }, after) =>
      !ENDED.test(text) && SENTENCES.test(text) && (after === null || markerOf(after.text) === null),
  },
  {
    id: 'stop-lost',
    ofBoth: false,
    isSo: ({ text, isTable }, after) =>
      !isTable &&
      text.length >= SENTENCE_LENGTH &&
      ENDS_IN_WORD.test(text) &&
      markerOf(text) === null &&
      (after === null || markerOf(after.text) === null),
  },
  {
    id: 'begins-small',
    ofBoth: true,
    isSo: ({ text }, after) => after !== null && STOPPED.test(text) && BEGINS_SMALL.test(after.text),
  },
  {
    id: 'list-ends-in-comma',
    ofBoth: false,
    isSo: ({ text }, after) =>
      GOES_ON.test(text) &&
      (after === null || (familyOf(text) !== null && familyOf(after.text) !== familyOf(text))),
  },
  {
    id: 'date-alone',
    ofBoth: false,
    isSo: ({ text }) => DATE.test(text),
  },
  {
    id: 'number-lost',
    ofBoth: true,
    isSo: ({ text }) => text.length <= LONGEST_HEADING && NUMBER_FOLLOWS.test(text),
  },
  {
    id: 'heading-run-in',
    ofBoth: true,
    isSo: ({ text }) => RUN_IN_HEADING.test(text),
  },
  {
    id: 'heading-doubtful',
    ofBoth: true,
    isSo: ({ text, doubtful }) => doubtful && text.length <= LONGEST_HEADING && LEADS.test(text),
  },
  {
    id: 'mark-lost',
    ofBoth: true,
    isSo: (before, after, { left }, open) =>
      after !== null &&
      (LEADS.test(before.text) || (GOES_ON.test(before.text) && (open || familyOf(before.text) !== null))) &&
      after.left - left >= SET_IN &&
      !after.isTable &&
      markerOf(after.text) === null,
  },
];

function familyOf(text: string): string | null {
  return markerOf(text)?.family ?? null;
}

/** Lists of paragraphs, by the pointer of one. */
const IN_LIST = /^(\/(?:resolution|background|reasons|statement|answers\/\d+\/text))\/(\d+)$/;

/**
 * One problem for each paragraph that a clue speaks of.
 * @param doubtful values with a doubtful word
 */
export function doubtfulCuts(
  layout: Layout,
  spans: ValueSpans,
  doubtful: ReadonlySet<JsonPointer>,
): Problem[] {
  const edges = edgesOf(layout);
  if (edges.size === 0) return [];
  const found = new Map<JsonPointer, number>();
  for (const list of listsOf(spans)) {
    const open = new Set<string>();
    const paragraphs = list.map(({ field, start, end }) =>
      paragraphOf(layout, start, end, doubtful.has(field)),
    );
    for (const [index, before] of paragraphs.entries()) {
      const after = paragraphs[index + 1] ?? null;
      const page = edges.get(lineAt(layout, list[index]!.end - 1).page);
      if (page === undefined) continue;
      const clues = cutClues.filter((clue) => clue.isSo(before, after, page, open.has(clue.id)));
      open.clear();
      for (const { id } of clues) open.add(id);
      const told = clues.length === 0 ? [] : list.slice(index, index + (clues.some(isOfBoth) ? 2 : 1));
      for (const { field, start } of told) if (!found.has(field)) found.set(field, start);
    }
  }
  return [...found]
    .filter(([field]) => !doubtful.has(field))
    .map(([field, at]) => problem('reading-unsure', { field, at }));
}

function isOfBoth({ ofBoth }: CutClue): boolean {
  return ofBoth;
}

interface Placed {
  field: JsonPointer;
  start: number;
  end: number;
}

/** Paragraphs that stand behind each other in one list. */
function listsOf(spans: ValueSpans): Placed[][] {
  const lists = new Map<string, Placed[]>();
  for (const [field, places] of spans) {
    const name = IN_LIST.exec(field)?.[1];
    const [first] = places;
    if (name === undefined || first === undefined) continue;
    const list = lists.get(name) ?? [];
    lists.set(name, list);
    list.push({ field, start: first.start, end: places.at(-1)!.end });
  }
  return [...lists.values()];
}

function paragraphOf(layout: Layout, start: number, end: number, doubtful: boolean): Paragraph {
  // a mark stands in a segment of its own
  const text = layout.text
    .slice(start, end)
    .trimEnd()
    .replace(/[\t\n\f]/g, ' ');
  const first = lineAt(layout, start);
  const last = lineAt(layout, start + Math.max(0, text.length - 1));
  return { text, left: first.left, right: last.right, isTable: first.segments.length > 1, doubtful };
}

function lineAt({ lines }: Layout, offset: number): Line {
  return lines[Math.min(lines.length - 1, lineIndexAt(lines, offset))]!;
}

/** Of the pages that were recognised. */
function edgesOf({ lines }: Layout): Map<number, PageEdges> {
  const edges = new Map<number, PageEdges>();
  for (const { page, left, right, font, furniture } of lines) {
    if (furniture || font !== RECOGNISED) continue;
    const known = edges.get(page) ?? { left, right };
    edges.set(page, { left: Math.min(known.left, left), right: Math.max(known.right, right) });
  }
  return edges;
}
