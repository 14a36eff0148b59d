/** How wide the characters of a page's fonts are: the drawing names the width of every glyph that it shows. */

import { TEXT_OPERATOR } from './glyphs.ts';
import type { PdfOperatorList } from './library.ts';

interface Glyph {
  unicode: string;
  /** Thousandths of the font size. */
  width: number;
}

/** Adds to `fonts`, by the name that runs know the font by, the widths of characters in font sizes. */
export function measureFonts(list: PdfOperatorList, fonts: Map<string, Map<string, number>>): void {
  let widths = new Map<string, number>();
  for (let i = 0; i < list.fnArray.length; i++) {
    const args = list.argsArray[i] as readonly unknown[] | null;
    if (list.fnArray[i] === TEXT_OPERATOR.setFont) {
      const name = String(args?.[0]);
      widths = fonts.get(name) ?? new Map();
      fonts.set(name, widths);
    } else if (list.fnArray[i] === TEXT_OPERATOR.showText && Array.isArray(args?.[0])) {
      for (const glyph of args[0] as (Glyph | number | null)[]) {
        if (glyph === null || typeof glyph === 'number' || widths.has(glyph.unicode)) continue;
        if (Number.isFinite(glyph.width)) widths.set(glyph.unicode, glyph.width / 1000);
      }
    }
  }
}
