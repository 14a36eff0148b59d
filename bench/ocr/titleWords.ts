/**
 * `npx tsx bench/ocr/titleWords.ts TITLES > src/source/ocr/titleWords.ts`: makes the list of words anew from a list of titles,
 * a line each, or tab-separated with the title last.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wordTable } from './wordTable.ts';

const [file] = parseArgs({ allowPositionals: true }).positionals;
const titles = readFileSync(file!, 'utf8')
  .split('\n')
  .map((line) => line.split('\t').at(-1)!);

/** Shorter ones are too like each other. */
const WORD = /(?<!\p{L})\p{L}{6,}(?!\p{L})/gu;

console.log(`/**
 * Words of six letters and more, each behind how many letters it has in common with the one before it (in base 36). From the
 * titles of ${titles.filter((title) => title !== '').length.toLocaleString('en')} papers of the city's Ratsinformationssystem (\`bench/ocr/titleWords.ts\`).
 */

export const TITLE_WORDS = \`
${wordTable(titles.flatMap((title) => title.match(WORD) ?? []))}
\`;`);
