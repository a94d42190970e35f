import type { Paragraph as ParagraphNode, RootContent } from 'mdast'
import type { Media } from '../../../article'
import type { Span } from '../../../text/span'
import { line, uri } from '../../accept'
import { flat, type Placed, table } from './blocks'
import type { Reading } from './document'
import { asLine, inline } from './inline'
import { type Tag, tag } from './tags'

type Medium = NonNullable<Media['medium']>
const MEDIA: readonly string[] = ['picture', 'graphic', 'video', 'audio'] satisfies readonly Medium[]
const isMedium = (name: string | undefined): name is Medium => name !== undefined && MEDIA.includes(name)

/** A file that a paragraph shows, and what it is called. */
interface File {
  readonly href: string | undefined
  readonly caption: string | undefined
  readonly medium: Medium
}

/** The files of a paragraph that is nothing but pictures, or one video or sound; nothing when it is text. */
export function files(node: ParagraphNode, doc: Reading): File[] | undefined {
  const [first] = node.children
  const opening = first?.type === 'html' ? tag(first.value) : undefined
  if (
    (opening?.name === 'video' || opening?.name === 'audio') &&
    node.children.every((child) => child.type === 'html')
  ) {
    return [{ href: uri(opening.attributes.src), caption: undefined, medium: opening.name }]
  }
  const found: File[] = []
  for (const child of node.children) {
    if (child.type === 'text' && !child.value.trim()) continue
    if (child.type === 'image') found.push({ href: uri(child.url), caption: line(child.alt ?? ''), medium: 'picture' })
    else if (child.type === 'imageReference') {
      found.push({ href: uri(doc.targets.get(child.identifier)), caption: line(child.alt ?? ''), medium: 'picture' })
    } else return undefined
  }
  return found.length ? found : undefined
}

/** Pictures that stand alone between paragraphs: each a block, with its description as the caption. */
export function loose(found: readonly File[], span: Span, doc: Reading): Placed[] {
  return found.flatMap(({ href, caption, medium }) => {
    if (href === undefined)
      doc.tell('picture-dropped', 'warning', 'The address of this picture is not absolute: it was left out.', span)
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

/** A `<figure>` from its opening to its closing tag: a picture with caption and credit, or a table with a caption. */
export class Figure {
  private readonly hrefs: string[] = []
  private readonly captions: RootContent[] = []
  private credit: { text: string; span: Span } | undefined
  private table: Placed | undefined

  constructor(
    private readonly opening: Tag,
    private readonly doc: Reading,
  ) {}

  add(node: RootContent): void {
    if (node.type === 'table' && !this.table) {
      this.table = table(node, this.doc)
      return
    }
    const shown = node.type === 'paragraph' ? files(node, this.doc) : undefined
    if (shown) {
      for (const { href } of shown) if (href !== undefined) this.hrefs.push(href)
      return
    }
    const said = node.type === 'paragraph' && !this.credit ? inline(node.children, this.doc) : undefined
    if (said?.role === 'cite' && said.roleEnd === said.text.length)
      this.credit = { text: asLine(said.text), span: said.span }
    else this.captions.push(node)
  }

  /** The block that the figure is. */
  end(): Placed {
    const caption = flat(this.captions, this.doc)
    if (this.table?.block.kind === 'table') {
      const { block, spans } = this.table
      if (!caption) return this.table
      return { block: { ...block, caption: asLine(caption.text) }, spans: { ...spans, caption: caption.span } }
    }
    const { id, class: medium } = this.opening.attributes
    const name = line(id)
    return {
      block: {
        kind: 'media',
        ...(name === undefined ? {} : { id: name }),
        ...(isMedium(medium) ? { medium } : {}),
        ...(caption ? { caption: caption.text } : {}),
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
