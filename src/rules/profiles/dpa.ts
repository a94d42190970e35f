import type { BuiltInProfile } from '../engine/profile'

/** The profile of Deutsche Presse-Agentur. */
export const dpa: BuiltInProfile = {
  name: 'dpa',
  summary: 'Deutsche Presse-Agentur: short sluglines, credit in the dateline, separate notes.',
  extends: ['house'],
  rules: {
    'slugline/short-enough': ['warning', { max: 22 }],
    'headline/short-enough': ['info', { max: 70 }],
    'dateline/has-date': 'off', // the message carries the date
    'dateline/house-separator': ['info', { signs: ['-', '–'] }],
    'lead/short-enough': ['warning', { max: 30 }],
    'sentences/short-enough': ['info', { max: 30 }],
    'acronyms/explained': 'off',
  },
}
