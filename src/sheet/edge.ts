/** Heads and feet of pages. */

import type { LayoutPage, Line } from '../model/position.ts';

/** The block of lines at the head or foot of a page. */
export interface Edge {
  /** Lines from the edge inwards, up to where the body begins. */
  lines: Line[];
  /** Distance from the innermost of them to the body, in font sizes; infinite where nothing else stands on the page. */
  distance: number;
  page: LayoutPage;
}
