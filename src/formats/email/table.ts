import type { FieldOrigin } from '../feeds/feed'

/** The place in a mail of each field that its header states; other fields are those of copy or of a page. */
export const emailTable: readonly FieldOrigin[] = [
  { path: 'item.alternativeIds', where: 'Message-ID', note: 'role `message-id`' },
  { path: 'item.provider', where: 'Organization, From', note: 'From only if it names a known agency' },
  { path: 'item.versionCreated', where: 'Date', note: 'of the innermost mail: a forwarded release has its own' },
  { path: 'item.sent', where: 'Date' },
  { path: 'headline', where: 'the text, Subject', note: 'Subject if the text has none, without `Re:` and `Fwd:`' },
  {
    path: 'alternativeHeadlines',
    where: 'Subject',
    note: 'role `subject`, if it differs from the headline of the text',
  },
  { path: 'notices, embargo, item.status', where: 'the text, Subject', note: 'also of the mail that forwards it' },
  { path: 'restrictions', where: 'the text, Sensitivity, Expires', note: 'an expiry that is no time' },
  { path: 'expires', where: 'Expires, Expiry-Date' },
  { path: 'editorsNotes', where: 'the text above a forwarded mail', note: 'role `cover-note`, not public' },
  { path: 'keywords', where: 'Keywords' },
  { path: 'language', where: 'the text, Content-Language' },
  { path: 'contacts', where: 'the text, Reply-To, From', note: 'no agencies, lists and `no-reply` addresses' },
  { path: 'associations', where: 'attachments and inline files', note: 'name, media type and size, without content' },
  {
    path: 'body',
    where: 'text/plain, text/html',
    note: 'plain text if it is at least half as long as the HTML; HTML is read as a page',
  },
]
