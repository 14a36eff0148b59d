/** Where one paper and what a feed tells of it disagree, field by field. What one side does not tell is no difference. */

import { readNumber } from '../../fields/number.ts';
import { kindName } from '../../report/words.ts';
import { foldWords } from '../fold.ts';
import { groupKey } from '../groups/groupKey.ts';
import { foldTitle } from '../links/titles.ts';
import type { FeedConsultation, FeedPaper } from './feed.ts';
import { kindOfType } from './kindOfType.ts';
import type { RecordPaper } from './recordPaper.ts';

export const DIFFERENCE_FIELDS = [
  'paper',
  'number',
  'title',
  'kind',
  'people',
  'groups',
  'date',
  'consultations',
] as const;

export interface Difference {
  /** The paper's number, as the record has it, else the feed. */
  reference: string | null;
  field: (typeof DIFFERENCE_FIELDS)[number];
  /** `info`: both may be right, such as a plan that was not kept. */
  severity: 'warning' | 'info';
  message: string;
  /** What the record says. */
  record: string | null;
  feed: string | null;
  /** The file that holds the record. */
  file: string | null;
  /** JSON Pointer into the record. */
  pointer: string | null;
  /** URL of the feed's paper. */
  id: string | null;
  /** Whether the reading was not sure of the record's value. */
  unsure: boolean;
}

type Found = Pick<Difference, 'field' | 'message' | 'record' | 'feed' | 'pointer'> &
  Partial<Pick<Difference, 'severity'>>;

export function differencesOf(record: RecordPaper, paper: FeedPaper): Difference[] {
  const found = [
    ...numberOf(record, paper),
    ...titleOf(record, paper),
    ...kindOf(record, paper),
    ...dateOf(record, paper),
    ...peopleOf(record, paper),
    ...groupsOf(record, paper),
    ...consultationsOf(record, paper),
  ];
  return found.map(({ severity = 'warning', ...rest }) => ({
    ...{ reference: record.number ?? paper.reference, severity, ...rest },
    ...{ file: record.file, id: paper.id, unsure: isUnsure(record, rest.pointer ?? '') },
  }));
}

function isUnsure({ unsure }: RecordPaper, pointer: string): boolean {
  return unsure.some((field) => field === pointer || field.startsWith(`${pointer}/`));
}

function numberOf({ number, title }: RecordPaper, { reference }: FeedPaper): Found[] {
  const told = reference === null ? null : (readNumber(reference)?.canonical ?? reference);
  if (number === told) return [];
  const message = `the numbers differ; kind and title are the same (${title ?? ''})`;
  return [{ field: 'number', message, record: number, feed: reference, pointer: '/header/Nummer' }];
}

function titleOf({ title }: RecordPaper, paper: FeedPaper): Found[] {
  if (title === null || paper.title === null || foldTitle(title) === foldTitle(paper.title)) return [];
  return [
    { field: 'title', message: 'the titles differ', record: title, feed: paper.title, pointer: '/title' },
  ];
}

function kindOf({ kind }: RecordPaper, { paperType }: FeedPaper): Found[] {
  const told = kindOfType(paperType);
  if (kind === null || told === null || kind === told) return [];
  const message = 'the kinds differ';
  return [{ field: 'kind', message, record: kindName(kind), feed: paperType, pointer: '/kind' }];
}

/** A paper is entered on the day that it bears, or later. */
function dateOf({ date }: RecordPaper, paper: FeedPaper): Found[] {
  if (date === null || paper.date === null || paper.date >= date) return [];
  const message = 'it was entered before the day that is printed on it';
  return [{ field: 'date', message, record: date, feed: paper.date, pointer: '/header/Datum' }];
}

function peopleOf({ people }: RecordPaper, { people: told }: FeedPaper): Found[] {
  if (told === null || people.length === 0) return [];
  const same = (a: string, b: string): boolean => {
    const [fewer, more] = [a, b]
      .map((name) => new Set(foldWords(name).split(' ')))
      .sort((x, y) => x.size - y.size);
    return [...fewer!].every((word) => more!.has(word));
  };
  return setsOf('people', 'senders', people, told, same, '/sender/people');
}

/** Kinds that groups send; of the others the record has offices, which a feed names in other words. */
const OF_GROUPS: ReadonlySet<string> = new Set(['anfrage', 'antrag', 'aenderungsantrag']);

function groupsOf({ groups, date, kind }: RecordPaper, { groups: told }: FeedPaper): Found[] {
  if (told === null || groups.length === 0 || !OF_GROUPS.has(kind ?? '')) return [];
  const keyOf = (name: string) => groupKey(name, date) ?? bare(name);
  return setsOf(
    'groups',
    'groups that send it',
    groups,
    told,
    (a, b) => keyOf(a) === keyOf(b),
    '/sender/groups',
  );
}

function bare(name: string): string {
  return foldWords(name)
    .split(' ')
    .filter((word) => !/^(?:stadtrats|rats)?fraktion$/.test(word))
    .join(' ');
}

function setsOf(
  field: 'people' | 'groups',
  what: string,
  printed: readonly string[],
  told: readonly string[],
  same: (a: string, b: string) => boolean,
  pointer: string,
): Found[] {
  const lacks = printed.filter((name) => !told.some((other) => same(name, other)));
  const more = told.filter((name) => !printed.some((other) => same(name, other)));
  if (lacks.length + more.length === 0) return [];
  const parts = [
    ...(lacks.length > 0 ? [`only in the record: ${lacks.join(', ')}`] : []),
    ...(more.length > 0 ? [`only in the feed: ${more.join(', ')}`] : []),
  ];
  const message = `the ${what} differ; ${parts.join('; ')}`;
  return [{ field, message, record: printed.join('; '), feed: told.join('; '), pointer }];
}

/**
 * What is printed is a plan, and the feed tells what came of it: a day that it does not have is an info. A role that
 * differs on the same day is a difference. Rows of which the feed tells neither body nor day cannot be compared.
 */
function consultationsOf({ consultations }: RecordPaper, paper: FeedPaper): Found[] {
  const told = paper.consultations?.filter(({ body, date }) => body !== null && date !== null) ?? [];
  if (told.length === 0 || told.length < paper.consultations!.length) return [];
  return consultations.flatMap(({ body, date, role }, index): Found[] => {
    if (body === null || date === null) return [];
    const there = told.filter((one) => foldWords(one.body!) === foldWords(body));
    const then = there.find((one) => one.date === date);
    const pointer = `/consultations/${index}`;
    const record = said({ body, date, role });
    if (then === undefined) {
      const feed = there.length > 0 ? there.map(said).join('; ') : null;
      const message = 'it was planned for a sitting at which the feed does not have it';
      return [{ field: 'consultations', severity: 'info', message, record, feed, pointer }];
    }
    if (role === null || then.role === null || foldWords(role) === foldWords(then.role)) return [];
    const message = 'what the body is to do differs';
    return [{ field: 'consultations', message, record, feed: said(then), pointer: `${pointer}/role` }];
  });
}

function said({ body, date, role }: FeedConsultation): string {
  return [body, date, role].filter(Boolean).join(', ');
}
