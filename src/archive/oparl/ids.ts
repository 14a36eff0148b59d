/** URLs of objects: those that a map gives, else made below a base URL. */

import { readNumber } from '../../fields/number.ts';
import { foldWords } from '../fold.ts';
import type { Url } from './objects.ts';

export interface Ids {
  /** The URL that the map has for a number, a name, a path or a SHA-256; `null` where it has none. */
  mapped(key: string): Url | null;
  /** A URL below the base; `null` without a base. */
  made(...parts: readonly string[]): Url | null;
}

/** @param base without a stroke at its end; `null`: only mapped objects have a URL */
export function idsOf(base: string | null, map: ReadonlyMap<string, Url>): Ids {
  const byKey = new Map([...map].map(([key, url]) => [mapKey(key), url]));
  return {
    mapped: (key) => byKey.get(mapKey(key)) ?? null,
    made: (...parts) => (base === null ? null : [base, ...parts.map(slug)].join('/')),
  };
}

/** Numbers in any spelling, names whatever their signs. */
function mapKey(key: string): string {
  const number = readNumber(key);
  const whole = number !== null && number.start === 0 && number.end === key.trim().length;
  return whole ? number.canonical : foldWords(key);
}

/** `DS0288/24/1` is `DS0288-24-1`. */
function slug(part: string): string {
  return encodeURIComponent(part.replaceAll('/', '-'));
}
