/**
 * Yields the results of an asynchronous function over a source, in the order of the source, each as soon as it is there. At most `window`
 * calls are open at a time; the source is read only when there is room. A rejected call ends the iteration with its error.
 */
export async function* mapInOrder<Item, Result>(
  source: AsyncIterable<Item>,
  window: number,
  map: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]()
  const open: Promise<Result>[] = []
  let isDone = false
  let pending: Promise<IteratorResult<Item>> | undefined
  try {
    for (;;) {
      if (!isDone && open.length < window) pending ??= items.next()
      const [first] = open
      if (pending && (!first || (await isFirst(pending, first)))) {
        const { done, value } = await pending
        pending = undefined
        if (done) isDone = true
        else open.push(quiet(map(value)))
      } else if (first) {
        yield await first
        open.shift()
      } else return
    }
  } finally {
    await items.return?.()
  }
}

/** Whether the first of two promises settles before the second. */
const isFirst = (a: Promise<unknown>, b: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    b.then(
      () => false,
      () => false,
    ),
    a.then(
      () => true,
      () => true,
    ),
  ]) // a result that is there is given before more is read

/** Marks a promise as handled: it is awaited in its turn. */
function quiet<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {})
  return promise
}
