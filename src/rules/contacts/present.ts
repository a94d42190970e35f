import type { Rule } from '../engine/rule'

/** Reports a press release without a contact. */
export const present: Rule = {
  id: 'contacts/present',
  severity: 'warning',
  summary: 'The story names somebody to ask, with a telephone number or an address.',
  why: 'A release that nobody answers for is not printed.',
  source: 'Handbooks of public relations; the forms of PR Newswire and Business Wire.',
  check: ({ article: { contacts = [] } }) =>
    contacts.length > 0
      ? []
      : [{ message: 'No contact is named.', hint: 'Add a line “Media contact: …” at the end.', path: 'contacts' }],
}
