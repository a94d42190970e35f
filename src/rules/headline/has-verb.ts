import { headlineVerbs } from '../../lexicon/headline-verbs'
import { reportingForms } from '../../lexicon/reporting-verbs'
import { once } from '../../lexicon/words'
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

/** A word after the first, which may be a tag, with one of the usual endings. Most headlines have one and need no other test. */
const USUAL = /^[a-z'’]*[^a-z'’].*?[a-z](?:s|ed|ing)(?![a-z'’])/is

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
    if (headline === undefined || USUAL.test(headline)) return []
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
