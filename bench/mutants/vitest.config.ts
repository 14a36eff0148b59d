/** The unit tests over code with a switch for every mutant; `testRunner.ts` tries the mutants. Started by `tests.ts`. */

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ALL, PAPERS, PROGRAM } from '../../test/projects.ts';
import { allMutants, ROOT } from './all.ts';

const folder = fileURLToPath(ROOT);
const codes = new Map(allMutants().switched.map(({ file, code }) => [folder + file, code]));

export default defineConfig({
  root: folder,
  plugins: [
    {
      name: 'switches',
      enforce: 'pre',
      load: (path) => codes.get(path),
    },
  ],
  test: {
    include: ALL,
    exclude: [...PAPERS, ...PROGRAM],
    runner: fileURLToPath(new URL('testRunner.ts', import.meta.url)),
    // what a mutant leaves behind in memory must not tell another one of the next file
    isolate: true,
    maxWorkers: 2,
    testTimeout: 3_600_000,
    reporters: [['default', { summary: false }]],
  },
});
