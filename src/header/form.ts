/** What of the form's header is printed, besides its values: for rules about labels and for showing where one stands. */

import { headerFieldOf } from '../fields/columns.ts';
import type { Form } from '../model/form.ts';
import type { Layout, Span } from '../model/position.ts';
import { type Stretch, spansOf } from '../words/stretch.ts';
import type { HeaderTable } from './reading.ts';

/** The form as plain data. */
export function formOf(layout: Layout, table: HeaderTable): Form {
  const first = layout.lines[table.start];
  const last = layout.lines[Math.max(table.start, table.end - 1)] ?? first;
  return {
    title: table.title === null ? null : firstSpan(table.title.stretch),
    labels: table.labels.flatMap(({ match, stretch }) => {
      const at = firstSpan(stretch);
      const field = headerFieldOf(match.field);
      return at === null || field === null ? [] : [{ field, at }];
    }),
    unknownLabels: table.unknownLabels.flatMap((label) => firstSpan(label) ?? []),
    at: { start: first?.start ?? 0, end: last?.end ?? 0 },
  };
}

function firstSpan(stretch: Stretch): Span | null {
  return spansOf(stretch)[0] ?? null;
}
