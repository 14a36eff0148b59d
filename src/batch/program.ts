import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The file to start as a child or thread: bundled, which starts faster, or else compiled. `src` and `dist` lie side by
 * side and have rooms of the same depth, so that both are found from everywhere.
 */
export function compiledProgram(name: 'child' | 'thread' | 'watchdog'): string {
  const file = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
  const bundled = file(`bundle/${name}.cjs`);
  return existsSync(bundled) ? bundled : file(`batch/${name}.js`);
}

/** What Node takes besides its JavaScript heap, in MB. */
const BESIDES_HEAP = 96;

/** Size of the old generation, in MB, that makes V8 collect rubbish rather than grow up to the memory limit. */
export function heapSize(maxMemoryBytes: number): number {
  const limit = maxMemoryBytes / 2 ** 20;
  return Math.max(Math.floor(limit / 2), Math.floor(limit - BESIDES_HEAP));
}
