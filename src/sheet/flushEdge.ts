/** Where justified text ends on the right. */

/** Points by which the ends of flush lines differ. */
const FLUSH = 0.5;
/** So many lines, and this part of all, end at one edge where text is set flush: what is longer could not be broken. */
const ENOUGH_FLUSH = 5;
const FLUSH_SHARE = 0.3;

/** Where justified text ends; `null` where lines end as they come. */
export function flushEdge(edges: readonly number[]): number | null {
  const sorted = [...edges].sort((one, other) => one - other);
  let [first, most, edge] = [0, 0, 0];
  for (const [index, right] of sorted.entries()) {
    while (right - sorted[first]! > FLUSH) first++;
    if (index + 1 - first < most) continue;
    most = index + 1 - first;
    edge = right;
  }
  return most >= Math.max(ENOUGH_FLUSH, FLUSH_SHARE * sorted.length) ? edge : null;
}
