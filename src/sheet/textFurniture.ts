/**
 * Running heads, feet and page numbers of a text file. With form feeds they stand at the edge of a page and come
 * again; without, only shapes that nothing else has are taken (`- 2 -`, `Seite 2 von 3`), and what stands beside
 * them more than once.
 */

import { isLabel } from '../fields/labels.ts';
import { readNumber } from '../fields/number.ts';
import { readParty } from '../fields/party.ts';
import { readSignatureName } from '../fields/signatureName.ts';
import { matchTitle } from '../fields/title.ts';
import type { Line } from '../model/position.ts';
import { FACTION } from '../words/header.ts';
import { Opening } from '../words/opening.ts';
import { markTornSentences } from './tornSentences.ts';

/** How many lines from a page's edge a running head or foot may stand. */
const EDGE_LINES = 3;
/** No form has more lines. */
const LONGEST_FORM = 25;
/** Blank lines that part a running head from the text. */
const WHOLE_LINE = 1;
/** Longer lines are no running heads; and those that are wider with the space between a number at the left and a page's at the right. */
const LONGEST = 120;
const WIDEST = 300;
const PAGE_NUMBER = new Opening(
  ['-', '–', '—', '−', 'seite', 'blatt', 's.', '['],
  /^(?:[-–—−] ?\d{1,4} ?[-–—−]|Seite:? ?\d{1,4}(?: ?(?:von|\/) ?\d{1,4})?|Blatt:? ?\d{1,4}|S\. ?\d{1,4}|\[? ?Seite \d{1,4} ?\]?)$/i,
);
const NUMBER_OF_TOTAL = /^\d{1,3} ?(?:von|\/) ?\d{1,3}$/i;
const BARE_NUMBER = /^\d{1,4}$/;
/** At a page's edge, apart from the text: a file's name, `b. w.`, `[1]`, an address, a telephone, `Anfrage F0147/20`. */
const EDGE_LINE =
  /^(?:(?:datei ?: ?)?\S{1,60}\.(?:docx?|pdf|odt|rtf|txt)|b\. ?w\.|bitte wenden!?|(?:\.{2,3}|…) ?\/? ?\d{1,3}|\/\d{1,3}|\[\d{1,3}\]|seite ?[-–] ?\d{1,3} ?[-–]|seite \d{1,3} (?:zur?|der|des) .{1,60}|(?:anfrage|antrag|änderungsantrag)(?: nr\.)? (?=\S*\d)\S{1,14}|tel(?:efon)?\.? ?:? ?[\d(+].{0,90}|.{0,60}, ?(?:D-)?\d{5} [A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]+.{0,40}|file:\/\/\S*(?: \d+\/\d+)?)$/iu;
/** What browsers print below a page, and above it. */
const BROWSER_FOOT = /^(?:https?|file):\/\/\S{1,100} \d{1,3}\/\d{1,3}$/i;
const BROWSER_HEAD = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}), \d{1,2}:\d{2} /;
/** `F0147/20 – Seite 2 von 3`, `Fraktion A · 2/2` */
const ENDS_IN_PAGE =
  /(?:^|[ \t|,;–-])(?:Seite|Blatt):? ?\d{1,4}(?: ?(?:von|\/) ?\d{1,4})?$|[·•|–] ?\d{1,3} ?\/ ?\d{1,3}$/i;

/** Marks the lines that are page furniture, in place. */
export function markTextFurniture(text: string, lines: readonly Line[], pageCount: number): void {
  const printed = lines.map((line) => printedOf(text, line));
  const shapes = lines.map((line, index) => shapeOf(printed[index]!, line));
  markNumbers(printed, lines);
  if (pageCount > 1) {
    markRepeated(lines, shapes);
    markTornSentences(text, lines, WHOLE_LINE);
  }
  if (pageCount <= 1) {
    markNeighbours(lines, shapes);
    markHeadOfFile(text, lines);
  }
}

