/** Slips of the pen: words one letter away from another. */

/** Words one letter away from a label that are words of their own. */
export const NO_SLIPS = new Set([
  'daten',
  'absenders',
  'absenden',
  'adressats',
  'gremiums',
  'kurztitels',
  'kurztiteln',
  'nummern',
  'datums',
  'data',
]);

/** One letter too many, too few, wrong, or two changed over (Damerau-Levenshtein distance 1). */
export function isOneSlip(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  // with letters left behind the slip the words end alike
  if (at + 2 < Math.min(left.length, right.length) && left.at(-1) !== right.at(-1)) return false;
  const restLeft = left.slice(at);
  const restRight = right.slice(at);
  if (
    restLeft.slice(1) === restRight.slice(1) ||
    restLeft.slice(1) === restRight ||
    restLeft === restRight.slice(1)
  ) {
    return true;
  }
  return (
    restLeft[0] === restRight[1] && restLeft[1] === restRight[0] && restLeft.slice(2) === restRight.slice(2)
  );
}
