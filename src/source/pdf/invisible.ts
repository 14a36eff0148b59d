/** Is a page's text drawn invisibly over a picture, as text recognition puts it over a scan? */

import type { PdfOperatorList } from './library.ts';

/** pdf.js's operator numbers (`OPS`). */
const SET_TEXT_RENDERING_MODE = 38;
const SHOW_TEXT = 44;
const SAVE = 10;
const RESTORE = 11;
/** PDF 32000-1, table 106: neither fill nor stroke text. */
const INVISIBLE = 3;

/** True where more text is invisible than visible. */
export function isMostlyInvisible(drawing: PdfOperatorList): boolean {
  let mode = 0;
  let invisible = 0;
  let visible = 0;
  const saved: number[] = [];
  for (let index = 0; index < drawing.fnArray.length; index++) {
    const operator = drawing.fnArray[index];
    if (operator === SAVE) saved.push(mode);
    else if (operator === RESTORE) mode = saved.pop() ?? 0;
    else if (operator === SET_TEXT_RENDERING_MODE) mode = firstNumber(drawing.argsArray[index]);
    else if (operator === SHOW_TEXT) {
      if (mode === INVISIBLE) invisible++;
      else visible++;
    }
  }
  return invisible > visible;
}

function firstNumber(args: unknown): number {
  return Array.isArray(args) ? Number(args[0]) : 0;
}
