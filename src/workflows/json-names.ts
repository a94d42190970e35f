/** The number of UTF-16 units of a JSON document that are read to detect its format. */
const OPENING = 100_000

/** A string of JSON, with the colon after it if it is a property name. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/sy

/**
 * Returns the property names of the first record of a JSON document, and those one level down: `data`, `data.item`.
 * Does not validate; stops at the first unreadable token.
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
