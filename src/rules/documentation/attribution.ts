import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `attribution/…`. */
export const attributionDocumentation: GroupDocumentation<'attribution'> = {
  'attribution/first-hand': {
    summary: 'Statements were made to the agency itself, not to another outlet.',
    why: 'Information from another outlet must be checked and credited.',
    source: 'Reuters Handbook of Journalism, Picking up from other media.',
  },
  'attribution/full-name-first': {
    summary: 'A speaker is introduced by full name before the surname is used alone.',
    why: 'If the full name comes later, paragraphs were moved, and readers do not know who speaks.',
    source: 'AP Stylebook, names: first and last names on first reference, the last name on second.',
    silent: 'If the full name is not in the text: the word may name an institution.',
  },
  'attribution/known-speaker': {
    summary: 'The speaker is named before “he said” or “she said”.',
    why: 'A story that opens with “he said” has lost its beginning, or its paragraphs are in the wrong order.',
    source: 'Style sheets of journalism schools, on attribution.',
  },
  'attribution/plain-verb': {
    summary: 'Statements are reported with neutral verbs.',
    why: '“Claimed” suggests doubt, “admitted” suggests guilt.',
    source: 'Reuters Handbook of Journalism and style sheets of journalism schools: prefer “said”.',
  },
  'attribution/present': {
    summary: 'Each claim is attributed, in a story that attributes most of its claims.',
    why: 'An unattributed claim reads as the opinion of the agency.',
    source: 'Reuters Handbook of Journalism, Attribution and sourcing.',
    silent: 'In commentaries, and in stories with few claims.',
  },
}
