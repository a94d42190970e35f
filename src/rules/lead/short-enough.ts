import type { Rule } from '../rule'
import { wordCount } from '../text-shape'

/** The first paragraph is short. */
export const shortEnough: Rule<{ most: number }> = {
  id: 'lead/short-enough',
  severity: 'warning',
  summary: 'The first paragraph says the news in few words.',
  why: 'Many readers read nothing else, and many screens show nothing else.',
  source: 'Journalism schools and agencies: 25 to 30 words, 35 at most, the dateline left out.',
  silent: 'For languages written without blanks between words.',
  options: { most: { default: 35, summary: 'The most words that the first paragraph may have.', least: 5 } },
  check: (_, { article: { body }, options: { most } }) => {
    const at = body.findIndex(({ kind }) => kind === 'paragraph')
    const block = body[at]
    const words = block?.kind === 'paragraph' ? (wordCount(block.text) ?? 0) : 0
    if (words <= most) return []
    return [
      {
        message: `The first paragraph has ${words} words; ${most} is the most.`,
        hint: 'Leave to the second paragraph what the news does not need.',
        path: `body.${at}.text`,
      },
    ]
  },
}
