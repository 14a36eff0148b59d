/** A drawn page to a picture file that is small enough, and parts of it to small ones. */

/** What is used of the canvas package's canvas. */
export interface PageCanvas {
  width: number;
  height: number;
  getContext(kind: '2d'): {
    drawImage(image: PageCanvas, x: number, y: number, w: number, h: number): void;
    drawImage(
      image: PageCanvas,
      ...place: [...from: [number, number, number, number], ...to: [number, number, number, number]]
    ): void;
  };
  toBuffer(mediaType: 'image/webp', quality: number): Uint8Array;
}

export interface FittedPicture {
  mediaType: 'image/webp';
  bytes: Uint8Array;
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

/** A part of a page as shown, in points. */
export interface PagePart {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Of a word: it is looked at in its own size. */
const QUALITY = 60;

/** Cuts a part out of a drawn page. `null` where nothing of it is on the page. @param scale pixels a point */
export function cutPicture(
  canvas: PageCanvas,
  { x, y, width, height }: PagePart,
  scale: number,
  makeCanvas: (width: number, height: number) => PageCanvas,
): FittedPicture | null {
  const within = (points: number, most: number): number =>
    Math.min(most, Math.max(0, Math.round(points * scale)));
  const [left, top] = [within(x, canvas.width), within(y, canvas.height)];
  const pixels = {
    width: within(x + width, canvas.width) - left,
    height: within(y + height, canvas.height) - top,
  };
  if (pixels.width < 1 || pixels.height < 1) return null;
  const part = makeCanvas(pixels.width, pixels.height);
  const size = [pixels.width, pixels.height] as const;
  part.getContext('2d').drawImage(canvas, left, top, ...size, 0, 0, ...size);
  return { mediaType: 'image/webp', bytes: part.toBuffer('image/webp', QUALITY), pixels };
}
