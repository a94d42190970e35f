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
  summary: 'The headline uses either sentence case or title case.',
  why: 'A mixture of both looks like an error.',
  source: 'House styles: AP and most sites set sentence case, the New York Times and many magazines title case.',
  silent: 'If the capitalized words may be names.',
  check: ({ article: { headline = '' } }) => {
    if (!mayBeMixed(headline) || !CAPITALS.test(headline)) return []
    const words = [...headline.matchAll(WORD(headline))]
      .slice(1)
      .filter(([word]) => word.length >= LONG && /\p{Ll}/u.test(word))
    const small = words.filter(([word]) => /^\p{Ll}/u.test(word))
    const large = words.length - small.length
    // title case, since most words are capitalized, but some long words are not
    if (large < 4 || small.length === 0 || large < small.length * 3) return []
    const [first] = small
    if (!first) return []
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

/** Whether a headline may mix title case and sentence case: it has enough capitals and small letters. True if not all ASCII. */
function mayBeMixed(headline: string): boolean {
  let capitals = 0
  let small = 0
  for (let i = 0; i < headline.length; i++) {
    const unit = headline.charCodeAt(i)
    if (unit >= 0x80) return true
    if (unit >= 0x61) small++
    else if (unit >= 0x41 && unit <= 0x5a) capitals++
  }
  return capitals > LONG && small >= LONG
}
