/** Tests that need the built program are in the project that builds it, and no others. */

import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { ALL, PAPERS, PROGRAM } from '../projects.ts';
import { filesIn, importsIn } from './imports.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const files = filesIn('test');
const tests = files.filter((file) => file.endsWith('.test.ts'));
const NEEDS_BUILD = /\bfrom '(?:\.\/|\.\.\/)+(?:cli\/)?run\.ts'|(?<![-/\w])dist\/|\bimport\('ratslese'\)/;

const isIn = (file: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => picomatch(pattern)(file));

/** The file and what of `test/` it imports, directly or not. */
function reached(file: string): Set<string> {
  const found = new Set([file]);
  for (const path of found)
    for (const target of importsIn(readFileSync(ROOT + path, 'utf8'))) {
      const next = posix.join(posix.dirname(path), target);
      if (files.includes(next)) found.add(next);
    }
  return found;
}

function needsBuild(file: string): boolean {
  return [...reached(file)].some((path) => NEEDS_BUILD.test(readFileSync(ROOT + path, 'utf8')));
}

describe('the projects of tests', () => {
  it('hold every file once', () => {
    expect(tests.filter((file) => !isIn(file, ALL))).toEqual([]);
    expect(tests.filter((file) => isIn(file, PAPERS) && isIn(file, PROGRAM))).toEqual([]);
  });

  it('name files that are there', () => {
    for (const pattern of [...PAPERS, ...PROGRAM])
      expect(
        tests.some((file) => isIn(file, [pattern])),
        pattern,
      ).toBe(true);
  });

  it('build the program for those that need it', () => {
    expect(tests.filter((file) => needsBuild(file) && !isIn(file, PROGRAM))).toEqual([]);
  });
});
