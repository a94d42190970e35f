import { type Article, Item } from '../article'
import { WirecopyError } from '../diagnostics/error'
import type { FormatName, WriteOptions } from '../formats'
import type { Loss } from '../formats/format'
import { type Consumer, wishOf } from './consumers'
import { type ReadOptions, read, row } from './read'

/** How a text is converted: what it is, what it is to become, and what its item lacks. */
export interface ConvertOptions extends ReadOptions, WriteForOptions {
  /** The format to write. */
  readonly to: FormatName
  /** Whether to throw when the format leaves anything out of an article. */
  readonly strict?: boolean
}

/** How an article is written, and for whom. */
export interface WriteForOptions extends WriteOptions {
  /** A program that reads less of a format than its standard allows: what is written is what it takes. */
  readonly for?: Consumer
}

/**
 * Reads the one story in a text and writes it in another format. The options fill what the article's item lacks.
 * Throws `invalid-input` when the text holds several stories (`convertAll` takes them), and what reader and writer throw.
 * What the format leaves out of an article, `losses` tells.
 */
export function convert(input: string | Uint8Array, options: ConvertOptions): string {
  row(options.to)
  const [story, ...others] = read(input, options)
  if (!story) throw new WirecopyError('not-an-article', 'the text holds no story')
  if (others.length) {
    throw new WirecopyError('invalid-input', `the text holds ${others.length + 1} stories; convertAll takes them all`)
  }
  return write(story.article, options)
}

/** Reads every story in a text and writes each in another format, in their order. Throws as `convert` does. */
export function convertAll(input: string | Uint8Array, options: ConvertOptions): string[] {
  row(options.to)
  return read(input, options).map((story) => write(story.article, options))
}

/**
 * Writes an article in a format by its name. The options fill what the article's item lacks.
 * Throws `missing-metadata` when the format demands what neither gives, `lossy` when it is to lose nothing and does, `invalid-argument` for an option that is not what the item takes.
 */
export function write(article: Article, options: Omit<ConvertOptions, keyof ReadOptions>): string {
  const { to, strict } = options
  const format = row(to)
  const whole = filled(article, options)
  const [first, ...more] = strict ? losses(whole, to, options) : []
  if (first) {
    const count = more.length ? `, and ${more.length} more` : ''
    throw new WirecopyError('lossy', `${to} leaves out ${first.path}: ${first.reason}${count}`)
  }
  const wish = wishOf(options.for, to)
  return wish ? format.to(wish.prepare(whole, options), { ...options, ...wish.options }) : format.to(whole, options)
}

/** What a format, written with these options, leaves out of an article: each part with the reason. */
export function losses(article: Article, to: FormatName, options: WriteForOptions = {}): Loss[] {
  const { format, formatFor } = row(to)
  const wish = wishOf(options.for, to)
  const lost = (formatFor?.({ ...options, ...wish?.options }) ?? format).losses(article)
  const more = wish?.losses?.(article, options) ?? []
  const isTold = ({ path }: Loss): boolean => more.some((one) => `${path}.`.startsWith(`${one.path}.`))
  return [...lost.filter((loss) => !isTold(loss)), ...more]
}

/** The article, with what its item lacks taken from the options, so that every format says the same. */
function filled(article: Article, options: WriteOptions): Article {
  const { guid, version, versionCreated } = options
  const provider = typeof options.provider === 'string' ? { name: options.provider } : options.provider
  const given = Object.entries({ guid, version, provider, versionCreated }).filter(([, value]) => value !== undefined)
  if (!given.length) return article
  const { data, error } = Item.safeParse(Object.fromEntries(given))
  if (data) return { ...article, item: { ...data, ...article.item } }
  const places = error.issues.map(({ path, message }) => ({ path: `item.${path.join('.')}`, message }))
  const names = [...new Set(error.issues.map(({ path }) => String(path[0])))].join(' and ')
  throw new WirecopyError('invalid-argument', `the item takes no such ${names}`, places)
}
