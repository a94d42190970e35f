import type { BuiltInProfile } from '../engine/profile'
import { untidy } from './untidy'

/** The profile of press releases. */
export const pressRelease: BuiltInProfile = {
  name: 'press-release',
  summary: 'A press release: complete, dated, with a description of the sender and a contact.',
  extends: ['recommended'],
  rules: {
    'headline/present': 'error',
    'headline/no-final-stop': 'on',
    'headline/short-enough': ['info', { max: 110 }],
    'headline/not-all-caps': 'on',
    'dateline/present': 'warning',
    'dateline/well-formed': 'on',
    'dateline/has-date': 'warning',
    'lead/short-enough': ['info', { max: 45 }],
    'contacts/present': 'on',
    'boilerplate/present': 'on',
    'quotes/balanced': 'on',
    'quotes/attributed': 'on',
    'acronyms/one-meaning': 'on',
    'names/one-spelling': 'on',
    'text/no-doubled-word': 'on',
    'media/described': 'on',
    'damage/hard-wrap': 'on',
    ...untidy,
  },
}
