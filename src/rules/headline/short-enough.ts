import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a headline above the maximum length. */
export const shortEnough: IndexedRule<{ max: number }> = {
  id: 'headline/short-enough',
  severity: 'info',
  features: ['headline'],
  options: {
    max: { default: 64, summary: 'The maximum number of characters, including tags.', min: 10 },
  },
  check: ({ article: { headline }, options: { max } }) => {
    const length = headline === undefined || headline.length <= max ? 0 : [...headline].length
    if (length <= max) return []
    return [
      {
        message: `Headline has ${length} characters; the maximum is ${max}.`,
        hint: 'Leave out what the first paragraph also says.',
        path: 'headline',
      },
    ]
  },
}
