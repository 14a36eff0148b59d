/**
 * Reads files in a pool, in a process of its own so that its memory can be measured. Standard input holds
 * { paths, options } as JSON; standard output gets one line a paper, { record, wallMs }, in the order in which they are
 * done, and at the end { parentPeak, childPeak } in bytes.
 */

import { readFileSync } from 'node:fs';
import { createPool } from '../../dist/batch/pool.js';

const { paths, options } = JSON.parse(readFileSync(0, 'utf8'));
const print = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

let childPeak = 0;
/** What the system remembers as the most that each child has held. */
function measureChildren() {
  for (const pid of readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ')) {
    try {
      const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      childPeak = Math.max(childPeak, Number(peak ?? 0) * 1024);
    } catch {
      // it has just ended
    }
  }
}
const timer = process.platform === 'linux' ? setInterval(measureChildren, 10) : undefined;

const pool = createPool(options);
const waiting = [...paths];
async function lane() {
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const start = performance.now();
    const [product] = await pool.read({ path });
    print({ record: product.record, wallMs: performance.now() - start });
  }
}
await Promise.all(Array.from({ length: options.jobs }, lane));
await pool.close();
clearInterval(timer);
print({ parentPeak: process.resourceUsage().maxRSS * 1024, childPeak });
