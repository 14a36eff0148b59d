import type { Reading } from '../../model/reading.ts';

/** The normalised source text as it is: what offsets count in (UTF-16 units). Lines end in `\n`, pages in `\f`. */
export function showText({ layout }: Reading): string {
  if (layout === null) return '';
  return layout.text.endsWith('\n') ? layout.text : `${layout.text}\n`;
}
