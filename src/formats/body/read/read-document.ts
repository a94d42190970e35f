import type { Credit, Dateline } from '../../../article'
import type { Report } from '../../create-reporter'
import { toLine } from '../../parse-values'
import { BodyReader } from './body-reader'
import type { ReadBlock, ReadDialect } from './dialect'
import { documentDialect } from './document-dialect'
import { hasBlocks, isDeskNotepad, repeatedLead } from './element-shape'
import { HEADER_LINES, HEADS, headerLineKind } from './header-lines'
import type { MarkupBody } from './markup-body'
import { type BodyElement, childrenOf } from './node'
import { postOf } from './post-of'
import { readDateline } from './read-dateline'
import { readFrame, readMedia } from './read-media'
import { readParagraph, readSubhead } from './read-words'
import { marked, type ReadText, readText, TextReader } from './text-reader'
import type { ElementKind } from './vocabulary'

const SIGNOFFS = ['contributors', 'initials', 'agency'] as const

/**
 * Reads a body in NITF, XHTML or HTML as documents of the trade have it.
 * Text outside blocks, and text in unknown elements, becomes a paragraph.
 */
export function readDocument<S>(
  root: BodyElement<S>,
  report: Report,
  own: Pick<ReadDialect<S>, 'postOf'> = { postOf },
): MarkupBody {
  const reader = new DocumentReader<S>(report, own)
  return reader.document(root)
}

