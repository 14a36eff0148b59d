/** Runs of a page to the texts that were written in one go, with the room that their letters take. */

import type { Run } from '../model/position.ts';

export interface MarkText {
  runs: Run[];
  /** Words parted by single spaces. */
  text: string;
  left: number;
  right: number;
  top: number;
  /** The baseline. */
  bottom: number;
  size: number;
  font: string;
}

/** Share of the font size: how high capitals reach above the baseline. */
const CAPITALS = 0.7;

/** Share of the font size. Letters of one text stand no further apart, spaced ones included. */
const WIDEST_GAP = 1.2;

/** Share of the font size: a wider gap is a space. */
const WORD_GAP = 0.15;

/** Upright texts in the order of drawing. */
export function markTexts(runs: readonly Run[]): MarkText[] {
  const texts: MarkText[] = [];
  let last: Run | undefined;
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const open = texts.at(-1);
    if (open !== undefined && last !== undefined && follows(last, run)) {
      const gap = run.x - last.x - last.width;
      const apart = gap > WORD_GAP * run.size || last.text.endsWith(' ') || run.text.startsWith(' ');
      open.text += (apart ? ' ' : '') + run.text.trim();
      open.runs.push(run);
      open.right = run.x + run.width;
    } else {
      texts.push({
        runs: [run],
        text: run.text.trim().replace(/ +/g, ' '),
        left: run.x,
        right: run.x + run.width,
        top: run.y - CAPITALS * run.size,
        bottom: run.y,
        size: run.size,
        font: run.font,
      });
    }
    last = run;
  }
  return texts;
}

function follows(last: Run, run: Run): boolean {
  if (last.font !== run.font || last.size !== run.size || Math.abs(last.y - run.y) > 0.5) return false;
  const gap = run.x - last.x - last.width;
  return gap >= -0.2 * run.size && gap <= WIDEST_GAP * run.size;
}

/** Font size of most of the characters. */
export function usualSizeOf(texts: readonly MarkText[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of texts) {
    const key = Math.round(size * 2) / 2;
    sizes.set(key, (sizes.get(key) ?? 0) + text.length);
  }
  let usual = 0;
  let most = 0;
  for (const [size, count] of sizes) {
    if (count <= most) continue;
    most = count;
    usual = size;
  }
  return usual;
}
