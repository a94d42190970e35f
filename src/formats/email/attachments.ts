import type { Association, ItemClass } from '../../article'
import { withoutUndefined } from '../json/loose'
import { toCode, toLine, toUri } from '../parse-values'
import type { MailPart } from './mail-part'

const CLASSES: Readonly<Record<string, ItemClass>> = {
  image: 'picture',
  video: 'video',
  audio: 'audio',
  text: 'text',
  message: 'text',
}

/** An identifier that an address can have (RFC 2392): `boat1@news.example`; not `javascript:x`. */
const CONTENT_ID = /^[\w.+=$!~-]+(?:@[\w.-]+)?$/

/** Types of parts that only secure the mail: `application/pgp-signature`. */
const SECURITY = /^application\/(?:pgp-|(?:x-)?pkcs7-)/

/** Returns the attached files of a mail as associated items, with name, type and size in bytes, without their content. */
export function attachmentsOf(parts: readonly MailPart[]): Association[] {
  return parts
    .filter(({ type }) => !SECURITY.test(type))
    .map(({ type, disposition, fileName, contentId, bytes }) =>
      withoutUndefined({
        href: contentId !== undefined && CONTENT_ID.test(contentId) ? toUri(`cid:${contentId}`) : undefined,
        class: CLASSES[type.split('/')[0] ?? ''],
        rel: disposition === 'inline' ? 'inline' : 'attachment',
        title: toLine(fileName),
        mimeType: toCode(type),
        size: bytes.length || undefined,
      }),
    )
}
