/** `rules`, `explain` and `schema` through the built program. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { bash, ratslese } from './run.ts';

describe('rules', () => {
  it('lists every rule with its severity', async () => {
    const { code, stdout, stderr } = await ratslese(['rules']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ +/).slice(0, 2)),
    ).toEqual(RULES.map(({ id, severity }) => [id, severity]));
  });

  it('-f json has everything about them', async () => {
    const { stdout } = await ratslese(['rules', '-f', 'json']);
    const listed = JSON.parse(stdout);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    const { check: _check, ...facts } = RULES[0]!;
    expect(listed[0]).toMatchObject(facts);
    expect(Object.keys(listed[0].profiles)).toEqual(['magdeburg', 'strict']);
  });

  it('end quietly where the reader goes away', async () => {
    const { stdout, stderr } = await bash(
      'ratslese rules | head -1; ratslese schema | head -1; echo "$PIPESTATUS"',
    );
    expect(stdout.split('\n').slice(1)).toEqual(['{', '0', '']);
    expect(stderr).toBe('');
  });
});

describe('explain', () => {
  it('tells what, why, how to mend, and shows both examples, for every rule', async () => {
    const { code, stdout } = await ratslese(['explain', 'title-in-capitals']);
    const rule = RULES.find(({ id }) => id === 'title-in-capitals')!;
    expect(code).toBe(0);
    for (const text of [rule.what, rule.why, rule.mend, rule.examples.bad, rule.examples.good]) {
      expect(stdout).toContain(text);
    }
    expect(stdout).toMatch(/^title-in-capitals \(warning\): /);
  });

  it('says where an example is that nothing stands there', async () => {
    const { stdout } = await ratslese(['explain', 'questions-guessed']);
    expect(stdout).toContain('Wrong:\n    (nothing stands there)\n');
  });

  it.each([
    [['explain', 'titel-in-capitals'], "unknown rule 'titel-in-capitals'; did you mean 'title-in-capitals'?"],
    [['explain', 'qqq'], "unknown rule 'qqq'; ratslese rules lists them"],
    [['explain'], "missing required argument 'RULE'"],
    [['explain', 'constructor'], "unknown rule 'constructor'"],
    [['schema', 'recrod'], "unknown schema 'recrod'; did you mean 'record'?"],
    [['rules', '-f', 'yaml'], 'Allowed choices are text, json'],
  ])('%j: exit 2', async (args, message) => {
    const { code, stdout, stderr } = await ratslese(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('schema', () => {
  it.each([[[]], [['record']], [['report']]])('%j is a schema of draft 2020-12', async (args) => {
    const { code, stdout } = await ratslese(['schema', ...args]);
    const schema = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(typeof new Ajv2020({ allowUnionTypes: true }).compile(schema)).toBe('function');
  });
});

describe('help', () => {
  it.each(['check', 'rules', 'explain', 'schema'])('%s has its own', async (command) => {
    const { code, stdout, stderr } = await ratslese([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: ratslese ${command} `));
    expect(stdout).toMatch(/^ {2}3 +at least one input could not be processed/m);
  });

  it('of the program names them, and how a file of such a name is read', async () => {
    const { stdout } = await ratslese(['--help']);
    for (const command of ['check', 'rules', 'explain', 'schema']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    }
    expect(stdout).toContain('./check');
  });
});
