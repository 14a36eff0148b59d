import { Worker } from 'node:worker_threads';
import { compiledProgram, heapSize } from './program.ts';

/** A thread that loads the PDF library and waits for its order (`Order`), of which there is one. */
export function startThread(maxMemoryBytes: number): Worker {
  return new Worker(compiledProgram('thread'), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapSize(maxMemoryBytes) },
    stdout: true,
    stderr: true,
  });
}
