/** The offices under the names of chair and clerk. */

import { type Stretch, sliceStretch } from '../words/stretch.ts';
import { isRoleOnly } from './attendee.ts';

const OFFICE =
  /^(?:(?:stellv(?:ertretende[r]?|\.) |[12]\. stellv\. )?(?:Vorsitz|Vorsitzende(?:[rn]|\/-?r)?(?: des (?:Stadtrate?s|Ausschu(?:ss|ß)es))?|Stadtratsvorsitzende[r]?|Ausschu(?:ss|ß)vorsitzende[r]?|Sitzungsleit(?:er(?:in)?|ung)|Schriftführ(?:er(?:in)?|ung)|Protokollführ(?:er(?:in)?|ung)|Protokollant(?:in)?|Protokoll|Ortsbürgermeister(?:in)?|Oberbürgermeister(?:in)?))$/u;
const CLERK = /^(?:Schriftführ|Protokoll)/u;

/** Does the cell hold one of the offices that only sign, or two of which the gap is lost? */
export function isClosingOffice({ text }: Stretch): boolean {
  return OFFICE.test(text) || officeGap(text) > 0;
}

/** … or what else a chair may be: `Beigeordneter`. */
export function isAnyOffice(cell: Stretch): boolean {
  return isClosingOffice(cell) || isRoleOnly(cell.text);
}

export function isClerk(text: string): boolean {
  return CLERK.test(text);
}

/** `Vorsitzender des Stadtrates Schriftführerin`: two offices. */
export function officesIn(cell: Stretch): Stretch[] {
  const gap = officeGap(cell.text);
  return gap === 0 ? [cell] : [sliceStretch(cell, 0, gap), sliceStretch(cell, gap + 1)];
}

/** No two offices are longer. */
const LONGEST = 100;

/** Index of the space between two offices; 0 where there are not two. */
function officeGap(text: string): number {
  if (text.length > LONGEST) return 0;
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const [one, other] = [text.slice(0, at), text.slice(at + 1)];
    if (CLERK.test(one) === CLERK.test(other)) continue;
    if ((OFFICE.test(one) || isRoleOnly(one)) && (OFFICE.test(other) || isRoleOnly(other))) return at;
  }
  return 0;
}
