import type { DatelineCandidate } from './dateline-candidate'

const LONGEST = 30
/** Separator after the credit, before a space: `Example Wire - `, `Example Wire: `; not: `Example Wire-`, followed by a letter. */
const SEPARATOR = /^ ?(?:--?|[–—_:])(?=\s)/

/**
 * Finds an unknown credit that ends the headline in brackets and opens the paragraph. Undefined for none.
 * `Phones get cheaper (Example Wire)` over `Example Wire - Phones got cheaper on Monday.`; not: `Bank to merge (Acme)` over
 * `Acme said on Monday`.
 */
export function creditInHeadline(headline: string, text: string): DatelineCandidate | undefined {
  const open = headline.lastIndexOf('(')
  const name = headline.slice(open + 1, -1)
  if (open < 1 || name.length < 2 || name.length > LONGEST || !text.startsWith(name)) return undefined
  const separator = SEPARATOR.exec(text.slice(name.length, name.length + 4))?.[0]
  if (separator === undefined) return undefined
  return {
    shape: 'D4',
    end: name.length + separator.length,
    places: [],
    credits: [{ start: 0, end: name.length }],
    certainty: 'likely',
  }
}
