/** The reading from a laid-out text on, built with one file changed. */

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { context, type PluginBuild } from 'esbuild';
import type { readPaper } from '../../src/paper/paper.ts';
import type { emptyRecord } from '../../src/record.ts';
import type { Input } from './corpus.ts';
import type { Mutant } from './mutants.ts';

interface Built {
  readPaper: typeof readPaper;
  emptyRecord: typeof emptyRecord;
}

/** What one input gives, as text. */
export type Read = (input: Input) => string;

const ENTRY = `export { readPaper } from './src/paper/paper.ts'; export { emptyRecord } from './src/record.ts';`;
/** Longer than all inputs take: a mutant that never ends is noticed. In milliseconds. */
const TIMEOUT = 300_000;

export interface Builder {
  build(mutant: Mutant | null): Promise<Read>;
  end(): Promise<void>;
}

export async function builderAt(root: URL): Promise<Builder> {
  const folder = fileURLToPath(root);
  let current: Mutant | null = null;
  const bundle = await context({
    stdin: { contents: ENTRY, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'built',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutant',
        setup(build: PluginBuild) {
          build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) =>
            current !== null && path === folder + current.file
              ? { contents: current.code, loader: 'js' }
              : undefined,
          );
        },
      },
    ],
  });
  return {
    async build(mutant) {
      current = mutant;
      const { outputFiles } = await bundle.rebuild();
      return readerOf(outputFiles[0]!.text, folder);
    },
    end: () => bundle.dispose(),
  };
}

function readerOf(code: string, folder: string): Read {
  const make = runInThisContext(`(function (require) { ${code}; return built; })`) as (
    require: NodeJS.Require,
  ) => Built;
  const built = make(createRequire(folder));
  return ({ layout }) => {
    const record = built.emptyRecord(null, { bytes: 0, sha256: '' });
    const { problems } = built.readPaper(layout, record);
    return JSON.stringify([record, problems]);
  };
}

/** Runs `work`; throws where it does not end. One watch over many readings, as each costs. */
export function watched<T>(work: () => T): T {
  const shared = globalThis as { work?: () => unknown };
  shared.work = work;
  return runInThisContext('work()', { timeout: TIMEOUT }) as T;
}
