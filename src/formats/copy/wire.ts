import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'

/** The fields of the header of a new message. Absent fields are taken from the article, if it has them. */
export interface WireHeader {
  /** ANPA 1312: the letter of the service level, `f`. */
  readonly service?: string
  /** The number of the message: `0704`, `062`. */
  readonly number?: string
  /** ANPA 1312: the selector code, `reute`. */
  readonly selector?: string
  /** ANPA 1312: the letter of the priority, `u`; IPTC 7901: a figure. That of the item when absent. */
  readonly priority?: string
  /** The letters of the category: `f`, `pl`. */
  readonly category?: string
  /** The working name. The slugline when absent. */
  readonly keyword?: string
  /** ANPA 1312: `1stLd-Writethru`. The take when absent. */
  readonly version?: string
  /** The letters of the sender: `AP-WF`, `eca`. */
  readonly source?: string
}

/** The forms of message that are written anew. */
export type WireForm = 'anpa-1312' | 'iptc-7901'

const SYN = '\x16'
const SOH = '\x01'
const STX = '\x02'
const ETX = '\x03'
const EOT = '\x04'
const US = '\x1f'
const CRLF = '\r\n'

/** The letters of ANPA 1312 by the priority of an item, 1 the highest. */
const LETTERS = ['f', 'b', 'u', 'u', 'r', 'r', 'd', 'd', 'd']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * Puts copy into a new message. Throws `missing-metadata` for a field that neither the options nor the article give,
 * `invalid-argument` for one that the wire cannot say.
 */
export function toMessage(copy: string, article: Article, form: WireForm, header: WireHeader): string {
  const body = copy.trimEnd().replaceAll('\n', CRLF)
  const words = String(copy.split(/\s+/).filter(Boolean).length)
  const at = momentOf(article)
  return form === 'anpa-1312' ? anpa(body, words, article, header, at) : iptc(body, words, article, header, at)
}

interface WireMoment {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly clock: string
}

/** When the version was made, in UTC. */
function momentOf({ item }: Article): WireMoment | undefined {
  const time = item?.versionCreated ?? item?.sent
  const [, year, month, day, hour, minute] =
    /^\d\d(\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(time ? new Date(time).toISOString() : '') ?? []
  return year && month && day && hour && minute ? { year, month, day, clock: hour + minute } : undefined
}

function anpa(body: string, words: string, article: Article, header: WireHeader, at: WireMoment | undefined): string {
  const { item, slugline, take } = article
  const service = field('service', header.service, /^[A-Za-z]$/)
  const number = field('number', header.number, /^\d{4}$/)
  const selector = header.selector === undefined ? '' : field('selector', header.selector, /^[A-Za-z\d-]{1,6}$/)
  const priority = field('priority', header.priority ?? LETTERS[(item?.priority ?? 0) - 1], /^[A-Za-z]$/)
  const category = field('category', header.category, /^[A-Za-z]$/)
  const keyword = field('keyword', header.keyword ?? squeezed(slugline), /^[!-~]{1,24}$/)
  const version = header.version ?? squeezed(take?.text)
  const names = version === undefined ? keyword : `${keyword} ${field('version', version, /^[ -~]{1,24}$/)}`
  const day = at ? `   ${at.month}-${at.day} ${words.padStart(4, '0')}` : ''
  const source = header.source && at ? `${header.source}-${at.month}-${at.day}-${at.year} ${at.clock}GMT${CRLF}` : ''
  return `${SYN}${SYN}${SOH}${service}${number}${US}${selector}${CRLF}${priority} ${category} ${names}${day}${CRLF}${STX}${body}${CRLF}${ETX}${source}${EOT}`
}

function iptc(body: string, words: string, article: Article, header: WireHeader, at: WireMoment | undefined): string {
  const source = field('source', header.source, /^[A-Za-z]{2,4}$/)
  const number = field('number', header.number, /^\d{3,5}$/)
  const priority = field('priority', header.priority ?? article.item?.priority?.toString(), /^[1-9]$/)
  const category = field('category', header.category, /^[A-Za-z]{1,3}$/)
  const keyword = header.keyword ?? article.slugline?.replace(/\/$/, '').slice(0, 90)
  const line = keyword ? `${field('keyword', keyword, /^[^\0-\x1f]{1,99}$/)}/${CRLF}` : ''
  const trailer = at ? `${at.day}${at.clock} GMT ${MONTHS[Number(at.month) - 1]} ${at.year}${CRLF}` : ''
  return `${SYN}${SYN}${SOH}${source}${number} ${priority} ${category} ${words}${CRLF}${line}${STX}${body}${CRLF}${ETX}${trailer}${EOT}`
}

/** A keyword and a version are cut to 24 characters of ASCII, blanks taken out. */
const squeezed = (text: string | undefined): string | undefined =>
  text?.replace(/[^!-~]/g, '').slice(0, 24) || undefined

function field(name: string, value: string | undefined, shape: RegExp): string {
  if (value === undefined)
    throw new WirecopyError(
      'missing-metadata',
      `Message requires the field “${name}”; neither options nor article have it.`,
    )
  if (!shape.test(value))
    throw new WirecopyError('invalid-argument', `Field “${name}” cannot be ${JSON.stringify(value)}.`)
  return value
}
