/** Work that goes on side by side, with its results in the order in which it was begun. */

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
  const begun: Promise<Result>[] = [];
  const iterator = items[Symbol.asyncIterator]();
  let more = true;
  try {
    for (;;) {
      while (more && begun.length < width) {
        const { value, done } = await iterator.next();
        more = done !== true;
        if (!more) break;
        const result = work(value as Item);
        // told when its turn comes; until then it must not count as unhandled
        result.catch(() => {});
        begun.push(result);
      }
      const first = begun.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    await iterator.return?.();
  }
}
