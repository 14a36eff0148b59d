/** A path as it was given to a URI (RFC 3986), for SARIF. */

import { isAbsolute, relative, resolve, sep } from 'node:path';
import { bytesFromName } from '../../batch/fileName.ts';

/** Relative to the folder `base` where the path lies in it or was given relative; else with `file://`. */
export function fileUri(path: string, base: string): string {
  const inside = relative(base, resolve(base, path));
  if (!isAbsolute(path)) return encoded(slashed(inside === '' ? path : inside));
  const outside = inside === '' || inside.startsWith('..') || isAbsolute(inside);
  return outside ? `file://${encoded(slashed(path))}` : encoded(slashed(inside));
}

function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** Byte by byte: names need not be UTF-8. Unreserved characters and `/` stay. */
function encoded(path: string): string {
  return Array.from(bytesFromName(path), (byte) => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9\-._~/]/.test(character)) return character;
    return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}
