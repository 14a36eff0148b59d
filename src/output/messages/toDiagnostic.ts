/** Problems as a record tells them: with a sentence and a place. */

import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Layout } from '../../model/position.ts';
import type { Problem, ProblemSpot } from '../../model/problem.ts';
import { placeAtHeight, placeOf } from '../../sheet/place.ts';
import type { Catalogue } from './catalogue.ts';
import { EN } from './en.ts';

/** @param layout the text that `problem.at` points into; `null` where there is none: then only places are told */
export function toDiagnostic(
  problem: Problem,
  layout: Layout | null = null,
  catalogue: Catalogue = EN,
): Diagnostic {
  const { code, severity, field, at } = problem;
  return { code, severity, message: sentenceOf(problem, catalogue), field, place: placeAt(at, layout) };
}

/** What is wrong, in a sentence or two. */
export function sentenceOf({ code, args }: Problem, catalogue: Catalogue): string {
  const sentence = catalogue[code] as (args: Problem['args']) => string;
  return sentence(args);
}

function placeAt(at: ProblemSpot | null, layout: Layout | null): Place | null {
  if (at === null) return null;
  if (typeof at === 'object' && 'y' in at) return placeAtHeight(layout?.lines ?? [], at.page, at.y);
  if (typeof at === 'object' && 'page' in at) return at;
  return layout === null ? null : placeOf(layout, typeof at === 'number' ? at : at.start);
}
