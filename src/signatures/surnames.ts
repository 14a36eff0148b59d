/** Surnames alone in their line, by which the heads of offices sign: `Rehbaum`, `Dr. Scheidemann`, `i. V. Krug`. */

import { beginsWithRole, officeBehind } from '../fields/signatureName.ts';
import type { Sheet } from '../sheet/body.ts';
import { closingOf } from '../words/closing.ts';
import { NEVER_NAMES, SURNAME } from '../words/names.ts';
import { isContact } from '../words/opinion.ts';

/** So many lines may stand between a name and the end or the enclosures: roles, an office, a second name. */
const MOST_BELOW = 7;

/** The surnames that stand at the end of the text, above nothing but roles, other names and enclosures. */
export function findSurnames(sheet: Sheet): string[] {
  const found = new Set<string>();
  sheet.lines.forEach(({ text, line }, index) => {
    if (sheet.aside[index] !== null || line.segments.length > 2) return;
    const cells =
      line.segments.length === 1
        ? [text.text]
        : line.segments.map(({ start, end }) => sheet.layout.text.slice(start, end));
    const names = cells.map(surnameIn).filter((name) => name !== null);
    if (names.length === 0 || !isLast(sheet, index)) return;
    for (const name of names) found.add(name);
  });
  return [...found];
}

/** The surname that is all that the text holds, but for what stands before a name and somebody's office behind it. */
function surnameIn(text: string): string | null {
  const name = SURNAME.exec(text.slice(0, officeBehind(text)?.end))?.[1];
  if (name === undefined || NEVER_NAMES.has(name) || beginsWithRole(name) || closingOf(name) !== null)
    return null;
  return name;
}

/** Does nothing but names, roles and enclosures stand below? Above, a paragraph has ended. */
function isLast(sheet: Sheet, index: number): boolean {
  const { lines, aside } = sheet;
  if (!beginsBlock(sheet, index)) return false;
  let below = 0;
  for (let next = index + 1; next < lines.length; next++) {
    if (aside[next] !== null) continue;
    const { text } = lines[next]!.text;
    if (/^Anl(?:agen?|\.)(?![A-Za-zÀ-ɏẞ])/.test(text) || isContact(text) || closingOf(text) !== null)
      return true;
    if (lines[next]!.marker !== null || ++below > MOST_BELOW) return false;
    if (/[.?!:;]$/.test(text) || text.length > 110) return false;
  }
  return true;
}

/** Space, the end of a sentence or a farewell stands above, and no name whose role this may be. */
function beginsBlock(sheet: Sheet, index: number): boolean {
  const { lines, measure } = sheet;
  const before = lines[index - 1];
  const { line } = lines[index]!;
  if (before === undefined) return true;
  const { text } = before.text;
  if (/(?: und|,|-| für| der| des)$/.test(text)) return false;
  // an office that stands above its surname
  if (line.gap < 1 && beginsWithRole(text) && beginsBlock(sheet, index - 1)) return true;
  if (line.gap >= measure.gap || line.page !== before.line.page) return true;
  // the last item of a list needs no full stop, and an office below is somebody's
  if (before.marker !== null && beginsWithRole(lines[index + 1]?.text.text ?? '')) return true;
  return /[.!?)]$/.test(text) || closingOf(text) === 'farewell';
}
