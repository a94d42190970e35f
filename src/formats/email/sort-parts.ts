import type { MailPart } from './mail-part'

/** A text of a mail in one or two forms: plain, HTML, or both as alternatives. */
export interface MailText {
  readonly plain: MailPart[]
  readonly html: MailPart[]
}

/** The parts of a mail by their use. */
export interface MailContent {
  /** The texts to read, in order. */
  readonly texts: readonly MailText[]
  /** The mails within the mail: forwarded, or of a digest. */
  readonly mails: readonly MailPart[]
  /** Pictures, documents, signatures and other parts that are not read. */
  readonly attachments: readonly MailPart[]
  /** Whether the mail reports a delivery that failed, or is a receipt. */
  readonly isReport: boolean
}

/** Types of parts that make a mail a report: `message/delivery-status`, `message/disposition-notification`. */
const REPORT = /^message\/(?:delivery-status|disposition-notification|feedback-report|global-delivery-status)$/

/** Sorts the parts of a mail, without recursion: texts with their alternatives, mails, attachments. */
export function sortParts(root: MailPart): MailContent {
  const texts: MailText[] = []
  const mails: MailPart[] = []
  const attachments: MailPart[] = []
  let isReport = false
  const open: { part: MailPart; within?: MailText }[] = [{ part: root }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { part, within } = next
    if (REPORT.test(part.type)) isReport = true
    if (part.type.startsWith('multipart/')) {
      const text = within ?? (part.type === 'multipart/alternative' ? { plain: [], html: [] } : undefined)
      if (text && !within) texts.push(text)
      for (const child of [...part.parts].reverse()) open.push({ part: child, ...(text && { within: text }) })
    } else if (part.type === 'message/rfc822' || part.type === 'message/global') mails.push(part)
    else if (!isRead(part)) attachments.push(part)
    else {
      const text = within ?? { plain: [], html: [] }
      if (!within) texts.push(text)
      text[part.type === 'text/html' ? 'html' : 'plain'].push(part)
    }
  }
  return { texts: texts.filter(({ plain, html }) => plain.length + html.length), mails, attachments, isReport }
}

/** Whether a part is text of the mail itself: `text/plain` or `text/html`, and no attached file. */
const isRead = ({ type, disposition }: MailPart): boolean =>
  disposition !== 'attachment' && (type === 'text/plain' || type === 'text/html' || type === '')
