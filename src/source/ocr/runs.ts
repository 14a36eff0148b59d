/** Recognised words to runs, of the sizes that their lines have. */

import { RECOGNISED, type Run } from '../../model/position.ts';
import type { ReadWord } from './twoReadings.ts';

/** Share of the height from the foot of p to the top of l in the size of a font. */
const ROW_HEIGHT = 0.93;

/** `points`: of a pixel. */
export function toRun({ text, x0, x1, baseline, rowHeight, doubt }: ReadWord, points: number): Run {
  return {
    // words stand apart
    text: `${text} `,
    x: x0 * points,
    y: baseline * points,
    width: (x1 - x0) * points,
    size: Math.round(((2 * rowHeight) / ROW_HEIGHT) * points) / 2,
    angle: 0,
    font: RECOGNISED,
    ...(doubt === null ? {} : { doubt }),
  };
}

/** Share of the usual size: what differs by less was measured on too few letters. */
const SAME_SIZE = 0.15;

/** Lines of about the size of most letters get exactly that, and so do those whose letters are as broad as most. */
export function evenSizes(runs: readonly Run[]): Run[] {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [usual] = [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0];
  const breadth = breadthOf(runs.filter(({ size }) => size === usual));
  const lineOf = new Map<Run, Run[]>();
  let line: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    if (line[0] === undefined || run.y - line[0].y > SAME_LINE * usual) line = [];
    line.push(run);
    lineOf.set(run, line);
  }
  return runs.map((run) => {
    const own = lineOf.get(run)!;
    const ratio = breadthOf(own) / breadth;
    const isAsBroad = own.length >= FEWEST_OF_LINE && Math.abs(ratio - 1) <= SAME_SIZE;
    if (isAsBroad || Math.abs(run.size - usual) <= SAME_SIZE * usual) return { ...run, size: usual };
    // letters that are much higher than broad have specks above them
    const isBlown = run.text.length > FEWEST_LETTERS && run.size > TOO_HIGH * ratio * usual;
    return isBlown ? { ...run, size: Math.round(2 * ratio * usual) / 2 } : run;
  });
}

/** Times as high as the breadth of the letters tells; a word of fewer letters has its own breadth. */
const TOO_HIGH = 1.5;
const FEWEST_LETTERS = 5;

/** Of the usual size: words of one line differ less in their baselines. */
const SAME_LINE = 0.3;

/** Words of a line, below which the breadth of its letters tells little. */
const FEWEST_OF_LINE = 4;

/** Of a letter, in points. */
function breadthOf(runs: readonly Run[]): number {
  let width = 0;
  let letters = 0;
  for (const run of runs) {
    width += run.width;
    letters += run.text.length - 1;
  }
  return letters === 0 ? 0 : width / letters;
}
