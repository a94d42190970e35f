import { headlineVerbs } from '../../lexicon/headline-verbs'
import { reportingForms } from '../../lexicon/reporting-verbs'
import { once } from '../../lexicon/words'
import type { ArticleText } from '../engine/article-texts'
import type { IndexedRule } from '../engine/indexed-rule'

const VERBS: () => ReadonlySet<string> = /* @__PURE__ */ once(() => new Set([...headlineVerbs(), ...reportingForms()]))

/** Endings of possible verbs: `hits`, `walked`, `seeking`, `doesn’t`, `they’re`; also matches `talks` and `hundred` */
const MAY_BE = /[a-z](?:s|ed|ing|n['’]t|['’](?:re|ve|ll|d|m|s))$/
/** Headline tags: `UPDATE 2-`, `CORRECTED-`; not: `EC OPENS ANTI-DUMPING INQUIRY` */
const TAG = /^(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT)(?: \d{1,2})?-/
const WORD = /[A-Za-z][A-Za-z'’]*/g

/** Whether a text is in English, judged by the word `the`. Used if the article has no language. */
const isEnglish = ({ text }: ArticleText): boolean => text.slice(0, 400).includes(' the ')

/** Reports a headline without a verb. */
export const hasVerb: IndexedRule<{ leastWords: number }> = {
  id: 'headline/has-verb',
  features: ['headline'],
  severity: 'info',
  languages: ['en'],
  summary: 'The headline has a verb: it says what happens.',
  why: 'Without a verb it names a subject and no news: the reader knows what it is about, and not what is new.',
  source:
    'Reuters Handbook of Journalism, Headlines; style sheets of journalism schools: an active verb in the present.',
  silent:
    'When any word may be a verb, by its ending or because it is one elsewhere: `talks` is taken for one. When neither the language is told nor any text of the story shows that it is English. For labels of features, analyses and lists, it had better be off.',
  options: { leastWords: { default: 3, summary: 'A headline of fewer words may be a label.', least: 1 } },
  check: ({ article: { headline, language }, texts, options: { leastWords } }) => {
    if (headline === undefined || (language === undefined && !texts.some(isEnglish))) return []
    const said = headline.replace(TAG, '').match(WORD) ?? []
    if (said.length < leastWords) return []
    const verbs = VERBS()
    if (said.some((word) => MAY_BE.test(word.toLowerCase()) || verbs.has(word.toLowerCase().replace('’', "'"))))
      return []
    return [
      {
        message: 'The headline has no verb.',
        hint: 'Say who does what: “Inspectors tour the docks” for “A tour of the docks”.',
        path: 'headline',
      },
    ]
  },
}
