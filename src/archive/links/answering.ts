/** Which paper a Stellungnahme answers: by the number that it prints, else by title. */

import { groupKey } from '../groups/groupKey.ts';
import { type ArchivePaper, isUnsure } from './archivePaper.ts';
import { tiesByNumber, withDoubts } from './cited.ts';
import { overlapOf } from './overlap.ts';
import type { PaperIndex } from './paperIndex.ts';
import { nameOf, type Tie, tie } from './tie.ts';
import { foldTitle } from './titles.ts';
import { MOST_DAYS_BY_TITLE, OTHER_TITLE, SAME_TITLE } from './weights.ts';

/** Kinds that are answered. */
const ASKING: ReadonlySet<string | null> = new Set([
  'anfrage',
  'antrag',
  'aenderungsantrag',
  'drucksache',
  null,
]);

/** Every tie of answers between papers; numbers come first, because a title counts only among what is left. */
export function answeringTies(index: PaperIndex): Tie[] {
  const numbered = index.papers.flatMap((paper) => numberTies(index, paper));
  const named = new Set(numbered.flatMap(({ relation, to }) => (relation === 'answers' ? [to] : [])));
  const kept = numbered.map((found) => (isSlip(index, found, named) ? asUntied(found) : found));
  const answered = new Set(kept.flatMap(({ relation, to }) => (relation === 'answers' ? [to] : [])));
  const byNumber = kept.map((found) => withRival(index, found, answered));
  const tied = new Set(byNumber.flatMap(({ relation, from }) => (relation === 'answers' ? [from] : [])));
  const loose = index.papers.filter((paper) => paper.kind === 'stellungnahme' && !tied.has(paper));
  return [
    ...byNumber.filter(({ relation }) => relation !== 'untied'),
    ...titleTies(index, loose, answered, byNumber),
  ];
}

function numberTies(index: PaperIndex, paper: ArchivePaper): Tie[] {
  const unsure = isUnsure(paper, '/respondsTo', '/header/zum~1zur');
  return paper.respondsTo.flatMap((number, at) => {
    const pointer = `/respondsTo/${at}`;
    const ties = tiesByNumber(index, 'answers', [paper, pointer], number);
    return ties.flatMap((found): Tie[] => {
      if (found.to === null) return [found];
      const against = contradictions(paper, found.to);
      const named = `it names ${number}, whose ${against.join(' and ')}`;
      if (against.length > 1) return [tie('untied', [paper, pointer], null, 'none', [named])];
      const doubts = [
        ...(unsure ? ['it is not sure which number is named'] : []),
        ...(against.length > 0 ? [named] : oddities(paper, found.to)),
      ];
      return withDoubts([found], doubts);
    });
  });
}

/** Is the title that of a paper whose number differs by two figures at most, and not that of the named one? */
function isSlip(
  index: PaperIndex,
  { relation, from, to }: Tie,
  named: ReadonlySet<ArchivePaper | null>,
): boolean {
  // of several named papers only one can have the title
  if (relation !== 'answers' || to === null || from.respondsTo.length > 1) return false;
  if (!differ(from.title, to.title, OTHER_TITLE)) return false;
  return candidatesOf(index, from, named).length === 1;
}

function asUntied({ from, fromPointer, doubts }: Tie): Tie {
  return tie('untied', [from, fromPointer], null, 'none', doubts);
}

/** Has another paper the same title and no answer? Its number may have been meant. */
function withRival(index: PaperIndex, found: Tie, answered: ReadonlySet<ArchivePaper | null>): Tie {
  if (found.relation !== 'answers') return found;
  const [rival] = candidatesOf(index, { ...found.from, respondsTo: [] }, answered);
  if (rival === undefined) return found;
  return { ...found, doubts: [...found.doubts, `${nameOf(rival)} has the same title and no answer`] };
}

/** Smaller things that make a printed number doubtful, a clause each. */
function oddities(answer: ArchivePaper, asked: ArchivePaper): string[] {
  const odd: string[] = [];
  if (differ(answer.title, asked.title, SAME_TITLE)) odd.push('its title is worded otherwise');
  const { date } = asked;
  const days = date === null || answer.date === null ? 0 : daysBetween(date, answer.date);
  if (days > MOST_DAYS_BY_TITLE) odd.push(`the paper is ${days} days older`);
  return odd;
}

/** What speaks against a paper's being answered by another, a clause each. */
function contradictions(answer: ArchivePaper, asked: ArchivePaper): string[] {
  const against: string[] = [];
  if (differ(answer.title, asked.title, OTHER_TITLE)) against.push('title is another');
  if (isBefore(answer.date, asked.date)) against.push('date is later');
  if (!ASKING.has(asked.kind)) against.push('kind is not answered');
  if (groupsDiffer(answer, asked)) against.push('groups are others');
  return against;
}

