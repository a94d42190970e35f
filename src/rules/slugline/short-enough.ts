import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a slugline above the maximum length. */
export const shortEnough: IndexedRule<{ most: number }> = {
  id: 'slugline/short-enough',
  severity: 'warning',
  features: ['slugline'],
  summary: 'The slugline is no longer than the header of a message takes.',
  why: 'Headers cut it, and two stories cut alike are taken for two versions of one.',
  source: 'ANPA 1312 keeps 24 characters; dpa stylebook, 22.',
  options: {
    most: {
      default: 24,
      summary: 'The most characters that a slugline may have, version and number left out.',
      least: 5,
    },
  },
  check: ({ article: { slugline }, options: { most } }) => {
    const name = slugline?.split(',', 1)[0] ?? ''
    if (name.length <= most) return []
    return [
      {
        message: `The slugline has ${name.length} characters; ${most} is the most.`,
        hint: 'Shorten it to what tells this story from others.',
        path: 'slugline',
      },
    ]
  },
}
