/** Work that goes on side by side, with its results in the order in which it was begun. */

/** Something that is being worked on. */
interface Begun<Result> {
  result: Promise<Result>;
  ended: boolean;
}

/**
 * Starts `work` on each item and gives the results in the items' order. At most `width` items are begun and not yet
 * taken by the caller, so that a slow caller holds the work up and memory stays flat. What `work` or the items throw
 * comes through in its turn.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  for await (const group of groupsInOrder(items, width, work)) yield* group;
}

/**
 * The same, with all results at once that are there when their turn comes: at least one, at most `width`. What is
 * begun stays begun until the caller asks for the next ones.
 */
export async function* groupsInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result[]> {
  const begun: Begun<Result>[] = [];
  const iterator = items[Symbol.asyncIterator]();
  let more = true;
  const begin = (item: Item): Begun<Result> => {
    const one = { result: work(item), ended: false };
    const end = (): void => {
      one.ended = true;
    };
    // a failure is told when its turn comes; until then it must not count as unhandled
    one.result.then(end, () => {});
    return one;
  };
  try {
    for (;;) {
      while (more && begun.length < width) {
        const { value, done } = await iterator.next();
        more = done !== true;
        if (more) begun.push(begin(value as Item));
      }
      const first = begun.shift();
      if (first === undefined) return;
      const group = [await first.result];
      // one that failed comes first in its own turn, when those before it have been taken
      while (begun[0]?.ended) group.push(await begun.shift()!.result);
      yield group;
    }
  } finally {
    await iterator.return?.();
  }
}
