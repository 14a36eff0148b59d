/** A line of a megabyte that means harm, against one expression. */

import type { Diagnostics } from 'recheck';
import type { Expression } from './literals.ts';

/** Characters. Each next one is tried only if the one before took its share of the time at most. */
const LENGTHS = [2_000, 60_000, 1_000_000];
const TRIES = 20;

/** In milliseconds of processor time, for the longest. */
export const MOST_MS = 50;

/** What a line is made of: a beginning, something over and over, an end. */
export interface Attack {
  prefix: string;
  pump: string;
  suffix: string;
}

const ENDS = ['', '\0'];
/** Of every kind that an expression may ask for, besides the characters that it names. */
const PUMPS = [
  'a',
  'A',
  'aB',
  'Ä',
  ' ',
  '\t',
  '0',
  '1.',
  '.',
  '-',
  ', ',
  '/',
  'a ',
  ' a',
  'A. ',
  'Wort ',
  'Wort-',
  '. ',
];

const MOST_PUMPS = 60;

/** `recheck`'s own attack, where it has one, and lines made of what the expression names. */
export function attacksOn({ source }: Expression, diagnostics: Diagnostics | null): Attack[] {
  const words = source.replaceAll(/\\[a-zA-Z](?:\{\w+\})?|[\\^$()[\]{}?*+|]/g, ' ').split(' ');
  const named = [...new Set([...words, ...words.join('')])].filter((word) => word !== '');
  const pumps = [...PUMPS, ...named, ...named.slice(0, 10).map((word) => `${word} `)].slice(0, MOST_PUMPS);
  const own = diagnostics?.status === 'vulnerable' ? ownAttack(diagnostics) : [];
  return [...own, ...pumps.flatMap((pump) => ENDS.map((suffix) => ({ prefix: '', pump, suffix })))];
}

/** Each of its pumps is grown by itself. */
function ownAttack({ attack }: Diagnostics & { status: 'vulnerable' }): Attack[] {
  return attack.pumps.map(({ prefix, pump }) => ({ prefix, pump, suffix: attack.suffix }));
}

/** Milliseconds that the slowest of the lines takes; infinite if a shorter line takes as long already. */
export function slowestMs(
  expression: Expression,
  attacks: readonly Attack[],
): { ms: number; by: Attack | null } {
  let slowest: { ms: number; by: Attack | null } = { ms: 0, by: null };
  for (const by of attacks) {
    const ms = timeOf(new RegExp(expression.source, expression.flags), by);
    if (ms > slowest.ms) slowest = { ms, by };
    if (ms > MOST_MS) break;
  }
  return slowest;
}

function timeOf(expression: RegExp, { prefix, pump, suffix }: Attack): number {
  let ms = 0;
  for (const length of LENGTHS) {
    const line = prefix + pump.repeat(Math.ceil(length / pump.length)) + suffix;
    ms = leastMs(expression, line);
    if (ms > MOST_MS) return length === LENGTHS.at(-1) ? ms : Number.POSITIVE_INFINITY;
  }
  return ms;
}

/** The least of some tries: what else the machine does can only add. */
function leastMs(expression: RegExp, line: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least > MOST_MS / 2; i++) {
    const start = process.cpuUsage();
    use(expression, line);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** As the program does: a global one finds all matches, any other one looks for the first. */
function use(expression: RegExp, line: string): void {
  expression.lastIndex = 0;
  if (expression.global && !expression.sticky) line.replace(expression, '');
  else expression.exec(line);
}
