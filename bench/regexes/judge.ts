/** A process of its own that judges expressions, one after the other: `main.ts` starts one a core, and lets it go at the end. */

import recheck from 'recheck';
import { attacksOn, MOST_MS, slowestMs } from './attack.ts';
import type { Known } from './known.ts';
import type { Expression } from './literals.ts';

/** By the clock. On a busy machine a proof may not be found in time; then the expression is measured. The longest takes 4 s. */
const PROOF_MS = 5_000;

export interface Asked {
  expression: Expression;
  known: Known | null;
}

export interface Verdict {
  expression: Expression;
  /** By automata theory, for lines of any length. */
  proven: boolean;
  /** What need not be found out again; `null` where an attack was found. */
  known: Known | null;
  /** Of what is not proven: processor time that the worst line of a megabyte takes; `null` where it was measured before. */
  ms: number | null;
  /** Why it is not taken; `null` if it is. */
  fault: string | null;
}

function judge({ expression, known }: Asked): Verdict {
  const { source, flags } = expression;
  const diagnostics =
    known === null ? recheck.checkSync(source, flags, { checker: 'automaton', timeout: PROOF_MS }) : null;
  if (known === 'proven' || diagnostics?.status === 'safe')
    return { expression, proven: true, known: 'proven', ms: null, fault: null };
  if (known === 'measured') return { expression, proven: false, known, ms: null, fault: null };
  const { ms, by } = slowestMs(expression, attacksOn(expression, diagnostics));
  const fault = ms > MOST_MS ? `more than ${MOST_MS} ms for ${JSON.stringify(by)}` : null;
  return {
    expression,
    proven: false,
    known: diagnostics?.status === 'vulnerable' ? null : 'unproven',
    ms,
    fault,
  };
}

process.on('message', (asked: Asked) => process.send?.(judge(asked)));
