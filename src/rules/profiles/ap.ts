import type { BuiltInProfile } from '../engine/profile'

/** The profile of The Associated Press. */
export const ap: BuiltInProfile = {
  name: 'ap',
  summary: 'The Associated Press: states after cities, an em dash, neutral verbs.',
  extends: ['house'],
  rules: {
    'dateline/has-date': 'off', // the message carries the date
    'dateline/house-separator': ['info', { signs: ['—', '--', '_', '–'] }],
    'dateline/region-given': 'on',
    'dateline/region-spared': 'on',
    'dateline/state-form': 'on',
    'attribution/plain-verb': 'on',
    'attribution/first-hand': 'on',
    'acronyms/used-again': 'on', // no acronym in brackets after a name
    'times/no-last-next': 'on',
    'times/no-relative-word': 'on',
    'lead/news-first': 'on',
  },
}
