/**
 * `npx tsx bench/ocr/grams.ts TITLES > src/source/ocr/grams.ts`: makes the table of four letters in a row anew from a list of
 * titles, a line each, or tab-separated with the title last.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const [file] = parseArgs({ allowPositionals: true }).positionals;
const titles = readFileSync(file!, 'utf8')
  .split('\n')
  .map((line) => line.split('\t').at(-1)!);
const behind = new Map<string, Set<string>>();
for (const [word] of titles
  .join(' ')
  .toLowerCase()
  .matchAll(/[a-zäöüß]{2,}/g)) {
  const whole = `_${word}_`;
  for (let at = 0; at + 4 <= whole.length; at++) {
    const first = whole.slice(at, at + 3);
    behind.set(first, (behind.get(first) ?? new Set()).add(whole[at + 3]!));
  }
}
let text = '';
let line = '';
for (const [first, last] of [...behind].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const entry = first + [...last].sort().join('');
  if (line.length + entry.length > 168) {
    text += `${line}\n`;
    line = '';
  }
  line += `${line === '' ? '' : ' '}${entry}`;
}

console.log(`/**
 * Letters that follow each other in German words: three of them and each that stands behind these, \`_\` outside of the
 * word. From the titles of ${titles.filter((title) => title !== '').length.toLocaleString('en')} papers of the city's Ratsinformationssystem (\`bench/ocr/grams.ts\`).
 */

export const GRAMS = \`
${text}${line}
\`;`);
