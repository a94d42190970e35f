import type { Article } from '../../article'
import { checkOptions, type OptionsOf, requireArticle } from '../../diagnostics/check-options'
import { invalidArgument, WirecopyError } from '../../diagnostics/error'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { element, group, textElement } from '../xml/element'
import { type NewsmlOptions, newsmlOptions } from './metadata'
import { writeNewsItem } from './to-newsml'

/**
 * Options of `toNewsmlMessage`: the header of the message, and metadata that the articles lack.
 * A guid is no option: each article has its own.
 */
export interface MessageOptions extends Omit<NewsmlOptions, 'guid' | 'version'> {
  /** The time at which the message is sent, with a UTC offset. Default: the latest `item.sent` of the articles. */
  readonly sent?: string
  /** The sender: a name, or a domain such as `wire.example.com`. */
  readonly sender?: string
  /** The identifier of the message. */
  readonly transmitId?: string
  /** The priority, from 1 (highest) to 9. Default: the highest `item.priority` of the articles. */
  readonly priority?: number
}

/** The allowed values of each option. */
const messageOptions = {
  provider: newsmlOptions.provider,
  versionCreated: newsmlOptions.versionCreated,
  body: newsmlOptions.body,
  bodyDateline: newsmlOptions.bodyDateline,
  now: newsmlOptions.now,
  sent: newsmlOptions.versionCreated,
  sender: newsmlOptions.guid,
  transmitId: newsmlOptions.guid,
  priority: {
    what: 'a whole number from 1 to 9',
    fits: (value) => typeof value === 'number' && /^[1-9]$/.test(String(value)),
  },
} as const satisfies OptionsOf<MessageOptions>

/**
 * Writes articles as one NewsML-G2 news message, in order.
 * Throws `missing-metadata` if neither options nor articles give the time of sending, or if an article lacks required metadata.
 * Throws `invalid-argument` for invalid articles or options, and for an empty list.
 *
 * @example
 * const item = { guid: 'urn:x:1', provider: { name: 'AP' }, versionCreated: '2024-04-24T09:30:00Z' }
 * const message = toNewsmlMessage([{ ...article, item }], { sent: '2024-04-24T09:31:00Z' })
 * readNewsml(message).length // 1
 */
export function toNewsmlMessage(articles: readonly Article[], options: MessageOptions = {}): string {
  return rethrowAsMisuse('toNewsmlMessage', () => writeMessage(articles, options))
}

function writeMessage(articles: readonly Article[], options: MessageOptions): string {
  if (!Array.isArray(articles)) throw invalidArgument('toNewsmlMessage requires a list of articles.')
  for (const article of articles) requireArticle('toNewsmlMessage', article)
  checkOptions('toNewsmlMessage', options, messageOptions)
  const { sent = latest(articles), sender, transmitId, ...rest } = options
  const priorities = articles.flatMap(({ item }) => item?.priority ?? [])
  const priority = options.priority ?? priorities.sort((one, two) => one - two)[0]
  if (sent === undefined) {
    throw new WirecopyError('missing-metadata', 'News message requires the option “sent”.', [
      { path: 'item.sent', message: 'sent is missing' },
    ])
  }
  if (!articles.length) throw invalidArgument('News message requires at least one article.')
  const header = [
    textElement('sent', sent),
    ...(sender ? [textElement('sender', sender)] : []),
    ...(transmitId ? [textElement('transmitId', transmitId)] : []),
    ...(priority ? [element('priority', undefined, String(priority))] : []),
  ]
  const items = articles.map((article) => writeNewsItem(article, rest))
  const parts = [group('header', undefined, header, '  '), group('itemSet', undefined, items, '  ')]
  const attributes = { xmlns: 'http://iptc.org/std/nar/2006-10-01/' }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${group('newsMessage', attributes, parts, '')}\n`
}

/** Returns the latest `item.sent` of the articles; undefined if none has one. */
function latest(articles: readonly Article[]): string | undefined {
  const times = articles.flatMap(({ item }) => item?.sent ?? [])
  return times.sort((a, b) => Date.parse(b) - Date.parse(a))[0]
}
