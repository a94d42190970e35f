import { headlineVerbs } from '../../lexicon/headline-verbs'
import { reportingForms } from '../../lexicon/reporting-verbs'
import { once } from '../../lexicon/words'
import { isAsciiLetter } from '../../text/is-ascii-letter'
import { unitAt } from '../../text/unit-at'
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

/** Whether a word after the first, which may be a tag, has one of the usual endings. Most headlines have one and need no other test. */
function hasUsualEnding(headline: string): boolean {
  let start = -1 // of the word; the first is left out
  for (let at = 0; at <= headline.length; at++) {
    const unit = unitAt(headline, at)
    if (isAsciiLetter(unit) || unit === APOSTROPHE || unit === RAISED_COMMA) continue
    if (start >= 0 && hasEnding(headline, start, at)) return true
    start = at + 1
  }
  return false
}

/** Whether a word, given by its span, has a letter before an ending of `MAY_BE` without apostrophes. */
function hasEnding(text: string, start: number, end: number): boolean {
  const last = unitAt(text, end - 1) | SMALL
  const length = last === S ? 1 : last === D ? 2 : last === G ? 3 : 0
  if (length === 0 || end - length <= start || !isAsciiLetter(unitAt(text, end - length - 1))) return false
  if (length === 1) return true
  const before = unitAt(text, end - 2) | SMALL
  return length === 2 ? before === E : before === N && (unitAt(text, end - 3) | SMALL) === I
}

const APOSTROPHE = 0x27
const RAISED_COMMA = 0x2019
/** The bit that is set in a lower-case ASCII letter and not in its capital. */
const SMALL = 0x20
const D = 0x64
const E = 0x65
const G = 0x67
const I = 0x69
const N = 0x6e
const S = 0x73

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
    if (headline === undefined || hasUsualEnding(headline)) return []
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
