/** The text of a configuration file to what it says; every fault in it is told with line and column. */

import { isAbsolute, join, relative } from 'node:path';
import type { Node } from 'yaml';
import { REPORT_NAMES } from '../output/findings/index.ts';
import { RULES } from '../rules/index.ts';
import { type Config, ConfigError, FAIL_ON, LEVELS, type Level, type Said } from './said.ts';
import { unknown } from './suggest.ts';
import { type Entry, readYaml, type Source } from './yamlMap.ts';

export const CONFIG_KEYS = ['profile', 'rules', 'failOn', 'maxWarnings', 'ignore', 'report'] as const;
type ConfigKey = (typeof CONFIG_KEYS)[number];

const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);

/** Which part of the text is ours, and where the text lies. */
export interface Situation {
  /** As it is named in messages and can be opened. */
  file: string;
  /** Patterns and file names in it are seen from here. */
  folder: string;
  /** The current folder. */
  cwd: string;
  /** The key that holds the configuration, as in package.json; `null`: the whole text. */
  key: string | null;
}

/** `null` where the text lacks the key that is ours. @throws ConfigError with every fault */
export async function readConfig(text: string, situation: Situation): Promise<Config | null> {
  const { key, file } = situation;
  // most package.json have nothing for us; an escaped key is not looked for
  if (key !== null && !text.includes(`"${key}"`)) return null;
  const source = await readYaml(file, text);
  const root = ownPart(source, key);
  if (root === null) return null;
  const config: Config = { rules: new Map(), ignore: [] };
  for (const entry of source.entries(root.node, 'the configuration', root.at)) {
    const read = READERS[entry.key as ConfigKey];
    if (!Object.hasOwn(READERS, entry.key)) source.fault(entry.at, unknown('key', entry.key, CONFIG_KEYS));
    else read(config, entry, source, situation);
  }
  if (source.faults.length > 0) throw new ConfigError(source.faults);
  return config;
}

function ownPart(source: Source, key: string | null): { node: Node | null; at: number } | null {
  if (key === null) return { node: source.root, at: 0 };
  const entry = source.entries(source.root, 'the file').find((candidate) => candidate.key === key);
  return entry === undefined ? null : { node: entry.value, at: entry.at };
}

type Read = (config: Config, entry: Entry, source: Source, situation: Situation) => void;

const READERS: Record<ConfigKey, Read> = {
  profile(config, entry, source, situation) {
    const name = text(entry, source);
    if (name === null) return;
    // as for --profile: what looks like a file is one, seen from the file that names it
    const value = looksLikeFile(name) ? fromHere(name, situation) : name;
    config.profile = { value, from: source.lineOf(entry.at) };
  },
  rules(config, entry, source) {
    config.rules = readRules(entry, source);
  },
  failOn(config, entry, source) {
    const value = choice(entry, source, FAIL_ON);
    if (value !== null) config.failOn = { value, from: source.lineOf(entry.at) };
  },
  maxWarnings(config, entry, source) {
    const value = source.scalar(entry.value);
    if (value === null || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)) {
      config.maxWarnings = { value, from: source.lineOf(entry.at) };
    } else source.fault(valueAt(entry), 'maxWarnings must be a whole number from 0, or null for any number');
  },
  ignore(config, entry, source, situation) {
    for (const item of source.items(entry.value)) {
      const value = source.scalar(item);
      const at = item.range?.[0] ?? entry.at;
      if (typeof value !== 'string' || value === '') source.fault(at, 'a pattern must be a text');
      else config.ignore.push({ value: patternFromHere(value, situation), from: source.lineOf(at) });
    }
  },
  report(config, entry, source) {
    const value = choice(entry, source, REPORT_NAMES);
    if (value !== null) config.report = { value, from: source.lineOf(entry.at) };
  },
};

/** The map of rule ids to levels, as a configuration and a profile hold it. */
export function readRules(entry: Entry, source: Source): Map<string, Said<Level>> {
  const rules = new Map<string, Said<Level>>();
  for (const rule of source.entries(entry.value, `'${entry.key}'`, entry.at)) {
    if (!RULE_IDS.includes(rule.key))
      source.fault(rule.at, unknown('rule', rule.key, RULE_IDS, '; ratslese rules lists them'));
    const value = choice(rule, source, LEVELS);
    if (value !== null) rules.set(rule.key, { value, from: source.lineOf(rule.at) });
  }
  return rules;
}

export function text(entry: Entry, source: Source): string | null {
  const value = source.scalar(entry.value);
  if (typeof value === 'string' && value !== '') return value;
  source.fault(valueAt(entry), `${entry.key} must be a text`);
  return null;
}

export function choice<T extends string>(entry: Entry, source: Source, choices: readonly T[]): T | null {
  const value = source.scalar(entry.value);
  if (choices.includes(value as T)) return value as T;
  source.fault(valueAt(entry), `${entry.key} must be one of ${choices.join(', ')}`);
  return null;
}

function valueAt({ value, at }: Entry): number {
  return value?.range?.[0] ?? at;
}

/** A profile is a file if its name says so: `./strict` is one, `strict` is not. */
export function looksLikeFile(profile: string): boolean {
  return /[/\\]|\.(?:ya?ml|json)$/i.test(profile);
}

function fromHere(name: string, { folder, cwd }: Situation): string {
  return isAbsolute(name) ? name : relative(cwd, join(folder, name));
}

/** A pattern without `/` is about names anywhere, one that begins with `**` about any folder: these stay. */
function patternFromHere(pattern: string, { folder, cwd }: Situation): string {
  if (!pattern.includes('/') || pattern.startsWith('**/') || isAbsolute(pattern)) return pattern;
  const way = relative(cwd, folder);
  if (way === '') return pattern;
  if (!way.startsWith('..')) return `${way.replace(/[\\*?[\]{}()!+@]/g, '\\$&')}/${pattern}`;
  const seen = relative(cwd, join(folder, pattern));
  // without a slash it would be about names anywhere
  return seen.includes('/') ? seen : `${seen}/**`;
}
