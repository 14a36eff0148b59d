/** The reading from a source's text on, built once with a switch for every mutant. */

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runInThisContext, Script } from 'node:vm';
import { build, type PluginBuild } from 'esbuild';
import type { readPaper } from '../../src/paper/paper.ts';
import type { emptyRecord } from '../../src/record.ts';
import type { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import type { textLayout } from '../../src/sheet/textLayout.ts';
import type { readRoles } from '../../test/decode/readSequence.ts';
import type { Input } from './corpus.ts';
import type { Switched } from './mutants.ts';
import { makeSwitches, SWITCHES, type Switches } from './switches.ts';

interface Built {
  readPaper: typeof readPaper;
  emptyRecord: typeof emptyRecord;
  textLayout: typeof textLayout;
  pdfLayout: typeof pdfLayout;
  readRoles: typeof readRoles;
}

/** What one input gives, as text. */
export type Read = (input: Input) => string;

export interface Loaded {
  read: Read;
  switches: Switches;
}

const ENTRY = `export { readPaper } from './src/paper/paper.ts'; export { emptyRecord } from './src/record.ts';
export { textLayout } from './src/sheet/textLayout.ts'; export { pdfLayout } from './src/sheet/pdfLayout.ts';
export { readRoles } from './test/decode/readSequence.ts';`;
/** Longer than all inputs take: a mutant that never ends is noticed. In milliseconds. */
const TIMEOUT = 60_000;

/** The code of the house with the changed files. Each call of what it gives loads it anew, with that mutant on from the beginning. */
export async function loaderAt(root: URL, changed: readonly Switched[]): Promise<(on: number) => Loaded> {
  const folder = fileURLToPath(root);
  const codes = new Map(changed.map(({ file, code }) => [folder + file, code]));
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'built',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'switches',
        setup(setup: PluginBuild) {
          setup.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
            const contents = codes.get(path);
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  const code = `(function (require, ${SWITCHES}) { ${outputFiles[0]!.text}; return built; })`;
  const script = new Script(code, { filename: 'switched.js' });
  const needed = createRequire(folder);
  return (on) => {
    const switches = makeSwitches();
    switches.on = on;
    const make = script.runInThisContext() as (require: NodeJS.Require, switches: Switches) => Built;
    return { read: readerOf(make(needed, switches)), switches };
  };
}

function readerOf({ textLayout, pdfLayout, readPaper, emptyRecord, readRoles: roles }: Built): Read {
  return ({ source }) => {
    if ('sequence' in source) return roles(source.sequence).join();
    const layout = 'text' in source ? textLayout(source.text) : pdfLayout(source.pages);
    const record = emptyRecord(null, { bytes: 0, sha256: '' });
    const { problems } = readPaper(layout, record);
    return JSON.stringify([record, problems]);
  };
}

/** Runs `work`; throws where it does not end. One watch over many readings, as each costs. */
export function watched<T>(work: () => T): T {
  const shared = globalThis as { work?: () => unknown };
  shared.work = work;
  return runInThisContext('work()', { timeout: TIMEOUT }) as T;
}
