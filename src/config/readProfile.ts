/** Profiles: named levels of rules, built in or in a file of the same form as a configuration. */

import { PROFILES, type ProfileName } from '../rules/index.ts';
import { textOf } from './findConfig.ts';
import { choice, looksLikeFile, readRules } from './readConfig.ts';
import { ConfigError, type Level, type Said } from './said.ts';
import { unknown } from './suggest.ts';
import { readYaml } from './yamlMap.ts';

export const PROFILE_NAMES = Object.keys(PROFILES) as ProfileName[];
export const DEFAULT_PROFILE: ProfileName = 'magdeburg';

const KEYS = ['extends', 'rules'];

/** What was named is no profile. The message says what is. */
export class UnknownProfile extends Error {}

/**
 * The levels that a profile says. A file has the keys `extends` (a built-in profile, else magdeburg) and `rules`.
 * @throws UnknownProfile for a name that is neither built in nor a file's; ConfigError where the file is wrong
 */
export async function profileRules(name: string): Promise<Map<string, Said<Level>>> {
  if (isBuiltIn(name)) return builtIn(name);
  if (!looksLikeFile(name)) {
    const message = unknown('profile', name, PROFILE_NAMES);
    throw new UnknownProfile(`${message} (a file is named with a slash, as ./${name}, or ends in .yaml)`);
  }
  const source = readYaml(name, await textOf(name));
  let base: ProfileName = DEFAULT_PROFILE;
  let rules = new Map<string, Said<Level>>();
  for (const entry of source.entries(source.root, 'the profile')) {
    if (entry.key === 'extends') base = choice(entry, source, PROFILE_NAMES) ?? base;
    else if (entry.key === 'rules') rules = readRules(entry, source);
    else source.fault(entry.at, unknown('key', entry.key, KEYS));
  }
  if (source.faults.length > 0) throw new ConfigError(source.faults);
  return new Map([...builtIn(base), ...rules]);
}

function isBuiltIn(name: string): name is ProfileName {
  return Object.hasOwn(PROFILES, name);
}

function builtIn(name: ProfileName): Map<string, Said<Level>> {
  const levels: Readonly<Record<string, Level>> = PROFILES[name].severities;
  const from = name === DEFAULT_PROFILE ? 'default' : `profile ${name}`;
  return new Map(Object.entries(levels).map(([id, value]) => [id, { value, from }]));
}
