/** What was recognised in place of what could not be read. */

import type { SourcePage } from '../../model/position.ts';
import { type Problem, problem } from '../../model/problem.ts';
import type { Ocr } from '../../model/source.ts';

export interface Recognised {
  /** By number. */
  pages: ReadonlyMap<number, SourcePage>;
  /** Numbers of pages beyond the limit, which were not looked at. */
  left: readonly number[];
  /** How many pages were not looked at because there is no engine, or no model for the language. */
  withoutEngine: number;
  /** The language without a model. */
  withoutModel: string | null;
  /** `null` where nothing was recognised. */
  ocr: Ocr | null;
}

/** Puts the recognised pages in place of the others, and says so in place of what `problems` said of them. */
export function withRecognised(
  pages: SourcePage[],
  problems: Problem[],
  recognised: Recognised | undefined,
): Ocr | null {
  if (recognised === undefined) return null;
  for (const [index, { number }] of pages.entries())
    pages[index] = recognised.pages.get(number) ?? pages[index]!;
  const left = problems.filter(
    ({ code, args }) =>
      code !== 'pdf-page-without-text' || !recognised.pages.has((args as { page: number }).page),
  );
  problems.splice(0, problems.length, ...left);
  if (recognised.pages.size > 0) problems.push(problem('ocr-used', { pages: recognised.pages.size }));
  if (recognised.withoutEngine > 0) {
    problems.push(
      problem('ocr-not-installed', { pages: recognised.withoutEngine, language: recognised.withoutModel }),
    );
  }
  if (recognised.left.length > 0) {
    problems.push(problem('ocr-page-limit', { pages: recognised.pages.size, left: recognised.left.length }));
  }
  return recognised.ocr;
}
