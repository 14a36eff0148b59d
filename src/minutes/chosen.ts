/** Which lines of a stretch begin items. */

import { bestPath } from './bestPath.ts';
import { type Candidate, candidatesOf, guideWeight, shapeWeight } from './candidates.ts';
import type { EntryDraft } from './draft.ts';
import { folded, type MinutesLine } from './lines.ts';
import type { Range } from './sections.ts';
import { ITEM, SURE_ITEM } from './weights.ts';

export interface Chosen extends Candidate {
  unsure: boolean;
}

/** `guide`: the entries of the agenda; `null` where the stretch is the agenda's own list. */
export function chooseItems(
  lines: readonly MinutesLine[],
  { start, end }: Range,
  guide: readonly EntryDraft[] | null,
): Chosen[] {
  const found = candidatesOf(lines.slice(start, end)).map((one) => ({ ...one, line: one.line + start }));
  const entries = new Map((guide ?? []).map((entry) => [entry.number.text, entry]));
  const told = found.map((one) => guideWeight(one, entries));
  const sure = found.filter((_, index) => told[index]!.match);
  const edge = commonEdge(lines, sure.length > 0 ? sure : guide === null ? found : []);
  const weights = found.map((one, index) => {
    const own = guide === null ? ITEM.inList : told[index]!.weight;
    return own + shapeWeight(lines[one.line]!, one, edge);
  });
  const path = bestPath(found.map(({ number }, index) => ({ key: number.key, weight: weights[index]! })));
  return path.map((index) => ({
    ...found[index]!,
    unsure: guide !== null && !told[index]!.match && weights[index]! < SURE_ITEM,
  }));
}

/** The left edge that most of them have; `null` where none is common. */
function commonEdge(lines: readonly MinutesLine[], found: readonly Candidate[]): number | null {
  const times = new Map<number, number>();
  for (const { line } of found) {
    const left = Math.round(lines[line]!.line.left);
    times.set(left, (times.get(left) ?? 0) + 1);
  }
  const [best] = [...times].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] * 2 > found.length && found.length > 2 ? best[0] : null;
}

/** The title of an agenda's entry, folded, with what it is compared by. */
export function foldedTitle(entry: EntryDraft | undefined): string {
  return folded(entry?.title?.text ?? '');
}
