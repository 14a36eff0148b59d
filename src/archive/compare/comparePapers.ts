/** Where papers and a feed disagree. */

import { readNumber } from '../../fields/number.ts';
import { foldTitle } from '../links/titles.ts';
import type { FeedPaper } from './feed.ts';
import { type Difference, differencesOf } from './fields.ts';
import { kindOfType } from './kindOfType.ts';
import type { RecordPaper } from './recordPaper.ts';

export interface Comparison {
  /** In the order of the records, then of the feed. */
  differences: Difference[];
  /** Papers that are in both. */
  compared: number;
  onlyRecords: number;
  onlyFeed: number;
}

/**
 * A paper is told by its number; without one that the other side has by kind and title, where just one on each side has them.
 * @param partial the records are a part of what the feed has: what only the feed has is not told
 */
export function comparePapers(
  records: readonly RecordPaper[],
  feed: readonly FeedPaper[],
  partial: boolean,
): Comparison {
  const byNumber = new Map<string, FeedPaper>();
  const seconds = new Set<FeedPaper>();
  const twice: Difference[] = [];
  for (const paper of feed) {
    const number = canonical(paper.reference);
    const first = number === null ? undefined : byNumber.get(number);
    if (first !== undefined) {
      seconds.add(paper);
      twice.push(numberTwice(paper, first));
    } else if (number !== null) byNumber.set(number, paper);
  }
  const pairs = new Map<RecordPaper, FeedPaper>();
  for (const record of records) {
    const paper = byNumber.get(canonical(record.number) ?? '');
    if (paper !== undefined) pairs.set(record, paper);
  }
  pairByTitle(records, feed, pairs);
  const met = new Set(pairs.values());
  const left = feed.filter((paper) => !met.has(paper) && !seconds.has(paper));
  const differences = records.flatMap((record) => {
    const paper = pairs.get(record);
    return paper === undefined ? [onlyRecord(record)] : differencesOf(record, paper);
  });
  return {
    differences: [...differences, ...twice, ...(partial ? [] : left.map(onlyInFeed))],
    ...{ compared: pairs.size, onlyRecords: records.length - pairs.size, onlyFeed: left.length },
  };
}

/** The number in its one spelling; what is none counts as it stands. */
function canonical(number: string | null): string | null {
  return number === null ? null : (readNumber(number)?.canonical ?? number);
}

function pairByTitle(
  records: readonly RecordPaper[],
  feed: readonly FeedPaper[],
  pairs: Map<RecordPaper, FeedPaper>,
): void {
  const met = new Set(pairs.values());
  const papers = new Map<string, FeedPaper[]>();
  for (const paper of feed.filter((one) => !met.has(one)))
    add(papers, titleKey(paper.title, kindOfType(paper.paperType)), paper);
  const alone = new Map<string, RecordPaper[]>();
  for (const record of records.filter((one) => !pairs.has(one)))
    add(alone, titleKey(record.title, record.kind), record);
  for (const [key, [record, ...others]] of alone) {
    const [paper, ...more] = papers.get(key) ?? [];
    if (paper !== undefined && others.length === 0 && more.length === 0) pairs.set(record!, paper);
  }
}

function titleKey(title: string | null, kind: string | null): string | null {
  const folded = foldTitle(title ?? '');
  return folded === '' || kind === null ? null : `${kind} ${folded}`;
}

function add<T>(lists: Map<string, T[]>, key: string | null, item: T): void {
  if (key === null) return;
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function onlyRecord({ file, number }: RecordPaper): Difference {
  const message = 'the feed does not have this paper';
  return {
    ...{ reference: number, field: 'paper', severity: 'warning', message, record: number, feed: null },
    ...{ file, pointer: '', id: null, unsure: false },
  };
}

function onlyInFeed({ reference, id, title }: FeedPaper): Difference {
  const message = 'there is no record of this paper';
  return {
    ...{ reference, field: 'paper', severity: 'warning', message, record: null, feed: title ?? reference },
    ...{ file: null, pointer: null, id, unsure: false },
  };
}

function numberTwice(paper: FeedPaper, first: FeedPaper): Difference {
  const message = 'the feed has this number twice';
  return {
    ...{ reference: paper.reference, field: 'number', severity: 'warning', message, record: null },
    ...{ feed: first.id, file: null, pointer: null, id: paper.id, unsure: false },
  };
}
