import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { childFlags } from './src/batch/program.ts';
import { LongestFirst } from './test/longestFirst.ts';
import { ALL, PAPERS, PROGRAM } from './test/projects.ts';

// `.ci/run` names a file for the counts of its closing line
const report = process.env.TEST_REPORT;

/** More than any worker needs. */
const WORKER_MEMORY = 4 * 2 ** 30;

const project = (
  name: string,
  include: string[],
  more: { exclude?: string[]; globalSetup?: string[]; isolate?: boolean },
): TestProjectConfiguration => ({ extends: true, test: { name, include, ...more } });

export default defineConfig({
  test: {
    projects: [
      // modules that are loaded once for all files of a worker: they keep no state that a test could meet
      project('unit', ALL, { exclude: [...PAPERS, ...PROGRAM], isolate: false }),
      project('papers', PAPERS, { isolate: false }),
      project('program', PROGRAM, { globalSetup: ['test/cli/buildProgram.ts'], isolate: false }),
    ],
    // generous: a test that hangs must end, one that waits for a busy machine must not fail
    testTimeout: 180_000,
    // on a machine with two cores vitest would leave one idle
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // what children save by these a worker saves, too: a sixth of its processor time
    execArgv: childFlags(WORKER_MEMORY),
    hookTimeout: 180_000,
    sequence: { sequencer: LongestFirst },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
