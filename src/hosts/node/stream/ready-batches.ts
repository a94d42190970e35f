const turn = (): Promise<false> => new Promise((resolve) => setImmediate(resolve, false))

/** Yields items in groups of those that are there already, at most `most`: a slow source gives each item at once. */
export async function* readyBatches<Item>(source: AsyncIterable<Item>, most: number): AsyncGenerator<Item[]> {
  const items = source[Symbol.asyncIterator]()
  let batch: Item[] = []
  try {
    let next = items.next()
    for (;;) {
      const isReady = batch.length === 0 || (await Promise.race([next.then(() => true), turn()]))
      if (!isReady) {
        yield batch
        batch = []
      }
      const { done, value } = await next
      if (done) break
      batch.push(value)
      if (batch.length >= most) {
        yield batch
        batch = []
      }
      next = items.next()
    }
    if (batch.length > 0) yield batch
  } finally {
    await items.return?.()
  }
}
