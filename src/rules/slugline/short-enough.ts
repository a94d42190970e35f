import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a slugline above the maximum length. */
export const shortEnough: IndexedRule<{ max: number }> = {
  id: 'slugline/short-enough',
  severity: 'warning',
  features: ['slugline'],
  summary: 'The slugline fits the header of a message.',
  why: 'Headers truncate it, and two stories with the same truncated slugline look like versions of one.',
  source: 'ANPA 1312 keeps 24 characters; dpa stylebook, 22.',
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
