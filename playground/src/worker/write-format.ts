import type { Article, Format } from 'wirecopy'
import type { PageFormat, Written } from './messages'

/** Order to write an article in a format. */
interface WriteOrder {
  readonly format: PageFormat
  /** Writes a restricted article as a draft. */
  readonly draft: boolean
  readonly now: string
}

/** Writer of a format, with the table that says what it leaves out. */
interface Writer {
  readonly format: Format
  write(article: Article): string
}

/** Returns an article in a format, or why the format refuses it. Each format is a module that is loaded when it is first wanted. */
export async function writeFormat(article: Article, order: WriteOrder): Promise<Written> {
  const { format, write } = await writerOf(order)
  const { name: _, extension, mimeType } = format
  const common = { format: order.format, extension, mimeType, losses: format.losses(article) }
  try {
    return { ...common, text: write(article) }
  } catch (error) {
    const { code = 'unknown', message } = error as { code?: string; message: string } // writers throw errors only
    return { ...common, text: '', refused: { code, message } }
  }
}

/** Sample facts of the item, which copy has not and some formats require. */
const sample = { guid: 'tag:example.com,2026:playground', provider: 'example.com' }

async function writerOf({ format, draft, now }: WriteOrder): Promise<Writer> {
  const facts = { ...sample, versionCreated: now, now }
  const publish = { now, drafts: draft }
  switch (format) {
    case 'json': {
      const { json, toJson } = await import('./formats/json')
      return { format: json, write: (article) => toJson(article) }
    }
    case 'newsml': {
      const { newsml, toNewsml } = await import('./formats/newsml')
      return { format: newsml, write: (article) => toNewsml(article, facts) }
    }
    case 'nitf': {
      const { nitf, toNitf } = await import('./formats/nitf')
      return { format: nitf, write: (article) => toNitf(article, facts) }
    }
    case 'ninjs': {
      const { ninjs, toNinjs } = await import('./formats/ninjs')
      return { format: ninjs, write: (article) => toNinjs(article, facts) }
    }
    case 'markdown': {
      const { markdown, toMarkdown } = await import('./formats/markdown')
      return { format: markdown, write: (article) => toMarkdown(article, publish) }
    }
    case 'html': {
      const { html, toHtml } = await import('./formats/html')
      return { format: html, write: (article) => toHtml(article, { ...publish, page: true }) }
    }
  }
}
