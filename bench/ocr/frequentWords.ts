/**
 * `npx tsx bench/ocr/frequentWords.ts > src/source/ocr/frequentWords.ts`: makes the list of words anew from the values of the
 * papers that outsiders wrote; with `--short` the one of short words, `src/source/ocr/shortWords.ts`.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeText } from '../../src/source/text/decodeText.ts';
import { wordTable } from './wordTable.ts';

const FOLDER = new URL('../../fixtures/outsiders/', import.meta.url);
const { values: flags } = parseArgs({ options: { short: { type: 'boolean', default: false } } });
/** Shorter ones are too like each other: they tell only that a word is none. These stand alone, as parts of others are none. */
const WORD = flags.short
  ? /(?<![^\s„(])\p{L}{2,5}(?=[.,;:!?)“]*(?:\s|$))/gu
  : /(?<!\p{L})\p{L}{6,}(?!\p{L})/gu;
/** In one alone it may be a slip. */
const FEWEST_PAPERS = 2;

const papers = new Map<string, number>();
const all = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
const files = all.filter((path) => path.endsWith('.json'));
for (const path of files) {
  const truth: unknown = JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
  const words = [...textsOf(truth), ...printed(path.replace(/json$/, 'txt'))];
  for (const word of new Set(words.flatMap((text) => text.match(WORD) ?? [])))
    papers.set(word, (papers.get(word) ?? 0) + 1);
}

/** Of short words those that are no part of a value, too: `gez.`, labels. */
function printed(path: string): string[] {
  return flags.short && all.includes(path) ? [decodeText(readFileSync(new URL(path, FOLDER))).text] : [];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

const frequent = [...papers].filter(([, count]) => count >= FEWEST_PAPERS).map(([word]) => word);

console.log(`/**
 * Words of ${flags.short ? 'two to five letters' : 'six letters and more'} that stand in several papers, each behind how many letters it has in common with the one
 * before it (in base 36). From the values of ${files.length.toLocaleString('en')} papers in \`fixtures/outsiders\` (\`bench/ocr/frequentWords.ts${flags.short ? ' --short' : ''}\`).
 */

export const ${flags.short ? 'SHORT_WORDS' : 'FREQUENT_WORDS'} = \`
${wordTable(frequent)}
\`;`);
