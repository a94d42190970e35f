import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `acronyms/…`. */
export const acronymsDocumentation: GroupDocumentation<'acronyms'> = {
  'acronyms/explained': {
    summary: 'Uncommon acronyms are explained at or before their first use.',
    why: 'Readers in other countries or professions do not know them.',
    source: 'AP Stylebook, abbreviations and acronyms; Reuters Handbook of Journalism.',
    silent:
      'For common acronyms, for those whose name is spelt out before, with or without brackets, for tags of headlines, and in copy that is all capitals.',
  },
  'acronyms/one-meaning': {
    summary: 'Each acronym has one meaning.',
    why: 'If an acronym has two meanings, one name is wrong, or readers confuse two organizations.',
    source: 'AP Stylebook, abbreviations and acronyms.',
  },
  'acronyms/used-again': {
    summary: 'An explained acronym is used again.',
    why: 'An explanation that is not needed slows the reader.',
    source: 'AP Stylebook, abbreviations and acronyms: no acronym in brackets after a name.',
  },
}
