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

/** Share of the memory limit that each of V8's three spaces for young objects may take, and their size in MB at most. */
const YOUNG_SHARE = 1 / 32;
const YOUNG_MOST = 32;

/** Size of the old generation, in MB, that makes V8 collect rubbish rather than grow up to the memory limit. */
export function heapSize(maxMemoryBytes: number): number {
  const limit = maxMemoryBytes / 2 ** 20;
  return Math.max(Math.floor(limit / 2), Math.floor(limit - BESIDES_HEAP - 3 * youngSize(limit)));
}

function youngSize(limit: number): number {
  return Math.max(1, Math.min(YOUNG_MOST, Math.floor(limit * YOUNG_SHARE)));
}

/** Node up to this major version is known to take the flags below; it ends with `bad option` at those that it does not. */
const NEWEST_KNOWN = 25;

/**
 * Node's flags for a child. Beside the limit they save a quarter of the processor time of an archive run: every paper
 * leaves much short-lived rubbish, which a larger young generation lets die by itself; there are as many children as
 * cores, so that helping threads of one would take time from another; and code has to run for longer before V8 spends
 * time on optimising it, since the PDF library has many parts that few papers use.
 */
export function childFlags(maxMemoryBytes: number, nodeVersion = process.versions.node): string[] {
  const young = youngSize(maxMemoryBytes / 2 ** 20);
  const major = Number(nodeVersion.split('.')[0]);
  const flags = [`--max-old-space-size=${heapSize(maxMemoryBytes)}`];
  if (major <= NEWEST_KNOWN) {
    flags.unshift(
      '--single-threaded-gc',
      `--min-semi-space-size=${Math.ceil(young / 2)}`,
      `--max-semi-space-size=${young}`,
    );
  }
  // later versions of V8 have other ways to say so
  if (major <= 20) flags.unshift('--interrupt-budget=600000');
  return flags;
}
