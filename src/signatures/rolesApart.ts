/** Roles that columns which came out one after the other may have parted from their names. */

import { readerOf, readRole } from '../fields/person.ts';
import type { FoundSignature } from './stack.ts';

/**
 * `Nadine Muster` + `Jens Probe` + `Fraktionsvorsitzende` + `Stadtrat`: columns that came out one after the other. The
 * roles below the last name may be those of the names before it.
 */
export function rolesApart(signatures: readonly FoundSignature[]): number[] {
  return signatures.flatMap(({ lines }, index) => {
    const next = signatures[index + 1];
    const bare = lines.length === 0 && next !== undefined && next.name !== null;
    const roles = next?.lines.filter(({ text }) => readRole(readerOf(text))?.start === 0).length ?? 0;
    return bare && roles > 1 ? [index, index + 1] : [];
  });
}
