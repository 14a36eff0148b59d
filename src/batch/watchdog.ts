/** A thread beside a child's work: ends the process once its parent is gone, however busy it is. */

import { workerData } from 'node:worker_threads';

/** In milliseconds. */
const LOOK_EVERY = 500;

const parent = Number(workerData);

setInterval(() => {
  if (!isAlive()) process.kill(process.pid, 'SIGKILL');
}, LOOK_EVERY);

/** An orphan is given to another parent; on Windows it keeps the number of the one it had. */
function isAlive(): boolean {
  if (process.ppid !== parent) return false;
  try {
    return process.kill(parent, 0);
  } catch (error) {
    // it is there but belongs to somebody else
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
