/** How much a test tries: `FULL=1 npm test` has the sizes that stood behind a release, a plain run less of the same. */

const FULL = process.env.FULL === '1';

/** The second of the two, or with `FULL=1` the first. */
export function extent<T>(full: T, plain: T): T {
  return FULL ? full : plain;
}
