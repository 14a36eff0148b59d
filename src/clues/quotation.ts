/** Quotations that run over several paragraphs. */

import type { Sheet } from '../sheet/body.ts';

/** Lines of a quotation that somebody's motion is told in are no more. */
const LONGEST_QUOTATION = 60;
const quoted = new WeakMap<Sheet, ReadonlySet<number>>();

/** Lines within a quotation that begins without a number above them: `„Der Oberbürgermeister wird gebeten,` + `1. …“`. */
export function quotedLines(sheet: Sheet): ReadonlySet<number> {
  const known = quoted.get(sheet);
  if (known !== undefined) return known;
  const found = new Set<number>();
  let from: number | null = null;
  for (const [index, { text, marker }] of sheet.lines.entries()) {
    if (from !== null && index - from > LONGEST_QUOTATION) from = null;
    if (from === null && marker === null && opensQuotation(text.text)) from = index;
    else if (from !== null && /[“”"][.,;]?$/u.test(text.text)) {
      for (let line = from + 1; line <= index; line++) found.add(line);
      from = null;
    }
  }
  quoted.set(sheet, found);
  return found;
}

function opensQuotation(text: string): boolean {
  return /^[„"]/u.test(text) && !/[“”"]/u.test(text.slice(1)) && !/\?$/u.test(text);
}
