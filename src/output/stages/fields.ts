import { keysOf } from '../../model/pointer.ts';
import type { Reading } from '../../model/reading.ts';
import { placeOf } from '../../sheet/place.ts';
import { jsonLine } from './jsonLine.ts';

/**
 * One JSON object a value: its JSON Pointer, the value, and for each stretch of text that it came from the place (page,
 * line and column from 1), the half-open offsets, and the text as it stands there. Then one a diagnostic.
 */
export function showFields({ layout, record, spans }: Reading): string {
  const values = [...spans].map(([pointer, places]) =>
    jsonLine({
      pointer,
      value: valueAt(record, pointer),
      at: places.map(({ start, end }) => ({
        ...(layout === null ? {} : placeOf(layout, start)),
        start,
        end,
        raw: layout?.text.slice(start, end) ?? '',
      })),
    }),
  );
  return [...values, ...record.diagnostics.map((diagnostic) => jsonLine({ diagnostic }))].join('');
}

function valueAt(record: unknown, pointer: string): unknown {
  let value = record;
  for (const key of keysOf(pointer)) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return value ?? null;
}
