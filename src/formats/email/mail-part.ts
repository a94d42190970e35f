/** One part of a mail, decoded from its transfer encoding: a text, a page, a picture, a mail, or a list of parts. */
export interface MailPart {
  /** The media type in lower case: `text/plain`, `multipart/alternative`. */
  readonly type: string
  /** The parameters of the media type, by lower-case name: `charset`, `format`. */
  readonly parameters: Readonly<Record<string, string>>
  /** `attachment`, `inline`; empty if the part has none. */
  readonly disposition: string
  readonly fileName?: string
  /** The identifier of the part for pages, without its angle brackets. */
  readonly contentId?: string
  /** Whether the bytes were encoded: quoted-printable or base64. */
  readonly isEncoded: boolean
  /** The content; empty for a list of parts. */
  readonly bytes: Uint8Array
  readonly parts: readonly MailPart[]
}

/** A mailbox of an address header. */
export interface Mailbox {
  /** The display name, decoded; empty if it has none. */
  readonly name: string
  readonly address: string
}

/** One header field of a mail. */
interface MailHeader {
  /** The name in lower case: `message-id`. */
  readonly name: string
  /** The value, unfolded, with encoded words decoded. */
  readonly value: string
}

/** A mail: its header fields, the mailboxes of its senders and its parts. */
export interface Mail {
  readonly headers: readonly MailHeader[]
  readonly from: readonly Mailbox[]
  readonly replyTo: readonly Mailbox[]
  readonly root: MailPart
  /** Whether no line has the declared boundary, so that another was used. */
  readonly isRepaired: boolean
}

/** Returns the value of the first header field of a name; undefined if not found. */
export const headerOf = ({ headers }: Mail, name: string): string | undefined =>
  headers.find((header) => header.name === name)?.value
