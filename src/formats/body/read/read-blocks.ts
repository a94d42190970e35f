import type { Block, Contact, Credit, Dateline, EditorsNote, List, Signoff } from '../../../article'
import type { Report } from '../../create-reporter'
import { toText as asText, toLanguageTag, toLine } from '../../parse-values'
import { elements, type XmlElement, type XmlNode } from '../../xml/tree'
import { around, holdsBlocks, isDeskNotepad, outdented, readPlain, repeatedLead } from './element-shape'
import { readDateline } from './read-dateline'
import { readFrame, readPost } from './read-embed'
import { readFigure, readMedia } from './read-figure'
import { asLine, type MarkedText, readMarkedText } from './read-marked-text'
import { readTable } from './read-table'
import { BLOCKS, type MarkupBlockKind } from './vocabulary'

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
 * Reads a body in XHTML or NITF.
 * Text outside blocks, and text in unknown elements, becomes a paragraph.
 */
export function readBlocks(root: XmlElement, tell: Report): MarkupBody {
  const body: MarkupBody = { blocks: [], head: [], signoff: [], boilerplate: [], contacts: [], editorsNotes: [] }
  new MarkupReader(body, tell).container(root)
  return body
}

class MarkupReader {
  /** The dateline that belongs to the next paragraph. */
  private dateline: Dateline | undefined
  /** The credits of the next dateline, from the classifiers before it. */
  private sources: Credit[] = []

  constructor(
    private readonly body: MarkupBody,
    private readonly tell: Report,
    private readonly where: 'body' | 'header' | 'footer' = 'body',
  ) {}

  container(parent: XmlElement): void {
    let loose: XmlNode[] = []
    const flush = (): void => {
      const found = readMarkedText(loose, this.tell)
      if (found) this.push({ kind: 'paragraph', ...found })
      loose = []
    }
    const lead = repeatedLead(parent)
    for (const child of parent.children) {
      if (child === lead) continue
      const kind = typeof child === 'string' ? undefined : this.kindOf(child)
      if (typeof child === 'string' || !kind) loose.push(child)
      else {
        flush()
        this.block[kind](child)
      }
    }
    flush()
  }

  /**
   * Returns the kind of an element; undefined for a part of a text.
   * An unknown element is a container if it contains blocks.
   */
  private kindOf(element: XmlElement): MarkupBlockKind | undefined {
    const kind = BLOCKS.get(element.local)
    if (element.local === 'img' || element.local === 'video' || element.local === 'audio') return 'figure'
    if (kind === 'paragraph' && holdsBlocks(element)) return 'container'
    return kind ?? (holdsBlocks(element) ? 'container' : undefined)
  }

  /** What each kind of element adds to the body. */
  private readonly block: Readonly<Record<MarkupBlockKind, (element: XmlElement) => void>> = {
    paragraph: (element) => this.paragraph(element),
    subhead: (element) => {
      const level = Number(/^h([3-6])$/.exec(element.local)?.[1] ?? 0)
      const found = asLine(this.marked(element))
      // A subhead after a headline, without text between them, is the subheadline.
      const isDeck = !this.body.blocks.length && this.body.head.at(-1)?.kind === 'headline'
      if (found && isDeck) this.body.head.push({ kind: 'subheadline', text: found.text })
      else this.push(found && { kind: 'subhead', ...found, ...(level && { level }) }, element)
    },
    headline: (element) => {
      const found = asLine(this.marked(element))
      if (found && !this.body.blocks.length) this.body.head.push({ kind: 'headline', text: found.text })
      else this.push(found && { kind: 'subhead', ...found }, element)
    },
    list: (element) => this.push(this.list(element), element),
    table: (element) => this.push(readTable(element, this.tell), element),
    quote: (element) => {
      const post = readPost(element, this.tell)
      if (post) this.push(post, element)
      else this.quote(element)
    },
    preformatted: (element) => {
      const text = asText(outdented(readPlain(element.children)))
      this.push(text === undefined ? undefined : { kind: 'preformatted', text }, element)
    },
    separator: () => this.push({ kind: 'separator' }),
    figure: (element) =>
      this.push(readFigure(element.local === 'figure' ? element : around(element), this.tell), element),
    embed: (element) => this.push(readFrame(element), element),
    media: (element) => this.push(readMedia(element, this.tell), element),
    note: (element) => this.note(element),
    header: (element) => new MarkupReader(this.body, this.tell, 'header').container(element),
    footer: (element) => new MarkupReader(this.body, this.tell, 'footer').container(element),
    address: (element) => {
      const found = this.marked(element)
      if (found && this.where === 'footer') this.body.contacts.push({ text: found.text })
      else this.push(found && { kind: 'paragraph', ...found }, element)
    },
    dateline: (element) => {
      this.dateline = readDateline(element, this.sources)
      this.sources = []
    },
    classifier: ({ attributes, children }) => {
      const text = attributes.type === 'source' ? toLine(readMarkedText(children)?.text) : undefined
      const agency = toLine(attributes.value)
      if (text) this.sources.push({ text, ...(agency && { agency }) })
    },
    tagline: (element) => {
      const text = this.marked(element)?.text
      const kind = SIGNOFFS.find((one) => one === element.attributes.class) ?? 'contributors'
      if (text !== undefined) this.body.signoff.push({ kind, text })
    },
    container: (element) => {
      const name = element.attributes.class ?? ''
      if (isDeskNotepad(name)) {
        const text = this.marked(element)?.text
        if (text !== undefined) this.body.editorsNotes.push({ text, public: false })
        return
      }
      this.container(element)
      // A dateline without a paragraph after it becomes a paragraph.
      if (this.dateline) this.push({ kind: 'paragraph', text: this.dateline.text })
      this.dateline = undefined
    },
    nothing: () => {},
  }

