import type { Finding, Rule } from '../rule'
import { wordCount } from '../text-shape'

/** No paragraph is long. */
export const shortEnough: Rule<{ most: number }> = {
  id: 'paragraphs/short-enough',
  severity: 'info',
  summary: 'No paragraph has more words than a column bears.',
  why: 'Wire copy is cut from below, paragraph by paragraph, and read on telephones.',
  source: 'Style sheets of newspapers and journalism schools: 45 words or three sentences.',
  silent:
    'For the first paragraph, which has rules of its own, and for languages written without blanks between words.',
  options: { most: { default: 45, summary: 'The most words that a paragraph may have.', least: 5 } },
  check: (_, { article: { body }, options: { most } }) => {
    const first = body.findIndex(({ kind }) => kind === 'paragraph')
    return body.flatMap((block, i): Finding[] => {
      if (block.kind !== 'paragraph' || i === first || block.text.length <= most * 2) return []
      const words = wordCount(block.text) ?? 0
      if (words <= most) return []
      return [
        {
          message: `This paragraph has ${words} words; ${most} is the most.`,
          hint: 'Begin a new one where the thought changes.',
          path: `body.${i}.text`,
        },
      ]
    })
  },
}
