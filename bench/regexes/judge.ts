/** A process of its own that judges expressions, one after the other: `main.ts` starts one a core, and lets it go at the end. */

import recheck from 'recheck';
import { attacksOn, MOST_MS, slowestMs } from './attack.ts';
import type { Expression } from './literals.ts';

/** By the clock. On a busy machine a proof may not be found in time; then the expression is measured. The longest takes 4 s. */
const PROOF_MS = 5_000;

export interface Verdict {
  expression: Expression;
  /** By automata theory, for lines of any length. */
  proven: boolean;
  /** Of what is not proven: processor time that the worst line of a megabyte takes. */
  ms: number | null;
  /** Why it is not taken; `null` if it is. */
  fault: string | null;
}

function judge(expression: Expression): Verdict {
  const { source, flags } = expression;
  const diagnostics = recheck.checkSync(source, flags, { checker: 'automaton', timeout: PROOF_MS });
  if (diagnostics.status === 'safe') return { expression, proven: true, ms: null, fault: null };
  const { ms, by } = slowestMs(expression, attacksOn(expression, diagnostics));
  const fault = ms > MOST_MS ? `more than ${MOST_MS} ms for ${JSON.stringify(by)}` : null;
  return { expression, proven: false, ms, fault };
}

process.on('message', (expression: Expression) => process.send?.(judge(expression)));
