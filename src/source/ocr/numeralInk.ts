/** Roman numerals of strokes alone, which the engine takes for what is left of a border: told by their ink. */

/** Of the row's height: from the baseline to the top of a capital letter. */
const CAPITAL = 0.7;
/** Of the row's height: no stroke is broader. */
const BROADEST = 0.22;
/** Share of the capital's height that is ink in the columns of a stroke, and at most in those beside it, where serifs and specks may be. */
const STROKE = 0.75;
const BESIDE = 0.3;
/** Pixels at a stroke's edges may be half inked. */
const EDGE = 2;
/** More strokes make no numeral. */
const MOST_STROKES = 3;

interface Place {
  /** Pixels, half-open. */
  x0: number;
  x1: number;
  baseline: number;
  rowHeight: number;
}

/** `I`, `II` or `III` with its place, where nothing but its strokes stands there; `null` otherwise. `ink`: a byte a pixel, rows of `width`. */
export function numeralIn(
  ink: Uint8Array,
  width: number,
  { x0, x1, baseline, rowHeight }: Place,
): { text: string; x0: number; x1: number } | null {
  const top = Math.max(0, Math.round(baseline - CAPITAL * rowHeight));
  const bottom = Math.min(Math.round(baseline), Math.floor(ink.length / width));
  const [from, to] = [Math.max(0, Math.round(x0)), Math.min(width, Math.round(x1))];
  if (bottom <= top || to <= from) return null;
  const shares = Array.from({ length: to - from }, (_, column) => {
    let inked = 0;
    for (let y = top; y < bottom; y++) inked += ink[y * width + from + column]!;
    return inked / (bottom - top);
  });
  const strokes: { start: number; end: number }[] = [];
  for (const [column, share] of shares.entries()) {
    const last = strokes.at(-1);
    if (share < STROKE) continue;
    if (last !== undefined && last.end === column) last.end++;
    else strokes.push({ start: column, end: column + 1 });
  }
  const isClear = shares.every(
    (share, column) =>
      share <= BESIDE || strokes.some(({ start, end }) => column >= start - EDGE && column < end + EDGE),
  );
  const areThin = strokes.every(({ start, end }) => end - start <= BROADEST * rowHeight);
  if (!isClear || !areThin || strokes.length === 0 || strokes.length > MOST_STROKES) return null;
  return { text: 'I'.repeat(strokes.length), x0: from + strokes[0]!.start, x1: from + strokes.at(-1)!.end };
}
