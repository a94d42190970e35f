import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a slugline above the maximum length. */
export const shortEnough: IndexedRule<{ max: number }> = {
  id: 'slugline/short-enough',
  severity: 'warning',
  features: ['slugline'],
  options: {
    max: {
      default: 24,
      summary: 'The maximum number of characters, without version and number.',
      min: 5,
    },
  },
  check: ({ article: { slugline = '' }, options: { max } }) => {
    const comma = slugline.indexOf(',')
    const length = comma < 0 ? slugline.length : comma
    if (length <= max) return []
    return [
      {
        message: `Slugline has ${length} characters; the maximum is ${max}.`,
        hint: 'Shorten it to the words that identify this story.',
        path: 'slugline',
      },
    ]
  },
}
