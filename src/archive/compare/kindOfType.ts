/** The kind of paper that a feed's `paperType` means. */

import type { Kind } from '../../model/names.ts';

/** The first that fits: `Stellungnahme (Antrag)` is no Antrag, `Informationsvorlage Prüfantrag` neither. */
const TYPES: readonly (readonly [RegExp, Kind])[] = [
  [/^stellungnahme|^antwort\b/, 'stellungnahme'],
  [/^information/, 'information'],
  [/änderungsantrag/, 'aenderungsantrag'],
  [/beschlussvorlage|drucksache/, 'drucksache'],
  [/niederschrift|protokoll/, 'niederschrift'],
  [/anfrage/, 'anfrage'],
  [/antrag/, 'antrag'],
];

/** `null` for a type that is none of ours. */
export function kindOfType(paperType: string | null): Kind | null {
  const type = (paperType ?? '').normalize('NFC').toLowerCase();
  return TYPES.find(([words]) => words.test(type))?.[1] ?? null;
}
