/** README's table of rules, as it is generated. */

import { RULES } from '../../src/rules/index.ts';

const START = '<!-- rules -->';
const END = '<!-- /rules -->';

/** One row a rule, in the order of the rules. */
export function ruleTable(): string {
  const rows = RULES.map(({ id, severity, what }) => `| \`${id}\` | ${severity} | ${what} |`);
  return ['| rule | severity | what is wrong |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The README with the table between its marks. */
export function withRuleTable(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has no ${START} … ${END}`);
  return `${readme.slice(0, start)}${START}\n\n${ruleTable()}\n\n${readme.slice(end)}`;
}
