/**
 * Runs each test as vitest does, and then once more for each mutant that may change something in it: one that makes the test
 * fail is told. What runs outside of the tests (in `describe`, `beforeAll`, at the head of a file) is not run again, so that a
 * test that only compares what was read there tells nothing.
 */

import { appendFileSync, readFileSync } from 'node:fs';
import type { RunnerTestCase } from 'vitest';
import { TestRunner } from 'vitest';
import { makeSwitches, SWITCHES } from './switches.ts';

/** The file of the ids that are to be told, one a line, and the one to which those that a test tells are added. */
const { MUTANTS_LEFT = '', MUTANTS_TOLD = '', MUTANT_ON } = process.env;
/** More than any test of a small paper asks. */
const MOST_ASKED = 50_000_000;

const switches = makeSwitches();
// a constant is told once, when its file is loaded: then it is on in all tests
switches.on = Number(MUTANT_ON ?? -1);
Object.assign(globalThis, { [SWITCHES]: switches });

export default class MutantRunner extends TestRunner {
  private readonly left = MUTANT_ON === undefined ? idsOf(MUTANTS_LEFT) : new Set<number>();
  private spoilt = false;

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    if (MUTANT_ON !== undefined) {
      await run();
      return;
    }
    const size = Math.max(0, ...this.left) + 1;
    switches.reached = new Uint8Array(size);
    await run();
    const { reached } = switches;
    switches.reached = null;
    const told = idsOf(MUTANTS_TOLD);
    const tried = this.spoilt ? [] : [...this.left].filter((id) => reached[id] === 1 && !told.has(id));
    const found: number[] = [];
    for (const id of tried) {
      if (!(await fails(run, id))) continue;
      // what the mutant has left behind would be told by every test from now on
      this.spoilt = await fails(run, -1);
      if (this.spoilt) {
        console.error(`${test.file.name}: ${test.name}: spoilt by ${id}`);
        break;
      }
      this.left.delete(id);
      found.push(id);
    }
    if (found.length > 0)
      appendFileSync(MUTANTS_TOLD, found.map((id) => `${id}\t${test.file.name}\n`).join(''));
  }
}

/** Does the test fail with the mutant on? */
async function fails(run: () => unknown, id: number): Promise<boolean> {
  switches.on = id;
  switches.left = MOST_ASKED;
  try {
    await run();
    return false;
  } catch {
    return true;
  } finally {
    switches.on = -1;
  }
}

function idsOf(file: string): Set<number> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Set(lines.map((line) => Number.parseInt(line, 10)));
}
