import type { Profile } from '../profile'

/** What every editor keeps switched on: what must not be published, what cannot be right, what was lost or added on the way. No taste. */
export const recommended: Profile = {
  name: 'recommended',
  summary: 'What every editor wants to know of any story: it says next to nothing of good copy of any house.',
  rules: {
    // what must not be published, or not yet
    'item/usable': 'on',
    'item/embargo-clear': 'on',
    'item/embargo-zone': 'on',
    'item/not-expired': 'on',
    'item/no-private-note': 'on',
    'item/free-use': 'on',
    // what a story is made of
    'headline/present': 'info', // briefs and digests of good houses come without
    'headline/not-in-body': 'on',
    'body/present': 'on',
    'structure/one-story': 'on',
    'structure/end-mark-last': 'on',
    // what no calendar knows
    'dateline/real-date': 'on',
    'dateline/not-in-future': 'on',
    'times/real-date': 'on',
    'times/weekday-fits': 'on',
    'times/weekday-resolved': 'on',
    // what was lost or came twice
    'damage/truncated': 'on',
    'damage/duplicate-paragraph': 'on',
    'damage/replacement-character': 'on',
    'damage/double-blank': 'on',
    'damage/no-break-space': 'on',
    'damage/hyphenation': 'on',
    'damage/byte-order-mark': 'on',
    'quotes/balanced': 'info', // a slip of the keyboard in one of a hundred good stories
    'damage/glued-paragraph': 'on',
    'damage/glued-sentence': 'on',
    'damage/mojibake': 'on',
    'damage/latin-1': 'on',
    'damage/entity': 'on',
    'damage/leftover-tag': 'on',
    'damage/letter-spacing': 'on',
    'damage/soft-hyphen': 'on',
    'damage/zero-width': 'on',
    'damage/direction': 'on',
    'damage/control-character': 'on',
    'damage/lost-apostrophe': 'on',
    'damage/mixed-line-ends': 'on',
    'damage/all-caps': 'on',
    'dateline/maybe': 'on',
    'envelope/date': 'on',
    'envelope/cut': 'on',
    'read/charset': 'on',
    'read/unread': 'info', // the reader could not place it, which need not be the story’s fault
    'envelope/word-count': 'off', // counts are made before the last change
    // what the page printed round it
    'furniture/comment-count': 'on',
    'furniture/reply-form': 'on',
    'furniture/related': 'on',
    'furniture/share': 'on',
    'furniture/paging': 'on',
    'furniture/navigation': 'on',
    'furniture/meta': 'on',
    'furniture/reading-time': 'on',
    'furniture/sign-up': 'on',
    'furniture/advertisement': 'on',
    'furniture/rights': 'on',
    'furniture/photo-credit': 'on',
  },
}
