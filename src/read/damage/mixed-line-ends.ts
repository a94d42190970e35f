import { type Finder, matches } from './found'

const RARE = /[\r\u0085\u2028\u2029]/

/** Line ends of two kinds or more in one copy; the first that differs from the one before is where it stands. */
export const mixedLineEnds: Finder = (text, from, to) => {
  if (!RARE.test(text)) return []
  let first: string | undefined
  for (const { 0: match, index } of matches(/\r\n|[\r\n\u0085\u2028\u2029]/g, text, from, to)) {
    first ??= match
    if (match !== first) return [{ kind: 'mixed-line-ends', start: index, end: index + match.length, mends: [] }]
  }
  return []
}
