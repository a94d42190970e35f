import { isAsciiLetter } from '../../text/is-ascii-letter'
import type { IndexedRule } from '../engine/indexed-rule'
import { letterPattern } from '../engine/letter-pattern'

/** The minimum length of words to compare: `of`, `and`, `in` are lower case in both styles */
const LONG = 4
/** The start of a headline with four capitals; one with fewer is not in title case. */
const CAPITALS = /^(?:\P{Lu}*\p{Lu}){4}/u
const WORD = /* @__PURE__ */ letterPattern(/(?<![\p{L}\p{M}'’-])[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)

/** Reports a title-case headline with some long words in lower case. */
export const oneCase: IndexedRule = {
  id: 'headline/one-case',
  severity: 'info',
  languages: ['en'],
  features: ['headline'],
  check: ({ article: { headline = '' } }) => {
    if (!mayBeMixed(headline) || !CAPITALS.test(headline)) return []
    const words = [...headline.matchAll(WORD(headline))]
      .slice(1)
      .filter(([word]) => word.length >= LONG && /\p{Ll}/u.test(word))
    const small = words.filter(([word]) => /^\p{Ll}/u.test(word))
    const large = words.length - small.length
    const [first] = small
    if (!first || !isMixed(small.length, large)) return []
    return [
      {
        message: `Headline in title case has lower-case words: ${small.map(([word]) => `“${word}”`).join(', ')}.`,
        hint: 'Use title case or sentence case throughout.',
        path: 'headline',
        span: { start: first.index, end: first.index + first[0].length },
      },
    ]
  },
}

/** Whether a headline in ASCII mixes title case and sentence case, as the check does by its pattern. True for another headline. */
function mayBeMixed(headline: string): boolean {
  let small = 0
  let large = 0
  let isFirst = true
  for (let i = 0; i < headline.length; i++) {
    const start = i
    let hasSmall = false
    let unit = headline.charCodeAt(i)
    while (isAsciiLetter(unit) || unit === APOSTROPHE || unit === HYPHEN) {
      if (unit >= SMALL_A) hasSmall = true
      unit = headline.charCodeAt(++i)
    }
    if (unit >= 0x80) return true
    const first = headline.charCodeAt(start)
    if (i === start || !isAsciiLetter(first)) continue
    if (!isFirst && hasSmall && i - start >= LONG)
      if (first >= SMALL_A) small++
      else large++
    isFirst = false
  }
  return isMixed(small, large)
}

/** Whether a headline with so many long words in lower case and with a capital is in title case, but for some words. */
const isMixed = (small: number, large: number): boolean => small > 0 && large >= 4 && large >= small * 3

const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const SMALL_A = 0x61
