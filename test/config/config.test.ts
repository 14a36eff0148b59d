import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { effectiveConfig, ruleSettings } from '../../src/config/effective.ts';
import { findConfig, namedConfig } from '../../src/config/findConfig.ts';
import { printConfig } from '../../src/config/printConfig.ts';
import { readConfig } from '../../src/config/readConfig.ts';
import { profileRules } from '../../src/config/readProfile.ts';
import { type Config, ConfigError } from '../../src/config/said.ts';
import { nearest } from '../../src/config/suggest.ts';
import { RULES } from '../../src/rules/index.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** A folder with these files in it. */
function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function read(text: string, key: string | null = null): Promise<Config | null> {
  return readConfig(text, { file: 'c', folder: '/base', cwd: '/base', key });
}

/** `line:column` and what is said, of every fault. */
async function faults(text: string, key: string | null = null): Promise<string[]> {
  try {
    await read(text, key);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ line, column, message }) => `${line}:${column}: ${message}`);
  }
}

describe('a configuration', () => {
  it('says what it says, and where', async () => {
    const config = await read(
      'profile: strict\nrules:\n  title-missing: off\nfailOn: never\nmaxWarnings: 3\nignore: ["*.bak"]\nreport: oneline\n',
    );
    expect(config).toEqual({
      profile: { value: 'strict', from: 'c:1' },
      rules: new Map([['title-missing', { value: 'off', from: 'c:3' }]]),
      failOn: { value: 'never', from: 'c:4' },
      maxWarnings: { value: 3, from: 'c:5' },
      ignore: [{ value: '*.bak', from: 'c:6' }],
      report: { value: 'oneline', from: 'c:7' },
    });
  });

  it.each(['', '# nothing\n', 'null\n', '{}', 'rules:\n'])('may be empty: %j', async (text) => {
    expect(await read(text)).toEqual({ rules: new Map(), ignore: [] });
  });

  it('may use anchors', async () => {
    expect(
      (await read('rules:\n  title-missing: &l off\n  number-missing: *l\n'))?.rules.get('number-missing'),
    ).toEqual({
      value: 'off',
      from: 'c:3',
    });
  });

  it.each([
    ['failon: never', "1:1: unknown key 'failon'; did you mean 'failOn'?"],
    ['xyz: 1', "1:1: unknown key 'xyz'; known are profile, rules, failOn, maxWarnings, ignore, report"],
    ['rules:\n  titel-missing: off', "2:3: unknown rule 'titel-missing'; did you mean 'title-missing'?"],
    ['rules:\n  title-missing: warn', '2:18: title-missing must be one of error, warning, info, off'],
    ['rules: [a]', "1:8: 'rules' must be a map of keys and values"],
    ['- a', '1:1: the configuration must be a map of keys and values'],
    ['maxWarnings: -1', '1:14: maxWarnings must be a whole number from 0, or null for any number'],
    ['maxWarnings: "3"', '1:14: maxWarnings must be a whole number from 0, or null for any number'],
    ['failOn: info', '1:9: failOn must be one of error, warning, never'],
    ['report: json=x', '1:9: report must be one of pretty, oneline, json, sarif, junit, github'],
    ['ignore: [1]', '1:10: a pattern must be a text'],
    ['profile: 7', '1:10: profile must be a text'],
    ['__proto__: 1', "1:1: unknown key '__proto__'; known are"],
    ['? [a]\n: 1', "1:3: unknown key '?'"],
  ])('%j: %s', async (text, fault) => {
    expect(await faults(text)).toHaveLength(1);
    expect((await faults(text))[0]).toContain(fault);
  });

  it('that is no YAML is told with its place', async () => {
    expect((await faults('rules: {\n  a: b\n'))[0]).toMatch(/^3:1: /);
    expect((await faults('a: 1\na: 2\n'))[0]).toMatch(/^2:1: .*unique/);
  });

  it('tells all faults at once', async () => {
    expect((await faults('a: 1\nfailOn: x\nmaxWarnings: y\n')).map((fault) => fault.slice(0, 2))).toEqual([
      '1:',
      '2:',
      '3:',
    ]);
  });

  it('in package.json is one key, with its places', async () => {
    const text = '{\n\t"name": "x",\n\t"ratslese": {\n\t\t"failOn": "warnin"\n\t}\n}\n';
    expect(await faults(text, 'ratslese')).toEqual(['4:13: failOn must be one of error, warning, never']);
    expect((await read(text.replace('warnin', 'warning'), 'ratslese'))?.failOn).toEqual({
      value: 'warning',
      from: 'c:4',
    });
    expect(await read('{"name": "x"}', 'ratslese')).toBeNull();
    expect((await faults('{"ratslese": }}', 'ratslese'))[0]).toMatch(/^1:/);
  });

  it.each([
    ['*.bak', '/base', '*.bak'],
    ['**/x/*', '/base', '**/x/*'],
    ['drafts/**', '/base', 'drafts/**'],
    ['papers/drafts/**', '/', '../papers/drafts/**'],
    ['base/drafts/*.txt', '/', 'drafts/*.txt'],
    ['base/drafts/', '/', 'drafts/**'],
    ['drafts/*', '/base/a[1]', 'a\\[1\\]/drafts/*'],
  ])('pattern %s in %s is %s from /base', async (pattern, folder, seen) => {
    const config = await readConfig(`ignore: '${pattern}'`, { file: 'c', folder, cwd: '/base', key: null });
    expect(config?.ignore.map(({ value }) => value)).toEqual([seen]);
  });
});

