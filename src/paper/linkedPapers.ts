/**
 * Papers that a PDF's links name. Since mid-2023 the council's papers are to link what they cite (A0249/22), so that a link is a
 * second witness of a printed number: it makes a number whole that is printed in part, and tells of one that is another.
 */

import { readNumbers } from '../fields/number.ts';
import type { ParsedDocument } from '../model/names.ts';
import { pointerTo } from '../model/pointer.ts';
import type { Layout, LinkedText } from '../model/position.ts';
import { beginning, type Problem, problem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';

/** Characters: an address that names a paper is not longer, and one that does not need not be looked through. */
const LONGEST_URL = 2_000;

/**
 * Compares the links within the paper with what is printed there. A number that is printed without its letter or its zeros
 * (`Stellungnahme 148/23`) is added to `references` where its link names it whole; what a link names and nobody printed is told only.
 * @param paper where the paper stands in the text; other papers' links are theirs
 */
export function readLinkedPapers(
  { text, links = [] }: Layout,
  paper: Span,
  record: ParsedDocument,
): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const link of links) {
    if (link.start < paper.start || link.end > paper.end) continue;
    const number = numberIn(link.url);
    if (number === null || number === record.header.Nummer) continue;
    const one = compare(text.slice(link.start, link.end).replaceAll(/\s+/g, ' '), number, link, record);
    const key = JSON.stringify([one?.code, one?.args]);
    if (one === null || told.has(key)) continue;
    told.add(key);
    problems.push(one);
  }
  return problems;
}

function compare(
  printed: string,
  number: string,
  { start, end }: LinkedText,
  record: ParsedDocument,
): Problem | null {
  const numbers = readNumbers(printed).map(({ canonical }) => canonical);
  if (numbers.includes(number)) return null;
  const at = { start, end };
  const words = beginning(printed);
  const other = numbers[0];
  if (other !== undefined)
    return problem('link-differs', { field: fieldOf(other, record), at, words, number });
  if (record.references.includes(number)) return null;
  if (isPartOf(printed, number)) {
    const field = pointerTo('references', record.references.push(number) - 1);
    return problem('link-used', { field, at, words, number });
  }
  const isAnswered = record.respondsTo.includes(number);
  return isAnswered ? null : problem('link-unprinted', { field: '/references', at, words, number });
}

/** The value that a printed number is in. */
function fieldOf(number: string, { references, respondsTo }: ParsedDocument) {
  const cited = references.indexOf(number);
  if (cited >= 0) return pointerTo('references', cited);
  const answered = respondsTo.indexOf(number);
  return answered >= 0 ? pointerTo('respondsTo', answered) : '/references';
}

/** The number of the paper that an address names: in a file's name (`S0148-23.pdf`), a folder, or a value. */
export function numberIn(url: string): string | null {
  if (url.length > LONGEST_URL) return null;
  for (const part of url.split(/[/?&=#]/).reverse()) {
    // a stroke cannot stand in a file's name
    const printed = decoded(part)
      .replaceAll(/[-_/](?=\d)/g, '/')
      .replaceAll('_', ' ');
    const [found] = readNumbers(printed);
    if (found !== undefined) return found.canonical;
  }
  return null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const IN_PART = /(\d{1,4}) ?\/ ?(\d{4}|\d{2})((?: ?\/ ?\d{1,2})*)(?![\d/])/;

/** Are digits, year and parts of the number printed, whatever letter is there and however many zeros? */
function isPartOf(printed: string, number: string): boolean {
  const match = IN_PART.exec(printed);
  if (match === null) return false;
  const [digits, year, ...rest] = number.replace(/^[A-ZÄ]+/, '').split('/');
  return (
    Number(match[1]) === Number(digits) &&
    match[2]!.slice(-2) === year &&
    match[3]!.replaceAll(/[^\d/]/g, '') === ['', ...rest].join('/')
  );
}
