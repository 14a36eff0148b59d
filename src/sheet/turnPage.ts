/** Pages whose text does not run level to pages as they are read. */

import type { InkPage, Rule, Run, SourcePage } from '../model/position.ts';

/** A page is turned only if so many times more characters run sideways or upside down than upright. */
const CLEAR_MAJORITY = 2;

/** Degrees. Scans lie askew by less than this, and less than the other one does no harm. */
const LARGEST_SKEW = 5;
const SMALLEST_SKEW = 0.1;

/**
 * The page turned so that most of its text is upright: by quarters where a table was printed sideways without
 * saying so, by the few degrees that a scan with a text layer lies askew. A page that is level stays the same object.
 */
export function turnPage(page: SourcePage): SourcePage {
  return turnWithInk(page).page;
}

/** The same, and how it was turned. */
export function turnWithInk(page: SourcePage): { page: SourcePage; ink: InkPage } {
  const { number, width, height, runs } = page;
  const level = { number, width, height, quarters: 0, skew: 0 };
  if (page.levelled !== undefined) return asLevelled(page, page.levelled);
  if (runs.every((run) => run.angle === 0)) return { page, ink: level };
  const quarters = quartersOf(runs);
  const turned = turnByQuarters(page, quarters);
  const skew = medianLean(turned.runs);
  if (Math.abs(skew) < SMALLEST_SKEW) return { page: turned, ink: { ...level, quarters } };
  return { page: straighten(turned, skew), ink: { ...level, quarters, skew } };
}

/** A page that was turned before it was read. */
function asLevelled(page: SourcePage, { quarters, skew }: { quarters: number; skew: number }) {
  const [width, height] = quarters % 2 === 1 ? [page.height, page.width] : [page.width, page.height];
  return { page, ink: { number: page.number, width, height, quarters, skew } };
}

/** Where a point of the turned page lies on the page as shown. */
export function toShown(page: InkPage, x: number, y: number): { x: number; y: number } {
  const { quarters, skew } = page;
  const sideways = quarters % 2 === 1;
  const [width, height] = sideways ? [page.height, page.width] : [page.width, page.height];
  let point = turnAbout(width / 2, height / 2, -skew, x, y);
  for (let quarter = quarters; quarter > 0; quarter--) {
    // height before this quarter: the page's own where an even number of quarters was made before it
    const before = quarter % 2 === 1 ? page.height : page.width;
    point = { x: point.y, y: before - point.x };
  }
  return point;
}

/** Quarters of a full turn, counter-clockwise, that most text is away from upright. */
function quartersOf(runs: readonly Run[]): number {
  const characters: [number, number, number, number] = [0, 0, 0, 0];
  for (const run of runs) {
    const quarter = Math.round(run.angle / 90) % 4;
    const lean = Math.abs(run.angle - 90 * Math.round(run.angle / 90));
    if (lean <= LARGEST_SKEW) characters[quarter as 0 | 1 | 2 | 3] += run.text.length;
  }
  const [upright, ...turned] = characters;
  const most = Math.max(...turned);
  return most > CLEAR_MAJORITY * upright ? turned.indexOf(most) + 1 : 0;
}

function turnByQuarters(page: SourcePage, quarters: number): SourcePage {
  let turned = page;
  for (let i = 0; i < quarters; i++) turned = turnQuarter(turned);
  return turned;
}

/** Clockwise by a quarter: what ran upwards runs to the right. */
function turnQuarter({ number, width, height, runs, rules }: SourcePage): SourcePage {
  return {
    number,
    width: height,
    height: width,
    runs: runs.map((run) => ({ ...run, x: height - run.y, y: run.x, angle: (run.angle + 270) % 360 })),
    rules: rules.map(({ x0, y0, x1, y1 }): Rule => ({ x0: height - y1, y0: x0, x1: height - y0, y1: x1 })),
  };
}

/** Turns the runs about the page's middle by the lean of most text; rules in a scan are part of the picture. */
function straighten(page: SourcePage, skew: number): SourcePage {
  const runs = page.runs.map((run) => ({
    ...run,
    ...turnAbout(page.width / 2, page.height / 2, skew, run.x, run.y),
    angle: (run.angle - skew + 360) % 360,
  }));
  return { ...page, runs };
}

/** Clockwise as seen on the page, where y runs downwards. */
function turnAbout(
  middleX: number,
  middleY: number,
  degrees: number,
  x: number,
  y: number,
): { x: number; y: number } {
  if (degrees === 0) return { x, y };
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const [dx, dy] = [x - middleX, y - middleY];
  return { x: middleX + dx * cos - dy * sin, y: middleY + dx * sin + dy * cos };
}

/** Degrees from -5 to 5: half of the nearly upright characters lean less, half more. */
function medianLean(runs: readonly Run[]): number {
  const leans: { lean: number; characters: number }[] = [];
  let all = 0;
  for (const run of runs) {
    const lean = run.angle > 180 ? run.angle - 360 : run.angle;
    if (Math.abs(lean) > LARGEST_SKEW) continue;
    leans.push({ lean, characters: run.text.length });
    all += run.text.length;
  }
  leans.sort((a, b) => a.lean - b.lean);
  let seen = 0;
  for (const { lean, characters } of leans) {
    seen += characters;
    if (seen * 2 >= all) return lean;
  }
  return 0;
}
