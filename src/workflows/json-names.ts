/** How much of a document of JSON tells what it is, in UTF-16 units. */
const OPENING = 100_000

/** A string, and the colon that makes it a name. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/sy

/**
 * The names in the first record of a document of JSON, and those in its records one step down, as `data.item`.
 * It takes what is there for what it seems, and stops at the first thing that cannot be read.
 */
export function jsonPropertyNames(document: string): ReadonlySet<string> {
  const text = document.slice(0, OPENING)
  const names = new Set<string>()
  const path: string[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]
    if (unit === '"') {
      STRING.lastIndex = at
      const [found, colon] = STRING.exec(text) ?? []
      if (found === undefined) break
      if (colon !== undefined && path.length > 0 && path.length < 3) {
        const name = found.slice(1, found.lastIndexOf('"'))
        path[path.length - 1] = name
        names.add(path.join('.'))
      }
      at = STRING.lastIndex - 1
    } else if (unit === '{') path.push('')
    else if (unit === '}') {
      path.pop()
      if (!path.length) break
    }
  }
  return names
}
