import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { groupsInOrder, inOrder } from '../../src/batch/inOrder.ts';

async function* numbers(count: number, begun: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    begun.push(i);
    yield i;
  }
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe('inOrder', () => {
  it('gives results in the order of the items, however long each takes', async () => {
    const results = inOrder(numbers(20), 5, async (i) => {
      await delay((i * 7) % 11);
      return i;
    });
    expect(await collect(results)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it('works on so many at once and no more', async () => {
    let now = 0;
    let most = 0;
    await collect(
      inOrder(numbers(30), 4, async () => {
        most = Math.max(most, ++now);
        await delay(1);
        now--;
      }),
    );
    expect(most).toBe(4);
  });

  it('begins no more than the width while nobody takes a result', async () => {
    const begun: number[] = [];
    const results = inOrder(numbers(1000, begun), 3, async (i) => i);
    await results.next();
    await delay(5);
    expect(begun.length).toBeLessThanOrEqual(4);
    await results.return(undefined);
  });

  it('gives what was done before an item fails, then the failure', async () => {
    const results = inOrder(numbers(5), 5, async (i) => {
      if (i === 2) throw new Error('two');
      return i;
    });
    expect((await results.next()).value).toBe(0);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('two');
  });
});

describe('groupsInOrder', () => {
  it('gives all at once that are there, and waits for none', async () => {
    const releases: (() => void)[] = [];
    const work = (i: number): Promise<number> =>
      new Promise((resolve) => {
        releases[i] = () => resolve(i);
      });
    const groups = groupsInOrder(numbers(4), 4, work);
    const first = groups.next();
    await delay(1);
    for (const i of [2, 1, 0]) releases[i]!();
    expect((await first).value).toEqual([0, 1, 2]);
    const last = groups.next();
    await delay(1);
    releases[3]!();
    expect((await last).value).toEqual([3]);
    expect((await groups.next()).done).toBe(true);
  });

  it('tells a failure after what came before it', async () => {
    const groups = groupsInOrder(numbers(3), 3, async (i) => {
      if (i === 1) throw new Error('one');
      return i;
    });
    expect((await groups.next()).value).toEqual([0]);
    await expect(groups.next()).rejects.toThrow('one');
  });
});
