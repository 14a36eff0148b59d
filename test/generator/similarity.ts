/** How alike two texts are. */

/** Edits (insert, delete, replace one UTF-16 unit) from `a` to `b`. */
export function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** 1 for equal texts, 0 for texts with nothing in common: one minus the edits a character of the longer. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - levenshtein(a, b) / longest;
}

/** Dice's coefficient over pairs of letters: quick, for pairing list entries. */
export function roughLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: text.length }, (_, i) => text.slice(i, i + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 1 : (2 * shared) / (left.size + right.size);
}

/** Pairs of indices; `null` where an entry has no partner. */
export type Pairing = readonly (readonly [expected: number | null, got: number | null])[];

/** What leaving an entry without partner costs, where an unlike pair costs up to 1. */
const GAP = 0.45;

/** Pairs the entries of two lists in order so that the most alike stand together: one lost entry shifts no others. */
export function pairLists(expected: readonly string[], got: readonly string[]): Pairing {
  const cost: number[][] = Array.from({ length: expected.length + 1 }, () =>
    Array<number>(got.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => cost[i]?.[j] ?? 0;
  const pairCost = (i: number, j: number): number => 1 - roughLikeness(expected[i] ?? '', got[j] ?? '');
  for (let i = expected.length; i >= 0; i--) {
    for (let j = got.length; j >= 0; j--) {
      const row = cost[i];
      if (row === undefined || (i === expected.length && j === got.length)) continue;
      const skipExpected = i < expected.length ? at(i + 1, j) + GAP : Number.POSITIVE_INFINITY;
      const skipGot = j < got.length ? at(i, j + 1) + GAP : Number.POSITIVE_INFINITY;
      const pair =
        i < expected.length && j < got.length ? at(i + 1, j + 1) + pairCost(i, j) : Number.POSITIVE_INFINITY;
      row[j] = Math.min(skipExpected, skipGot, pair);
    }
  }
  const pairing: [number | null, number | null][] = [];
  for (let i = 0, j = 0; i < expected.length || j < got.length; ) {
    const here = at(i, j);
    if (i < expected.length && j < got.length && here === at(i + 1, j + 1) + pairCost(i, j))
      pairing.push([i++, j++]);
    else if (i < expected.length && here === at(i + 1, j) + GAP) pairing.push([i++, null]);
    else pairing.push([null, j++]);
  }
  return pairing;
}