/** @param share of words that one title has at least in common with itself */
function differ(a: string | null, b: string | null, share: number): boolean {
  if (a === null || b === null) return false;
  const [left, right] = [foldTitle(a), foldTitle(b)];
  return left !== right && !left.includes(right) && !right.includes(left) && overlapOf(a, b) < share;
}

function isBefore(date: string | null, other: string | null): boolean {
  return date !== null && other !== null && date < other;
}

/** Are all groups that the answer addresses known, and none of them among those that asked? */
function groupsDiffer(answer: ArchivePaper, asked: ArchivePaper): boolean {
  const [named, asking] = [answer.addressed, asked.groups].map((groups) =>
    groups.map((group) => groupKey(group, asked.date)),
  );
  if (named!.length === 0 || asking!.length === 0) return false;
  if ([...named!, ...asking!].includes(null)) return false;
  return !named!.some((key) => asking!.includes(key));
}

/** A title ties only where one paper is left that may be meant, and no other Stellungnahme claims it. */
function titleTies(
  index: PaperIndex,
  loose: readonly ArchivePaper[],
  answered: ReadonlySet<ArchivePaper | null>,
  byNumber: readonly Tie[],
): Tie[] {
  const candidates = new Map(
    loose.map((paper) => [paper, preferCited(paper, candidatesOf(index, paper, answered))]),
  );
  const claims = new Map<ArchivePaper, number>();
  for (const list of candidates.values())
    for (const paper of list) claims.set(paper, (claims.get(paper) ?? 0) + 1);
  return [...candidates].map(([paper, list]) => {
    const why = byNumber.find(({ relation, from }) => relation === 'untied' && from === paper)?.doubts ?? [];
    const [only] = list;
    if (only === undefined || list.length > 1 || claims.get(only)! > 1)
      return tie('untied', [paper, null], null, 'none', [...why, whyUntied(list)]);
    return tie('answers', [paper, '/title'], only, 'title', [...why, guessedWhy(paper, only)]);
  });
}

/** Of several papers of its title the one that it cites: `Zur Anfrage F0278/24 nimmt die Verwaltung Stellung`. */
function preferCited({ references }: ArchivePaper, list: ArchivePaper[]): ArchivePaper[] {
  const cited = list.filter(({ number }) => number !== null && references.includes(number));
  return cited.length === 1 ? cited : list;
}

function whyUntied(list: readonly ArchivePaper[]): string {
  if (list.length === 0) return 'no paper of the archive has its title and fits by date';
  if (list.length === 1) return `${nameOf(list[0]!)} has its title, and another Stellungnahme has it, too`;
  return `${list.length} papers have its title: ${list.map(nameOf).join(', ')}`;
}

function guessedWhy(paper: ArchivePaper, only: ArchivePaper): string {
  const [number] = paper.respondsTo;
  const reason = number === undefined ? 'it prints no number' : `it names ${number}`;
  return `guessed by the title: ${reason}, and ${nameOf(only)} alone has its title and fits by date`;
}

/** Papers of the same title that a Stellungnahme without a usable number may answer. */
function candidatesOf(
  index: PaperIndex,
  paper: ArchivePaper,
  answered: ReadonlySet<ArchivePaper | null>,
): ArchivePaper[] {
  const title = foldTitle(paper.title ?? '');
  const same = (index.byTitle.get(title) ?? []).filter(
    (other) => other !== paper && ASKING.has(other.kind) && other.kind !== null && !answered.has(other),
  );
  return same.filter(
    (other) => isNear(paper, other) && !groupsDiffer(paper, other) && mayBeNumbered(paper, other),
  );
}

/** Does it come behind the paper, within the time in which papers are answered? Sittings count where dates are missing. */
function isNear(answer: ArchivePaper, asked: ArchivePaper): boolean {
  const [to, from] = [answer, asked].map(
    ({ date, sittings }) => date ?? sittings.find((s) => s.date)?.date ?? null,
  );
  if (to == null || from == null) return false;
  const days = daysBetween(from, to);
  return days >= 0 && days <= MOST_DAYS_BY_TITLE;
}

/** Both ISO dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A printed number that is another paper's than the candidate's leaves it only if two figures of it at most differ. */
function mayBeNumbered({ respondsTo }: ArchivePaper, { number }: ArchivePaper): boolean {
  if (respondsTo.length === 0 || number === null) return true;
  return respondsTo.some(
    (named) =>
      named.length === number.length &&
      Array.from(named).filter((letter, at) => letter !== number[at]).length <= 2,
  );
}
