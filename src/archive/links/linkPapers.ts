/** All that belongs together in an archive. */

import { answeringTies } from './answering.ts';
import type { ArchivePaper } from './archivePaper.ts';
import { amendingTies, citingTies, decidingTies, sharingTies } from './cited.ts';
import { indexPapers, type PaperIndex } from './paperIndex.ts';
import { questionTies } from './questionTies.ts';
import type { Tie } from './tie.ts';

export interface Links {
  index: PaperIndex;
  ties: readonly Tie[];
}

/** The ties of all papers, in the order of the papers from which they go out; what is shared at the end. */
export function linkPapers(papers: readonly ArchivePaper[]): Links {
  const index = indexPapers(papers);
  const answering = groupedByFrom(answeringTies(index));
  const ties = index.papers.flatMap((paper) => {
    const own = answering.get(paper) ?? [];
    return [
      ...own,
      ...answeredQuestions(paper, own),
      ...amendingTies(index, paper),
      ...citingTies(index, paper),
      ...decidingTies(index, paper),
    ];
  });
  return { index, ties: [...ties, ...sharingTies(index)] };
}

/** A doubt about the paper that is answered is one about its questions, too. */
function answeredQuestions(paper: ArchivePaper, own: readonly Tie[]): Tie[] {
  const answered = own.flatMap(({ to, relation }) => (to === null || relation !== 'answers' ? [] : [to]));
  const doubtsOf = new Map(own.map(({ to, doubts }) => [to, doubts]));
  return questionTies(paper, answered).map((found) => ({
    ...found,
    doubts: [...(doubtsOf.get(found.to) ?? []), ...found.doubts],
  }));
}

function groupedByFrom(ties: readonly Tie[]): Map<ArchivePaper, Tie[]> {
  const groups = new Map<ArchivePaper, Tie[]>();
  for (const each of ties) groups.set(each.from, [...(groups.get(each.from) ?? []), each]);
  return groups;
}
