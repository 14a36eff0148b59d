/** Writes what of `docs/` is generated from the source: `npm run docs`; with `--check` it only compares. */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageText } from './pages.ts';
import { withRuleTable } from './ruleTable.ts';

const PAGE = 'docs/rules.md';
const present = pageText(PAGE);
const wanted = withRuleTable(present);
if (!process.argv.includes('--check'))
  writeFileSync(fileURLToPath(new URL(`../../${PAGE}`, import.meta.url)), wanted);
else if (wanted !== present) {
  console.error(`The table in ${PAGE} is not that of src/rules: run npm run docs.`);
  process.exitCode = 1;
}