/** A text without form feeds that begins with its running head: the same line further down is the head again. */
function markHeadOfFile(text: string, lines: readonly Line[]): void {
  const first = lines[0];
  if (first === undefined || first.end - first.start > LONGEST) return;
  const head = text.slice(first.start, first.end);
  if (matchTitle(head) !== null || isLabel(head)) return;
  // the own number stands in the form as well
  const from = /^\S+$/.test(head) && readNumber(head) !== null ? LONGEST_FORM : 3;
  const isHead = (index: number) => index > from || (index > 3 && lines[index - 1]!.furniture);
  // who writes, or what of, stands above the form, too
  const isValue = (index: number) => {
    const above = lines[index - 1]!;
    return above.end - above.start <= LONGEST && isLabel(text.slice(above.start, above.end));
  };
  // who writes stands above the letter and signs below it: asked only where the line comes again there
  const signs = (index: number) => index >= lines.length - SIGNATURE_LINES && namesSender(head);
  lines.forEach((line, index) => {
    const isSame = line.end - line.start === head.length && text.slice(line.start, line.end) === head;
    if (isSame && isHead(index) && !isValue(index) && !signs(index)) line.furniture = true;
  });
}

/** Lines at the end of a letter in which it is signed. */
const SIGNATURE_LINES = 8;

/** Is the line a person or a group, and nothing else? With a paper's number it is a running head, and so are city and council. */
function namesSender(text: string): boolean {
  if (readNumber(text) !== null) return false;
  if (readSignatureName(text) !== null) return true;
  const { people, groups, rest } = readParty(text);
  if (rest.length > 0) return false;
  return people.length > 0 || (groups.length > 0 && FACTION.test(text));
}

/** The line with single spaces; nothing of a line that is too long for a running head. */
function printedOf(text: string, line: Line): string {
  if (line.end - line.start > WIDEST) return '';
  const printed = text.slice(line.start, line.end);
  const single = UNEVEN.test(printed) ? printed.replace(/\s+/g, ' ') : printed;
  return single.length > LONGEST ? '' : single;
}

/** What running heads have in common from page to page: their text but for the page's number. */
function shapeOf(printed: string, line: Line): string {
  const page = String(line.page);
  if (!printed.includes(page)) return printed;
  return printed.replace(/(?<![\d/.,])\d+(?![\d/.,])/g, (digits) => (digits === page ? '#' : digits));
}

/** White space other than single spaces, which a line seldom holds. */
const UNEVEN = /[^\S ]| {2}/;

function markNumbers(printed: readonly string[], lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    const value = printed[index]!;
    const before = index === 0 || lines[index - 1]!.page !== line.page;
    const after = index === lines.length - 1 || lines[index + 1]!.page !== line.page;
    const apart = before || after || line.gap > 0 || (lines[index + 1]?.gap ?? 0) > 0;
    const atEdge = lines.length > 1 && ((before && line.page > 1) || (after && index > 3));
    if (atEdge && EDGE_LINE.test(value)) line.furniture = true;
    if (line.furniture || !/[\d#]/.test(value)) return;
    if (apart && (PAGE_NUMBER.test(value) || BROWSER_FOOT.test(value))) line.furniture = true;
    else if (apart && index > 3 && isNumberAndPage(value)) line.furniture = true;
    else if ((before || lines[index - 1]!.furniture) && BROWSER_HEAD.test(value)) line.furniture = true;
    else if ((atEdge || (apart && index > 3)) && ENDS_IN_PAGE.test(value)) line.furniture = true;
    else if (atEdge && isPaperNumber(value)) line.furniture = true;
    else if (atEdge && NUMBER_OF_TOTAL.test(value)) line.furniture = true;
    else if (atEdge && BARE_NUMBER.test(value) && Number(value) === line.page) line.furniture = true;
    // pages before it are no part of the export
    else if (before && line.page > 1 && (lines[index + 1]?.gap ?? 0) > 0 && isLaterPage(value, line.page))
      line.furniture = true;
  });
}

/** So many pages may be left out of an export. */
const LEFT_OUT = 3;

/** Is the text the number of one of the next pages? */
function isLaterPage(text: string, page: number): boolean {
  return BARE_NUMBER.test(text) && Number(text) > page && Number(text) <= page + LEFT_OUT;
}

