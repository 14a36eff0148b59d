/** A border in a picture. */

/** In pixels, both ends within. */
export interface PictureLine {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
