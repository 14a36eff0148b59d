/** Does a picture let through what lies below? Only its decoded points tell. */

import type { PdfPicture } from './interpret.ts';
import type { PdfPage } from './library.ts';

/** pdf.js's ImageKind.RGBA_32BPP: the only one with points that let something through. */
const WITH_ALPHA = 3;

/** Of 255, and share of the points: a picture with few such points still hides what is below. */
const SOLID = 240;
const MOST_CLEAR = 0.05;

interface Decoded {
  kind?: number;
  data?: ArrayLike<number> | null;
}

/** A picture that cannot be decoded is not painted. */
export async function isOpaque({ id }: PdfPicture, page: PdfPage): Promise<boolean> {
  if (id === null) return false;
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
  const decoded = await new Promise<unknown>((resolve) => objects.get(id, resolve));
  const { kind, data } = (decoded ?? {}) as Decoded;
  if (data === undefined || data === null) return false;
  if (kind !== WITH_ALPHA) return true;
  let clear = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at]! < SOLID) clear++;
  return clear * 4 <= MOST_CLEAR * data.length;
}
