/** A block as a paragraph. */

import type { Block } from '../sheet/block.ts';
import { concatStretches, type Stretch } from '../words/stretch.ts';

/** A paragraph as a value: as printed; the mark of a symbol font becomes `•`. */
export function paragraph(block: Block): Stretch {
  const mark = block.marker?.family === 'bullet' ? block.marker.style.slice('bullet'.length) : '';
  if (mark === '' || PLAIN_MARK.test(mark) || block.text.text === '') return block.full;
  return concatStretches({ text: '•', pieces: [] }, block.text);
}

/** Marks that are printed as they arrive. */
const PLAIN_MARK = /^[-–—•*·▪▫●○◦■□►▶➢➤→⇒✓✔‣⁃+»o]$/u;
