/** Ties in made archives whose threads are known. The figures in docs/links.md come from here. */

import { describe, expect, it } from 'vitest';
import { makeArchive } from './made/archive.ts';
import { measure } from './made/measure.ts';

const share = ([part, whole]: readonly [number, number]): number => part / whole;

describe.each([1, 2, 5])('a made archive of 1,600 papers (seed %i)', (seed) => {
  const made = makeArchive(seed, 750);
  const measured = measure(made);
  const { byNumber, byTitle, found, questions, amends, bySlip } = measured;

  it('holds threads of every sort', () => {
    expect(made.papers.length).toBeGreaterThan(1500);
    expect(byNumber[1]).toBeGreaterThan(500);
    expect(byTitle[1]).toBeGreaterThan(70);
    expect(questions[1]).toBeGreaterThan(1500);
    expect(amends[1]).toBeGreaterThan(100);
    expect(bySlip[1] + found.slip[1]).toBeGreaterThan(5);
  });

  it('every tie by a number is right, and of those by title 99 of 100', () => {
    expect(share(byNumber)).toBe(1);
    expect(share(byTitle)).toBeGreaterThanOrEqual(0.99);
  });

  it('98 of 100 threads are found, all of them where the number is printed', () => {
    const all = Object.values(found);
    const sum = (at: 0 | 1) => all.reduce((total, each) => total + each[at], 0);
    expect(sum(0) / sum(1)).toBeGreaterThanOrEqual(0.98);
    expect(share(found.number)).toBe(1);
    expect(share(amends)).toBe(1);
  });

  it('97 of 100 answers are tied to their question', () => {
    expect(share(questions)).toBeGreaterThanOrEqual(0.97);
  });

  it('no tie is wrong without a doubt', () => {
    expect(measured.wrongWithoutDoubt.map(({ from, to }) => [from.number, to?.number])).toEqual([]);
  });
});
