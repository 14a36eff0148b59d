import type { Reading } from '../../model/reading.ts';
import { jsonLine, rounded } from './jsonLine.ts';

/**
 * One JSON object a line in reading order: its place, offsets, position (points or columns), the blank space above it,
 * whether it is page furniture, and its segments, which may be cells of a table.
 */
export function showLines({ layout }: Reading): string {
  if (layout === null) return '';
  return layout.lines
    .map(({ page, number, start, end, left, right, y, size, gap, furniture, segments }) =>
      jsonLine({
        page,
        line: number,
        start,
        end,
        left: rounded(left),
        right: rounded(right),
        y: rounded(y),
        size: rounded(size),
        gap: rounded(gap),
        furniture,
        segments: segments.map((segment) => ({
          text: layout.text.slice(segment.start, segment.end),
          left: rounded(segment.left),
          right: rounded(segment.right),
          cell: segment.cell ?? null,
        })),
      }),
    )
    .join('');
}
