/** Which configuration file counts: the nearest one upwards from the current folder. */

import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { systemReason } from '../systemError.ts';
import { readConfig } from './readConfig.ts';
import { type Config, ConfigError } from './said.ts';

export const CONFIG_FILE = 'ratslese.config.yaml';
const MANIFEST = 'package.json';
const KEY = 'ratslese';

/** Bytes. A larger file is no configuration. */
const LARGEST = 2 ** 24;

export interface FoundConfig {
  /** As seen from the current folder. */
  file: string;
  config: Config;
}

/**
 * The configuration of the nearest folder that has one, as `ratslese.config.yaml` or as the key `ratslese` in
 * package.json; `null` if no folder has.
 * @throws ConfigError where a file is wrong, or where one folder has both
 */
export async function findConfig(cwd: string): Promise<FoundConfig | null> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const own = await configIn(join(folder, CONFIG_FILE), cwd);
    const inManifest = await configIn(join(folder, MANIFEST), cwd);
    if (own !== null && inManifest !== null) {
      const message = `there is a configuration in ${inManifest.file}, too; keep one of them`;
      throw new ConfigError([{ file: own.file, line: 1, column: 1, message }]);
    }
    if (own !== null || inManifest !== null) return own ?? inManifest;
    if (folder === dirname(folder)) return null;
  }
}

/** The configuration in a file that was named. @throws ConfigError also where there is no such file */
export async function namedConfig(file: string, cwd: string): Promise<FoundConfig> {
  const config = readConfig(await textOf(file), situation(resolve(cwd, file), file, cwd));
  if (config !== null) return { file, config };
  throw new ConfigError([{ file, line: 1, column: 1, message: `it has no key '${KEY}'` }]);
}

async function configIn(path: string, cwd: string): Promise<FoundConfig | null> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) return null;
  const file = relative(cwd, path);
  const config = readConfig(await textOf(path, file), situation(path, file, cwd));
  return config && { file, config };
}

function situation(path: string, file: string, cwd: string) {
  return { file, folder: dirname(path), cwd, key: basename(path) === MANIFEST ? KEY : null };
}

/** @throws ConfigError */
export async function textOf(path: string, file = path): Promise<string> {
  const refuse = (message: string): never => {
    throw new ConfigError([{ file, line: 1, column: 1, message }]);
  };
  try {
    const stats = await stat(path);
    // a pipe would be waited for
    if (!stats.isFile()) refuse('it is no file');
    if (stats.size > LARGEST) refuse('it is too large for a configuration');
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    return refuse(`it cannot be read: ${systemReason(error).reason}`);
  }
}
