import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { withRuleTable } from '../docs/ruleTable.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('README has the table of rules as it is generated (npm run docs)', () => {
  expect(withRuleTable(README)).toBe(README);
  for (const { id, severity } of RULES) expect(README).toContain(`| \`${id}\` | ${severity} |`);
});
