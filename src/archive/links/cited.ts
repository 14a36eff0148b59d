/** Ties by numbers that are printed: what a paper amends, cites and decides on. */

import { type ArchivePaper, isUnsure } from './archivePaper.ts';
import type { PaperIndex } from './paperIndex.ts';
import { lack, nameOf, type Relation, type Tie, tie } from './tie.ts';

/** Pointers of the value that prints a paper's own number. */
const OWN_NUMBER = ['/header/Nummer', '/header/Sitzung'] as const;

/**
 * A tie to every paper that prints the number, each with a doubt where there are several; what the archive lacks where there
 * is none. A paper is not tied to itself.
 */
export function tiesByNumber(
  index: PaperIndex,
  relation: Relation,
  from: readonly [ArchivePaper, string],
  number: string,
): Tie[] {
  const [paper, pointer] = from;
  if (number === paper.number) return [];
  const found = index.byNumber.get(number) ?? [];
  if (found.length === 0) return [lack(paper, pointer, number)];
  return found.map((to) => tie(relation, from, to, 'number', numberDoubts(found, to)));
}

function numberDoubts(found: readonly ArchivePaper[], to: ArchivePaper): string[] {
  const doubts: string[] = [];
  if (found.length > 1) doubts.push(`${found.length} papers have the number ${nameOf(to)}`);
  if (isUnsure(to, ...OWN_NUMBER)) doubts.push(`it is not sure that ${nameOf(to)} is that paper's number`);
  return doubts;
}

/** The Änderungsantrag and what it amends: by the end of its number, and by what it names. */
export function amendingTies(index: PaperIndex, paper: ArchivePaper): Tie[] {
  if (paper.kind !== 'aenderungsantrag') return [];
  const from = [paper, '/header/Verhandlungsgegenstand'] as const;
  const doubts = isUnsure(paper, from[1]) ? ['it is not sure which number is named'] : [];
  const above = numberAbove(paper.number);
  if (above === null || isUnsure(paper, OWN_NUMBER[0]))
    return paper.amends === null ? [] : withDoubts(tiesByNumber(index, 'amends', from, paper.amends), doubts);
  if (paper.amends === null || paper.amends === above || above.startsWith(`${paper.amends}/`))
    return tiesByNumber(index, 'amends', [paper, OWN_NUMBER[0]], above).map((found) => ({
      ...found,
      by: 'suffix',
    }));
  const other = `its own number ${nameOf(paper)} names another`;
  return withDoubts(tiesByNumber(index, 'amends', from, paper.amends), [...doubts, other]);
}

/** `A0001/20` of `A0001/20/1`; `null` where a number has no such end. */
export function numberAbove(number: string | null): string | null {
  const match = /^([A-Z]{1,2}\d{4}\/\d\d(?:\/\d+)*)\/\d+$/.exec(number ?? '');
  return match === null ? null : match[1]!;
}

/** What is cited in running text and is no answer's or amendment's own paper. */
export function citingTies(index: PaperIndex, paper: ArchivePaper): Tie[] {
  const tied = new Set([...paper.respondsTo, paper.amends, numberAbove(paper.number)]);
  const papers = paper.references.flatMap((number, at) =>
    tied.has(number) ? [] : tiesByNumber(index, 'cites', [paper, `/references/${at}`], number),
  );
  const resolutions = paper.resolutionReferences.flatMap((number, at) =>
    tiesToDecision(index, [paper, `/resolutionReferences/${at}`], number),
  );
  return [...papers, ...resolutions];
}

function tiesToDecision(index: PaperIndex, from: readonly [ArchivePaper, string], number: string): Tie[] {
  const found = index.byDecision.get(number) ?? [];
  if (found.length === 0) return [lack(...from, number)];
  return found.map(({ minutes, decision }) => ({
    ...tie('cites', from, minutes, 'number', [
      ...(found.length > 1 ? [`${found.length} decisions have the number ${number}`] : []),
      ...(decision.doubt ? ['the minutes were not read surely there'] : []),
    ]),
    toNumber: number,
    toPointer: decision.pointer,
  }));
}

/** The decisions of minutes, each with the paper that it is on. */
export function decidingTies(index: PaperIndex, minutes: ArchivePaper): Tie[] {
  return minutes.decisions.flatMap(({ paper, pointer, doubt }) => {
    if (paper === null) return [];
    const doubts = doubt ? ['the minutes were not read surely there'] : [];
    return withDoubts(tiesByNumber(index, 'decides', [minutes, pointer], paper), doubts);
  });
}

/** The same ties with further doubts; what the archive lacks is no less lacking for them. */
export function withDoubts(ties: readonly Tie[], doubts: readonly string[]): Tie[] {
  return ties.map((found) => ({ ...found, doubts: [...found.doubts, ...doubts] }));
}

/** One file twice, and papers that share a number. */
export function sharingTies({ copies, byNumber }: PaperIndex): Tie[] {
  const files = copies.map(({ copy, of }) => tie('same-file', [copy, null], of, 'sha256'));
  const numbers = [...byNumber.values()].flatMap(([first, ...others]) =>
    others.map((other) =>
      tie('same-number', [other, OWN_NUMBER[0]], first!, 'number', [sharedWhy(other, first!)]),
    ),
  );
  return [...files, ...numbers];
}

function sharedWhy(a: ArchivePaper, b: ArchivePaper): string {
  const same = a.kind === b.kind && a.title === b.title && a.date === b.date;
  return same
    ? 'kind, title and date are the same: it may be one paper in two files'
    : 'kind, title or date differ: one of the numbers may be wrong';
}
