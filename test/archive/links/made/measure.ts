/** How many of the ties of a made archive are right, and how many of its threads are found. */

import { linkPapers } from '../../../../src/archive/links/linkPapers.ts';
import type { Tie } from '../../../../src/archive/links/tie.ts';
import type { MadeArchive, Naming } from './archive.ts';

export interface Measured {
  /** Ties of papers by evidence: right ones of all; those of a wrongly printed number apart. */
  byNumber: [right: number, all: number];
  bySlip: [right: number, all: number];
  byTitle: [right: number, all: number];
  /** Threads that were found, of all, by the way in which they are named. */
  found: Record<Naming, [found: number, all: number]>;
  /** Answers of papers that are tied: questions found of all, and ties that are right of all. */
  questions: [found: number, all: number];
  questionTies: [right: number, all: number];
  amends: [found: number, all: number];
  /** For people who look for the reason. */
  wrongWithoutDoubt: Tie[];
  /** Ties with a doubt, of all. */
  doubtful: [doubtful: number, all: number];
}

/** A copy of a file is that file. */
function plain(file: string): string {
  return file.replace('copy/', '');
}

export function measure({ papers, answers, amends, slipped }: MadeArchive): Measured {
  const { ties } = linkPapers(papers);
  const keyOf = (from: { file: string }, to: { file: string } | null) =>
    `${plain(from.file)} ${plain(to?.file ?? '')}`;
  const truth = new Set(answers.map(({ from, to }) => keyOf(from, to)));
  const truePairs = new Set(
    answers.flatMap(({ from, to, pairs }) =>
      pairs.map(({ answer, pointer }) => `${keyOf(from, to)} /answers/${answer} ${pointer}`),
    ),
  );
  const pairKey = ({ from, to, fromPointer, toPointer }: Tie) =>
    `${keyOf(from, to)} ${fromPointer} ${toPointer}`;
  const isRight = (tie: Tie) =>
    tie.relation === 'answers' ? truth.has(keyOf(tie.from, tie.to)) : truePairs.has(pairKey(tie));
  const papersTied = ties.filter(({ relation }) => relation === 'answers');
  const questionsTied = ties.filter(({ relation }) => relation === 'answers-question');
  const found = new Set(papersTied.map(({ from, to }) => keyOf(from, to)));
  const foundPairs = new Set(questionsTied.map(pairKey));
  const amending = new Set(
    ties.flatMap(({ relation, from, to }) => (relation === 'amends' ? [`${from.number} ${to?.number}`] : [])),
  );
  const share = (list: readonly Tie[]): [number, number] => [list.filter(isRight).length, list.length];
  const threads = (wanted: Naming): [number, number] => {
    const of = answers.filter(({ naming }) => naming === wanted);
    return [of.filter(({ from, to }) => found.has(keyOf(from, to))).length, of.length];
  };
  const all = [...papersTied, ...questionsTied];
  const reachable = answers.flatMap(({ from, to, pairs }) =>
    found.has(keyOf(from, to))
      ? pairs.map(({ answer, pointer }) => `${keyOf(from, to)} /answers/${answer} ${pointer}`)
      : [],
  );
  return {
    byNumber: share(papersTied.filter(({ by, from }) => by === 'number' && !slipped.has(from))),
    bySlip: share(papersTied.filter(({ by, from }) => by === 'number' && slipped.has(from))),
    byTitle: share(papersTied.filter(({ by }) => by === 'title')),
    found: { number: threads('number'), title: threads('title'), slip: threads('slip') },
    questions: [reachable.filter((pair) => foundPairs.has(pair)).length, reachable.length],
    questionTies: share(questionsTied),
    amends: [amends.filter((pair) => amending.has(pair.join(' '))).length, amends.length],
    wrongWithoutDoubt: all.filter((tie) => tie.doubts.length === 0 && !isRight(tie)),
    doubtful: [all.filter(({ doubts }) => doubts.length > 0).length, all.length],
  };
}