class DocumentReader<S> extends BodyReader<S> {
  readonly #body: Omit<MarkupBody, 'blocks'> = {
    head: [],
    signoff: [],
    boilerplate: [],
    contacts: [],
    editorsNotes: [],
  }
  /** The open headers and footers, the outermost first. */
  readonly #sections: BodyElement<S>[] = []
  /** Elements whose text repeats the start of another block. */
  readonly #repeated = new Set<BodyElement<S>>()
  /** The dateline that belongs to the next paragraph. */
  #dateline: Dateline | undefined
  /** The credits of the next dateline, from the classifiers before it. */
  #sources: Credit[] = []

  constructor(report: Report, own: Pick<ReadDialect<S>, 'postOf'>) {
    super({ ...documentDialect(report), ...own, readDateline: (element) => readDateline(element) })
  }

  document(root: BodyElement<S>): MarkupBody {
    this.#open(root)
    this.read(root.children)
    this.#pushDateline()
    return { ...this.#body, blocks: this.blocks.map(({ block }) => block) }
  }

  /** Remembers the block of an element that repeats the start of another one. Returns true: the contents are still to be read. */
  #open(element: BodyElement<S>): true {
    const lead = repeatedLead(childrenOf(element, 'block'))
    if (lead) this.#repeated.add(lead)
    return true
  }

  /** Reads a line of a header that is no block: `<header><span class="keywords">`, `<header><time>`. */
  protected override enter(element: BodyElement<S>): boolean {
    const kind = this.#section === 'header' ? headerLineKind(element) : undefined
    if (!kind) return super.enter(element)
    this.flush()
    const text = toLine(this.#textOf(element))
    if (text !== undefined) this.#body.head.push({ kind, text })
    return false
  }

  protected override pushLoose(text: ReadText): void {
    if (this.#section === 'header') this.#body.head.push({ kind: 'line', text: text.text })
    else super.pushLoose(text)
  }

  protected override leave(element: BodyElement<S>): void {
    super.leave(element)
    if (this.#sections.at(-1) === element) this.#sections.pop()
    else if (this.dialect.kinds.get(element.local) === 'container') this.#pushDateline()
  }

  /** Makes a paragraph of a dateline without a paragraph after it. */
  #pushDateline(): void {
    const dateline = this.#dateline
    this.#dateline = undefined
    if (dateline) this.blocks.push({ block: { kind: 'paragraph', text: dateline.text }, texts: {}, element: undefined })
  }

  get #section(): string | undefined {
    return this.#sections.at(-1)?.local
  }

  protected override readElement(element: BodyElement<S>, kind: ElementKind): boolean {
    if (this.#repeated.has(element)) return false
    switch (kind) {
      case 'paragraph':
        return hasBlocks(element) ? this.#open(element) : this.#paragraph(element)
      case 'caption':
        return true
      case 'heading':
        return this.#heading(element)
      case 'embed':
        readFrame(element, this)
        return false
      case 'media':
        readMedia(element, this)
        return false
      case 'note':
        return this.#note(element)
      case 'header':
      case 'footer':
        return this.#enterSection(element)
      case 'address':
        return this.#address(element)
      case 'dateline':
        return this.#datelineIn(element)
      case 'classifier':
        return this.#source(element)
      case 'tagline':
        return this.#tagline(element)
      case 'container':
        return this.#container(element)
      default:
        return super.readElement(element, kind)
    }
  }

  #datelineIn(element: BodyElement<S>): false {
    this.#dateline = readDateline(element, this.#sources)
    this.#sources = []
    return false
  }

  #source(element: BodyElement<S>): false {
    const text = element.attributes.type === 'source' ? toLine(this.#textOf(element)) : undefined
    const agency = toLine(element.attributes.value)
    if (text) this.#sources.push({ text, ...(agency && { agency }) })
    return false
  }

  #tagline(element: BodyElement<S>): false {
    const text = this.#textOf(element)
    const kind = SIGNOFFS.find((one) => one === element.attributes.class) ?? 'contributors'
    if (text !== undefined) this.#body.signoff.push({ kind, text })
    return false
  }

  #container(element: BodyElement<S>): boolean {
    if (!isDeskNotepad(element.attributes.class ?? '')) return this.#open(element)
    const text = this.#textOf(element)
    if (text !== undefined) this.#body.editorsNotes.push({ text, public: false })
    return false
  }

  #enterSection(element: BodyElement<S>): true {
    this.#sections.push(element)
    return this.#open(element)
  }

  #words(element: BodyElement<S>): ReadText | undefined {
    return readText(element.children, new TextReader(this.dialect))
  }

  #textOf(element: BodyElement<S>): string | undefined {
    return this.#words(element)?.text
  }

  /** Reads an element, and takes the block that it makes off the body; undefined if none. */
  #blockOf(read: typeof readParagraph, element: BodyElement<S>): ReadBlock<S> | undefined {
    const { length } = this.blocks
    read(element, this, this.openMarks)
    return this.blocks.length > length ? this.blocks.pop() : undefined
  }

  #heading(element: BodyElement<S>): false {
    const found = this.#blockOf(readSubhead, element)
    if (found?.block.kind !== 'subhead') return false
    const { text } = found.block
    const { head } = this.#body
    const isTop = element.local === 'h1' || element.local === 'hl1'
    // A subhead after a headline, without text between them, is the subheadline.
    if (this.blocks.length || !(isTop || head.at(-1)?.kind === 'headline')) this.blocks.push(found)
    else head.push({ kind: isTop ? 'headline' : 'subheadline', text })
    return false
  }

  #paragraph(element: BodyElement<S>): false {
    const name = element.attributes.class ?? ''
    if (this.#section === 'footer' && this.#tail(element, name)) return false
    const found = this.#blockOf(readParagraph, element)
    if (found?.block.kind !== 'paragraph') return false
    const inHeader = this.#section === 'header'
    const kind =
      HEADS.find((kind) => kind === name) ??
      (name === 'dat' ? 'dateline' : undefined) ??
      (inHeader ? HEADER_LINES.find((kind) => kind === name) : undefined)
    if (inHeader || (kind && !this.blocks.length)) {
      this.#body.head.push({ kind: kind ?? 'line', text: found.block.text })
      return false
    }
    const dateline = found.block.dateline ?? this.#dateline
    this.#dateline = undefined
    this.blocks.push(dateline ? { ...found, block: { ...found.block, dateline } } : found)
    return false
  }

  /**
   * Reads a paragraph of the footer as sign-off or boilerplate, by its class.
   * Returns false for other paragraphs, which are part of the story.
   */
  #tail(element: BodyElement<S>, name: string): boolean {
    const kind = SIGNOFFS.find((one) => one === name) ?? (name === 'tagline' ? 'contributors' : undefined)
    if (!kind && name !== 'boilerplate') return false
    const text = this.#textOf(element)
    if (text !== undefined && kind) this.#body.signoff.push({ kind, text })
    else if (text !== undefined) this.#body.boilerplate.push(text)
    return true
  }

  #address(element: BodyElement<S>): false {
    const text = this.#words(element)
    if (!text) return false
    if (this.#section === 'footer') this.#body.contacts.push({ text: text.text })
    else this.push({ block: { kind: 'paragraph', ...marked(text) }, texts: { text } }, element)
    return false
  }

  #note(element: BodyElement<S>): boolean {
    const kind = element.attributes.noteclass
    if (kind !== 'end' && kind !== 'editorsnote') return this.#open(element)
    const text = this.#textOf(element)
    if (text !== undefined && kind === 'end') this.#body.boilerplate.push(text)
    else if (text !== undefined) this.#body.editorsNotes.push({ text })
    return false
  }
}
