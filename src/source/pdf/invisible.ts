/** Is a page's text drawn invisibly over a picture, as text recognition puts it over a scan? */

import { type Glyph, TEXT_MODE } from './engine.ts';

/** True where more text is invisible than visible. */
export function isMostlyInvisible(glyphs: readonly Glyph[]): boolean {
  let invisible = 0;
  for (const { mode } of glyphs) if (mode === TEXT_MODE.invisible) invisible++;
  return invisible * 2 > glyphs.length;
}
