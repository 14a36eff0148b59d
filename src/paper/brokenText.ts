/** Text that was broken, and nobody can tell how it was printed: addresses of the web, and words that an export tore. */

import type { Layout } from '../model/position.ts';
import type { Problem } from '../model/problem.ts';
import type { ValueSpans } from '../model/reading.ts';
import { unsureAt } from './unsure.ts';

/** A line ends behind a hyphen that is printed in the address, or parts a word of it. */
const ADDRESS = /(?:https?:\/\/|www\.)\S{0,300}[a-zß-ÿ]-\s{1,40}[a-zß-ÿ]/u;
/** `gewähr t`, `Beantwor tung`, `Spor tgutscheine`: between these two letters exports see a space where the print is narrow. */
const TORN =
  /[a-zß-ÿ]r t(?:e[nrsm]?|ung(?:en)?|lich[a-z]{0,3}|[bcdfgklmnpqvx][a-zß-ÿ]{1,30})?(?![A-Za-zÀ-ɏẞ])/u;

/** `AnnaEbert-Brücke`, `BeschlussNr.`, `Finanzund Grundstücksausschuss`: an export took the hyphen at a line's end for one that parts a word. */
const UNHYPHENED =
  /[a-zß-ÿ]{3}[A-ZÀ-Þ][a-zß-ÿ]{1,30}-[A-ZÀ-Þ]|(?:Beschlu(?:ss|ß)|Drucksachen|Antrags)Nr(?![a-zß-ÿ])|(?:Finanz|Umwelt|Kultur|Sozial|Gesundheits|Rechts|Betriebs|Schul|Bildungs|Jugend|Wirtschafts|Haupt|Bau|Sport|Verkehrs|Stadtgarten)und [A-ZÀ-Þ]/u;

/** `Straÿe`: the letter that stands for `ß` in fonts of TeX that do not say which letters they have. */
const OTHER_LETTER = /[a-zß-þ]ÿ/u;

/** Says of each value that holds one, if nothing is said of it yet, that it is unsure. */
export function reportBrokenText({ text }: Layout, spans: ValueSpans, said: readonly Problem[]): Problem[] {
  const told = new Set(said.map(({ field }) => field));
  const inner = new Set<string>();
  const fields = [...spans].flatMap(([field, places]) => {
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined || !isBroken(text.slice(first.start, last.end))) return [];
    for (let at = field.lastIndexOf('/'); at > 0; at = field.lastIndexOf('/', at - 1))
      inner.add(field.slice(0, at));
    return [field];
  });
  // of a value with others inside these are told
  return fields
    .filter((field) => !inner.has(field) && !told.has(field))
    .map((field) => unsureAt(field, spans));
}

function isBroken(text: string): boolean {
  return [ADDRESS, TORN, UNHYPHENED, OTHER_LETTER].some((sign) => sign.test(text));
}
