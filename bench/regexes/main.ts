/**
 * `npm run regexes`: every regular expression of the program is either proven by recheck to take time in proportion to
 * the line's length, whatever the line, or takes less than 50 ms for lines of a megabyte that mean harm. Works on the
 * compiled program (`npm run build`), so that nothing but JavaScript has to be understood. What was proven or
 * measured before is not judged again (`known.ts`); `--write` judges all anew and writes down what is known then.
 */

import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Asked, Verdict } from './judge.ts';
import { readKnown, writeKnown } from './known.ts';
import { compiledFiles, type Expression, findExpressions } from './literals.ts';
import { expressionsMadeBy } from './made.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/', import.meta.url));

async function allExpressions(): Promise<Expression[]> {
  const files = compiledFiles(PROGRAM);
  const found = files.map((file) => ({ file, ...findExpressions(PROGRAM, file) }));
  const makers = found.filter(({ calls }) => calls.length > 0).map(({ file }) => join(PROGRAM, file));
  const made = await expressionsMadeBy(makers);
  const seen = new Set(made.map(({ at }) => at));
  for (const call of found.flatMap(({ calls }) => calls)) {
    if (!seen.has(join(PROGRAM, call))) throw new Error(`what is made at ${call} was not seen: see made.ts`);
  }
  const all = [...found.flatMap(({ literals }) => literals), ...made];
  return [...new Map(all.map((one) => [`${one.flags}/${one.source}`, one])).values()];
}

/** Judges in a process of its own what is waiting, one by one: some take seconds, most no time. */
function judged(waiting: Asked[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  // the backend in JavaScript: the others are faster, but not on every machine
  const child = fork(new URL('judge.ts', import.meta.url), {
    env: { ...process.env, RECHECK_BACKEND: 'pure' },
  });
  const next = (): void => {
    const asked = waiting.shift();
    if (asked === undefined) child.disconnect();
    else child.send(asked);
  };
  child.on('message', (verdict) => {
    verdicts.push(verdict as Verdict);
    next();
  });
  next();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => resolve(verdicts));
  });
}

const expressions = await allExpressions();
const writes = process.argv.includes('--write');
const knownOf = writes ? () => null : readKnown();
const waiting = expressions.map((expression) => ({ expression, known: knownOf(expression) }));
const before = waiting.filter(({ known }) => known !== null).length;
const processes = Array.from({ length: availableParallelism() }, () => judged(waiting));
const verdicts = (await Promise.all(processes)).flat();
const proven = verdicts.filter((verdict) => verdict.proven).length;
const measured = verdicts.filter((verdict) => !verdict.proven && verdict.fault === null);
const faults = verdicts.filter(({ fault }) => fault !== null);

if (writes) writeKnown(verdicts);
console.log(
  `${expressions.length} expressions: ${proven} proven linear, ${measured.length} measured; ${before} known before`,
);
for (const { expression, ms } of measured.filter((one) => one.ms !== null))
  console.log(`  ${ms?.toFixed(1)} ms at most: /${expression.source}/${expression.flags}`);
for (const { expression, fault } of faults)
  console.log(`${expression.at}: /${expression.source}/${expression.flags}: ${fault}`);
if (verdicts.length !== expressions.length) console.log(`only ${verdicts.length} were judged`);
process.exitCode = faults.length === 0 && verdicts.length === expressions.length ? 0 : 1;
