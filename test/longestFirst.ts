/** The order in which files of tests are run. */

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that take longest, longest first: begun last, one of them would keep one core busy and leave the other idle. */
const LONG = [
  'cli/archive',
  'batch/hostile',
  'batch/pool',
  'cli/check',
  'hostileSizes',
  'report/browser',
  'test/fixtures',
  'cli/bundle',
  'test/generated',
  'test/completeness',
  'report/pictures',
  'cli/inspect',
  'hostileFuzz',
  'positionsOutside',
  'cli/report',
];

/** Vitest knows the times of an earlier run only, and a fresh clone has none. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return [...(await super.sort(files))].sort((a, b) => rank(a) - rank(b));
  }
}
