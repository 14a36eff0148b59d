import { readHeaderTable } from '../header/table.ts';
import type { Reading } from '../model/reading.ts';
import type { Layout, Span } from '../position.ts';
import { jsonLine, rounded } from './jsonLine.ts';

/**
 * One JSON object a drawn cell (`drawn`: its edges in points and its lines), then one for each cell of the header as it
 * was put together from drawn cells, separators or columns (`field`, or `title` for what stands under the title).
 */
export function showCells({ layout }: Reading): string {
  if (layout === null) return '';
  const drawn = layout.grid.map(({ page, left, top, right, bottom, lines }) =>
    jsonLine({
      drawn: { page, left: rounded(left), top: rounded(top), right: rounded(right), bottom: rounded(bottom) },
      lines: lines.map((spans) => textOf(layout, spans)),
    }),
  );
  const table = readHeaderTable(layout);
  const title = table?.title ? [jsonLine({ field: 'kind', lines: [table.title.stretch.text] })] : [];
  const cells = [...(table?.values ?? [])].map(([field, lines]) =>
    jsonLine({ field, lines: lines.map((spans) => textOf(layout, spans)) }),
  );
  const unknown = (table?.unknownLabels ?? []).map(({ text }) => jsonLine({ unknownLabel: text }));
  return [...drawn, ...title, ...cells, ...unknown].join('');
}

function textOf(layout: Layout, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => layout.text.slice(start, end)).join(' ');
}
