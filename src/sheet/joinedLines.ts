/** Lines of a text that were put together from several: they tell nothing of how wide its lines are. */

/** Lines of so many columns hold a sentence or two; a paragraph in one line is mostly longer. */
export const USUAL_WIDTH = { least: 60, most: 100 };
/** Shorter lines end where they do for other reasons. */
const SHORTEST = 45;
/** A line so much wider than the usual ones was put together from several. */
const JOINED = 1.4;
/** Usual lines may differ by so much: letters have different widths. */
const USUAL_SPREAD = 1.15;

const ENOUGH_ALIKE = 6;
const MOSTLY_ALIKE = 0.6;

/**
 * The widest line of a text of columns, without those that were put together. Text extractors put lines together where they undo a hyphen: two or
 * three of a text are twice as wide as the others.
 *
 * @param edges right ends of the lines, in columns
 */
export function withoutJoinedLines(edges: readonly number[], widest: number): number {
  const long = edges.filter((edge) => edge >= SHORTEST).sort((a, b) => a - b);
  const usual = long[Math.floor(long.length * 0.7)];
  if (usual === undefined || usual > USUAL_WIDTH.most * USUAL_SPREAD || widest <= JOINED * usual)
    return widest;
  const alike = long.filter((edge) => edge >= usual / USUAL_SPREAD && edge <= usual * USUAL_SPREAD);
  // where every paragraph is one line, their lengths are all sorts
  const wrapped = alike.length >= ENOUGH_ALIKE && alike.length >= MOSTLY_ALIKE * long.length;
  return wrapped ? alike.at(-1)! : widest;
}
