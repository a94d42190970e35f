import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a press release without a contact. */
export const present: IndexedRule = {
  id: 'contacts/present',
  severity: 'warning',
  check: ({ article: { contacts = [] } }) =>
    contacts.length > 0
      ? []
      : [{ message: 'No contact.', hint: 'Add a line “Media contact: …” at the end.', path: 'contacts' }],
}
