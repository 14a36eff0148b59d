/** Where every value of a record stands: in the text that was read, and on the page. */

import type { ParsedDocument } from '../model/names.ts';
import type { Positions } from '../model/place.ts';
import type { Span } from '../model/position.ts';
import type { Reading } from '../model/reading.ts';
import { boxFinder } from '../sheet/boxes.ts';
import { placeOf } from '../sheet/place.ts';

export type { Box, Position, Positions } from '../model/place.ts';
export type { JsonPointer } from '../model/pointer.ts';

/**
 * Positions of every value that is printed somewhere: not of `kind` and `public`, which are told from the whole paper,
 * nor of `references`. A reading of a PDF has boxes only if it was read with `ReadOptions.positions`.
 */
export function positionsOf({ layout, spans }: Pick<Reading, 'layout' | 'spans'>): Positions {
  const positions: Positions = {};
  if (layout === null) return positions;
  const boxesAt = boxFinder(layout);
  for (const [pointer, places] of spans) {
    positions[pointer] = contiguous(layout.text, places).map(({ start, end }) => ({
      ...placeOf(layout, start),
      start,
      end,
      boxes: boxesAt({ start, end }),
      raw: layout.text.slice(start, end),
    }));
  }
  return positions;
}

/** The record with `positions` before its diagnostics; a reading that is left out has none. */
export function withPositions(
  { diagnostics, ...record }: ParsedDocument,
  reading: Pick<Reading, 'layout' | 'spans'> = NOTHING_READ,
): ParsedDocument {
  return { ...record, positions: positionsOf(reading), diagnostics };
}

const NOTHING_READ: Pick<Reading, 'layout' | 'spans'> = { layout: null, spans: new Map() };

/** Between two spans of one value: a hyphen at the line's end, line breaks and spaces, characters that print nothing. */
const NOTHING_BETWEEN =
  /^(?:[-\u00ad\u00ac\u2010\u2011](?=[ \u00ad\u200b\u2060\ufeff]*\n))?[ \u00a0\u00ad\u200b\u2060\ufeff\n]*$/;

/** Longer stretches between two spans are looked at no further. */
const LONGEST_BETWEEN = 500;

/** Spans with nothing but a line break between them as one: a paragraph's lines, a cell's. */
export function contiguous(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    const between = last === undefined ? -1 : span.start - last.end;
    const joins =
      last !== undefined &&
      between >= 0 &&
      between <= LONGEST_BETWEEN &&
      NOTHING_BETWEEN.test(text.slice(last.end, span.start));
    if (joins) last.end = span.end;
    else whole.push({ ...span });
  }
  return whole;
}
