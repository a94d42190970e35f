import { calendarWordsOf } from '../calendar'
import type { IndexedRule } from '../engine/indexed-rule'

/** A possible time at the start of a text: `On Monday, …`, `Yesterday …`, `Late on Monday …` */
const WHEN = /^(?:(?:late|early|earlier) )?(?:on )?([\p{L}\p{M}]+)/iu
const RELATIVE = /^(?:yesterday|today|tomorrow|tonight)$/

/** Reports a first sentence that opens with the time. */
export const newsFirst: IndexedRule = {
  id: 'lead/news-first',
  severity: 'info',
  languages: ['en'],
  features: ['weekday', 'relativeDay'],
  reads: 'style',
  check: ({ article: { body, language } }) => {
    const at = body.findIndex(({ kind }) => kind === 'paragraph')
    const block = body[at]
    const opening = block?.kind === 'paragraph' ? block.text.slice(0, 60) : ''
    const match = WHEN.exec(opening)
    const word = match?.[1]?.toLowerCase() ?? ''
    const { weekdays } = calendarWordsOf(language)
    if (!match || !(RELATIVE.test(word) || (word.length > 4 && weekdays.has(word)))) return []
    if (/^['’]/.test(opening.slice(match[0].length))) return [] // Monday’s vote
    return [
      {
        message: `Story starts with the time: “${match[0]}”.`,
        hint: 'Start with who did what.',
        path: `body.${at}.text`,
        span: { start: 0, end: match[0].length },
      },
    ]
  },
}
