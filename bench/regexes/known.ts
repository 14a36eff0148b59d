/**
 * What was found out of expressions before, so that nothing is proven or measured twice: kept in `known.json`, which
 * `main.ts --write` makes. An expression that is not in it is judged anew; all are proven anew with another version of what
 * proves them, and measured anew with another version of Node.
 */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Expression } from './literals.ts';

const FILE = new URL('known.json', import.meta.url);
const PROVER: string = createRequire(import.meta.url)('recheck/package.json').version;

/** Of the others no proof and no attack was found in the time given; `measured`: but it took little time. */
export type Known = 'proven' | 'unproven' | 'measured';

interface Kept {
  prover: string;
  /** The version by which it was measured: `20`. */
  node: string;
  proven: string[];
  /** Measured, too: nobody keeps what takes long. */
  unproven: string[];
}

const NODE = process.versions.node.split('.')[0]!;

function keyOf({ source, flags }: Expression): string {
  return createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 16);
}

/** Tells what is known of an expression; `null` where nothing is. */
export function readKnown(): (expression: Expression) => Known | null {
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Kept;
  const proven = new Set(kept.prover === PROVER ? kept.proven : []);
  const unproven = new Set(kept.prover === PROVER ? kept.unproven : []);
  return (expression) => {
    const key = keyOf(expression);
    if (proven.has(key)) return 'proven';
    if (!unproven.has(key)) return null;
    return kept.node === NODE ? 'measured' : 'unproven';
  };
}

export function writeKnown(verdicts: readonly { expression: Expression; known: Known | null }[]): void {
  const keysOf = (what: Known): string[] =>
    verdicts
      .filter(({ known }) => known === what)
      .map(({ expression }) => keyOf(expression))
      .sort();
  const kept: Kept = {
    prover: PROVER,
    node: NODE,
    proven: keysOf('proven'),
    unproven: keysOf('unproven'),
  };
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
}
