import { type Extract, ExtractBuilder } from './extract'

/** A tag or a character reference: `<p>`, `&eacute;`; not `a < b`. */
const MARKUP = /<[a-z!/?]|&[#\w]/i

/**
 * Returns an extract whose texts with markup are replaced by the text in them.
 * `read` returns the extract of one decoded text, with offsets in that text; undefined if it is not read as markup.
 */
export function expandTexts(source: Extract, read: (text: string) => Extract | undefined): Extract {
  const { text, start, end, edges } = source
  const out = new ExtractBuilder()
  const places = [...edges.keys()]
  for (const [i, from] of places.entries()) {
    const to = places[i + 1] ?? text.length
    if (from === to) continue
    const value = text.slice(from, to)
    const names = edges.get(from) ?? []
    const inner = MARKUP.test(value) ? read(value) : undefined
    for (let at = 0; at < (inner?.text ?? value).length; at++) {
      const [first, last] = inner ? [inner.start[at] ?? 0, (inner.end[at] ?? 0) - 1] : [at, at]
      const place = start[from + first] ?? end[to - 1] ?? 0
      if (at === 0 || inner?.edges.has(at)) out.open(names, place)
      out.add(
        inner ? inner.text.charAt(at) : value.charAt(at),
        place,
        last < first ? place : (end[from + last] ?? place),
      )
    }
    out.close()
    out.part()
  }
  return out
}
