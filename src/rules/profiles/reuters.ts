import type { BuiltInProfile } from '../engine/profile'

/** The profile of Reuters. */
export const reuters: BuiltInProfile = {
  name: 'reuters',
  summary: 'Reuters: headlines of 64 characters, a date in each dateline, strict sourcing.',
  extends: ['house'],
  rules: {
    'headline/short-enough': ['warning', { max: 64 }],
    'headline/one-case': 'on',
    'headline/has-verb': 'on',
    'dateline/has-date': 'warning',
    'dateline/house-separator': ['info', { signs: ['-', '–'] }],
    'attribution/plain-verb': 'on',
    'attribution/first-hand': 'on',
    'quotes/one-style': 'on',
    'notices/explained': 'error',
    'times/no-relative-word': 'on',
  },
}
