/** One page of an engine to its runs and rules. */

import type { SourcePage } from '../../model/position.ts';
import { drawnBullets } from './bullets.ts';
import type { EnginePage } from './engine.ts';
import { fieldToRuns } from './fields.ts';
import { shapesToRules } from './rules.ts';
import { glyphsToRuns } from './runs.ts';
import { takeApart } from './spacing.ts';

/** `number` counts from 1. */
export function toSourcePage(page: EnginePage, number: number): SourcePage {
  const { width, height, glyphs, shapes, fields } = page;
  const runs = takeApart(glyphsToRuns(glyphs.filter((glyph) => isOnPage(glyph, page))));
  return {
    number,
    width,
    height,
    runs: [...runs, ...drawnBullets(shapes, runs), ...fields.flatMap(fieldToRuns)],
    rules: shapesToRules(shapes),
  };
}

function isOnPage({ x, y, paint }: EnginePage['glyphs'][number], { width, height }: EnginePage): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height && !paint.hiddenLayer;
}
