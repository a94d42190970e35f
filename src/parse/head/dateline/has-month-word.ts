import { isAsciiLetter } from '../../../text/is-ascii-letter'
import { unitAt } from '../../../text/unit-at'
import type { Tables } from '../../tables'

const ASCII = 0x80

/** For the months of each lexicon, the letters that open a name of a month: `sept`, and the first word of two. */
const openers = new WeakMap<Tables['months'], ReadonlySet<string>>()

function openersOf(months: Tables['months']): ReadonlySet<string> {
  let found = openers.get(months)
  if (!found) openers.set(months, (found = new Set([...months.keys()].map((name) => /^[a-z]*/.exec(name)?.[0] ?? ''))))
  return found
}

const isOpener = (found: ReadonlySet<string>, text: string, from: number, to: number): boolean =>
  found.has(text.slice(from, to).toLowerCase())

/**
 * Whether a word of a text may be a month. True for a text with a character beyond ASCII. A quick test: `Shr loss 7,337,000` has none.
 */
export function hasMonthWord(text: string, { months }: Tables): boolean {
  const found = openersOf(months)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= ASCII) return true
    if (!isAsciiLetter(unit)) continue
    let end = at + 1
    while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++
    // after a full stop, a token has one letter: `a.bc` is `a.b` and `c`
    if (unitAt(text, at - 1) === 0x2e && isOpener(found, text, at + 1, end)) return true
    if (isOpener(found, text, at, end)) return true
    at = end - 1
  }
  return false
}
