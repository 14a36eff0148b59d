/**
 * `npx tsx bench/ocr/frequentWords.ts > src/source/ocr/frequentWords.ts`: makes the list of words anew from the values of the
 * papers that outsiders wrote.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { wordTable } from './wordTable.ts';

const FOLDER = new URL('../../fixtures/outsiders/', import.meta.url);
/** Shorter ones are too like each other. */
const WORD = /(?<!\p{L})\p{L}{6,}(?!\p{L})/gu;
/** In fewer papers it may be a name or a slip. */
const FEWEST_PAPERS = 4;

const papers = new Map<string, number>();
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.json'),
);
for (const path of files) {
  const truth: unknown = JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
  const words = textsOf(truth).flatMap((text) => text.match(WORD) ?? []);
  for (const word of new Set(words)) papers.set(word, (papers.get(word) ?? 0) + 1);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

const frequent = [...papers].filter(([, count]) => count >= FEWEST_PAPERS).map(([word]) => word);

console.log(`/**
 * Words of six letters and more that stand in several papers, each behind how many letters it has in common with the one
 * before it (in base 36). From the values of ${files.length.toLocaleString('en')} papers in \`fixtures/outsiders\` (\`bench/ocr/frequentWords.ts\`).
 */

export const FREQUENT_WORDS = \`
${wordTable(frequent)}
\`;`);
