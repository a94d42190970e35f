/** Values that no typed caller passes. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  0,
  '',
  {},
  [],
  [null],
  Symbol('x'),
  () => 1,
  Number.NaN,
  1n,
  { body: 1 },
]
const CALLS: readonly (readonly unknown[])[] = [
  ...WRONG.map((value) => [value]),
  ...WRONG.flatMap((value) => ['x', {}, 'LIMA (AP) - The bridge opened.'].map((first) => [first, value])),
]
const MOST = 3 // values taken from an iterator

/**
 * Calls each exported function with wrong values, and returns a line for each error that is no `WirecopyError`.
 * Names with a capital are classes and schemas, which are not called.
 */
export async function rawErrors(exported: object): Promise<string[]> {
  const found = new Set<string>()
  for (const [name, value] of Object.entries(exported)) {
    if (typeof value !== 'function' || /^[A-Z]/.test(name)) continue
    for (const values of CALLS)
      try {
        await settle(value(...values))
      } catch (error) {
        if (!(error instanceof Error && error.name === 'WirecopyError')) found.add(`${name}: ${String(error)}`)
      }
  }
  return [...found]
}

/** Waits for a promise, and takes the first values of an iterator, which does its work only then. */
async function settle(given: unknown): Promise<void> {
  const value = await given
  if (typeof value !== 'object' || value === null || !('next' in value)) return
  let taken = 0
  for await (const _ of value as unknown as AsyncIterable<unknown>) if (++taken === MOST) break
}
