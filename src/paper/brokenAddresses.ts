/** Addresses of the web that a line breaks behind a hyphen: whether it is printed in them, or parts a word, nobody can tell. */

import type { Layout } from '../model/position.ts';
import type { Problem } from '../model/problem.ts';
import type { ValueSpans } from '../model/reading.ts';
import { unsureAt } from './unsure.ts';

const BROKEN = /(?:https?:\/\/|www\.)\S{0,300}[a-zß-ÿ]-\s{1,40}[a-zß-ÿ]/u;

/** Says of each value that holds one, if nothing is said of it yet, that it is unsure. */
export function reportBrokenAddresses(
  { text }: Layout,
  spans: ValueSpans,
  said: readonly Problem[],
): Problem[] {
  const told = new Set(said.map(({ field }) => field));
  const inner = new Set<string>();
  const fields = [...spans].flatMap(([field, places]) => {
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined || !BROKEN.test(text.slice(first.start, last.end)))
      return [];
    for (let at = field.lastIndexOf('/'); at > 0; at = field.lastIndexOf('/', at - 1))
      inner.add(field.slice(0, at));
    return [field];
  });
  // of a value with others inside these are told
  return fields
    .filter((field) => !inner.has(field) && !told.has(field))
    .map((field) => unsureAt(field, spans));
}
