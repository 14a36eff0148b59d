/** One straight way through the house: no circle of imports, no room that uses one above it. */

import { describe, expect, it } from 'vitest';
import { circles, importsIn, readImports } from './imports.ts';
import { floorOf, ROOMS } from './rooms.ts';

describe('the imports of src/', () => {
  const imports = readImports();
  const files = [...imports.keys()];

  it('are found', () => {
    expect(files.length).toBeGreaterThan(250);
    expect(imports.get('src/parse.ts')).toContain('src/source/pdf/index.ts');
    expect(imports.get('src/output/positions.ts')).toContain('src/model/reading.ts');
  });

  it('make no circle', () => {
    expect(circles(imports).map((way) => way.join(' → '))).toEqual([]);
  });

  it('lead to the own room or to one below', () => {
    const upwards = files.flatMap((file) =>
      imports.get(file)!.flatMap((path) => {
        const [from, to] = [ROOMS[floorOf(file)], ROOMS[floorOf(path)]];
        return floorOf(path) > floorOf(file) ? [`${file} (${from?.name}) → ${path} (${to?.name})`] : [];
      }),
    );
    expect(upwards).toEqual([]);
  });

  it('are of files that each have a room, and no room holds what is not there', () => {
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
    const held = ROOMS.flatMap(({ holds }) => holds);
    expect(new Set(held).size).toBe(held.length);
    expect(held.filter((path) => !files.some((file) => file.startsWith(path)))).toEqual([]);
  });
});

describe('importsIn', () => {
  it.each([
    ["import { a } from './a.ts';", ['./a.ts']],
    ["import type { A } from '../b/a.ts';", ['../b/a.ts']],
    ["import {\n  type A,\n  b,\n} from './c.ts';", ['./c.ts']],
    ["export { a } from './a.ts'; export * from './b.ts';", ['./a.ts', './b.ts']],
    ["import './side.ts';", ['./side.ts']],
    ["const { a } = await import('./a.ts');", ['./a.ts']],
    ["type A = import('./a.ts').A;", ['./a.ts']],
    ["import { readFileSync } from 'node:fs'; import chalk from 'chalk';", []],
  ])('of %s', (text, found) => {
    expect(importsIn(text)).toEqual(found);
  });
});

describe('circles', () => {
  const of = (graph: Record<string, string[]>) => circles(new Map(Object.entries(graph)));

  it('finds those of two files, of three, and of one', () => {
    expect(of({ a: ['b'], b: ['a'] })).toEqual([['a', 'b', 'a']]);
    expect(of({ x: ['a'], a: ['b'], b: ['c'], c: ['a'] })).toEqual([['a', 'b', 'c', 'a']]);
    expect(of({ a: ['a'] })).toEqual([['a', 'a']]);
  });

  it('finds none where two ways lead to one file', () => {
    expect(of({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  });
});

describe('floorOf', () => {
  const rooms = [
    { name: 'low', holds: ['src/a/x.ts'] },
    { name: 'high', holds: ['src/a/', 'src/ab.ts'] },
  ];

  it('takes the longest name that fits', () => {
    expect(floorOf('src/a/x.ts', rooms)).toBe(0);
    expect(floorOf('src/a/y.ts', rooms)).toBe(1);
    expect(floorOf('src/ab.ts', rooms)).toBe(1);
    expect(floorOf('src/abc.ts', rooms)).toBe(-1);
  });
});
