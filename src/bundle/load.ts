/**
 * Loads the bundled programs, with the compiled form that V8 kept of them: on Node 20 by way of vm.Script, from 22 on
 * Node does it by itself. A compiled form is made when the package is built; where it does not fit (another version of
 * Node) or is not there, the code is compiled as usual, and the compiled form is kept in the user's cache folder.
 */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';

type Exports = Record<string, unknown>;

interface Loaded {
  exports: Exports;
  script: Script;
  /** V8 took the compiled form. */
  accepted: boolean;
}

const loaded = new Map<string, Loaded>();

/** Has Node a cache of its own? */
const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => unknown };

/**
 * V8 compiles a regular expression for its interpreter first and, when it runs again, to machine code. Most do run
 * again, and those that know all letters take milliseconds each time: without the first step a paper takes a third
 * less. But V8 (11.3) crashes when it is to give out a compiled form after that, and the flag is part of what makes
 * a compiled form fit: so it is set only while nothing is loaded or kept.
 */
let expressionsAtOnce = false;

function compileExpressionsAtOnce(wanted: boolean): void {
  if (expressionsAtOnce !== wanted) setFlagsFromString(wanted ? '--no-regexp-tier-up' : '--regexp-tier-up');
  expressionsAtOnce = wanted;
}

/** The exports of `NAME.cjs` beside this file. */
export function load(name: string): Exports {
  const file = join(__dirname, `${name}.cjs`);
  if (enableCompileCache !== undefined) {
    enableCompileCache(userFolder());
    return require(file) as Exports;
  }
  const before = loaded.get(name);
  if (before !== undefined) return before.exports;
  const cachedData = readCache(name);
  compileExpressionsAtOnce(false);
  const wrapper = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(wrapper, {
    filename: file,
    ...(cachedData === null ? {} : { cachedData }),
    // `import()` in the bundle means what it means elsewhere
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER as never,
  });
  const module = { exports: {} as Exports };
  const accepted = cachedData !== null && script.cachedDataRejected !== true;
  loaded.set(name, { exports: module.exports, script, accepted });
  compileExpressionsAtOnce([...loaded.values()].every((bundle) => bundle.accepted));
  const run = script.runInThisContext() as (...args: unknown[]) => void;
  run(module.exports, nodeModule.createRequire(file), module, file, __dirname);
  loaded.get(name)!.exports = module.exports;
  return module.exports;
}

/** Runs one of the programs. */
export async function run(name: string): Promise<void> {
  const { programs } = load('ratslese') as { programs: Record<string, () => Promise<unknown>> };
  await programs[name]!();
  if (name === 'warm') keep(packageFolder());
  const fresh = [...loaded.values()].every(({ accepted }) => !accepted);
  if (name === 'main' && fresh) keep(userFolder());
}

/** Keeps the compiled forms. That it cannot is no trouble: the next start takes a little longer. */
function keep(folder: string): void {
  for (const [name, bundle] of loaded) {
    try {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, cacheName(name));
      // whole or not at all: another start may be reading it
      writeFileSync(`${file}.${process.pid}`, bundle.script.createCachedData());
      renameSync(`${file}.${process.pid}`, file);
    } catch {
      return;
    }
  }
}

function readCache(name: string): Buffer | null {
  for (const folder of [packageFolder(), userFolder()]) {
    try {
      return readFileSync(join(folder, cacheName(name)));
    } catch {
      // the next one
    }
  }
  return null;
}

/** A compiled form fits one version of Node with the same flags only; V8 checks that too, and that the source is the same. */
function cacheName(name: string): string {
  const flags = process.execArgv.join('').replace(/[^\w=-]/g, '_');
  return `${name}-${process.version}-${process.platform}-${process.arch}${flags.slice(0, 100)}.cache`;
}

function packageFolder(): string {
  return join(__dirname, 'cache');
}

/** One folder for each place where the package is installed. */
function userFolder(): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(base, 'ratslese', dirname(__dirname).replace(/[^\w.-]/g, '_').slice(-100));
}
