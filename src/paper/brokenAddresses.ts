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
  const fields = [...spans].flatMap(([field, places]) => {
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined || !BROKEN.test(text.slice(first.start, last.end)))
      return [];
    return said.some((one) => one.field === field) ? [] : [field];
  });
  // a value inside of another tells more
  return fields
    .filter((field) => !fields.some((other) => other.startsWith(`${field}/`)))
    .map((field) => unsureAt(field, spans));
}
