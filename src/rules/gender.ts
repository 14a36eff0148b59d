/** Whom a form of address or a role speaks of: a woman or a man. Where the words do not say, neither. */

export type Gender = 'female' | 'male';

const ADDRESS = /(?<![A-Za-zÀ-ɏẞ])(?:(Herrn?|Hr\.)|(Frau|Fr\.))(?![A-Za-zÀ-ɏẞ])/gu;
/** `Vorsitzende/r`, `Oberbürgermeister(in)` say nothing. */
const FEMALE_ROLE =
  /(?<![A-Za-zÀ-ɏẞ])[A-Za-zÀ-ɏẞ]*(?:meisterin|rätin|frau|führerin|sprecherin|Sprecherin|leiterin|Dezernentin|chefin|SRin|StRin)(?![A-Za-zÀ-ɏẞ/(*:_])/u;
const MALE_ROLE =
  /(?<![A-Za-zÀ-ɏẞ])(?:[A-Za-zÀ-ɏẞ]*(?:meister|führer|Sprecher|leiter|Dezernent|[Vv]orsitzender)|Stadtrat|Ratsherrn?)(?![A-Za-zÀ-ɏẞ/(*:_])/u;
/** `der Vorsitzende` is a man, `Vorsitzende` alone and `die Vorsitzende` a woman, `Vorsitzenden` either. */
const CHAIRWOMAN =
  /(?<![A-Za-zÀ-ɏẞ])(?<!(?:[Dd]er|[Hh]err|Herrn) )[A-Za-zÀ-ɏẞ]*[Vv]orsitzende(?![A-Za-zÀ-ɏẞ/(*:_])/u;

/** Of the one form of address in a text; `null` where there is none, or both. */
export function genderOfAddress(text: string): Gender | null {
  let found: Gender | null = null;
  for (const match of text.slice(0, 400).matchAll(ADDRESS)) {
    const gender = match[1] === undefined ? 'female' : 'male';
    if (found !== null && found !== gender) return null;
    found = gender;
  }
  return found;
}

/** Of the roles named in a text; `null` where none tells, or where they differ. */
export function genderOfRole(text: string): Gender | null {
  const head = text.slice(0, 400);
  const female = FEMALE_ROLE.test(head) || CHAIRWOMAN.test(head);
  const male = MALE_ROLE.test(head);
  if (female === male) return null;
  return female ? 'female' : 'male';
}
