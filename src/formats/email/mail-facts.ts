import type { Article, Contact } from '../../article'
import { agencies } from '../../lexicon/agencies'
import { unreadMailboxes } from '../../lexicon/mail-words'
import { momentOf } from '../feeds/rfc822-date'
import { nonEmpty, withoutUndefined } from '../json/loose'
import { toEmail, toInstant, toLanguageTag, toLine, toText } from '../parse-values'
import { readExpiry } from '../restrictions'
import { withOffset } from '../zone'
import { headerOf, type Mail, type Mailbox } from './mail-part'

/** The header fields whose values become fields of the article, or that only say how the mail is built. */
const READ: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['message-id', 'date', 'from', 'reply-to', 'subject', 'keywords', 'organization', 'content-language', 'expires'],
  ...['expiry-date', 'sensitivity', 'mime-version', 'content-type', 'content-transfer-encoding', 'content-disposition'],
])

/** Returns the names of the header fields that the article does not carry, each once. */
export const unreadHeaders = ({ headers }: Mail): string[] => [
  ...new Set(headers.map(({ name }) => name).filter((name) => !READ.has(name))),
]

/** Returns the facts of an article that the header of a mail states. `zone` is the time zone of a date without an offset. */
export function mailFacts(mail: Mail, zone: string | undefined): Partial<Article> {
  const header = (name: string): string | undefined => headerOf(mail, name)
  const date = dateOf(header('date'), zone)
  const id = toLine(header('message-id')?.replace(/^<|>$/g, ''))
  const provider = toLine(header('organization')) ?? mail.from.map(({ name }) => agencyNamed(name)).find(Boolean)
  const keywords = (header('keywords') ?? '').split(/[,;]/).flatMap((one) => toLine(one) ?? [])
  const { expires, restriction } = readExpiry(dateOf(header('expiry-date') ?? header('expires'), zone))
  const sensitivity = toText(header('sensitivity'))
  const item = withoutUndefined({
    alternativeIds: id === undefined ? undefined : [{ value: id, role: 'message-id' }],
    provider: provider === undefined ? undefined : { name: provider },
    versionCreated: date,
    sent: date,
  })
  return withoutUndefined({
    item: Object.keys(item).length ? item : undefined,
    keywords: nonEmpty(keywords),
    expires,
    restrictions: nonEmpty([
      ...(restriction ? [restriction] : []),
      ...(sensitivity ? [`Sensitivity: ${sensitivity}`] : []),
    ]),
    language: toLanguageTag(header('content-language')?.split(',')[0]),
    contacts: nonEmpty(contactsOf(mail)),
  })
}

/** Returns the time of a mail's date without its comments; `-0000`, an unknown offset, is UTC (RFC 5322, 3.3). */
function dateOf(value: string | undefined, zone: string | undefined): string | undefined {
  const plain = value?.replace(/\([^()]*\)/g, ' ').replace(/-0000\s*$/, '+0000')
  const moment = momentOf(plain)
  return toInstant(moment) ?? (moment && zone ? toInstant(withOffset(moment, zone)) : undefined)
}

/** Returns the name of the agency that a mailbox belongs to; undefined for a person, a desk or an unknown office. */
function agencyNamed(name: string): string | undefined {
  const own = name.trim()
  return agencies().find(
    (agency) => own === agency.name || (agency.credits.includes(own) && !agency.ambiguous?.includes(own)),
  )?.name
}

/**
 * Returns the mailboxes to ask about the story: those of `Reply-To`, or of `From` if the mail has none.
 * Leaves out agencies, mailing lists and mailboxes that nobody reads.
 */
function contactsOf(mail: Mail): Contact[] {
  const isBulk = ['list-id', 'list-unsubscribe'].some((name) => headerOf(mail, name) !== undefined)
  const own = mail.replyTo.filter(isAnswered)
  const boxes = own.length || isBulk ? own : mail.from.filter(isAnswered)
  return boxes.flatMap(({ name, address }) => {
    const email = toEmail(address)
    const named = toLine(name)
    if (!email || (named && agencyNamed(named))) return []
    return [withoutUndefined({ text: named ? `${named} <${email}>` : email, name: named, email })]
  })
}

const isAnswered = ({ address }: Mailbox): boolean => {
  const local = address.split('@')[0]?.toLowerCase().replace(/[-._]/g, '') ?? ''
  return !unreadMailboxes.includes(local)
}
