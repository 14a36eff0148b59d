/** Diagnostics of the reading as rules of `check`: the rule that has a code's name takes its diagnostics over. */

import { type Diagnostic, type DiagnosticCode, SEVERITY } from '../../model/diagnosticNames.ts';
import type { Kind } from '../../model/names.ts';
import type { Layout, Line, Place, Span } from '../../model/position.ts';
import type { CheckedPaper, Example, Rule } from '../rule.ts';

/** What `explain` tells of a code. */
export interface ReadingRule {
  id: DiagnosticCode;
  what: string;
  why: string;
  mend: string;
  /** `[good, bad]` in words, or an example with its paper. */
  examples: readonly [good: string, bad: string] | Example;
  implies?: readonly string[];
  kinds?: readonly Kind[];
  /** Is only the character at the place meant, and not the value or cell that begins there? */
  spotOnly?: boolean;
  /** Is this diagnostic left to a finer rule? */
  leaves?: (diagnostic: Diagnostic, paper: CheckedPaper) => boolean;
}

export function readingRule({
  id,
  examples,
  implies = [],
  kinds,
  leaves = () => false,
  spotOnly = false,
  ...texts
}: ReadingRule): Rule {
  return {
    id,
    severity: SEVERITY[id],
    kinds: kinds ?? null,
    ...texts,
    examples: 'paper' in examples ? examples : { good: examples[0], bad: examples[1], paper: null },
    implies,
    check: (paper) => {
      const taken = paper.record.diagnostics.filter(
        (diagnostic) => diagnostic.code === id && !leaves(diagnostic, paper),
      );
      if (taken.length === 0) return [];
      const lines = printedLines(paper);
      return taken.map(({ message, field, place }) => ({
        message,
        field,
        place,
        at: spanAt(paper, lines, { field, place, spotOnly }),
      }));
    },
  };
}

/** The source text that a diagnostic's place points at: the label, the value, else what is left of its cell. */
function spanAt(
  paper: CheckedPaper,
  lines: ReadonlyMap<string, Line>,
  { field, place, spotOnly }: { field: string | null; place: Place | null; spotOnly: boolean },
): Span | null {
  const { layout, form, spans } = paper;
  if (layout === null || place === null) return null;
  const line = lines.get(`${place.page}:${place.line}`);
  const start = line === undefined ? null : lineStart(layout, line) + place.column - 1;
  if (line === undefined || start === null || start > line.end) return null;
  if (spotOnly) return { start, end: layout.text[start] === '\ufffd' ? start + 1 : start };
  const known = [
    ...(form?.labels.map(({ at }) => at) ?? []),
    ...(form?.unknownLabels ?? []),
    ...(form?.title ? [form.title] : []),
    ...(field === null ? [] : (spans.get(field) ?? [])),
  ];
  const end =
    known.find((span) => span.start === start)?.end ??
    line.segments.find((segment) => segment.start <= start && start < segment.end)?.end;
  return { start, end: end ?? start };
}

/** By page and number, as places name them. */
function printedLines({ layout }: CheckedPaper): ReadonlyMap<string, Line> {
  return new Map(layout?.lines.map((line) => [`${line.page}:${line.number}`, line]));
}

function lineStart({ text }: Layout, line: Line): number {
  let start = line.start;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\f') start--;
  return start;
}
