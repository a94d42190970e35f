import { type DamageFinder, matches } from './finder'

const RARE = /[\r\u0085\u2028\u2029]/
const ENDS = /\r\n|[\r\n\u0085\u2028\u2029]/g

/**
 * Finds mixed line ends in a copy; the match is the first line end that differs from those before.
 * The offered fix changes all line ends to the most frequent kind. It does not change the article.
 */
export const mixedLineEnds: DamageFinder = (text, from, to) => {
  if (!RARE.test(text)) return []
  const ends = [...matches(ENDS, text, from, to)].map(({ 0: sign, index }) => ({
    sign,
    start: index,
    end: index + sign.length,
  }))
  const odd = ends.find(({ sign }) => sign !== ends[0]?.sign)
  if (!odd) return []
  const counts = new Map<string, number>()
  for (const { sign } of ends) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const [[usual = '\n'] = []] = [...counts].sort((a, b) => b[1] - a[1])
  const edits = ends.filter(({ sign }) => sign !== usual).map(({ start, end }) => ({ start, end, text: usual }))
  return [{ kind: 'mixed-line-ends', start: odd.start, end: odd.end, edits, offer: true }]
}
