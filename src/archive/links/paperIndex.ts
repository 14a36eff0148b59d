/** All papers of an archive, to be found by number, by title and by the numbers of their decisions. */

import type { ArchivePaper, MinutedDecision } from './archivePaper.ts';
import { foldTitle } from './titles.ts';

export interface PaperIndex {
  /** In their order, each file once. */
  papers: readonly ArchivePaper[];
  /** The same file in a second place, and the one that counts. */
  copies: readonly { copy: ArchivePaper; of: ArchivePaper }[];
  /** All papers that print the number. */
  byNumber: ReadonlyMap<string, readonly ArchivePaper[]>;
  byTitle: ReadonlyMap<string, readonly ArchivePaper[]>;
  byDecision: ReadonlyMap<string, readonly Minuted[]>;
}

export interface Minuted {
  minutes: ArchivePaper;
  decision: MinutedDecision;
}

export function indexPapers(all: readonly ArchivePaper[]): PaperIndex {
  const byFile = new Map<string, ArchivePaper>();
  const papers: ArchivePaper[] = [];
  const copies: { copy: ArchivePaper; of: ArchivePaper }[] = [];
  for (const paper of all) {
    const key = paper.sha256 === null ? null : `${paper.sha256} ${paper.part ?? ''}`;
    const first = key === null ? undefined : byFile.get(key);
    if (first !== undefined) copies.push({ copy: paper, of: first });
    else papers.push(paper);
    if (key !== null && first === undefined) byFile.set(key, paper);
  }
  const decisions = papers.flatMap((minutes) => minutes.decisions.map((decision) => ({ minutes, decision })));
  return {
    ...{ papers, copies },
    byNumber: grouped(papers, ({ number }) => number),
    byTitle: grouped(papers, ({ title }) => foldTitle(title ?? '') || null),
    byDecision: grouped(decisions, ({ decision }) => decision.number),
  };
}

function grouped<T>(all: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of all) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
