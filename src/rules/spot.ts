/** Where in the source text a rule points at. Cheap: nothing is read again, only looked up. */

import type { HeaderField } from '../model/names.ts';
import type { Span } from '../model/position.ts';
import type { CheckedPaper } from './rule.ts';

/** The first printed stretch of a value; `null` where it has none. */
export function spotOf(paper: CheckedPaper, pointer: string): Span | null {
  return paper.spans.get(pointer)?.[0] ?? null;
}

/** Where something that is missing is told: at the words that name the kind, else at the header's beginning. */
export function titleSpot({ form }: CheckedPaper): Span | null {
  return form === null ? null : (form.title ?? { start: form.at.start, end: form.at.start });
}

/** At a field's printed label, or, where there is none, as what is missing. */
export function labelSpot(paper: CheckedPaper, field: HeaderField): Span | null {
  return paper.form?.labels.find((label) => label.field === field)?.at ?? titleSpot(paper);
}

/** Half-open range in a value's text. */
export interface Part {
  start: number;
  end: number;
}

/** Where a part of a value stands in the source text, up to the end of its printed stretch. */
export function partSpot(paper: CheckedPaper, pointer: string, value: string, part: Part): Span | null {
  return partSpots(paper, pointer, value, [part])[0] ?? null;
}

/**
 * The same for parts in the order of the text, in one walk over the value. Its spans are its text unit by unit; only
 * the space that joins two lines stands nowhere.
 */
export function partSpots(
  paper: CheckedPaper,
  pointer: string,
  value: string,
  parts: readonly Part[],
): (Span | null)[] {
  const text = paper.layout?.text ?? '';
  const spans = paper.spans.get(pointer) ?? [];
  const found: (Span | null)[] = [];
  let at = 0;
  for (const span of spans) {
    if (value[at] === ' ' && !/\s/.test(text[span.start] ?? '')) at++;
    const end = at + span.end - span.start;
    for (let part = parts[found.length]; part !== undefined && part.start < end; part = parts[found.length]) {
      const start = span.start + Math.max(0, part.start - at);
      found.push({ start, end: Math.max(start, Math.min(span.end, span.start + part.end - at)) });
    }
    at = end;
  }
  while (found.length < parts.length) found.push(spans[0] ?? null);
  return found;
}

/** Did the text end with the header? Then it is told once, and not for each part that is missing. */
export function isCut({ record }: CheckedPaper): boolean {
  return record.diagnostics.some(({ code, field }) => code === 'header-incomplete' && field === '/header');
}

/** Is the value of this field there, but not readable, which a diagnostic tells? */
export function isMalformed({ record }: CheckedPaper, field: HeaderField): boolean {
  return record.diagnostics.some(
    ({ code, field: at }) => at === `/header/${field}` && code.endsWith('-malformed'),
  );
}
