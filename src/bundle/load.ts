/**
 * Loads the bundled programs, with the compiled form that V8 kept of them: on Node 20 by way of vm.Script, from 22 on
 * Node does it by itself. A compiled form is made when the package is built; where it does not fit (another version of
 * Node) or is not there, as in a package, the code is compiled as usual, and the compiled form is kept in the user's
 * cache folder.
 */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { threadId } from 'node:worker_threads';
import { startEarlyThread } from './earlyThread.ts';
import { SEAL_LENGTH, sealOf } from './seal.ts';

export { takeEarlyThread } from './earlyThread.ts';

type Exports = Record<string, unknown>;

interface Loaded {
  exports: Exports;
  source: string;
  script: Script;
  /** V8 took a compiled form, or it has been kept by now. */
  kept: boolean;
}

const loaded = new Map<string, Loaded>();

/** Has Node a cache of its own? */
const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => unknown };

/** The exports of `NAME.cjs` beside this file. */
export function load(name: string): Exports {
  const file = join(__dirname, `${name}.cjs`);
  if (enableCompileCache !== undefined) {
    enableCompileCache(userFolder());
    return require(file) as Exports;
  }
  const before = loaded.get(name);
  if (before !== undefined) return before.exports;
  // all ASCII, as it was built
  const source = readFileSync(file, 'latin1');
  const cachedData = readCache(name, source);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData === null ? {} : { cachedData }),
  });
  const module = { exports: {} as Exports };
  const kept = cachedData !== null && script.cachedDataRejected !== true;
  loaded.set(name, { exports: module.exports, source, script, kept });
  const run = script.runInThisContext() as (...args: unknown[]) => void;
  run(module.exports, nodeModule.createRequire(file), module, file, __dirname);
  loaded.get(name)!.exports = module.exports;
  return module.exports;
}

/** Loads a module of another package as it is. */
export function importModule(name: string): Promise<object> {
  return import(name);
}

/** Runs one of the programs. */
export async function run(name: string): Promise<void> {
  if (name === 'main') startEarlyThread(process.argv.slice(2));
  const { programs } = load('ratslese') as { programs: Record<string, () => Promise<unknown>> };
  await programs[name]!();
  if (name === 'warm') keep(packageFolder(), loaded);
  if (name === 'main') keepCompiled();
}

/** Keeps the compiled forms of what has been loaded without one, for the next start. */
export function keepCompiled(): void {
  keep(
    userFolder(),
    [...loaded].filter(([, { kept }]) => !kept),
  );
}

/** That it cannot is no trouble: the next start takes a little longer. */
function keep(folder: string, bundles: Iterable<[string, Loaded]>): void {
  for (const [name, bundle] of bundles) {
    bundle.kept = true;
    try {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, cacheName(name));
      // whole or not at all: another start may be reading it
      const data = bundle.script.createCachedData();
      const seal = sealOf(bundle.source, data);
      if (seal === null) return;
      const temporary = `${file}.${process.pid}-${threadId}`;
      writeFileSync(temporary, Buffer.concat([seal, data]));
      renameSync(temporary, file);
    } catch {
      return;
    }
  }
}

function readCache(name: string, source: string): Buffer | null {
  for (const folder of [packageFolder(), userFolder()]) {
    try {
      const file = readFileSync(join(folder, cacheName(name)));
      const data = file.subarray(SEAL_LENGTH);
      if (sealOf(source, data)?.equals(file.subarray(0, SEAL_LENGTH))) return data;
    } catch {
      // the next one
    }
  }
  return null;
}

/** A compiled form fits one version of Node with the same flags only; V8 checks that too. */
function cacheName(name: string): string {
  const flags = process.execArgv.join('').replace(/[^\w=-]/g, '_');
  return `${name}-${process.version}-${process.platform}-${process.arch}${flags.slice(0, 150)}.cache`;
}

function packageFolder(): string {
  return join(__dirname, 'cache');
}

/** One folder for each place where the package is installed. */
function userFolder(): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(
    base,
    'ratslese',
    dirname(__dirname)
      .replace(/[^\w.-]/g, '_')
      .slice(-100),
  );
}
