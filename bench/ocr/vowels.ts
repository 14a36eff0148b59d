/**
 * `npx tsx bench/ocr/vowels.ts TITLES > src/source/ocr/vowels.ts`: makes the table of vowels anew from a list of titles, a
 * line each, or tab-separated with the title last.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plainOf, windowAt } from '../../src/source/ocr/umlauts.ts';

const [file] = parseArgs({ allowPositionals: true }).positionals;
const titles = readFileSync(file!, 'utf8')
  .split('\n')
  .map((line) => line.split('\t').at(-1)!);
const occurrences = new Map<string, number>();
for (const [word] of titles.join(' ').matchAll(/\p{L}{2,}/gu)) {
  const small = word.toLowerCase();
  occurrences.set(small, (occurrences.get(small) ?? 0) + 1);
}

/** A word that occurs so often counts as two. */
const OFTEN = 4;

/** By window: words with the plain vowel, and with dots. */
const counts = new Map<string, [plain: number, dots: number]>();
for (const [word, times] of occurrences) {
  const plain = plainOf(word);
  for (let at = 0; at < word.length; at++) {
    const window = windowAt(plain, at);
    if (window === null) continue;
    const count = counts.get(window) ?? [0, 0];
    count[word[at] === plain[at] ? 0 : 1] += times >= OFTEN ? 2 : 1;
    counts.set(window, count);
  }
}

/** Of three letters on either side the table needs no more than one word with dots, and three without. */
function lines(wanted: (plain: number, dots: number) => boolean): string {
  const all = [...counts]
    .filter(([, [plain, dots]]) => wanted(plain, dots))
    .map(([window]) => window)
    .sort();
  let text = '';
  let line = '';
  for (const window of all) {
    if (line.length + window.length > 118) {
      text += `${line}\n`;
      line = '';
    }
    line += `${line === '' ? '' : ' '}${window}`;
  }
  return `${text}${line}`;
}

console.log(`/**
 * What stands around a vowel of German words that has dots always, or never: three letters on either side, the dots left
 * out, \`_\` outside of the word. From the titles of 7,405 papers of the city's Ratsinformationssystem, each word counted
 * once (\`bench/ocr/vowels.ts\`).
 */

/** Of two words or more with dots, and of none without. */
export const DOTS_OF_MANY = \`
${lines((plain, dots) => plain === 0 && dots > 1)}
\`;

/** The same, of one word. */
export const DOTS_OF_ONE = \`
${lines((plain, dots) => plain === 0 && dots === 1)}
\`;

/** Of three words or more without dots, and of none with. */
export const NO_DOTS = \`
${lines((plain, dots) => plain > 2 && dots === 0)}
\`;`);
