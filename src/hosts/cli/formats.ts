import { type Article, detect, type Format, parse, type Story } from 'wirecopy'

/** A format, loaded. */
export interface Loaded {
  readonly format: Format
  write(article: Article): string
  read(bytes: Uint8Array): Story[]
}

/** How the body of NewsML is written. */
export type Body = 'xhtml' | 'nitf'

/** The formats that can be asked for. Each is loaded when a file or a target needs it, so that no run waits for another’s. */
export const formats = {
  async json(): Promise<Loaded> {
    const { json, readJson, toJson } = await import('wirecopy/json')
    return { format: json, write: (article) => toJson(article), read: readJson }
  },
  async newsml(body: Body = 'xhtml'): Promise<Loaded> {
    const { newsml, newsmlNitf, readNewsml, toNewsml } = await import('wirecopy/newsml')
    const format = body === 'nitf' ? newsmlNitf : newsml
    return { format, write: (article) => toNewsml(article, { body }), read: readNewsml }
  },
  async markdown(): Promise<Loaded> {
    const { markdown, readMarkdown, toMarkdown } = await import('wirecopy/markdown')
    return { format: markdown, write: (article) => toMarkdown(article), read: readMarkdown }
  },
} as const

export type FormatName = keyof typeof formats

/** What a file is said to be. */
export type Source = 'auto' | 'copy' | FormatName

/** Every story in a file. Throws what the reader of its format throws. */
export async function readStories(bytes: Uint8Array, from: Source): Promise<Story[]> {
  const kind = from === 'auto' ? detect(bytes) : from
  return kind === 'copy' ? [parse(bytes)] : (await formats[kind]()).read(bytes)
}
