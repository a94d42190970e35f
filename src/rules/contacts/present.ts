import type { Rule } from '../engine/rule'

/** Reports a press release without a contact. */
export const present: Rule = {
  id: 'contacts/present',
  severity: 'warning',
  summary: 'The press release has a contact with a telephone number or an address.',
  why: 'Desks do not print a release that they cannot check with anybody.',
  source: 'Handbooks of public relations; the forms of PR Newswire and Business Wire.',
  check: ({ article: { contacts = [] } }) =>
    contacts.length > 0
      ? []
      : [{ message: 'No contact.', hint: 'Add a line “Media contact: …” at the end.', path: 'contacts' }],
}
