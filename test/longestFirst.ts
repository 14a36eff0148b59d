/** The order in which files of tests are run. */

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** One after the other: vitest keeps a worker, with the modules that it has loaded, only for the next file of its project. */
const PROJECTS = ['program', 'papers', 'unit'];

/** Those that take longest, longest first: begun last, one of them would keep one core busy and leave the other idle. */
const LONG = [
  'cli/archive',
  'batch/hostile',
  'batch/pool',
  'cli/check',
  'cli/bundle',
  'cli/brokenInstallation',
  'cli/output',
  'cli/ocr',
  'report/browser',
  'report/pictures',
  'cli/progress',
  'cli/report',
  'outsiders/papers',
  'scans/scans',
  'test/fixtures',
  'hostileSizes',
  'metamorphic',
  'positionsOutside',
  'hostileFuzz',
  'test/generated',
  'test/completeness',
];

/** Vitest knows the times of an earlier run only, and a fresh clone has none. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return PROJECTS.indexOf(project.name) * (LONG.length + 1) + (at < 0 ? LONG.length : at);
    };
    return [...(await super.sort(files))].sort((a, b) => rank(a) - rank(b));
  }
}
