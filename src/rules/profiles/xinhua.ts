import type { BuiltInProfile } from '../engine/profile'

/** The profile of Xinhua News Agency. */
export const xinhua: BuiltInProfile = {
  name: 'xinhua',
  summary: 'Xinhua: a date in each dateline, followed by two hyphens.',
  extends: ['house'],
  rules: {
    'headline/short-enough': ['info', { max: 90 }],
    'dateline/has-date': 'warning',
    'dateline/house-separator': ['info', { signs: ['--', '-'] }],
    'lead/short-enough': ['warning', { max: 45 }],
    'paragraphs/short-enough': ['info', { max: 60 }],
  },
}
