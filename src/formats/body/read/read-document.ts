import type { Block, Contact, Credit, Dateline, EditorsNote, Signoff } from '../../../article'
import type { Report } from '../../create-reporter'
import { toLine } from '../../parse-values'
import { BodyReader } from './body-reader'
import type { ReadBlock, ReadSession } from './dialect'
import { documentDialect } from './document-dialect'
import { hasBlocks, isDeskNotepad, repeatedLead } from './element-shape'
import { type BodyElement, childrenOf } from './node'
import { readDateline } from './read-dateline'
import { readFrame, readMedia } from './read-media'
import { readParagraph, readSubhead } from './read-words'
import { marked, type ReadText, readText, TextReader } from './text-reader'
import type { ElementKind } from './vocabulary'

/** The kind of a line at the head of a body. */
export type HeadKind =
  | 'headline'
  | 'subheadline'
  | 'kicker'
  | 'byline'
  | 'dateline'
  | 'summary'
  | 'teaser'
  | 'keywords'
  | 'time'
  | 'credit'
  | 'rights'
  | 'line'

/** The parts of a body of markup: its blocks, and the lines at its head and end. */
export interface MarkupBody {
  readonly blocks: Block[]
  /** Lines at the head of the body, in order; a `line` may be any part of a story. */
  readonly head: { readonly kind: HeadKind; readonly text: string }[]
  readonly signoff: Signoff[]
  readonly boilerplate: string[]
  readonly contacts: Contact[]
  readonly editorsNotes: EditorsNote[]
}

const HEADS = ['subheadline', 'kicker', 'byline', 'dateline', 'summary', 'teaser'] as const
/** Kinds that only a line in a header can have: `<header><p class="keywords">`. */
const HEADER_LINES = ['keywords', 'time'] as const

const SIGNOFFS = ['contributors', 'initials', 'agency'] as const

/**
 * Reads a body in NITF, XHTML or HTML as documents of the trade have it.
 * Text outside blocks, and text in unknown elements, becomes a paragraph.
 */
export function readDocument<S>(root: BodyElement<S>, tell: Report): MarkupBody {
  const reader = new DocumentReader<S>(tell)
  return reader.document(root)
}

class DocumentReader<S> extends BodyReader<S> {
  private readonly body: Omit<MarkupBody, 'blocks'> = {
    head: [],
    signoff: [],
    boilerplate: [],
    contacts: [],
    editorsNotes: [],
  }
  /** The open headers and footers, the outermost first. */
  private readonly sections: BodyElement<S>[] = []
  /** Blocks that repeat the start of others. */
  private readonly repeated = new Set<BodyElement<S>>()
  /** The dateline that belongs to the next paragraph. */
  private dateline: Dateline | undefined
  /** The credits of the next dateline, from the classifiers before it. */
  private sources: Credit[] = []

  constructor(tell: Report) {
    super({ ...documentDialect(tell), readDateline: (element) => readDateline(element) })
  }

  document(root: BodyElement<S>): MarkupBody {
    this.open(root)
    this.read(root.children)
    this.pushDateline()
    return { ...this.body, blocks: this.blocks.map(({ block }) => block) }
  }

  /** Reads the contents of an element on their own. */
  private open(element: BodyElement<S>): true {
    const lead = repeatedLead(childrenOf(element, 'block'))
    if (lead) this.repeated.add(lead)
    return true
  }

  protected override leave(element: BodyElement<S>): void {
    super.leave(element)
    if (this.sections.at(-1) === element) this.sections.pop()
    else if (this.dialect.kinds.get(element.local) === 'container') this.pushDateline()
  }

  /** Makes a paragraph of a dateline without a paragraph after it. */
  private pushDateline(): void {
    const { dateline } = this
    this.dateline = undefined
    if (dateline) this.blocks.push({ block: { kind: 'paragraph', text: dateline.text }, texts: {}, element: undefined })
  }

  private get section(): string | undefined {
    return this.sections.at(-1)?.local
  }

  protected override readElement(element: BodyElement<S>, kind: ElementKind): boolean {
    if (this.repeated.has(element)) return false
    const read = this.readers[kind]
    return read ? read(element) : super.readElement(element, kind)
  }