describe('which configuration counts', () => {
  it('the nearest upwards, from either file', async () => {
    const root = folderWith({
      'ratslese.config.yaml': 'failOn: never',
      'a/package.json': '{"name": "a"}',
      'a/b/package.json': '{"ratslese": {"failOn": "warning"}}',
      'a/b/c/x': '',
    });
    const found = async (folder: string) => {
      const config = await findConfig(join(root, folder));
      return [config?.file, config?.config.failOn?.value];
    };
    expect(await found('a/b/c')).toEqual(['../package.json', 'warning']);
    expect(await found('a')).toEqual(['../ratslese.config.yaml', 'never']);
    expect(await found('.')).toEqual(['ratslese.config.yaml', 'never']);
  });

  it('none where there is none', async () => {
    expect(await findConfig(temporaryFolder())).toBeNull();
  });

  it('not two of one folder', async () => {
    const root = folderWith({ 'ratslese.config.yaml': '', 'package.json': '{"ratslese": {}}' });
    await expect(findConfig(root)).rejects.toThrow(/ratslese\.config\.yaml:1:1: .*package\.json, too/);
  });

  it('a folder of that name is an error, and so is a file that is not there', async () => {
    const root = folderWith({ 'ratslese.config.yaml/x': '' });
    await expect(findConfig(root)).rejects.toThrow('ratslese.config.yaml:1:1: it is no file');
    await expect(namedConfig(join(root, 'none.yaml'), root)).rejects.toThrow(
      /none\.yaml:1:1: it cannot be read/,
    );
  });

  it('a named package.json without the key is an error', async () => {
    const root = folderWith({ 'package.json': '{}' });
    await expect(namedConfig(join(root, 'package.json'), root)).rejects.toThrow("it has no key 'ratslese'");
  });
});

const EMPTY: Config = { rules: new Map(), ignore: [] };

