import type { Article } from '../../article'
import { invalidArgument, WirecopyError } from '../../diagnostics/error'
import { count, line, moment } from '../accept'
import { element, group, textElement } from '../xml/element'
import type { NewsmlOptions } from './metadata'
import { writeNewsItem } from './to-newsml'

/** What a news message says of itself, and what its items lack. Each article has its own guid. */
export interface MessageOptions extends Omit<NewsmlOptions, 'guid' | 'version'> {
  /** When the message is sent, with the offset from UTC; the latest `item.sent` of the articles when absent. */
  readonly sent?: string
  /** Who sends it: a name, or a domain such as `wire.example.com`. */
  readonly sender?: string
  /** The name of the message. */
  readonly transmitId?: string
  /** From 1, the highest, to 9; the highest `item.priority` of the articles when absent. */
  readonly priority?: number
}

/**
 * Writes articles as one NewsML-G2 news message, in their order. Throws `missing-metadata` when nothing tells when it is sent,
 * or when an article lacks what an item demands, and `invalid-argument` for an option that is not what it must be.
 */
export function toNewsmlMessage(articles: readonly Article[], options: MessageOptions = {}): string {
  const { sent = latest(articles), sender, transmitId, ...rest } = options
  const priorities = articles.flatMap(({ item }) => item?.priority ?? [])
  const priority = options.priority ?? (priorities.length ? Math.min(...priorities) : undefined)
  if (sent === undefined) {
    throw new WirecopyError('missing-metadata', 'a news message demands sent: give it as an option', [
      { path: 'item.sent', message: 'sent is missing' },
    ])
  }
  if (moment(sent) !== sent) throw invalidArgument('sent must be a moment with its offset from UTC')
  if (line(sender) !== sender) throw invalidArgument('sender must be a line of text')
  if (line(transmitId) !== transmitId) throw invalidArgument('transmitId must be a line of text')
  if (priority !== undefined && count(String(priority), 9) === undefined) {
    throw invalidArgument('priority must be a whole number from 1 to 9')
  }
  if (!articles.length) throw invalidArgument('a news message holds one article at least')
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

/** The last moment at which one of the articles was sent. */
function latest(articles: readonly Article[]): string | undefined {
  const times = articles.flatMap(({ item }) => item?.sent ?? [])
  return times.sort((a, b) => Date.parse(b) - Date.parse(a))[0]
}
