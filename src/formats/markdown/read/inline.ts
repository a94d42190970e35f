import type { Html, PhrasingContent } from 'mdast'
import type { Mark } from '../../../article'
import type { Span } from '../../../text/span'
import { toUri } from '../../parse-values'
import type { MarkdownSource } from './document'
import { tag } from './tags'

/** A stretch of text with its marks, and the places that stand out in it. */
export interface MarkdownText {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Where in the document it stands. */
  readonly span: Span
  /** What an element says the text, or its start, to be: the dateline of a roundup, whose words or work it is. */
  readonly role: 'dateline' | 'cite' | undefined
  /** Where in the text that ends. */
  readonly roleEnd: number
}

/** A mark while it is read; what is no mark of an article has no kind. */
interface OpenMarkSpan {
  readonly mark: { kind: Exclude<Mark['kind'], 'link'> } | { kind: 'link'; href: string } | undefined
  readonly role: 'dateline' | 'cite' | undefined
  readonly name: string
  start: number
  end: number
}

const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g
const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Reads the text between the signs of a block, trimmed, with its marks. A line break in the source alone is a blank. */
export function inline(nodes: readonly PhrasingContent[], doc: MarkdownSource): MarkdownText | undefined {
  const reader = new InlineReader(doc)
  reader.all(nodes)
  const first = nodes[0]
  const last = nodes.at(-1)
  if (!first || !last) return undefined
  return reader.result({ start: doc.spanOf(first).start, end: doc.spanOf(last).end })
}

class InlineReader {
  private text = ''
  private readonly stretches: OpenMarkSpan[] = []
  private readonly open: OpenMarkSpan[] = []
  /** How many tags of each name are open, inside the signs of Markdown that we are in: a closing tag reaches no further. */
  private named = new Map<string, number>()

  constructor(private readonly doc: MarkdownSource) {}

  all(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.one(node)
  }

  private one(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        this.put(node.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' '))
        break
      case 'inlineCode':
        this.put(node.value)
        break
      case 'break':
        this.text += '\n'
        break
      case 'emphasis':
      case 'strong':
        this.inside({ kind: node.type }, node.children)
        break
      case 'link':
        this.inside(this.link(node.url, node), node.children)
        break
      case 'linkReference':
        this.inside(this.link(this.doc.targets.get(node.identifier) ?? '', node), node.children)
        break
      case 'html':
        this.html(node)
        break
      case 'image':
      case 'imageReference':
        this.put(node.alt ?? '')
        this.doc.tell(
          'picture-in-text',
          'info',
          'Picture in a paragraph was left out; its description is kept.',
          this.doc.spanOf(node),
        )
        break
      default:
        this.unread(node)
    }
  }

  private put(value: string): void {
    this.text += value.replace(BREAKS, '\n').replace(ILLEGAL, '')
  }

  private unread(node: PhrasingContent): void {
    const span = this.doc.spanOf(node)
    this.doc.unread.push(span)
    this.doc.tell('markup-dropped', 'info', 'HTML tag was left out: articles have no field for it.', span)
  }

  private link(url: string, node: PhrasingContent): OpenMarkSpan['mark'] {
    const href = toUri(url)
    if (href !== undefined) return { kind: 'link', href }
    this.doc.tell(
      'link-dropped',
      'warning',
      'Link was left out: its address is relative or unsafe; its text is kept.',
      this.doc.spanOf(node),
    )
    return undefined
  }

  private inside(mark: OpenMarkSpan['mark'], children: readonly PhrasingContent[]): void {
    const depth = this.open.length
    const { named } = this
    this.named = new Map()
    this.enter({ mark, role: undefined, name: '', start: this.text.length, end: -1 })
    this.all(children)
    this.leave(depth)
    this.named = named
  }

  private enter(stretch: OpenMarkSpan): void {
    this.open.push(stretch)
    this.named.set(stretch.name, (this.named.get(stretch.name) ?? 0) + 1)
    this.stretches.push(stretch)
  }

  /** Ends what has been opened since there were `depth` open ones. */
  private leave(depth: number): void {
    for (const stretch of this.open.splice(depth)) {
      stretch.end = this.text.length
      this.named.set(stretch.name, (this.named.get(stretch.name) ?? 0) - 1)
    }
  }

  private html(node: Html): void {
    const found = tag(node.value)
    if (found?.name === 'br') {
      this.text += '\n'
    } else if (found?.closes) {
      if (this.named.get(found.name)) this.leave(this.open.findLastIndex(({ name }) => name === found.name))
    } else if (found) {
      const { name, attributes } = found
      const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
      const mark = kind ? { kind } : name === 'a' ? this.link(attributes.href ?? '', node) : undefined
      const role = name === 'cite' ? name : name === 'span' && attributes.class === 'dateline' ? 'dateline' : undefined
      if (!mark && !role) this.unread(node)
      this.enter({ mark, role, name, start: this.text.length, end: -1 })
    } else if (!node.value.startsWith('<!--')) this.unread(node)
  }

  /** What has been read, trimmed; nothing when no text is left. */
  result(span: Span): MarkdownText | undefined {
    this.leave(0)
    const text = this.text.trim()
    if (!text) return undefined
    const cut = this.text.length - this.text.trimStart().length
    const marks: Mark[] = []
    let role: MarkdownText['role']
    let roleEnd = 0
    for (const stretch of this.stretches) {
      const start = Math.max(0, Math.min(text.length, stretch.start - cut))
      const end = Math.max(0, Math.min(text.length, stretch.end - cut))
      if (start >= end) continue
      if (stretch.mark) marks.push({ ...stretch.mark, start, end })
      if (stretch.role && start === 0 && !role) {
        role = stretch.role
        roleEnd = end
      }
    }
    return { text, marks, span, role, roleEnd }
  }
}

const KINDS: Readonly<Record<string, Exclude<Mark['kind'], 'link'>>> = {
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  sub: 'subscript',
  sup: 'superscript',
}

/** A stretch of a marked text, trimmed at its start, with the marks inside it; nothing where no text is left. */
export function rest({ text, marks }: MarkdownText, from: number): Pick<MarkdownText, 'text' | 'marks'> {
  const start = text.length - text.slice(from).trimStart().length
  const inner = marks.flatMap((mark) => {
    const moved = { ...mark, start: Math.max(0, mark.start - start), end: mark.end - start }
    return moved.end > moved.start ? [moved] : []
  })
  return { text: text.slice(start), marks: inner }
}

/** The text as a Line, as long as it was: breaks and tabs are blanks. */
export const asLine = (text: string): string => text.replace(/[\t\n]/g, ' ')
