import type { Article, Format, Story } from 'wirecopy'
import type { Consumer, FormatName } from 'wirecopy/convert'
import type { HouseStyleName } from 'wirecopy/copy'
import type { ReadDocumentOptions } from 'wirecopy/json'
import type { NinjsStandard } from 'wirecopy/ninjs'

/** Site generators whose front matter `convert` can write into Markdown. */
export const presets = ['hugo', 'astro', 'jekyll', 'eleventy', 'docusaurus'] as const
type Preset = (typeof presets)[number]

/** A loaded format: its reader and its writer. */
export interface Loaded {
  readonly format: Format
  write(article: Article): string
  read(content: string | Uint8Array, options?: ReadDocumentOptions): Story[]
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

const nowOption = (now: string | undefined): { readonly now?: string } => (now === undefined ? {} : { now })

/** Loaders of the available formats. A format is loaded only when a file or a target needs it, so that every run starts fast. */
export const formats = {
  async json(): Promise<Loaded> {
    const { json, readJson, toJson } = await import('wirecopy/json')
    return { format: json, write: (article) => toJson(article), read: readJson }
  },
  async newsml({ body = 'xhtml', now }: Form = {}): Promise<Loaded> {
    const { newsml, newsmlNitf, newsmlPlain, readNewsml, toNewsml } = await import('wirecopy/newsml')
    const format = { xhtml: newsml, nitf: newsmlNitf, plain: newsmlPlain }[body]
    return { format, write: (article) => toNewsml(article, { body, ...nowOption(now) }), read: readNewsml }
  },
  async nitf({ style = 'namespace', now }: Form = {}): Promise<Loaded> {
    const { nitf, readNitf, toNitf } = await import('wirecopy/nitf')
    return { format: nitf, write: (article) => toNitf(article, { style, ...nowOption(now) }), read: readNitf }
  },
  async ninjs({ standard = '3.2', now }: Form = {}): Promise<Loaded> {
    const { ninjs, ninjs1, ninjs2, readNinjs, toNinjs } = await import('wirecopy/ninjs')
    const format = { '3.2': ninjs, '2.2': ninjs2, '1.6': ninjs1 }[standard]
    return { format, write: (article) => toNinjs(article, { standard, ...nowOption(now) }), read: readNinjs }
  },
  async copy({ house = 'plain', now }: Form = {}): Promise<Loaded> {
    const { copyFormats, readCopy, toCopy } = await import('wirecopy/copy')
    return {
      format: copyFormats[house],
      write: (article) => toCopy(article, { house, ...nowOption(now) }),
      read: readCopy,
    }
  },
  async html({ page = false, drafts = false, onDoubt, now }: Form = {}): Promise<Loaded> {
    const { html, readHtml, toHtml } = await import('wirecopy/html')
    return {
      format: html,
      write: (article) => toHtml(article, { page, drafts, ...defined({ onDoubt, now }) }),
      read: readHtml,
    }
  },
  async jsonld({ drafts = false, onDoubt, now }: Form = {}): Promise<Loaded> {
    const { jsonld, readJsonld, toJsonld } = await import('wirecopy/jsonld')
    return {
      format: jsonld,
      write: (article) => toJsonld(article, { drafts, ...defined({ onDoubt, now }) }),
      read: readJsonld,
    }
  },
  async markdown({ preset, frontMatter, dateline, flavour, drafts = false, onDoubt, now }: Form = {}): Promise<Loaded> {
    const { markdownFormat, readMarkdown, toMarkdown } = await import('wirecopy/markdown')
    const fields = defined({ preset, frontMatter, dateline })
    return {
      format: markdownFormat(fields),
      write: (article) => toMarkdown(article, { ...fields, drafts, ...defined({ flavour, onDoubt, now }) }),
      read: readMarkdown,
    }
  },
} as const satisfies Readonly<Record<FormatName, (form: Form) => Promise<Loaded>>>

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
export async function loadTarget(name: FormatName, { for: consumer, ...form }: Form & ForWhom): Promise<Loaded> {
  const loaded = await formats[name](form)
  if (consumer === undefined) return loaded
  const { losses, write } = await import('wirecopy/convert')
  const { body, style, standard, preset, frontMatter, dateline, flavour, house, page, drafts, onDoubt, now } = form
  const options = {
    for: consumer,
    ...defined({ body, style, standard, preset, frontMatter, dateline, flavour, house, page, drafts, onDoubt, now }),
  }
  return {
    ...loaded,
    format: { ...loaded.format, losses: (article) => losses(article, name, options) },
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
