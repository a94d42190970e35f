import type { BuiltInProfile } from '../engine/profile'

/**
 * The default profile: restrictions on publication, impossible facts, and text lost or added in transmission.
 * It has no rules of style.
 */
export const recommended: BuiltInProfile = {
  name: 'recommended',
  summary: 'For every story: restrictions, impossible dates, lost or repeated text. Almost silent on good copy.',
  rules: {
    // restrictions on publication
    'item/usable': 'on',
    'item/possible-restriction': 'on',
    'item/embargo-clear': 'on',
    'item/embargo-zone': 'on',
    'item/not-expired': 'on',
    'item/no-private-note': 'on',
    'item/free-use': 'on',
    // structure of the story
    'headline/present': 'info', // briefs and digests of good agencies have no headline
    'headline/not-in-body': 'on',
    'body/present': 'on',
    'structure/one-story': 'on',
    'structure/end-mark-last': 'on',
    // impossible dates
    'dateline/real-date': 'on',
    'dateline/not-in-future': 'on',
    'times/real-date': 'on',
    'times/weekday-fits': 'on',
    'times/weekday-resolved': 'on',
    // lost or repeated text: info for reliable repairs of the parser, warning for damage that a person must check
    'damage/truncated': 'on',
    'damage/duplicate-paragraph': 'on',
    'damage/duplicate-sentence': 'on',
    'damage/replacement-character': 'on',
    'damage/double-blank': 'on',
    'damage/no-break-space': 'on',
    'damage/hyphenation': 'on',
    'damage/byte-order-mark': 'on',
    'quotes/balanced': 'info', // a typing slip in one of a hundred good stories
    'damage/glued-paragraph': 'on',
    'damage/glued-sentence': 'info',
    'damage/mojibake': 'on',
    'damage/latin-1': 'info',
    'damage/entity': 'info',
    'damage/escape': 'info',
    'damage/leftover-tag': 'info',
    'damage/letter-spacing': 'info',
    'damage/soft-hyphen': 'on',
    'damage/zero-width': 'on',
    'damage/direction': 'on',
    'damage/control-character': 'on',
    'damage/lost-apostrophe': 'on',
    'damage/mixed-line-ends': 'on',
    'damage/all-caps': 'on',
    'dateline/maybe': 'on',
    'headline/uncertain': 'on',
    'envelope/date': 'on',
    'envelope/cut': 'on',
    'envelope/header': 'on',
    'envelope/no-header': 'on',
    'envelope/no-text': 'on',
    'envelope/stray-etx': 'on',
    'envelope/several-messages': 'on',
    'read/charset': 'on',
    'read/mail': 'on',
    'read/unread': 'info', // unread by the parser, which is not always the story’s fault
    'envelope/word-count': 'off', // counts are made before the last change
    // faults in documents that trouble receivers
    'document/missing-catalog': 'on',
    'document/undeclared-alias': 'on',
    'document/dangling-reference': 'on',
    'document/missing-zone': 'on',
    'document/empty-content': 'on',
    'document/left-out': 'on',
    'document/not-text': 'on',
    'document/other-content': 'on',
    'document/content-unread': 'on',
    'document/text-elsewhere': 'on',
    'document/link-dropped': 'on',
    'document/picture-dropped': 'on',
    'document/picture-in-text': 'on',
    'document/markup-dropped': 'on',
    // boilerplate of web pages
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