  private marked(element: XmlElement): MarkedText | undefined {
    return readMarkedText(element.children, this.tell)
  }

  private push(block: Block | undefined, element?: XmlElement): void {
    if (!block) return
    const tag = element && toLanguageTag(element.attributes['xml:lang'] ?? element.attributes.lang)
    this.body.blocks.push(tag && block.kind !== 'separator' ? { ...block, language: tag } : block)
  }

  private paragraph(element: XmlElement): void {
    const name = element.attributes.class ?? ''
    if (this.where === 'footer' && this.tail(element, name)) return
    const [first, ...rest] = element.children.filter((child) => typeof child !== 'string' || child.trim())
    const opening =
      typeof first === 'object' && first.local === 'span' && first.attributes.class === 'dateline' ? first : undefined
    const nodes = opening ? element.children.slice(element.children.indexOf(opening) + 1) : element.children
    const found = readMarkedText(opening && !rest.length ? element.children : nodes, this.tell)
    if (!found) return
    const kind =
      HEADS.find((kind) => kind === name) ??
      (name === 'dat' ? 'dateline' : undefined) ??
      (this.where === 'header' ? HEADER_LINES.find((kind) => kind === name) : undefined)
    if (this.where === 'header' || (kind && !this.body.blocks.length)) {
      this.body.head.push({ kind: kind ?? 'line', text: found.text })
      return
    }
    const dateline = opening && rest.length ? readDateline(opening) : this.dateline
    this.dateline = undefined
    this.push({ kind: 'paragraph', ...found, ...(dateline && { dateline }) }, element)
  }

  /**
   * Reads a paragraph of the footer as sign-off or boilerplate, by its class.
   * Returns false for other paragraphs, which are part of the story.
   */
  private tail(element: XmlElement, name: string): boolean {
    const kind = SIGNOFFS.find((one) => one === name) ?? (name === 'tagline' ? 'contributors' : undefined)
    if (!kind && name !== 'boilerplate') return false
    const text = readMarkedText(element.children)?.text
    if (text !== undefined && kind) this.body.signoff.push({ kind, text })
    else if (text !== undefined) this.body.boilerplate.push(text)
    return true
  }

  private note(element: XmlElement): void {
    const kind = element.attributes.noteclass
    if (kind !== 'end' && kind !== 'editorsnote') this.container(element)
    else {
      const text = this.marked(element)?.text
      if (text !== undefined && kind === 'end') this.body.boilerplate.push(text)
      else if (text !== undefined) this.body.editorsNotes.push({ text })
    }
  }

  private list(element: XmlElement): List | undefined {
    const items = elements(element).flatMap((item) => readMarkedText(item.children, this.tell) ?? [])
    if (!items.length) return undefined
    const first = element.attributes.start ?? element.attributes.seqnum
    const start = element.local === 'ol' && first !== undefined && /^\d{1,9}$/.test(first) ? Number(first) : 1
    return { kind: 'list', ordered: element.local === 'ol', items, ...(start !== 1 && { start }) }
  }

  private quote(element: XmlElement): void {
    const sources = elements(element, 'cite', 'credit', 'footer')
    const found = readMarkedText(
      element.children.filter((child) => typeof child === 'string' || !sources.includes(child)),
      this.tell,
    )
    const said = sources.map((source) => readMarkedText(source.children)?.text).filter((text) => text !== undefined)
    const source = toLine(said.join(' ')) ?? toLine(element.attributes['quote-source'])
    if (found) this.push({ kind: 'quote', ...found, ...(source && { source }) }, element)
    else if (source) this.push({ kind: 'paragraph', text: source }, element)
  }
}
