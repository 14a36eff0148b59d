/** All strings of a record that are text of its paper, each with the keys that lead to it. */

import type { ParsedDocument } from '../../model/names.ts';
import { NAMED_SHAPES, RECORD } from '../../model/record.ts';
import type { Shape } from '../../model/shape.ts';

export interface RecordString {
  /** The keys that lead to it. */
  keys: readonly (string | number)[];
  text: string;
  /** Where it stands, if the string itself says it. */
  page?: number;
}

/** The paper's words in the message of a text that is in no field; of a long one its beginning. */
const QUOTED = /^“(.*)”/s;

/** They tell of the reading, not of what is printed; `positions` repeats the values. */
const NOT_PRINTED: ReadonlySet<string> = new Set(['source', 'positions', 'diagnostics']);

/** Words of a closed list (`kind`, `outcome`) are the program's own and are left out. */
export function stringsOf(record: ParsedDocument): RecordString[] {
  const all: RecordString[] = [];
  for (const [key, shape] of Object.entries(RECORD.keys))
    if (!NOT_PRINTED.has(key)) collect(shape, record[key as keyof ParsedDocument], [key], all);
  return [...all, ...unassigned(record)];
}

function unassigned({ diagnostics }: ParsedDocument): RecordString[] {
  return diagnostics.flatMap(({ code, message, place }, at) => {
    const text = code === 'text-unassigned' ? QUOTED.exec(message)?.[1] : undefined;
    if (text === undefined) return [];
    return [{ keys: ['diagnostics', at, 'message'], text, ...(place && { page: place.page }) }];
  });
}

function collect(
  shape: Shape,
  value: unknown,
  keys: readonly (string | number)[],
  all: RecordString[],
): void {
  if (typeof value === 'string') {
    if (shape.is === 'text' || shape.is === 'textOrTruth') all.push({ keys, text: value });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const plain = shape.is === 'named' ? NAMED_SHAPES[shape.name as keyof typeof NAMED_SHAPES] : shape;
  if (plain.is === 'list' && Array.isArray(value))
    value.forEach((one, at) => {
      collect(plain.of, one, [...keys, at], all);
    });
  else if (plain.is === 'object')
    for (const [key, inner] of Object.entries(plain.keys))
      collect(inner, (value as Record<string, unknown>)[key], [...keys, key], all);
}
