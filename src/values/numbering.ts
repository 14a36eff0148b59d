/** Is a list's numbering whole? It is read as printed all the same. */

import type { Item } from './tree.ts';

/** The first item whose number does not follow from the one before; `null` if all do. */
export function firstBreak(items: readonly Item[]): Item | null {
  let before: Item | null = null;
  for (const item of items) {
    if (!follows(before, item)) return item;
    const inner = firstBreak(item.parts);
    if (inner !== null) return inner;
    before = item;
  }
  return null;
}

function follows(before: Item | null, item: Item): boolean {
  const marker = item.marker;
  if (marker === null || marker.family === 'bullet') return true;
  const last = before?.marker ?? null;
  // `1a`, `1b`, `2`
  if (last?.of !== undefined && marker.of === undefined && marker.value === Number(last.of.item) + 1)
    return true;
  // `1b`, `2a`
  if (marker.of !== undefined && last !== null && marker.value === 1 && marker.of.item !== last.of?.item)
    return true;
  if (last === null) return marker.value === 1;
  const newGroup = item.heading !== before?.heading;
  // `1.1`, `1.2`, `2.1`
  const newPart =
    /^[A-Z]/.test(marker.number ?? '') &&
    marker.family === 'arabic' &&
    marker.number![0] !== last.number?.[0];
  const newBranch = marker.family === 'decimal' && branchOf(marker.number) !== branchOf(last.number);
  if ((newGroup || newBranch || newPart) && marker.value === 1) return true;
  return marker.value === last.value + 1;
}

/** What stands before the last part: `1` of `1.2`. */
export function branchOf(number: string | null): string {
  return number?.slice(0, number.lastIndexOf('.')) ?? '';
}
