/** Quotations that run over several paragraphs. */

import type { Sheet } from '../sheet/body.ts';

/** Lines of a quotation that somebody's motion is told in are no more. */
const LONGEST_QUOTATION = 60;
const quoted = new WeakMap<Sheet, Quoted>();

interface Quoted {
  /** Behind the first line of a quotation that begins with words. */
  told: ReadonlySet<number>;
  /** All lines of one that begins with a numbered question: `„1. Wie viele Tiere waren es?` + `2. Wo sind sie?“` */
  asked: ReadonlySet<number>;
}

/** Indexes of the lines of quotations that run over several: `„Der Oberbürgermeister wird gebeten,` + `1. …“`. */
export function quotedLines(sheet: Sheet): Quoted {
  const known = quoted.get(sheet);
  if (known !== undefined) return known;
  const told = new Set<number>();
  const asked = new Set<number>();
  let from: number | null = null;
  for (const [index, { text }] of sheet.lines.entries()) {
    if (from !== null && index - from > LONGEST_QUOTATION) from = null;
    if (from === null && opensQuotation(text.text)) from = index;
    else if (from !== null && /[“”"][.,;]?$/u.test(text.text)) {
      const asks = OPENS_LIST.test(sheet.lines[from]!.text.text);
      for (let line = asks ? from : from + 1; line <= index; line++) (asks ? asked : told).add(line);
      from = null;
    }
  }
  const found = { told, asked };
  quoted.set(sheet, found);
  return found;
}

const OPENS_LIST = /^[„"]\(?\d{1,2}[.)] /u;

function opensQuotation(text: string): boolean {
  if (!/^[„"]/u.test(text) || /[“”"]/u.test(text.slice(1))) return false;
  return OPENS_LIST.test(text) || !/\?$/u.test(text);
}
