import type { JsonPointer } from '../model/pointer.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { ValueSpans } from '../model/reading.ts';

/** Says that the value may be another one, at its place. */
export function unsureAt(field: JsonPointer, spans: ValueSpans): Problem {
  return problem('reading-unsure', { field, at: spans.get(field)?.[0]?.start ?? null });
}
