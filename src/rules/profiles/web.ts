import type { BuiltInProfile } from '../engine/profile'
import { untidy } from './untidy'

/** The profile of stories for a website. */
export const web: BuiltInProfile = {
  name: 'web',
  summary: 'A story for a website: headlines that fit search results, described pictures, no hard wraps.',
  extends: ['recommended'],
  rules: {
    'headline/present': 'error',
    'headline/short-enough': ['warning', { max: 110 }],
    'headline/no-final-stop': 'on',
    'headline/not-all-caps': 'warning',
    'byline/present': 'on',
    'paragraphs/short-enough': ['info', { max: 80 }],
    'paragraphs/too-short-run': 'on',
    'quotes/balanced': 'on',
    'quotes/one-style': 'on',
    'acronyms/one-meaning': 'on',
    'names/one-spelling': 'on',
    'text/no-doubled-word': 'on',
    'media/described': 'on',
    'damage/hard-wrap': 'warning',
    'damage/all-caps': 'warning',
    'times/no-relative-word': 'on',
    ...untidy,
  },
}
