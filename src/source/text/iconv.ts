/** iconv-lite, loaded for the first text that needs it: most are plain UTF-8, and its tables take as long as a paper. */

import { createRequire } from 'node:module';

type Iconv = typeof import('iconv-lite');

const require = createRequire(import.meta.url);

let library: Iconv | undefined;

/** Decodes bytes as iconv-lite does. */
export function decodeWith(name: string, bytes: Uint8Array, options?: { stripBOM: boolean }): string {
  library ??= require('iconv-lite') as Iconv;
  return library.decode(bytes, name, options);
}
