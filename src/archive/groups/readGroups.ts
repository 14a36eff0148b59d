/** Groups that a user adds to the shipped list: a list in YAML of keys and names, perhaps with the days of their time. */

import { isNode, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { readDate } from '../../fields/date.ts';
import { isObject } from '../../model/plainObject.ts';
import { type CouncilGroup, PERIODS, type Span } from './groupList.ts';

/** What is wrong, where, and what to do, as one sentence. */
export class GroupsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GroupsError';
  }
}

/** What no file of groups is larger than, in UTF-16 units. */
const LARGEST = 1_000_000;
const KEYS: ReadonlySet<string> = new Set(['key', 'names', 'periods', 'from', 'to']);
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 *     - key: freie-mitte
 *       names: [Freie Mitte, Fraktion Freie Mitte]
 *       periods: [VIII]
 *
 * Instead of election periods `from` and `to`; a group without either sat all the time.
 * @throws GroupsError
 */
export function readGroups(text: string): CouncilGroup[] {
  if (text.length > LARGEST) throw new GroupsError('it is too large for a list of groups');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const [error] = document.errors as YAMLError[];
  if (error !== undefined)
    throw new GroupsError(`line ${lines.linePos(error.pos[0]).line} is no YAML; look at the signs there`);
  const list: unknown = document.toJS({ maxAliasCount: 0 });
  if (list === null) return [];
  if (!Array.isArray(list))
    throw new GroupsError('it must be a list: each group begins with "- key:"; see docs/links.md');
  const { contents } = document;
  const lineOf = (index: number): string => {
    const start =
      isSeq(contents) && isNode(contents.items[index]) ? contents.items[index].range?.[0] : undefined;
    return start === undefined ? '' : ` (line ${lines.linePos(start).line})`;
  };
  return list.map((one: unknown, index) => groupOf(one, `group ${index + 1}${lineOf(index)}`));
}

function groupOf(one: unknown, where: string): CouncilGroup {
  if (!isObject(one)) throw new GroupsError(`${where} must have a key and names`);
  const other = Object.keys(one).find((key) => !KEYS.has(key));
  if (other !== undefined)
    throw new GroupsError(`${where} has "${other.slice(0, 40)}", which is none of ${[...KEYS].join(', ')}`);
  const { key, names } = one;
  if (typeof key !== 'string' || !/^[a-z0-9-]{1,60}$/.test(key))
    throw new GroupsError(`${where}: key must be small letters, digits and hyphens, as freie-mitte`);
  const isNames = Array.isArray(names) && names.length > 0;
  if (!isNames || !names.every((name) => typeof name === 'string' && /[A-Za-zÀ-ɏẞ]/.test(name)))
    throw new GroupsError(`${where}: names must be a list of the ways in which papers print it`);
  return { key, names: names as string[], ...spansOf(one, where) };
}

function spansOf(
  { periods, from, to }: Record<string, unknown>,
  where: string,
): Pick<CouncilGroup, 'periods' | 'span'> {
  const known = Object.keys(PERIODS);
  if (periods !== undefined) {
    if (!Array.isArray(periods) || !periods.every((one) => known.includes(String(one))))
      throw new GroupsError(`${where}: periods must be a list of ${known.join(', ')}`);
    return { periods: periods as CouncilGroup['periods'] };
  }
  for (const day of [from, to]) {
    if (day !== undefined && (typeof day !== 'string' || !DAY.test(day) || readDate(day).state !== 'ok'))
      throw new GroupsError(`${where}: from and to must be days as 2024-07-01`);
  }
  const span: Span = { from: (from as string) ?? '0000-01-01', to: (to as string) ?? '9999-12-31' };
  if (span.from > span.to) throw new GroupsError(`${where}: from is later than to`);
  return { periods: [], span };
}
