import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a headline above the maximum length. */
export const shortEnough: IndexedRule<{ most: number }> = {
  id: 'headline/short-enough',
  severity: 'info',
  features: ['headline'],
  summary: 'The headline is no longer than a house’s systems take.',
  why: 'Screens, alerts and lists cut what is longer, most often in the middle of the news.',
  source: 'Reuters systems cut at about 64 characters, tags included; AAP at 64; search engines show about 110.',
  options: {
    most: { default: 64, summary: 'The most characters that a headline may have, its tags included.', least: 10 },
  },
  check: ({ article: { headline }, options: { most } }) => {
    const length = headline === undefined || headline.length <= most ? 0 : [...headline].length
    if (length <= most) return []
    return [
      {
        message: `The headline has ${length} characters; ${most} is the most.`,
        hint: 'Shorten it: leave out what the first paragraph says as well.',
        path: 'headline',
      },
    ]
  },
}
