/** Positioned pages for tests, without any PDF. */

import type { Layout, Line, Rule, Run, SourcePage } from '../../src/model/position.ts';

/** Advance of a letter in font sizes: every letter is as wide as the other. */
export const LETTER = 0.5;

/** A run at x, y (points from the top left); 11 points unless told. */
export function run(x: number, y: number, text: string, size = 11, more: Partial<Run> = {}): Run {
  return { text, x, y, width: text.length * LETTER * size, size, angle: 0, font: 'F1', ...more };
}

/** The letters of a text one by one, `step` font sizes from one to the next; spaces are only gaps. */
export function letters(x: number, y: number, text: string, step = LETTER, size = 11): Run[] {
  return [...text].flatMap((letter, i) =>
    letter === ' ' ? [] : [run(x + i * step * size, y, letter, size)],
  );
}

export function page(runs: Run[], rules: Rule[] = [], number = 1): SourcePage {
  return { number, width: 595, height: 842, runs, rules };
}

/** The lines as text, segments parted by a tab. */
export function linesOf(layout: Layout): string[] {
  return layout.lines.map((line) => textOf(layout, line));
}

export function textOf(layout: Layout, span: { start: number; end: number }): string {
  return layout.text.slice(span.start, span.end);
}

/** Throws where a line's or segment's span does not slice to words parted by single spaces, or lines overlap. */
export function checkSpans(layout: Layout): void {
  let end = -1;
  const check = (ok: boolean, what: string, line: Line): void => {
    if (!ok)
      throw new Error(
        `${what}: page ${line.page} line ${line.number} ${JSON.stringify(textOf(layout, line))}`,
      );
  };
  for (const line of layout.lines) {
    check(line.start > end && line.end > line.start, 'spans out of order', line);
    const parts = line.segments.map((segment) => textOf(layout, segment));
    check(parts.join('\t') === textOf(layout, line), 'segments are not the line', line);
    for (const part of parts) check(/^\S+(?: \S+)*$/.test(part), 'not single spaces', line);
    check(
      line.segments.every((segment) => segment.right >= segment.left),
      'right of left',
      line,
    );
    end = line.end;
  }
  const breaks = layout.text.split('\f').length;
  if (breaks !== Math.max(1, layout.pages.length)) throw new Error('pages are not parted by form feeds');
}

/** The rules of a grid: `xs` and `ys` are its lines, each drawn from end to end. */
export function gridRules(xs: readonly number[], ys: readonly number[]): Rule[] {
  const [left, right] = [xs[0]!, xs.at(-1)!];
  const [top, bottom] = [ys[0]!, ys.at(-1)!];
  return [
    ...xs.map((x) => ({ x0: x, y0: top, x1: x, y1: bottom })),
    ...ys.map((y) => ({ x0: left, y0: y, x1: right, y1: y })),
  ];
}
