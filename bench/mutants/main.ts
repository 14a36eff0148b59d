/**
 * `npm run mutants`: takes one clue, weight, transition or condition of the reading away at a time, reads the papers of a corpus of which
 * that may change something, and tells which of them nothing misses: no record and no diagnostic is another one.
 *
 *     --only SORT  clue, weight, transition, header-weight or condition; may be given more than once
 *     --every N    one mutant in N
 *     --in TEXT    only files whose path holds the text
 *     --sample N   one paper in N, and all bodies of `test/decode/sequences.txt`: in less time, and what goes unnoticed is an upper bound
 *     --most N     tries no condition on more papers than this (200) that it decides something in; more find a few mutants more
 *     --texts      reads no PDF: in a third of the time, and a few mutants more go unnoticed
 *     --tests      tries what no paper misses in the unit tests, too: ten minutes more for the conditions, and some seconds for each number
 *
 * What only saves time counts as unnoticed, as nobody can tell it from the rest. Without `--tests` those with small papers of their own are
 * not asked: what goes unnoticed may be missed by one of them.
 */

import { parseArgs } from 'node:util';
import { allMutants, ROOT } from './all.ts';
import { corpus, type Input } from './corpus.ts';
import { type Mutant, SORTS } from './mutants.ts';
import { type Loaded, loaderAt, watched } from './reading.ts';
import { failsWhileOn, toldByTests } from './tests.ts';

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [...SORTS] },
    every: { type: 'string', default: '1' },
    in: { type: 'string', default: '' },
    sample: { type: 'string', default: '1' },
    most: { type: 'string', default: '200' },
    texts: { type: 'boolean', default: false },
    tests: { type: 'boolean', default: false },
  },
});

/** The number that an option gives; 1 for what is none. */
function count(option: string): number {
  return Math.max(1, Number(option) || 1);
}

interface Expected extends Input {
  right: string;
  /** By the mutant's id: may it change what is read here? */
  reached: Uint8Array;
}

function expect({ read, switches }: Loaded, inputs: readonly Input[], size: number): Expected[] {
  const expected = inputs.map((input): Expected => {
    switches.reached = new Uint8Array(size);
    const right = read(input);
    return { ...input, right, reached: switches.reached };
  });
  switches.reached = null;
  const moved = expected.filter((input) => read(input) !== input.right);
  if (moved.length > 0) throw new Error(`read twice, ${moved.map(({ name }) => name)} give another record`);
  return expected;
}

/** Evenly over the papers. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(items.length, most) }, (_, index) => items[Math.floor(index * step)]!);
}

/** Four times what the paper of the corpus with the most pages asks. */
const MOST_ASKED = 20_000_000;

/** The first input that gives something else; `null` where none does. */
function noticed({ read, switches }: Loaded, inputs: readonly Expected[]): Expected | null {
  let at = 0;
  try {
    return watched(() => {
      for (; at < inputs.length; at++) {
        switches.left = MOST_ASKED;
        if (read(inputs[at]!) !== inputs[at]!.right) return inputs[at]!;
      }
      return null;
    });
  } catch {
    // a mutant that throws or never ends is noticed
    return inputs[at]!;
  }
}

async function main(): Promise<void> {
  const { mutants, switched } = allMutants();
  const load = await loaderAt(ROOT, switched);
  const sample = count(flags.sample);
  const papers = (await corpus(flags.texts)).filter(
    ({ source }, index) => 'sequence' in source || index % sample === 0,
  );
  let base = load(-1);
  const inputs = expect(base, papers, mutants.length);
  const chosen = mutants
    .filter(({ file, sort }) => file.includes(flags.in) && flags.only.includes(sort))
    .filter((_, index) => index % count(flags.every) === 0);
  console.error(`${chosen.length} mutants on ${inputs.length} papers`);
  const most = count(flags.most);
  const tellers = [...inputs];

  /** A condition is switched where everything is loaded already, and tried only where it decides something. */
  const tryCondition = ({ id }: Mutant): boolean => {
    const reached = inputs.filter((input) => input.reached[id] === 1);
    base.switches.on = id;
    const told = noticed(base, spread(reached, most));
    base.switches.on = -1;
    // what a mutant leaves behind in memory must not tell the next one
    if (told !== null && noticed(base, [told]) !== null) base = load(-1);
    return told !== null;
  };

  const tryConstant = ({ id }: Mutant): boolean => {
    const told = noticed(load(id), tellers);
    // the inputs that told the last mutants come first
    if (told !== null) tellers.unshift(...tellers.splice(tellers.indexOf(told), 1));
    return told !== null;
  };

  let unnoticed: Mutant[] = [];
  for (const [index, mutant] of chosen.entries()) {
    if (!(mutant.sort === 'condition' ? tryCondition(mutant) : tryConstant(mutant))) unnoticed.push(mutant);
    if ((index + 1) % 100 === 0) console.error(`${index + 1} tried, ${unnoticed.length} unnoticed`);
  }
  if (flags.tests) {
    const told = toldByTests(
      unnoticed.filter(({ sort }) => sort === 'condition').map(({ id }) => id),
      [],
    );
    unnoticed = unnoticed.filter(({ id }) => !told.has(id));
    const constants = unnoticed.filter(({ sort }) => sort !== 'condition');
    for (const file of new Set(constants.map((one) => one.file)))
      if (failsWhileOn(file, -1)) throw new Error(`tests of ${file} fail without any mutant`);
    const failing = new Set(constants.filter(({ file, id }) => failsWhileOn(file, id)));
    unnoticed = unnoticed.filter((one) => !failing.has(one));
  }
  for (const { id, sort, file, line, what } of unnoticed) {
    const idle = sort === 'condition' && inputs.every(({ reached }) => reached[id] === 0);
    console.log(`unnoticed ${sort} ${file}:${line}${idle ? ' (decides nothing)' : ''}: ${what}`);
  }
  for (const sort of SORTS) {
    const own = chosen.filter((one) => one.sort === sort);
    if (own.length === 0) continue;
    const left = unnoticed.filter((one) => one.sort === sort);
    const share = (100 * (1 - left.length / own.length)).toFixed(1);
    console.log(`${sort}: ${own.length - left.length} of ${own.length} are missed (${share} %)`);
  }
}

await main();
