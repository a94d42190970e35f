/** A node in the tree of paths to omit. A leaf is omitted itself. */
interface OmittedPath {
  readonly below: Map<string, OmittedPath>
}

/** Returns a copy of a JSON value without the parts at some paths. The value is not changed. */
export function omitPaths(value: unknown, paths: readonly (readonly string[])[]): unknown {
  const root: OmittedPath = { below: new Map() }
  for (const path of paths) {
    let at = root
    for (const step of path) {
      const next = at.below.get(step) ?? { below: new Map() }
      at.below.set(step, next)
      at = next
    }
    at.below.clear()
  }
  return rest(value, root)
}

function rest(value: unknown, { below }: OmittedPath): unknown {
  if (typeof value !== 'object' || value === null || below.size === 0) return value
  const entries = Object.entries(value).flatMap(([step, part]): [string, unknown][] => {
    const going = below.get(step)
    if (!going) return [[step, part]]
    return going.below.size ? [[step, rest(part, going)]] : []
  })
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
}
