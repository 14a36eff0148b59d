/** Writes what of README.md is generated: `npm run docs`; with `--check` it only compares. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withRuleTable } from './ruleTable.ts';

const path = fileURLToPath(new URL('../../README.md', import.meta.url));
const readme = readFileSync(path, 'utf8');
const wanted = withRuleTable(readme);
if (!process.argv.includes('--check')) writeFileSync(path, wanted);
else if (wanted !== readme) {
  console.error('The table of rules in README.md is not that of src/rules: run npm run docs.');
  process.exitCode = 1;
}
