/** `ratslese rules`, `explain` and `schema`: what there is, from the program's own tables. */

import type { Command } from 'commander';
import { PROFILE_NAMES } from '../config/readProfile.ts';
import { unknown } from '../config/suggest.ts';
import { exampleText } from '../output/findings/example.ts';
import { escapeJson } from '../output/formats/escape.ts';
import { PROFILES, RULES, type Rule } from '../rules/index.ts';
import type { ExitCode } from './exitCodes.ts';
import { printText } from './printText.ts';

export function rulesCommand(format: 'text' | 'json'): Promise<ExitCode> {
  if (format === 'json') return printJson(RULES.map(ruleFacts));
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const lines = RULES.map(
    ({ id, severity, what }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${what}\n`,
  );
  return printText(lines.join(''));
}

/** Everything about a rule but its code; `profiles` has the level in each. */
function ruleFacts({ id, severity, kinds, what, why, mend, examples, implies }: Rule) {
  const profiles = Object.fromEntries(PROFILE_NAMES.map((name) => [name, levelIn(name, id) ?? severity]));
  return { id, severity, profiles, kinds, what, why, mend, examples, implies };
}

function levelIn(profile: keyof typeof PROFILES, id: string): string | undefined {
  const levels: Readonly<Record<string, string>> = PROFILES[profile].severities;
  return levels[id];
}

/** @throws CommanderError by way of `command.error` for an unknown rule */
export function explainCommand(id: string, command: Command): Promise<ExitCode> {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const ids = RULES.map((candidate) => candidate.id);
    command.error(`error: ${unknown('rule', id, ids, '; ratslese rules lists them')}`);
  }
  return printText(explanation(rule!));
}

function explanation({ id, severity, kinds, what, why, mend, examples, implies }: Rule): string {
  const parts = [
    `${id} (${severity}): ${what}`,
    `About: ${kinds === null ? 'any input' : kinds.join(', ')}`,
    why,
    `How to mend it: ${mend}`,
    `Wrong:\n${indented(examples.bad)}`,
    `Right:\n${indented(examples.good)}`,
  ];
  if (implies.length > 0)
    parts.push(`A paper that breaks this rule may break with it: ${implies.join(', ')}`);
  return `${parts.join('\n\n')}\n`;
}

function indented(text: string): string {
  return exampleText(text).replace(/^(?=.)/gm, '    ');
}

/** @throws CommanderError by way of `command.error` for an unknown name */
export async function schemaCommand(name: string, command: Command): Promise<ExitCode> {
  const { SCHEMAS } = await import('../output/schema/index.ts');
  const names = Object.keys(SCHEMAS);
  if (!names.includes(name)) command.error(`error: ${unknown('schema', name, names)}`);
  return printJson(SCHEMAS[name as keyof typeof SCHEMAS]);
}

function printJson(value: unknown): Promise<ExitCode> {
  return printText(`${escapeJson(JSON.stringify(value, null, 2))}\n`);
}
