import { calendarWordsOf } from '../calendar'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** Words after `By` that are no name: `By then`, `By the time it was over`, `By night` */
const NO_NAME =
  /^(?:then|now|night|day|noon|midday|midnight|dawn|dusk|accident|chance|law|contrast|far|next|last|early|late|mid|the (?:time|end|way|middle|year|close)|all|comparison)\b/i
const VERB = /\b(?:is|are|was|were|has|have|had|will|said|says|can|could|would|should|must|may|might|did|does)\b/

/** Reports a byline that names no author, such as a sentence that starts with “By”. */
export const wellFormed: IndexedRule = {
  id: 'byline/well-formed',
  severity: 'warning',
  languages: ['en'],
  features: ['byline'],
  check: ({ article: { byline, language } }) => {
    if (!byline) return []
    const findings: Finding[] = []
    const { weekdays, months } = calendarWordsOf(language)
    const name = byline.text.replace(/^\S+\s+/, '')
    const first = /^[\p{L}\p{M}]+/u.exec(name)?.[0].toLowerCase() ?? ''
    const time = weekdays.get(first) !== undefined || (months.get(first) !== undefined && /^\S+ \d/.test(name))
    if (time || /^\d/.test(name) || NO_NAME.test(name) || (VERB.test(name) && /^By\b/i.test(byline.text)))
      findings.push({
        message: `No author in the byline: ${excerpt(byline.text)}.`,
        hint: 'Name the author on a separate line. Put an empty line before a sentence of the text.',
        path: 'byline.text',
      })
    return findings
  },
}
