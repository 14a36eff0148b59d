/** Which pages of a PDF are to be recognised. Light: it is asked of every PDF, before anything of the engine is loaded. */

import type { SourcePage } from '../../model/position.ts';
import { isBadLayer } from './badLayer.ts';
import type { OcrMode } from './modes.ts';

/**
 * Their numbers, from 1.
 * @param hasLayer whether there is invisible text over pictures: where it is bad, `auto` takes the page, too
 */
export function pagesToRecognise(pages: readonly SourcePage[], mode: OcrMode, hasLayer: boolean): number[] {
  if (mode === 'never') return [];
  return pages
    .filter((page) => mode === 'always' || isWithoutText(page) || (hasLayer && isBadLayer(page)))
    .map(({ number }) => number);
}

function isWithoutText({ runs }: SourcePage): boolean {
  return !runs.some(({ text }) => text.trim() !== '');
}
