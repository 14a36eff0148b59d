import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longestFirst.ts';

// `.ci/run` names a file for the counts of its closing line
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cli/buildProgram.ts'],
    // generous: a test that hangs must end, one that waits for a busy machine must not fail
    testTimeout: 180_000,
    // on a machine with two cores vitest would leave one idle
    maxWorkers: Math.max(2, availableParallelism() - 1),
    hookTimeout: 180_000,
    sequence: { sequencer: LongestFirst },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
