import type { Article } from '../article'
import { WirecopyError } from '../diagnostics/error'
import type { FormatName, FormatWriter, WriteOptions } from '../formats'
import type { Loss } from '../formats/format'
import { itemOf } from '../formats/item-facts'
import { identifyItem } from '../formats/require-item'
import { type Consumer, consumerNeeds } from './consumers'
import { pickOptions } from './pick-options'

/* What `convert` does with one format, whether it was loaded with it or on demand. */

/** Options for writing an article; the output can be limited to what one receiving program accepts. */
export interface WriteForOptions extends WriteOptions {
  /** A program that reads less of a format than its standard allows. The output is limited to what it accepts. */
  readonly for?: Consumer
}

/** Options for writing an article in a format by its name. */
export interface WriteAsOptions extends WriteForOptions {
  readonly to: FormatName
  readonly strict?: boolean
}

/** Whether a format is for publishing, so that notes to editors which may restrict the story are looked at. */
export const isForPublishing = ({ writes }: FormatWriter): boolean => Object.hasOwn(writes, 'onDoubt')

/** Writes an article in a format, with checked options. `withNotes` adds the notices that a format for publishing needs. */
export function writeAs(
  article: Article,
  options: WriteAsOptions,
  format: FormatWriter,
  withNotes: (article: Article) => Article,
): string {
  const { to, strict } = options
  const whole = withItemFields(isForPublishing(format) ? withNotes(article) : article, options, format)
  const [first, ...more] = strict ? lossesAs(whole, to, format, options) : []
  if (first) {
    const count = more.length ? `, and ${more.length} more` : ''
    throw new WirecopyError('lossy', `${to} leaves out ${first.path}: ${first.reason}${count}.`)
  }
  const wish = consumerNeeds(options.for, to)
  const given = pickOptions({ ...options, ...wish?.options }, format.writes)
  return format.to(wish ? wish.prepare(whole, options) : whole, given)
}

/** Returns what a format, written with these options, leaves out of an article, with reasons. */
export function lossesAs(
  article: Article,
  to: FormatName,
  { format, formatFor }: FormatWriter,
  options: WriteForOptions,
): Loss[] {
  const wish = consumerNeeds(options.for, to)
  const lost = (formatFor?.({ ...options, ...wish?.options }) ?? format).losses(article)
  const more = wish?.losses?.(article, options) ?? []
  const isListed = ({ path }: Loss): boolean => more.some((one) => `${path}.`.startsWith(`${one.path}.`))
  return [...lost.filter((loss) => !isListed(loss)), ...more]
}

/** Returns the article with missing item fields from the options, and with a derived guid if the format requires one. */
function withItemFields(article: Article, options: WriteOptions, { format }: FormatWriter): Article {
  const item = format.needs?.includes('guid') ? identifyItem(article, options).item : itemOf(article, options)
  return Object.keys(item).length ? { ...article, item } : article
}
