import type { Article, Format } from 'wirecopy'
import type { Consumer, FormatName } from 'wirecopy/convert'
import type { HouseStyleName } from 'wirecopy/copy'
import type { NinjsStandard } from 'wirecopy/ninjs'

/** Site generators whose front matter `convert` can write into Markdown. */
export const presets = ['hugo', 'astro', 'jekyll', 'eleventy', 'docusaurus'] as const
type Preset = (typeof presets)[number]

/** A format with a function that writes articles in it. */
export interface LoadedFormat {
  readonly format: Format
  write(article: Article): string
}

/** Options that choose a variant of a format, and the handling of restricted stories. */
export interface Form {
  /** Markup of the body in NewsML. */
  readonly body?: 'xhtml' | 'nitf' | 'plain'
  /** What identifies NITF in its document: its namespace, or the name of its DTD. */
  readonly style?: 'namespace' | 'dtd'
  /** Version of ninjs to write. */
  readonly standard?: NinjsStandard
  /** Whether HTML is written as a whole page, not as a fragment. */
  readonly page?: boolean
  /** Site generator whose front matter Markdown gets. */
  readonly preset?: Preset
  /** Fields in the front matter of Markdown: what the site generator reads, or all. */
  readonly frontMatter?: 'site' | 'full'
  /** Whether the body of Markdown begins with the dateline. */
  readonly dateline?: 'body' | 'none'
  /** Dialect of Markdown to read and write. */
  readonly flavour?: 'markdown' | 'mdx'
  /** House style in which copy is written. */
  readonly house?: HouseStyleName
  /** Whether stories that must not be published are written as drafts. */
  readonly drafts?: boolean
  /** What a writer does with a story whose restriction is possible, but not certain. */
  readonly onDoubt?: 'refuse' | 'draft' | 'publish'
  /** The current time, RFC 3339. An embargo that ended before it does not block. */
  readonly now?: string
}

/** Formats that support each option. An option without an entry applies to every format. */
const takers: { readonly [option in keyof Form]?: readonly FormatName[] } = {
  body: ['newsml'],
  style: ['nitf'],
  standard: ['ninjs'],
  page: ['html'],
  preset: ['markdown'],
  frontMatter: ['markdown'],
  dateline: ['markdown'],
  flavour: ['markdown'],
  house: ['copy'],
}

/** Returns an error message for a given option that no target supports: `--page applies to html only.`. Undefined if all are supported. */
export function unusedOption(isGiven: (option: string) => boolean, targets: readonly FormatName[]): string | undefined {
  const found = Object.entries(takers).find(
    ([option, formats]) => isGiven(option) && !formats.some((format) => targets.includes(format)),
  )
  return found && `--${flagOf(found[0])} applies to ${found[1].join(', ')} only. Add it to --to.`
}

/** Returns the name of an option on the command line: `front-matter` for `frontMatter`. */
const flagOf = (option: string): string => option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Loads a format with its options and, if a consumer is named, with what the consumer requires. */
export async function loadTarget(name: FormatName, { for: consumer, ...form }: Form & ForWhom): Promise<LoadedFormat> {
  const { loadWriter } = await import('wirecopy/convert-async')
  const { format, formatFor, writes, to } = await loadWriter(name)
  const given = defined(form)
  const formed = formatFor?.(given) ?? format
  if (consumer === undefined) {
    const options = Object.fromEntries(Object.entries(given).filter(([option]) => Object.hasOwn(writes, option)))
    return { format: formed, write: (article) => to(article, options) }
  }
  const { losses, write } = await import('wirecopy/convert')
  const options = { for: consumer, ...given }
  return {
    format: { ...formed, losses: (article) => losses(article, name, options) },
    write: (article) => write(article, { to: name, ...options }),
  }
}

/** Option that names the consumer for which the output is written. */
export interface ForWhom {
  readonly for?: Consumer
}

const defined = (form: { readonly [name in keyof Form]: Form[name] | undefined }): Form =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined))

/** The feeds that can be read but not written. */
export const feeds = ['ap', 'dpa', 'rss', 'atom'] as const

/** Format that a file is read as; `auto` detects it from the content, `xml` among the formats of XML. */
export type InputFormat = 'auto' | 'xml' | 'email' | (typeof feeds)[number] | FormatName
