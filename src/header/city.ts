/** Does a paper's head name another city than Magdeburg? */

import type { Layout } from '../model/position.ts';
import { Opening } from '../words/opening.ts';
import { type Stretch, stretchOf } from '../words/stretch.ts';
import type { HeaderTable } from './reading.ts';
import { headerValue } from './table.ts';

const OWN = /^magdeburg$/i;
/** In a narrow cell. */
const OWN_BROKEN = /^mag(?:de)?-$/i;
/** A place's name: one or two words with capitals, or with a joining word. */
const NAME =
  '([A-ZÀ-Þ][A-Za-zÀ-ɏẞ-]{2,30}(?: (?:am|an der|bei|ob der|im) [A-ZÀ-Þ][A-Za-zÀ-ɏẞ-]{2,20}| ?[(/] ?[A-ZÀ-Þ][A-Za-zÀ-ɏẞ]{2,20}\\)?| [A-ZÀ-Þ][a-zß-ɏ]{2,20})?)';
const SORT =
  '(?:Landeshauptstadt|LANDESHAUPTSTADT|Hansestadt|Universitätsstadt|Kreisstadt|Bundesstadt|Stadt|STADT|Gemeinde|GEMEINDE|Landkreis|LANDKREIS)';
/** `Stadt Halle (Saale)`, `Landeshauptstadt Dresden – Der Stadtrat`: the whole line. */
const WHOLE = new Opening(
  [
    ...[
      'Die ',
      'Der ',
      'Landesh',
      'LANDESH',
      'Hansestadt ',
      'Universit',
      'Kreisst',
      'Bundesst',
      'Stadt ',
      'STADT ',
    ],
    ...['Gemeinde ', 'GEMEINDE ', 'Landkreis ', 'LANDKREIS '],
  ],
  new RegExp(`^(?:(?:Die|Der) )?${SORT} ${NAME}(?:,? ?[–|:-] ?.{0,60})?$`, 'u'),
);
/** Each sort of a place's name ends so, and the name follows. */
const IN_SORTS = ['tadt ', 'STADT ', 'emeinde ', 'GEMEINDE ', 'andkreis ', 'LANDKREIS '];
/** `Stadtrat der Stadt Halle`, `Oberbürgermeister der Landeshauptstadt Dresden` */
const BODY = new RegExp(
  `(?:[Ss]tadtrat(?:e?s)?|[Gg]emeinderat(?:e?s)?|[Ss]tadtverordnetenversammlung|[Rr]at|[Kk]reistag|[Mm]agistrat|[Bb]ürgermeister(?:in)?) (?:de[rs] )?${SORT} ${NAME}`,
  'u',
);
/** Lines above the form, or of a text without one, in which a city may be named. */
const HEAD_LINES = 12;
/** Longer lines are no heads. */
const LONGEST = 120;

/** The name of the other city; `null` where none is named, or Magdeburg is as well. `table`: `null` without a form. */
export function foreignCity(layout: Layout, from: number, table: HeaderTable | null): string | null {
  const end = table === null ? from + HEAD_LINES : table.start;
  const above = layout.lines
    .slice(Math.max(from, end - HEAD_LINES), end)
    .flatMap(({ segments }) => segments.map((segment) => stretchOf(layout.text, [[segment]])));
  const loose = table?.loose.map(({ stretch }) => stretch) ?? [];
  const bodies = (['Absender', 'Adressat', 'Gremium'] as const).flatMap((name) =>
    table === null ? [] : (headerValue(layout, table, name) ?? []),
  );
  const named = [...above, ...loose].flatMap((line) => cityIn(line, true));
  named.push(...bodies.flatMap((value) => cityIn(value, false)));
  return named.some((name) => OWN.test(name)) ? null : (named[0] ?? null);
}

/** `isHead`: the whole line may be a place's name. */
function cityIn({ text }: Stretch, isHead: boolean): string[] {
  if (text.length > LONGEST || !IN_SORTS.some((part) => text.includes(part))) return [];
  const name = (isHead ? WHOLE.exec(text) : null)?.[1] ?? BODY.exec(text)?.[1];
  if (name === undefined) return [];
  const [first] = name.split(/[ ,(/]/);
  return [OWN.test(first!) || OWN_BROKEN.test(first!) ? 'Magdeburg' : name];
}
