import type { Paragraph as ParagraphNode, RootContent } from 'mdast'
import type { Embed, Media } from '../../../article'
import type { Span } from '../../../text/span'
import { toLine, toUriReference } from '../../parse-values'
import { joinBlockTexts, type LocatedBlock, readMarkdownTable } from './blocks'
import type { MarkdownSource } from './document'
import { asLine, readInlines } from './inline'
import { type HtmlTag, tag } from './tags'

type FileMedium = NonNullable<Media['medium']>
const MEDIA: readonly string[] = ['picture', 'graphic', 'video', 'audio'] satisfies readonly FileMedium[]
const isMedium = (name: string | undefined): name is FileMedium => name !== undefined && MEDIA.includes(name)

/**
 * A media file of a paragraph: its address, its `alt` text as the caption, and its medium.
 * `href` is undefined if the address is relative or unsafe.
 */
interface ShownFile {
  readonly href: string | undefined
  readonly caption: string | undefined
  readonly medium: FileMedium
}

/**
 * Returns the files of a paragraph that has only pictures, or one `<video>` or `<audio>`.
 * Undefined if the paragraph has any text.
 */
export function files(node: ParagraphNode, doc: MarkdownSource): ShownFile[] | undefined {
  const [first] = node.children
  const opening = first?.type === 'html' ? tag(first.value) : undefined
  if (
    (opening?.name === 'video' || opening?.name === 'audio') &&
    node.children.every((child) => child.type === 'html')
  ) {
    return [{ href: toUriReference(opening.attributes.src), caption: undefined, medium: opening.name }]
  }
  const found: ShownFile[] = []
  for (const child of node.children) {
    if (child.type === 'text' && !child.value.trim()) continue
    if (child.type === 'image')
      found.push({ href: toUriReference(child.url), caption: toLine(child.alt ?? ''), medium: 'picture' })
    else if (child.type === 'imageReference') {
      found.push({
        href: toUriReference(doc.targets.get(child.identifier)),
        caption: toLine(child.alt ?? ''),
        medium: 'picture',
      })
    } else return undefined
  }
  return found.length ? found : undefined
}

/**
 * Returns one media block for each picture outside a figure. Its `alt` text becomes the caption.
 * Reports addresses that are not absolute; skips a picture that has neither address nor caption.
 */
export function mediaBlocks(found: readonly ShownFile[], span: Span, doc: MarkdownSource): LocatedBlock[] {
  return found.flatMap(({ href, caption, medium }) => {
    if (href === undefined)
      doc.report('picture-dropped', 'warning', 'Picture was left out: its address is malformed or unsafe.', span)
    if (href === undefined && caption === undefined) return []
    const block: Media = {
      kind: 'media',
      medium,
      ...(caption === undefined ? {} : { caption }),
      ...(href === undefined ? {} : { renditions: [{ href }] }),
    }
    return [{ block, spans: {} }]
  })
}

/** Collects the contents of a `<figure>`: pictures with caption and credit, a table with a caption, or an embed. */
export class Figure {
  private readonly hrefs: string[] = []
  private alt: string | undefined
  private readonly captions: RootContent[] = []
  private credit: { text: string; span: Span } | undefined
  private table: LocatedBlock | undefined
  private link: { readonly href: string; readonly text: string; readonly span: Span } | undefined

  constructor(
    private readonly opening: HtmlTag,
    private readonly doc: MarkdownSource,
  ) {}

  add(node: RootContent): void {
    if (node.type === 'table' && !this.table) {
      this.table = readMarkdownTable(node, this.doc)
      return
    }
    if (this.opening.attributes.class === 'embed' && !this.link && node.type === 'paragraph') {
      const found = readInlines(node.children, this.doc)
      const [mark] = found?.marks ?? []
      if (found && mark?.kind === 'link') this.link = { href: mark.href, text: asLine(found.text), span: found.span }
      if (this.link) return
    }
    const shown = node.type === 'paragraph' ? files(node, this.doc) : undefined
    if (shown) {
      for (const { href, caption } of shown) {
        if (!this.hrefs.length) this.alt = caption
        if (href !== undefined) this.hrefs.push(href)
      }
      return
    }
    const line = node.type === 'paragraph' && !this.credit ? readInlines(node.children, this.doc) : undefined
    if (line?.role === 'cite' && line.roleEnd === line.text.length)
      this.credit = { text: asLine(line.text), span: line.span }
    else this.captions.push(node)
  }

  /** Returns the block of the figure: a table, an embed or media. */
  end(): LocatedBlock {
    const caption = joinBlockTexts(this.captions, this.doc)
    if (this.table?.block.kind === 'table') {
      const { block, spans } = this.table
      if (!caption) return this.table
      return { block: { ...block, caption: asLine(caption.text) }, spans: { ...spans, caption: caption.span } }
    }
    if (this.link) {
      const { href, text, span } = this.link
      const block: Embed = {
        kind: 'embed',
        href,
        ...(text === href ? {} : { provider: text }),
        ...(caption ? { caption: caption.text } : {}),
      }
      return { block, spans: { provider: span, ...(caption ? { caption: caption.span } : {}) } }
    }
    const { id, class: medium } = this.opening.attributes
    const name = toLine(id)
    return {
      block: {
        kind: 'media',
        ...(name === undefined ? {} : { id: name }),
        ...(isMedium(medium) ? { medium } : {}),
        ...(caption ? { caption: caption.text } : {}),
        ...(this.alt === undefined ? {} : { alt: this.alt }),
        ...(this.credit ? { credit: this.credit.text } : {}),
        ...(this.hrefs.length ? { renditions: this.hrefs.map((href) => ({ href })) } : {}),
      },
      spans: {
        ...(caption ? { caption: caption.span } : {}),
        ...(this.credit ? { credit: this.credit.span } : {}),
      },
    }
  }
}
