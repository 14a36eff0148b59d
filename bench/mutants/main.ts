/**
 * `npm run mutants`: takes one clue, weight, transition or condition of the reading away at a time, reads a corpus, and
 * tells which of them nothing misses: no record and no diagnostic is another one. In minutes, or with `--every` less.
 *
 *     --only SORT  clue, weight, transition, header-weight or condition; may be given more than once
 *     --every N    one mutant in N
 *     --in TEXT    only files whose path holds the text
 *     --sample N   one paper in N: in so much less time, and what goes unnoticed is an upper bound
 *     --texts      reads no PDF: in a third of the time, and a few mutants more go unnoticed
 */

import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpus, type Input } from './corpus.ts';
import { type Mutant, mutantsOf, SORTS } from './mutants.ts';
import { builderAt, type Read, watched } from './reading.ts';

const ROOT = new URL('../../', import.meta.url);
const ROOMS = ['forms', 'clues', 'signatures', 'decode', 'sheet', 'values', 'header', 'fields', 'paper'];

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [...SORTS] },
    every: { type: 'string', default: '1' },
    in: { type: 'string', default: '' },
    sample: { type: 'string', default: '1' },
    texts: { type: 'boolean', default: false },
  },
});

/** The number that an option gives; 1 for what is none. */
function each(option: string): number {
  return Math.max(1, Number(option) || 1);
}

function chosen(): Mutant[] {
  const files = ROOMS.flatMap((room) =>
    readdirSync(new URL(`src/${room}/`, ROOT)).map((name) => `src/${room}/${name}`),
  );
  const every = each(flags.every);
  return files
    .filter((file) => file.includes(flags.in))
    .flatMap((file) => mutantsOf(ROOT, file))
    .filter(({ sort }) => flags.only.includes(sort))
    .filter((_, index) => index % every === 0);
}

interface Expected extends Input {
  right: string;
}

/** The inputs that told the last mutants come first. */
function isNoticed(read: Read, inputs: Expected[]): boolean {
  let at = 0;
  let same = true;
  try {
    watched(() => {
      for (; at < inputs.length; at++) {
        same = read(inputs[at]!) === inputs[at]!.right;
        if (!same) return;
      }
    });
  } catch {
    // a mutant that throws or never ends is noticed
    same = false;
  }
  if (!same) inputs.unshift(...inputs.splice(at, 1));
  return !same;
}

async function main(): Promise<void> {
  const builder = await builderAt(ROOT);
  const read = await builder.build(null);
  const sample = each(flags.sample);
  const papers = (await corpus(flags.texts)).filter((_, index) => index % sample === 0);
  const inputs = papers.map((input): Expected => ({ ...input, right: read(input) }));
  const moved = inputs.filter((input) => read(input) !== input.right);
  if (moved.length > 0) throw new Error(`read twice, ${moved.map(({ name }) => name)} give another record`);
  const mutants = chosen();
  console.error(`${mutants.length} mutants on ${inputs.length} papers`);
  const unnoticed: Mutant[] = [];
  for (const [index, mutant] of mutants.entries()) {
    const changed = await builder.build(mutant).catch(() => null);
    if (changed !== null && !isNoticed(changed, inputs)) {
      unnoticed.push(mutant);
      console.log(`unnoticed ${mutant.sort} ${mutant.file}: ${mutant.what}`);
    }
    if ((index + 1) % 10 === 0) console.error(`${index + 1} tried, ${unnoticed.length} unnoticed`);
  }
  await builder.end();
  for (const sort of SORTS) {
    const own = mutants.filter((one) => one.sort === sort);
    if (own.length === 0) continue;
    const left = unnoticed.filter((one) => one.sort === sort);
    const share = (100 * (1 - left.length / own.length)).toFixed(1);
    console.log(`${sort}: ${own.length - left.length} of ${own.length} are missed (${share} %)`);
  }
}

await main();
