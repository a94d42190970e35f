import { WirecopyError } from '../../diagnostics/error'
import { checkPartCount, type MailLimits } from './mail-limits'
import type { Mail, Mailbox, MailPart } from './mail-part'

/** A node of the tree that postal-mime 4.0.0 builds. Its types leave the tree out, so the release is pinned. */
interface MimeNode {
  readonly contentType: {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> }
  }
  readonly contentDisposition: MimeNode['contentType']
  readonly contentTransferEncoding: { readonly encoding: string }
  readonly contentId?: string
  readonly content: ArrayBuffer | null
  readonly childNodes: readonly MimeNode[]
}

const DEPTH = 100

/**
 * Parses the header fields and the tree of parts of a mail. Mails within it stay bytes.
 * A list of parts whose boundary no line has is divided at the boundary that the body uses.
 * Loads postal-mime when first called. Throws `limit-exceeded` for too many or too deeply nested parts, and for headers over 2 MiB.
 */
export async function parseMail(bytes: Uint8Array, limits: MailLimits | undefined): Promise<Mail> {
  checkPartCount(bytes, limits)
  const mail = await parseBytes(bytes, limits)
  const { root } = mail
  if (!root.type.startsWith('multipart/') || root.parts.length) return mail
  const body = bytes.subarray(bodyStart(bytes))
  const boundary = usedBoundary(body)
  if (boundary === undefined) return { ...mail, root: { ...root, type: 'text/plain', bytes: body }, isRepaired: true }
  const head = new TextEncoder().encode(`Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`)
  const whole = new Uint8Array(head.length + body.length)
  whole.set(head)
  whole.set(body, head.length)
  return { ...mail, root: (await parseBytes(whole, limits)).root, isRepaired: true }
}

/** Returns the offset after the first empty line; the length of the mail if it has none. */
function bodyStart(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    const next = bytes[at + 1] === 0x0d ? at + 2 : at + 1
    if (bytes[next] === 0x0a) return next + 1
  }
  return bytes.length
}

const OPENING = 4000 // bytes of a body in which its first boundary is looked for

/** Returns the boundary that the first dividing line of a body has: `b1` in `--b1`. Undefined if not found. */
const usedBoundary = (body: Uint8Array): string | undefined =>
  /^--([\w'()+,./:=?-]{1,70})[ \t]*\r?\n[\w-]{1,40}:/m.exec(String.fromCharCode(...body.subarray(0, OPENING)))?.[1]

async function parseBytes(bytes: Uint8Array, limits: MailLimits | undefined): Promise<Mail> {
  const { default: PostalMime, addressParser, decodeWords } = await import('postal-mime')
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: limits?.depth ?? DEPTH })
  const email = await parser.parse(bytes).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    throw new WirecopyError(
      /^Maximum /.test(message) ? 'limit-exceeded' : 'invalid-input',
      `Cannot read mail: ${message}.`,
    )
  })
  const { root } = parser as unknown as { readonly root: MimeNode } // the one cast: see MimeNode
  const mailboxes = (name: string): Mailbox[] =>
    email.headers
      .filter(({ key }) => key === name)
      .flatMap(({ value }) => addressParser(value, { flatten: true }))
      .flatMap(({ name, address }) => (address ? [{ name, address }] : []))
  return {
    headers: email.headers.map(({ key, value }) => ({ name: key, value: decodeWords(value).trim() })),
    from: mailboxes('from'),
    replyTo: mailboxes('reply-to'),
    root: partOf(root, decodeWords),
    isRepaired: false,
  }
}

/** Converts the tree; postal-mime has refused one deeper than the limit. */
function partOf(node: MimeNode, decodeWords: (value: string) => string): MailPart {
  const { value, params } = node.contentType.parsed
  const fileName = node.contentDisposition.parsed.params.filename ?? params.name
  const contentId = node.contentId?.trim().replace(/^<|>$/g, '')
  return {
    type: value.trim().toLowerCase(),
    parameters: params,
    disposition: node.contentDisposition.parsed.value.trim().toLowerCase(),
    ...(fileName && { fileName: decodeWords(fileName) }),
    ...(contentId && { contentId }),
    isEncoded: /base64|quoted-printable/i.test(node.contentTransferEncoding.encoding),
    bytes: new Uint8Array(node.content ?? []),
    parts: node.childNodes.map((child) => partOf(child, decodeWords)),
  }
}
