/** Where in the source text a rule points at. Cheap: nothing is read again, only looked up. */

import type { HeaderField } from '../model.ts';
import type { Span } from '../position.ts';
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

/**
 * A part [from, to) of a value in the source text, up to the end of its printed stretch. The value's spans are its text
 * unit by unit; only the space that joins two lines stands nowhere.
 */
export function partSpot(
  paper: CheckedPaper,
  pointer: string,
  value: string,
  from: number,
  to: number,
): Span | null {
  const text = paper.layout?.text ?? '';
  let at = 0;
  for (const span of paper.spans.get(pointer) ?? []) {
    if (value[at] === ' ' && !/\s/.test(text[span.start] ?? '')) at++;
    const end = at + span.end - span.start;
    if (from < end) {
      const start = span.start + Math.max(0, from - at);
      return { start, end: Math.max(start, Math.min(span.end, span.start + to - at)) };
    }
    at = end;
  }
  return spotOf(paper, pointer);
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
