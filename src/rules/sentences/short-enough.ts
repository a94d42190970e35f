import type { Finding, Rule } from '../rule'
import { wordCount } from '../text-shape'

/** No sentence is long. */
export const shortEnough: Rule<{ most: number }> = {
  id: 'sentences/short-enough',
  severity: 'info',
  needs: 'annotations',
  summary: 'No sentence has more words than can be read aloud in one breath.',
  why: 'A reader who has lost the thread does not go back.',
  source: 'Style sheets of newspapers and journalism schools: 30 words, 35 at most.',
  silent: 'For languages written without blanks between words.',
  options: { most: { default: 35, summary: 'The most words that a sentence may have.', least: 5 } },
  check: (_, { article: { annotations }, options: { most } }) =>
    (annotations?.sentences ?? []).flatMap(({ path, start, end, text }): Finding[] => {
      if (text.length <= most * 2 || !path.startsWith('body.')) return []
      const words = wordCount(text) ?? 0
      if (words <= most) return []
      return [
        {
          message: `This sentence has ${words} words; ${most} is the most.`,
          hint: 'Make two of it.',
          path,
          span: { start, end },
        },
      ]
    }),
}