  /** How each kind of element is read that pages do not have, or read in another way. Returns whether its contents are still to be read. */
  private readonly readers: { readonly [kind in ElementKind]?: (element: BodyElement<S>) => boolean } = {
    paragraph: (element) => (hasBlocks(element) ? this.open(element) : this.paragraph(element)),
    caption: () => true,
    heading: (element) => this.heading(element),
    embed: (element) => this.done(readFrame(element, this)),
    media: (element) => this.done(readMedia(element, this)),
    note: (element) => this.note(element),
    header: (element) => this.enterSection(element),
    footer: (element) => this.enterSection(element),
    address: (element) => this.done(this.address(element)),
    dateline: (element) => {
      this.dateline = readDateline(element, this.sources)
      this.sources = []
      return false
    },
    classifier: (element) => {
      const text = element.attributes.type === 'source' ? toLine(this.textOf(element)) : undefined
      const agency = toLine(element.attributes.value)
      if (text) this.sources.push({ text, ...(agency && { agency }) })
      return false
    },
    tagline: (element) => {
      const text = this.textOf(element)
      const kind = SIGNOFFS.find((one) => one === element.attributes.class) ?? 'contributors'
      if (text !== undefined) this.body.signoff.push({ kind, text })
      return false
    },
    container: (element) => {
      if (!isDeskNotepad(element.attributes.class ?? '')) return this.open(element)
      const text = this.textOf(element)
      if (text !== undefined) this.body.editorsNotes.push({ text, public: false })
      return false
    },
  }

  private readonly done = (_: unknown): false => false

  private enterSection(element: BodyElement<S>): true {
    this.sections.push(element)
    return this.open(element)
  }

  private words(element: BodyElement<S>): ReadText | undefined {
    return readText(element.children, new TextReader(this.dialect))
  }

  private textOf(element: BodyElement<S>): string | undefined {
    return this.words(element)?.text
  }

  /** Returns the block that a reader makes of an element; undefined if none. */
  private blockOf(read: typeof readParagraph, element: BodyElement<S>): Omit<ReadBlock<S>, 'element'> | undefined {
    let found: Omit<ReadBlock<S>, 'element'> | undefined
    const session: ReadSession<S> = {
      dialect: this.dialect,
      push: (one) => {
        found = one
      },
    }
    read(element, session, this.openMarks)
    return found
  }

  private heading(element: BodyElement<S>): false {
    const found = this.blockOf(readSubhead, element)
    if (found?.block.kind !== 'subhead') return false
    const { text } = found.block
    const { head } = this.body
    const isTop = element.local === 'h1' || element.local === 'hl1'
    // A subhead after a headline, without text between them, is the subheadline.
    if (this.blocks.length || !(isTop || head.at(-1)?.kind === 'headline')) this.push(found, element)
    else head.push({ kind: isTop ? 'headline' : 'subheadline', text })
    return false
  }

  private paragraph(element: BodyElement<S>): false {
    const name = element.attributes.class ?? ''
    if (this.section === 'footer' && this.tail(element, name)) return false
    const found = this.blockOf(readParagraph, element)
    if (found?.block.kind !== 'paragraph') return false
    const inHeader = this.section === 'header'
    const kind =
      HEADS.find((kind) => kind === name) ??
      (name === 'dat' ? 'dateline' : undefined) ??
      (inHeader ? HEADER_LINES.find((kind) => kind === name) : undefined)
    if (inHeader || (kind && !this.blocks.length)) {
      this.body.head.push({ kind: kind ?? 'line', text: found.block.text })
      return false
    }
    const dateline = found.block.dateline ?? this.dateline
    this.dateline = undefined
    this.push({ ...found, block: { ...found.block, ...(dateline && { dateline }) } }, element)
    return false
  }

  /**
   * Reads a paragraph of the footer as sign-off or boilerplate, by its class.
   * Returns false for other paragraphs, which are part of the story.
   */
  private tail(element: BodyElement<S>, name: string): boolean {
    const kind = SIGNOFFS.find((one) => one === name) ?? (name === 'tagline' ? 'contributors' : undefined)
    if (!kind && name !== 'boilerplate') return false
    const text = this.textOf(element)
    if (text !== undefined && kind) this.body.signoff.push({ kind, text })
    else if (text !== undefined) this.body.boilerplate.push(text)
    return true
  }

  private address(element: BodyElement<S>): void {
    const text = this.words(element)
    if (!text) return
    if (this.section === 'footer') this.body.contacts.push({ text: text.text })
    else this.push({ block: { kind: 'paragraph', ...marked(text) }, texts: { text } }, element)
  }

  private note(element: BodyElement<S>): boolean {
    const kind = element.attributes.noteclass
    if (kind !== 'end' && kind !== 'editorsnote') return this.open(element)
    const text = this.textOf(element)
    if (text !== undefined && kind === 'end') this.body.boilerplate.push(text)
    else if (text !== undefined) this.body.editorsNotes.push({ text })
    return false
  }
}
