import { fileURLToPath } from 'node:url';

/** The compiled file of a child or thread; `src` and `dist` lie side by side, so that it is found from both. */
export function compiledProgram(name: 'child' | 'thread'): string {
  return fileURLToPath(new URL(`../../dist/batch/${name}.js`, import.meta.url));
}

/** What Node takes besides its JavaScript heap, in MB. */
const BESIDES_HEAP = 96;

/** Size of the old generation, in MB, that makes V8 collect rubbish rather than grow up to the memory limit. */
export function heapSize(maxMemoryBytes: number): number {
  const limit = maxMemoryBytes / 2 ** 20;
  return Math.max(Math.floor(limit / 2), Math.floor(limit - BESIDES_HEAP));
}
