/** The order of people who stand in columns: column by column where the alphabet says so, else row by row. */

import type { Stretch } from '../words/stretch.ts';
import type { GroupDraft, PersonDraft } from './draft.ts';
import { folded } from './lines.ts';

export interface Placed extends PersonDraft {
  /** Left edge of its cell. */
  left: number;
  /** Index of its line. */
  row: number;
}

interface PlacedGroup {
  group: Stretch | null;
  people: readonly Placed[];
}

/** Groups of one list are printed alike: one that is in order both ways goes with the others. */
export function inOrder(groups: readonly PlacedGroup[]): GroupDraft[] {
  const edges = edgesOf(groups.flatMap(({ people }) => people));
  const both = groups.map(({ group, people }) => {
    const beside = new Set(people.map(({ row }) => row)).size < people.length;
    const columns = beside ? byColumn(people, edges) : people;
    return { group, people, columns, better: disorder(people) - disorder(columns) };
  });
  const all = both.reduce((sum, { better }) => sum + better, 0);
  return both.map(({ group, people, columns, better }) => ({
    group,
    people: ((better === 0 ? all : better) > 0 ? columns : people).map(plain),
  }));
}

function plain({ name, academicTitle, role, note }: Placed): PersonDraft {
  return { name, academicTitle, role, note };
}

/** Left edges of columns differ by more. */
const APART = 8;

function edgesOf(people: readonly Placed[]): number[] {
  const edges: number[] = [];
  for (const left of people.map((one) => one.left).sort((a, b) => a - b))
    if (edges.length === 0 || left - edges.at(-1)! > APART) edges.push(left);
  return edges;
}

function byColumn(people: readonly Placed[], edges: readonly number[]): Placed[] {
  const columns: Placed[][] = edges.map(() => []);
  for (const one of people) columns[edges.findLastIndex((edge) => edge <= one.left)]?.push(one);
  return columns.flat();
}

/** How many names stand behind one that the alphabet has later. */
function disorder(people: readonly Placed[]): number {
  const keys = people.map(({ name }) => folded(name.text.split(' ').at(-1) ?? ''));
  return keys.slice(1).filter((key, index) => key < keys[index]!).length;
}
