import type { BuiltInProfile } from '../engine/profile'

/** The profile of Agence France-Presse. */
export const afp: BuiltInProfile = {
  name: 'afp',
  summary: 'Agence France-Presse: a date in each dateline, initials at the end.',
  extends: ['house'],
  rules: {
    'headline/short-enough': ['info', { max: 80 }],
    'dateline/has-date': 'warning',
    'dateline/house-separator': ['info', { signs: ['-', '–', '--'] }],
    'lead/short-enough': ['warning', { max: 40 }],
    'attribution/first-hand': 'on',
  },
}
