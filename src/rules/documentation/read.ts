import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `read/…`. */
export const readDocumentation: GroupDocumentation<'read'> = {
  'read/unread': {
    summary: 'Every line of the copy is assigned to a part of the story.',
    why: 'Unassigned text is left out of the article and must be checked by a person.',
    source: 'docs/parts.md.',
  },
  'read/charset': {
    summary: 'The bytes are in the charset that was declared, or in UTF-8.',
    why: 'A wrong charset corrupts every non-ASCII character.',
    source: 'WHATWG Encoding Standard.',
  },
  'read/mail': {
    summary: 'The copy is not the source of a mail.',
    why: 'The parts of a mail may be encoded, and its headers are not part of the story. `readEmail` of `wirecopy/email` reads both.',
    source: 'RFC 5322; RFC 2045.',
  },
}
