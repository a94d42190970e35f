import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `contacts/…`. */
export const contactsDocumentation: GroupDocumentation<'contacts'> = {
  'contacts/present': {
    summary: 'The press release has a contact with a telephone number or an address.',
    why: 'Desks do not print a release that they cannot check with anybody.',
    source: 'Handbooks of public relations; the forms of PR Newswire and Business Wire.',
  },
}
