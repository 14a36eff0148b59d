/** Everything that is started as a process or thread and reads papers, in one file: `make.ts` bundles it. */

import { main } from '../cli/main.ts';

export const programs = {
  main: () => main(process.argv),
  child: () => import('../batch/child.ts'),
  thread: () => import('../batch/thread.ts'),
  /** Reads the named files, so that the compiled form of what that takes can be kept. */
  async warm(): Promise<void> {
    const { runTask } = await import('../batch/task.ts');
    const { DEFAULT_LIMITS: limits } = await import('../batch/limits.ts');
    await import('../batch/pool.ts');
    await import('../batch/guarded.ts');
    for (const path of process.argv.slice(3)) await runTask({ path }, { limits, parse: {} }, () => {});
    await main([...process.argv.slice(0, 2), '-q', '-f', 'ndjson', process.argv[3]!]);
    await main([...process.argv.slice(0, 2), '-q', process.argv[3]!]);
  },
};
