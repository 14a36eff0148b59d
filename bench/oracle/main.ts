/**
 * `npm run oracle`: an independent reader as a check. For every fixture PDF the words that we see are compared, with how
 * often they occur, with those that poppler's `pdftotext` (Debian: poppler-utils) sees. A difference that
 * `differences.ts` does not explain, or an explanation that is no longer needed, makes it fail.
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { read } from '../../src/parse.ts';
import { fixtureBytes, fixtureInputs } from '../../test/fixtureFiles.ts';
import { EXPLAINED } from './differences.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Words and how often each occurs. */
type Words = Map<string, number>;

/** Ligatures and no-break spaces taken apart, hyphens and the bullets of symbol fonts made one, soft hyphens left out. */
function wordsOf(text: string): Words {
  const plain = text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .replaceAll('\u2010', '-')
    .replaceAll('\uf0b7', '•');
  const words: Words = new Map();
  for (const word of plain.split(/\s+/)) if (word !== '') words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** The words of `a` that `b` has not, or not as often. */
function without(a: Words, b: Words): string[] {
  return [...a]
    .flatMap(([word, count]) => Array<string>(Math.max(0, count - (b.get(word) ?? 0))).fill(word))
    .sort();
}

function poppler(input: string, order: '-raw' | '-layout'): string | null {
  const { status, stdout, error } = spawnSync('pdftotext', [order, FIXTURES + input, '-'], {
    encoding: 'utf8',
  });
  if (error) throw new Error('pdftotext cannot be run; install poppler-utils (Debian).', { cause: error });
  return status === 0 ? stdout : null;
}

interface Difference {
  ours: string[];
  theirs: string[];
}

/** Poppler puts letters together in one of its two orders better than in the other: the nearer one counts. */
async function compareOne(input: string): Promise<Difference> {
  const { layout } = await read(fixtureBytes(input), { path: input, ocr: 'never' });
  const ours = wordsOf(layout?.text ?? '');
  const tries = (['-raw', '-layout'] as const).map((order): Difference => {
    const theirs = wordsOf(poppler(input, order) ?? '');
    return { ours: without(ours, theirs), theirs: without(theirs, ours) };
  });
  const size = ({ ours: a, theirs: b }: Difference): number => a.length + b.length;
  return tries.reduce((best, next) => (size(next) < size(best) ? next : best));
}

let failures = 0;
const unused = new Set(Object.keys(EXPLAINED));
const inputs = fixtureInputs().filter((input) => input.startsWith('pdf/'));
for (const input of inputs) {
  const { ours, theirs } = await compareOne(input);
  if (ours.length + theirs.length === 0) continue;
  const name = input.replace(/^pdf\/|\.pdf$/g, '');
  const pattern = Object.keys(EXPLAINED).find((start) => name.startsWith(start));
  if (pattern !== undefined) unused.delete(pattern);
  const reason = pattern === undefined ? 'NOT EXPLAINED' : EXPLAINED[pattern];
  if (pattern === undefined) failures++;
  console.log(`${name}: ${reason}\n  only we: ${ours.join(' ')}\n  only poppler: ${theirs.join(' ')}`);
}
for (const name of unused) {
  failures++;
  console.log(`${name}: the explanation is no longer needed`);
}
console.log(`${inputs.length} PDFs compared, ${failures} ${failures === 1 ? 'failure' : 'failures'}`);
process.exitCode = failures === 0 ? 0 : 1;
