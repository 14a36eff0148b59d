/** What a repair gives. */

export interface RepairedText {
  text: string;
  /** Places mended. */
  count: number;
  /** Offset of the first in `text`; -1 if there is none. */
  first: number;
}
