import type { IndexedRule } from '../engine/indexed-rule'
import { wordsOf } from '../engine/texts-with'

/** Reports a first paragraph above the maximum number of words. */
export const shortEnough: IndexedRule<{ most: number }> = {
  id: 'lead/short-enough',
  severity: 'warning',
  summary: 'The first paragraph says the news in few words.',
  why: 'Many readers read nothing else, and many screens show nothing else.',
  source: 'Journalism schools and agencies: 25 to 30 words, 35 at most, the dateline left out.',
  silent: 'For languages written without blanks between words.',
  options: { most: { default: 35, summary: 'The most words that the first paragraph may have.', least: 5 } },
  check: ({ texts, index, options: { most } }) => {
    const at = texts.findIndex(({ part }) => part === 'paragraph')
    const words = wordsOf(index, at) ?? 0
    if (words <= most) return []
    return [
      {
        message: `The first paragraph has ${words} words; ${most} is the most.`,
        hint: 'Leave to the second paragraph what the news does not need.',
        path: texts[at]?.path ?? '',
      },
    ]
  },
}
