import { headlineVerbs } from '../../lexicon/headline-verbs'
import { reportingForms } from '../../lexicon/reporting-verbs'
import { once } from '../../lexicon/words'
import { isAsciiLetter } from '../../text/is-ascii-letter'
import type { ArticleText } from '../engine/article-texts'
import type { IndexedRule } from '../engine/indexed-rule'

const VERBS: () => ReadonlySet<string> = /* @__PURE__ */ once(() => new Set([...headlineVerbs(), ...reportingForms()]))

/**
 * Endings that a verb may have: `hits`, `walked`, `seeking`, `doesn’t`, `they’re`.
 * Nouns such as `talks` match too: if a word may be a verb, the rule reports nothing.
 */
const MAY_BE = /[a-z](?:s|ed|ing|n['’]t|['’](?:re|ve|ll|d|m|s))$/
/** Headline tags: `UPDATE 2-`, `CORRECTED-`; not: `EC OPENS ANTI-DUMPING INQUIRY` */
const TAG = /^(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT)(?: \d{1,2})?-/
const WORD = /[A-Za-z][A-Za-z'’]*/g

/**
 * Whether a word after the first ends as a verb may: with `s`, `ed` or `ing` after a letter. A cheap test, after which most headlines need
 * no other. The first word may be a tag.
 */
function hasVerbEnding(headline: string): boolean {
  let letters = 0 // before `i`, in the word
  for (let i = firstWordEnd(headline); i < headline.length; i++) {
    if (isAsciiLetter(headline.charCodeAt(i))) letters++
    else {
      if (letters > 1 && !isApostrophe(headline.charCodeAt(i)) && isVerbEnding(headline, i, letters)) return true
      letters = 0
    }
  }
  return letters > 1 && isVerbEnding(headline, headline.length, letters)
}

function firstWordEnd(headline: string): number {
  let end = 0
  while (isAsciiLetter(headline.charCodeAt(end)) || isApostrophe(headline.charCodeAt(end))) end++
  return end
}

/** Whether a word of so many letters ends with `s`, `ed` or `ing`. */
function isVerbEnding(text: string, end: number, letters: number): boolean {
  const last = text.charCodeAt(end - 1) | LOWER
  if (last === 0x73) return true // s
  const before = text.charCodeAt(end - 2) | LOWER
  if (last === 0x64) return letters > 2 && before === 0x65 // ed
  return letters > 3 && last === 0x67 && before === 0x6e && (text.charCodeAt(end - 3) | LOWER) === 0x69 // ing
}

/** The bit that is set in a lower-case ASCII letter and not in its capital. */
const LOWER = 0x20
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

/** Whether a text is in English: it has the word `the`. Used if the article has no language. */
const isEnglish = ({ text }: ArticleText): boolean => text.slice(0, 400).includes(' the ')

/** Reports a headline without a verb. */
export const hasVerb: IndexedRule<{ minWords: number }> = {
  id: 'headline/has-verb',
  features: ['headline'],
  severity: 'info',
  languages: ['en'],
  options: { minWords: { default: 3, summary: 'Headlines with fewer words are not checked.', min: 1 } },
  check: ({ article: { headline, language }, texts, options: { minWords } }) => {
    if (headline === undefined || hasVerbEnding(headline)) return []
    if (language === undefined && !texts.some(isEnglish)) return []
    const words = headline.replace(TAG, '').match(WORD) ?? []
    if (words.length < minWords) return []
    const verbs = VERBS()
    const isVerb = (word: string): boolean => {
      const small = word.toLowerCase()
      return MAY_BE.test(small) || verbs.has(small.replace('’', "'"))
    }
    if (words.some(isVerb)) return []
    return [
      {
        message: 'No verb in the headline.',
        hint: 'Say who does what: “Inspectors tour the docks”, not “A tour of the docks”.',
        path: 'headline',
      },
    ]
  },
}
