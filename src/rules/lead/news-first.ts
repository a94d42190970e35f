import { calendarWordsOf } from '../calendar'
import type { IndexedRule } from '../engine/indexed-rule'
import { textBit } from '../engine/text-bit'

/** A possible time at the start of a text: `On Monday, …`, `Yesterday …`, `Late on Monday …` */
const WHEN = /^(?:(?:late|early|earlier) )?(?:on )?([\p{L}\p{M}]+)/iu
const RELATIVE = /^(?:yesterday|today|tomorrow|tonight)$/

const DAY = /* @__PURE__ */ textBit('weekday') | textBit('relativeDay')

/** Reports a first sentence that opens with the time. */
export const newsFirst: IndexedRule = {
  id: 'lead/news-first',
  severity: 'info',
  languages: ['en'],
  features: ['weekday', 'relativeDay'],
  reads: 'style',
  check: ({ article: { language }, texts, index: { bits } }) => {
    const at = texts.findIndex(({ part }) => part === 'paragraph')
    if (((bits[at] ?? 0) & DAY) === 0) return []
    const { text = '', path = '' } = texts[at] ?? {}
    const opening = text.slice(0, 60)
    const match = WHEN.exec(opening)
    const word = match?.[1]?.toLowerCase() ?? ''
    const { weekdays } = calendarWordsOf(language)
    if (!match || !(RELATIVE.test(word) || (word.length > 4 && weekdays.has(word)))) return []
    if (/^['’]/.test(opening.slice(match[0].length))) return [] // Monday’s vote
    return [
      {
        message: `Story starts with the time: “${match[0]}”.`,
        hint: 'Start with who did what.',
        path,
        span: { start: 0, end: match[0].length },
      },
    ]
  },
}
