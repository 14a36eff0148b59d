/** Numbered questions that run on in one paragraph (`1. Wie viele …? 2. Wer …?`): each gets a line of its own, as it would have in a list. */

import type { Layout, Line, Segment } from '../model/position.ts';
import { sourceOffset, stretchOf } from '../words/stretch.ts';
import { type Marker, markerOf } from './marker.ts';

/** Space above a part, in lines: that of a paragraph of its own. */
const PARAGRAPH_GAP = 1;

/** A mark is looked for behind the end of a sentence or of a lead-in. */
const BOUNDARY = /[?:.;!,] /g;
/** Most paragraphs hold no second mark behind a question. */
const SECOND_MARK = /\?,? (?:und )?(?:\(?(?:2|b|II|ii)[.):]|Frage 2|[-–•*·] )/;

/** Most papers hold no mark behind a question within its line. */
const MARK_WITHIN =
  /\?,?[ \t\u00a0]{1,9}(?:und )?(?:\(?(?:\d{1,5}|[a-z]|[IVXivx]{1,5})[.):]|Frage \d|[-–•*·] )/;

interface Paragraph {
  lines: readonly Line[];
  text: string;
  /** Where each line begins in the text. */
  starts: readonly number[];
}

/** The same lines but for those that hold the marks of such questions, or what is said behind the last of them. */
export function partRunOnQuestions(layout: Layout, lines: readonly Line[]): readonly Line[] {
  const [from, to] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
  if (!MARK_WITHIN.test(layout.text.slice(from, to))) return lines;
  const parted: Line[] = [];
  for (const paragraph of paragraphsOf(layout, lines)) {
    const cuts = SECOND_MARK.test(paragraph.text) ? cutsIn(paragraph) : [];
    if (cuts.length === 0) parted.push(...paragraph.lines);
    else parted.push(...cutLines(layout, paragraph, cuts));
  }
  return parted;
}

function* paragraphsOf(layout: Layout, lines: readonly Line[]): Generator<Paragraph> {
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && goesOn(lines[to - 1]!, lines[to]!)) to++;
    const own = lines.slice(from, to);
    const starts: number[] = [];
    let text = '';
    for (const line of own) {
      if (text !== '') text += ' ';
      starts.push(text.length);
      text += textOf(layout, line);
    }
    yield { lines: own, text, starts };
    from = to;
  }
}

function goesOn(above: Line, line: Line): boolean {
  return line.page === above.page && line.gap < 0.5 && !line.furniture && !above.furniture;
}

function textOf(layout: Layout, { segments }: Line): string {
  return stretchOf(layout.text, [segments]).text;
}

/** Offsets in the paragraph at which a question begins amid a line, and what stands behind the last one's mark. */
function cutsIn({ text, starts }: Paragraph): number[] {
  const marks = marksIn(text);
  if (marks.length < 2) return [];
  const ends = marks.map(({ at }, index) => text.slice(at, marks[index + 1]?.at ?? text.length).trimEnd());
  const last = ends.at(-1)!;
  const mark = last.lastIndexOf('?');
  if (mark < 0 || !ends.slice(0, -1).every((part) => /\?(?:,| und)?$/.test(part))) return [];
  const begun = new Set(starts);
  const amid = marks.map(({ at }) => at).filter((at) => !begun.has(at));
  if (amid.at(-1) !== marks.at(-1)!.at) return amid;
  const space = last.indexOf(' ', mark);
  return space < 0 ? amid : [...amid, marks.at(-1)!.at + space + 1];
}

/** The marks of the first list that counts from one. */
function marksIn(text: string): { at: number; marker: Marker }[] {
  const found: { at: number; marker: Marker }[] = [];
  const take = (at: number) => {
    const marker = markerOf(text.slice(at));
    if (marker === null || marker.of !== undefined) return;
    const before = found.at(-1)?.marker;
    const isLed = at === 0 || text.startsWith(': ', at - 2);
    const opens = marker.family === 'bullet' ? isLed : marker.value === 1;
    if (before === undefined ? opens : follows(before, marker)) found.push({ at, marker });
  };
  take(0);
  for (const { index, 0: boundary } of text.matchAll(BOUNDARY)) take(index + boundary.length);
  return found;
}

function follows(before: Marker, { family, style, value }: Marker): boolean {
  return style === before.style && (family === 'bullet' || value === before.value + 1);
}

/** The paragraph's lines, parted where a question begins; a part begins at the paragraph's edge, below some space. */
function cutLines(layout: Layout, { lines, starts }: Paragraph, cuts: readonly number[]): Line[] {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  let next = 0;
  return lines.flatMap((line, index) => {
    const text = stretchOf(layout.text, [line.segments]);
    const own: number[] = [];
    for (; next < cuts.length && cuts[next]! < starts[index]! + text.text.length; next++)
      own.push(cuts[next]! - starts[index]!);
    if (own.length === 0) return [line];
    const edges = [
      line.start,
      ...own.filter((cut) => cut > 0).map((cut) => sourceOffset(text, cut)!),
      line.end,
    ];
    return edges.slice(0, -1).map((start, part) => {
      const begins = part > 0 || (own[0] === 0 && index > 0);
      return partOf(line, start, edges[part + 1]!, begins ? left : null);
    });
  });
}

/** What of the line stands at offsets [start, end), set to the left edge `left` where it begins a question. */
function partOf(line: Line, start: number, end: number, left: number | null): Line {
  const segments: Segment[] = [];
  for (const segment of line.segments) {
    const [from, to] = [Math.max(start, segment.start), Math.min(end, segment.end)];
    if (from >= to) continue;
    const width = (segment.right - segment.left) / (segment.end - segment.start);
    const edge = (at: number) => segment.left + (at - segment.start) * width;
    segments.push({ ...segment, start: from, end: to, left: edge(from), right: edge(to) });
  }
  const moved = left === null ? 0 : left - segments[0]!.left;
  for (const segment of segments) {
    segment.left += moved;
    segment.right += moved;
  }
  const gap = left === null ? line.gap : Math.max(line.gap, PARAGRAPH_GAP);
  return { ...line, start, end, left: segments[0]!.left, right: segments.at(-1)!.right, gap, segments };
}
