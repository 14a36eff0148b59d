/** What of a sitting was read otherwise than it was printed. */

import type { ParsedDocument } from '../../../src/model/names.ts';
import type { Sitting, TrueDecision, TrueItem } from './sitting.ts';

type Item = NonNullable<ParsedDocument['minutes']>['items'][number];
type Decision = Item['decisions'][number];

export function differences({ items }: Sitting, { minutes }: ParsedDocument): string[] {
  if (minutes === null) return ['no minutes'];
  const told = items.filter(({ missing }) => !missing);
  return [
    ...unlike('agenda', items.map(entryOf), minutes.agenda.map(entryOf)),
    ...unlike('item', told.map(entryOf), minutes.items.map(entryOf)),
    ...unlike(
      'decision',
      told.flatMap((item) => item.decisions.map((one) => decisionOf(item.number, one))),
      minutes.items.flatMap((item) => item.decisions.map((one) => decisionOf(item.number, one))),
    ),
  ];
}

function unlike(what: string, wanted: readonly string[], found: readonly string[]): string[] {
  const rest = [...found];
  const lost = wanted.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [...lost.map((one) => `lost ${what} ${one}`), ...rest.map((one) => `wrong ${what} ${one}`)];
}

function entryOf({
  number,
  title,
  paper,
  reporter,
  movers,
}: Pick<TrueItem | Item, 'number' | 'title' | 'paper' | 'reporter' | 'movers'>): string {
  return [number, title, paper, reporter, movers.join(';')].join(' | ');
}

function decisionOf(
  item: string,
  { number, subject, paper, outcome, vote, referredTo }: TrueDecision | Decision,
): string {
  const votes = vote === null ? '' : `${vote.yes}/${vote.no}/${vote.abstain}`;
  return [item, number, subject, paper, outcome, votes, referredTo.join(',')].join(' | ');
}
