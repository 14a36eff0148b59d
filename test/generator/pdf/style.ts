/** How a paper is put on PDF pages: everything that its seed chooses. Lengths are PDF points. */

import type { Oddity } from '../paper.ts';
import { createRandom } from '../random.ts';

export interface PdfStyle {
  family: 'Helvetica' | 'Times';
  size: number;
  /** Distance of baselines as a share of the size. */
  leading: number;
  /** Where a label of the form stands to its value. */
  labels: 'above' | 'beside' | 'same-line';
  /** How the form's borders are drawn; `none`: there are none. */
  borders: 'strokes' | 'rectangles' | 'frames' | 'one-path' | 'dashed' | 'none';
  /** What is placed at once: a line, or a word after the other, with or without its space. */
  emit: 'lines' | 'words' | 'bare-words';
  justified: boolean;
  hyphenated: boolean;
  /** Space after a paragraph. */
  paragraphGap: number;
  /** Space after an item of a list. */
  itemGap: number;
  /** From a marker's left edge to its text's. */
  hang: number;
  /** The form after the body in the content stream. */
  formLast: boolean;
  /** Running heads and feet first in the content stream. */
  furnitureFirst: boolean;
  /** Space between letters of the title. */
  titleTracking: number;
}

/** The style of a seed. A form without borders has its values beside or under the labels only where that can be told. */
export function pdfStyle(paper: { oddities: readonly Oddity[] }, seed: number): PdfStyle {
  const r = createRandom(seed, 5);
  const size = r.pick([10, 10.5, 11, 11, 12]);
  const borders = r.weighted([
    [5, 'strokes'],
    [2, 'rectangles'],
    [2, 'frames'],
    [2, 'one-path'],
    [1, 'dashed'],
    [2, 'none'],
  ] as const);
  return {
    family: r.pick(['Helvetica', 'Times']),
    size,
    leading: r.pick([1.15, 1.2, 1.3, 1.5]),
    labels: paper.oddities.includes('field-empty')
      ? 'above'
      : r.pick(['above', 'above', 'beside', 'same-line']),
    borders,
    emit: r.pick(['lines', 'words', 'bare-words']),
    justified: r.chance(0.4),
    hyphenated: r.chance(0.4),
    paragraphGap: size * r.pick([0.7, 1, 1.2]),
    itemGap: size * r.pick([0.4, 0.7]),
    hang: r.pick([18, 22, 28]),
    formLast: r.chance(0.3),
    furnitureFirst: r.chance(0.5),
    titleTracking: r.chance(0.2) ? 4 : 0,
  };
}
