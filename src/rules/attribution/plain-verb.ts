import { loadedForms } from '../../lexicon/reporting-verbs'
import type { ArticleText } from '../engine/article-texts'
import type { IndexedRule } from '../engine/indexed-rule'
import { matchesAt } from '../engine/match-at-places'
import type { Finding } from '../engine/rule'
import { type TextToSearch, textsToSearch } from '../engine/texts-with'

/**
 * Verbs of reporting that may be loaded: `Smith claimed that`, `he admitted,`; not: `claimed responsibility`, `was admitted to hospital`
 */
const verbsIn = /* @__PURE__ */ matchesAt(
  /(?<=(?<![\p{L}])(?:\p{Lu}[\p{L}'’-]+|he|she|they|police|officials?) )(?:[a-z]+ed|claims|admits|concedes)(?= (?:that|he|she|they|it|the|there|his|her)\b|[,.]["”]?| ["“])/gu,
)

/** Reports loaded reporting verbs, such as “claimed” and “admitted”. */
export const plainVerb: IndexedRule<{ verbs: readonly string[] }> = {
  id: 'attribution/plain-verb',
  severity: 'info',
  reads: 'style',
  languages: ['en'],
  options: { verbs: { default: loadedForms, summary: 'The verb forms to report.' } },
  check: ({ texts, index, options: { verbs } }) => {
    const near = verbs === loadedForms ? textsToSearch(index, 'loadedVerb') : texts.map(anywhere)
    if (near.length === 0) return []
    return near.flatMap((each) =>
      each.text.block === undefined
        ? []
        : verbsIn(each).flatMap(({ 0: verb, index: start }): Finding[] => {
            if (!verbs.includes(verb)) return []
            return [
              {
                message: `Loaded reporting verb “${verb}”.`,
                hint: 'Use “said”, unless the judgement is intended and supported.',
                path: each.text.path,
                span: { start, end: start + verb.length },
              },
            ]
          }),
    )
  },
}

const anywhere = (text: ArticleText, at: number): TextToSearch => ({ text, at, places: undefined })
