import type { BuiltInProfile } from '../engine/profile'
import { untidy } from './untidy'

/** The profile of rules that most house styles share; the agency profiles extend it. */
export const house: BuiltInProfile = {
  name: 'house',
  summary: 'Common rules of style, in addition to `recommended`.',
  extends: ['recommended'],
  rules: {
    'notices/explained': 'on',
    'slugline/short-enough': 'on',
    'headline/short-enough': 'on',
    'headline/no-final-stop': 'on',
    'headline/not-all-caps': 'on',
    'headline/known-tag': 'on',
    'byline/present': 'on',
    'byline/well-formed': 'on',
    'dateline/present': 'on',
    'dateline/well-formed': 'on',
    'dateline/has-date': 'on',
    'dateline/known-credit': 'on',
    'dateline/one-credit': 'on',
    'lead/short-enough': 'on',
    'lead/few-sentences': 'on',
    'paragraphs/short-enough': 'on',
    'attribution/present': 'on',
    'attribution/known-speaker': 'on',
    'attribution/full-name-first': 'on',
    'quotes/balanced': 'on',
    'quotes/attributed': 'on',
    'acronyms/explained': 'on',
    'acronyms/one-meaning': 'on',
    'names/one-spelling': 'on',
    'times/tense-agrees': 'on',
    'text/no-doubled-word': 'on',
    ...untidy,
  },
}