describe('what counts in the end', () => {
  it('without anything: every rule at its own level', async () => {
    const effective = await effectiveConfig([]);
    expect(effective).toMatchObject({
      profile: { value: 'magdeburg', from: 'default' },
      failOn: { value: 'error' },
      maxWarnings: { value: null },
      report: { value: 'pretty' },
      ignore: [],
    });
    expect([...effective.rules.keys()]).toEqual(RULES.map(({ id }) => id));
    expect(effective.rules.get('title-missing')).toEqual({ value: 'error', from: 'default' });
  });

  it('command line before file before profile before default', async () => {
    const root = folderWith({
      'p.yaml':
        'extends: magdeburg\nrules:\n  title-missing: info\n  number-missing: info\n  date-missing: info\n',
      'ratslese.config.yaml':
        'profile: ./p.yaml\nrules:\n  title-missing: warning\n  number-missing: warning\n',
    });
    const found = await namedConfig(join(root, 'ratslese.config.yaml'), process.cwd());
    const typed: Config = { ...EMPTY, rules: new Map([['title-missing', { value: 'off', from: '--rule' }]]) };
    const { rules, profile } = await effectiveConfig([typed, found.config]);
    expect(profile.value).toMatch(/p\.yaml$/);
    expect(['title-missing', 'number-missing', 'date-missing'].map((id) => rules.get(id)?.value)).toEqual([
      'off',
      'warning',
      'info',
    ]);
    expect(rules.get('number-missing')?.from).toMatch(/ratslese\.config\.yaml:4$/);
    expect(rules.get('date-missing')?.from).toMatch(/p\.yaml:5$/);
  });

  it('as settings names every rule', async () => {
    const { severities } = ruleSettings(await effectiveConfig([]));
    expect(severities).toEqual(Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])));
  });

  it('printed is YAML that says the same again, with where it comes from', async () => {
    const typed: Config = {
      ...EMPTY,
      ignore: [{ value: 'a\u001b[1m\u202e*', from: '--ignore' }],
      maxWarnings: { value: 3, from: 'evil\nname:1' },
      rules: new Map([['title-missing', { value: 'off', from: '--rule' }]]),
    };
    const effective = await effectiveConfig([typed]);
    const text = printConfig(effective);
    expect(text).toContain('  title-missing: off # --rule\n');
    expect(text).toContain('maxWarnings: 3 # evil\\u000aname:1\n');
    expect(text).toContain('"a\\u001b[1m\\u202e*" # --ignore\n');
    const again = await readConfig(text, { file: 'c', folder: '/', cwd: '/', key: null });
    const once = await effectiveConfig([again!]);
    expect(ruleSettings(once)).toEqual(ruleSettings(effective));
    expect(once.ignore[0]?.value).toBe('a\u001b[1m\u202e*');
    expect(Object.keys(parse(text).rules)).toHaveLength(RULES.length);
  });
});

describe('profiles', () => {
  it('that are not known are refused with what is near', async () => {
    await expect(profileRules('strikt')).rejects.toThrow("unknown profile 'strikt'; did you mean 'strict'?");
    await expect(profileRules('toString')).rejects.toThrow(
      "unknown profile 'toString'; known are magdeburg, strict",
    );
  });

  it('in a file tell their faults', async () => {
    const root = folderWith({ 'p.yaml': 'extends: ours\nfailOn: never\n' });
    await expect(profileRules(join(root, 'p.yaml'))).rejects.toThrow(
      /p\.yaml:1:10: extends must be one of magdeburg, strict\n.*p\.yaml:2:1: unknown key 'failOn'/,
    );
    await expect(profileRules(join(root, 'none.yaml'))).rejects.toThrow('it cannot be read');
  });
});

describe('suggestions', () => {
  it.each([
    ['Title-Missing', 'title-missing'],
    ['title-mising', 'title-missing'],
    ['qqqqqq', null],
    ['', null],
    ['x'.repeat(1e6), null],
  ])('%.20s: %s', (typed, near) => {
    expect(nearest(typed, ['title-missing', 'date-missing'])).toBe(near);
  });

  it('two letters that changed places are one slip, even in a short word; four are two', () => {
    expect(nearest('Chekc', ['parse', 'check'])).toBe('check');
    expect(nearest('hcekc', ['parse', 'check'])).toBeNull();
  });
});