/** `S0512/23 - 2 -`, `- 2 - S0512/23`: a running head with the paper's number and the page's. */
function isNumberAndPage(text: string): boolean {
  const number = readNumber(text);
  if (number === null) return false;
  const [before, behind] = [text.slice(0, number.start).trim(), text.slice(number.end).trim()];
  return before === '' ? PAGE_NUMBER.test(behind) : behind === '' && PAGE_NUMBER.test(before);
}

/** `F0147/20` alone at the edge of a page is its running head. */
function isPaperNumber(text: string): boolean {
  const number = readNumber(text);
  return number !== null && number.start === 0 && number.end === text.length;
}

const SAYS_SOMETHING = /[A-Za-zÀ-ɏẞ\d#]/u;

/** Half-open range of indexes of one page's lines. */
interface PageRange {
  start: number;
  end: number;
}

function pageRanges(lines: readonly Line[]): PageRange[] {
  const ranges: PageRange[] = [];
  lines.forEach((line, index) => {
    const last = ranges.at(-1);
    if (last !== undefined && lines[last.start]!.page === line.page) last.end = index + 1;
    else ranges.push({ start: index, end: index + 1 });
  });
  return ranges;
}

/** Indexes from the page's edge inwards: from the top and from the bottom. */
function edgesOf({ start, end }: PageRange): [number[], number[]] {
  const count = Math.min(EDGE_LINES, end - start);
  return [
    Array.from({ length: count }, (_, step) => start + step),
    Array.from({ length: count }, (_, step) => end - 1 - step),
  ];
}

/**
 * Heads and feet whose text comes again at the same edge of other pages. A page is peeled from the outside: what
 * stands further in than a line of text is text.
 */
function markRepeated(lines: readonly Line[], shapes: readonly string[]): void {
  const ranges = pageRanges(lines);
  const pagesOf = [new Map<string, number>(), new Map<string, number>()] as const;
  for (const range of ranges) {
    edgesOf(range).forEach((edge, side) => {
      edge.forEach((index, step) => {
        const key = `${step} ${shapes[index]}`;
        pagesOf[side]!.set(key, (pagesOf[side]!.get(key) ?? 0) + 1);
      });
    });
  }
  const needed = Math.max(2, Math.ceil(ranges.length / 2));
  for (const range of ranges) {
    edgesOf(range).forEach((edge, side) => {
      const repeats = (index: number) =>
        SAYS_SOMETHING.test(shapes[index]!) &&
        (pagesOf[side]!.get(`${edge.indexOf(index)} ${shapes[index]}`) ?? 0) >= needed;
      for (const index of edge) {
        const again = repeats(index) && (side === 0 || isParted(lines, index, repeats));
        if (!lines[index]!.furniture && !again) break;
        // what stands above the form on the first page does no harm, and the form itself must stay
        if (lines[index]!.page > 1 || side === 1) lines[index]!.furniture = true;
      }
    });
  }
}

/** Is there a blank line above the foot, all lines of which come again? Two pages may end in the same word. */
function isParted(lines: readonly Line[], index: number, repeats: (index: number) => boolean): boolean {
  // of other lines than those at the page's edge it is said that they do not come again
  for (let above = index; repeats(above); above--) if (lines[above]!.gap >= 1) return true;
  return false;
}

/** Without form feeds: lines beside a page number that come again beside another one. */
function markNeighbours(lines: readonly Line[], shapes: readonly string[]): void {
  const neighbours = new Set<number>();
  lines.forEach((line, index) => {
    if (!line.furniture) return;
    for (const beside of [index - 1, index + 1])
      if (lines[beside]?.furniture === false) neighbours.add(beside);
  });
  const times = new Map<string, number>();
  for (const index of neighbours) times.set(shapes[index]!, (times.get(shapes[index]!) ?? 0) + 1);
  for (const index of neighbours) {
    const shape = shapes[index]!;
    if (SAYS_SOMETHING.test(shape) && (times.get(shape) ?? 0) >= 2) lines[index]!.furniture = true;
  }
}
