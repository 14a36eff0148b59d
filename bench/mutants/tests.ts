/** Which mutants the unit tests tell: `vitest.config.ts` runs them over the changed code, `testRunner.ts` tries each mutant in them. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CONFIG = fileURLToPath(new URL('vitest.config.ts', import.meta.url));

/**
 * @param ids of conditions
 * @param files parts of the paths of tests; all unit tests without any
 * @returns those of them that make a test fail, each with the file of the test
 * @throws Error where the tests fail without any mutant
 */
export function toldByTests(ids: readonly number[], files: readonly string[]): Map<number, string> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const [left, told] = [join(folder, 'left'), join(folder, 'told')];
  try {
    writeFileSync(left, ids.map((id) => `${id}\n`).join(''));
    writeFileSync(told, '');
    const { status } = spawnSync('npx', ['vitest', 'run', '--config', CONFIG, ...files], {
      env: { ...process.env, MUTANTS_LEFT: left, MUTANTS_TOLD: told, NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error('the unit tests fail without any mutant');
    const lines = readFileSync(told, 'utf8').split('\n').filter(Boolean);
    return new Map(lines.map((line) => [Number.parseInt(line, 10), line.split('\t')[1]!]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where the tests of a room's numbers stand, by how its files are called. */
const NEAR: readonly [RegExp, readonly string[]][] = [
  [/^src\/(?:decode|forms|clues)\//, ['test/decode', 'test/body', 'test/kindsOf', 'test/values']],
  [/^src\/header\//, ['test/header', 'test/kindsOf']],
  [/^src\/signatures\//, ['test/values', 'test/signatures']],
  [/^src\/minutes\//, ['test/minutes']],
];

/**
 * @param file in which the constant stands
 * @param id of the constant; -1 for none
 * @returns does a unit test near to the file fail while the constant is another?
 */
export function failsWhileOn(file: string, id: number): boolean {
  const near = NEAR.find(([room]) => room.test(file))?.[1] ?? [];
  const { status } = spawnSync('npx', ['vitest', 'run', '--bail', '1', '--config', CONFIG, ...near], {
    env: { ...process.env, MUTANT_ON: String(id), NODE_NO_WARNINGS: '1' },
    stdio: 'ignore',
  });
  return status !== 0;
}
