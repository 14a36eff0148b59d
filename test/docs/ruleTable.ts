/** The table of rules in `docs/rules.md`, as it is generated. */

import { RULES } from '../../src/rules/index.ts';

const START = '<!-- rules: written by npm run docs -->';
const END = '<!-- /rules -->';

/** One row a rule, in the order of the rules. */
export function ruleTable(): string {
  const rows = RULES.map(({ id, severity, what }) => `| \`${id}\` | ${severity} | ${what} |`);
  return ['| rule | severity | what is wrong |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The page with the table between its marks. */
export function withRuleTable(page: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`docs/rules.md has no ${START} … ${END}`);
  return `${page.slice(0, start)}${START}\n\n${ruleTable()}\n\n${page.slice(end)}`;
}
