/**
 * Nothing is lost in silence, told without the reading's own check: every printed line behind the header stands in
 * exactly one block of `roles`; and it holds some of a value, or its role has none, or a diagnostic names its place.
 */

import type { Layout, Line, Span } from '../src/model/position.ts';
import type { Reading } from '../src/model/reading.ts';

/** What is printed around the text proper, and heads that only part it. */
const WITHOUT_VALUE: ReadonlySet<string> = new Set([
  ...['lead', 'reasonsHead', 'enclosuresHead', 'farewell', 'postScriptum'],
  ...['furniture', 'footnote', 'stamp', 'webPage', 'separator', 'answerLine', 'banner', 'placeDate'],
  ...['certified', 'copies', 'answerLabel', 'contact', 'financeForm', 'responsible', 'boundIn'],
  ...['label', 'letterhead', 'heading', 'divider', 'itemNote', 'formula'],
]);

/** Everything that was lost, one entry a line; none for what has no body that is read: the record says so. */
export function losses(reading: Reading): string[] {
  const { record, layout, form, roles } = reading;
  const codes = new Set<string>(record.diagnostics.map(({ code }) => code));
  if (layout === null || form === null) {
    const said = record.diagnostics.some(({ severity }) => severity !== 'info');
    return said ? [] : ['nothing was read, and nothing is said'];
  }
  if (codes.has('kind-partly-read')) return [];
  const blocks = new Map<number, number[]>();
  for (const [index, { lines }] of roles.entries()) {
    for (const { start } of lines) blocks.set(start, [...(blocks.get(start) ?? []), index]);
  }
  return bodyOf(reading, layout, form.at.end).flatMap((line) => {
    const own = blocks.get(line.start) ?? [];
    const said = `line ${line.number} of page ${line.page}: ${layout.text.slice(line.start, line.end)}`;
    if (own.length !== 1) return [`in ${own.length} blocks: ${said}`];
    return isKept(reading, layout, line, own[0]!) ? [] : [`${roles[own[0]!]!.role}, in no value: ${said}`];
  });
}

/** The lines behind the header, up to the next paper; not those below a body that hold values of the header. */
function bodyOf({ record, spans }: Reading, layout: Layout, end: number): Line[] {
  const next = record.diagnostics.find(({ code }) => code === 'more-than-one-document')?.place ?? null;
  const header = [...spans].flatMap(([pointer, own]) => (/^\/header\//.test(pointer) ? own : []));
  return layout.lines.filter((line) => {
    if (line.start < end) return false;
    if (next !== null && isAtOrBehind(line, next)) return false;
    return !header.some((span) => overlaps(span, line));
  });
}

function isAtOrBehind(line: Line, place: { page: number; line: number }): boolean {
  return line.page > place.page || (line.page === place.page && line.number >= place.line);
}

function overlaps(span: Span, line: Span): boolean {
  return span.start < line.end && line.start < span.end;
}

function isKept({ record, spans, roles }: Reading, layout: Layout, line: Line, index: number): boolean {
  const { role, lines } = roles[index]!;
  if (WITHOUT_VALUE.has(role)) return true;
  if ([...spans.values()].some((all) => all.some((span) => overlaps(span, line)))) return true;
  const named = new Set(
    record.diagnostics.flatMap(({ code, place }) =>
      code === 'text-unassigned' && place !== null ? [`${place.page}:${place.line}`] : [],
    ),
  );
  if (named.has(`${line.page}:${line.number}`)) return true;
  // what is left of running text is named by its beginning; lines of signatures are named one by one
  const first = layout.lines.find(({ start }) => start === lines[0]!.start)!;
  return role !== 'signature' && named.has(`${first.page}:${first.number}`);
}
