import type { Layout, Span } from '../../model/position.ts';
import type { Reading } from '../../model/reading.ts';
import { jsonLine, rounded } from './jsonLine.ts';

/**
 * One JSON object a drawn cell (`drawn`: its edges in points and its lines), then the printed title (`field: kind`), one
 * for each cell that the record's header was taken from (`field`, or `title` for what stands under the title), and the
 * labels that the form does not have.
 */
export function showCells({ layout, form, cells }: Reading): string {
  if (layout === null) return '';
  const drawn = layout.grid.map(({ page, left, top, right, bottom, lines }) =>
    jsonLine({
      drawn: { page, left: rounded(left), top: rounded(top), right: rounded(right), bottom: rounded(bottom) },
      lines: lines.map((spans) => textOf(layout, spans)),
    }),
  );
  const title = form?.title ? [jsonLine({ field: 'kind', lines: [textOf(layout, [form.title])] })] : [];
  const used = cells.map(({ field, lines }) =>
    jsonLine({ field, lines: lines.map((spans) => textOf(layout, spans)) }),
  );
  const unknown = (form?.unknownLabels ?? []).map((span) =>
    jsonLine({ unknownLabel: textOf(layout, [span]) }),
  );
  return [...drawn, ...title, ...used, ...unknown].join('');
}

function textOf(layout: Layout, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => layout.text.slice(start, end)).join(' ');
}
