/** A drawn page to a picture file that is small enough. */

/** What is used of the canvas package's canvas. */
export interface PageCanvas {
  width: number;
  height: number;
  getContext(kind: '2d'): { drawImage(image: PageCanvas, x: number, y: number, w: number, h: number): void };
  toBuffer(mediaType: 'image/webp', quality: number): Buffer;
}

export interface FittedPicture {
  mediaType: 'image/webp';
  bytes: Buffer;
  pixels: { width: number; height: number };
}

/** Tried in turn: quality of the picture (0 to 100), and its size as a share of what was drawn. */
const ATTEMPTS = [
  { quality: 80, share: 1 },
  { quality: 50, share: 1 },
  { quality: 50, share: 0.6 },
  { quality: 30, share: 0.35 },
] as const;

/** WebP, half as large as JPEG for printed pages. `null` where even the poorest picture has more bytes. */
export function fitPicture(
  canvas: PageCanvas,
  maxBytes: number,
  makeCanvas: (width: number, height: number) => PageCanvas,
): FittedPicture | null {
  for (const { quality, share } of ATTEMPTS) {
    const smaller = share === 1 ? canvas : scaled(canvas, share, makeCanvas);
    const bytes = smaller.toBuffer('image/webp', quality);
    const { width, height } = smaller;
    if (bytes.length <= maxBytes) return { mediaType: 'image/webp', bytes, pixels: { width, height } };
  }
  return null;
}

function scaled(
  canvas: PageCanvas,
  share: number,
  makeCanvas: (width: number, height: number) => PageCanvas,
): PageCanvas {
  const [width, height] = [canvas.width, canvas.height].map((side) => Math.max(1, Math.round(side * share)));
  const smaller = makeCanvas(width!, height!);
  smaller.getContext('2d').drawImage(canvas, 0, 0, width!, height!);
  return smaller;
}
