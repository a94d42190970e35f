import type { Html, PhrasingContent } from 'mdast'
import type { Mark } from '../../../article'
import type { Span } from '../../../text/span'
import { ILLEGAL, toUri } from '../../parse-values'
import type { MarkdownSource } from './document'
import { tag } from './tags'

/** The text of a block with its marks, and the role that HTML gives its opening words. */
export interface MarkdownText {
  readonly text: string
  readonly marks: readonly Mark[]
  /** The span of the text in the document. */
  readonly span: Span
  /** The role of the opening words: `dateline` for `<span class="dateline">`, `cite` for `<cite>`. */
  readonly role: 'dateline' | 'cite' | undefined
  /** The offset in `text` at which the words with the role end; 0 without a role. */
  readonly roleEnd: number
}

/** An element or Markdown mark that was opened. `mark` is undefined for elements such as `<span>`; `end` is -1 while it is open. */
interface OpenMarkSpan {
  readonly mark: { kind: Exclude<Mark['kind'], 'link'> } | { kind: 'link'; href: string } | undefined
  readonly role: 'dateline' | 'cite' | undefined
  readonly name: string
  start: number
  end: number
}

/** A line break with the spaces around it. The lookbehind keeps the time linear in a run of spaces. */
const LINE_BREAK = /(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t]*/g
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g

/**
 * Reads inline nodes as trimmed text with marks; undefined if there is no text.
 * A line break in the source becomes a space; only a hard break (`<br>`, a backslash) stays a line break.
 */
export function readInlines(nodes: readonly PhrasingContent[], doc: MarkdownSource): MarkdownText | undefined {
  const reader = new InlineReader(doc)
  reader.all(nodes)
  const first = nodes[0]
  const last = nodes.at(-1)
  if (!first || !last) return undefined
  return reader.result({ start: doc.spanOf(first).start, end: doc.spanOf(last).end })
}

class InlineReader {
  private text = ''
  private readonly openMarks: OpenMarkSpan[] = []
  private readonly open: OpenMarkSpan[] = []
  /** Number of open HTML tags, by name, inside the current Markdown mark. A closing tag never closes a tag outside the mark. */
  private named = new Map<string, number>()

  constructor(private readonly doc: MarkdownSource) {}

  all(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.one(node)
  }

  private one(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        this.addText(node.value.replace(LINE_BREAK, ' '))
        break
      case 'inlineCode':
        this.addText(node.value)
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
        this.addText(node.alt ?? '')
        this.doc.report(
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

  private addText(value: string): void {
    this.text += value.replace(BREAKS, '\n').replace(ILLEGAL, '')
  }

  private unread(node: PhrasingContent): void {
    const span = this.doc.spanOf(node)
    this.doc.unread.push(span)
    this.doc.report('markup-dropped', 'info', 'HTML tag was left out: articles have no field for it.', span)
  }

  private link(url: string, node: PhrasingContent): OpenMarkSpan['mark'] {
    const href = toUri(url)
    if (href !== undefined) return { kind: 'link', href }
    this.doc.report(
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

  private enter(mark: OpenMarkSpan): void {
    this.open.push(mark)
    this.named.set(mark.name, (this.named.get(mark.name) ?? 0) + 1)
    this.openMarks.push(mark)
  }

  /** Closes all marks above the first `depth` open ones. */
  private leave(depth: number): void {
    for (const mark of this.open.splice(depth)) {
      mark.end = this.text.length
      this.named.set(mark.name, (this.named.get(mark.name) ?? 0) - 1)
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

  /** Returns the trimmed text with its marks; undefined if no text is left. */
  result(span: Span): MarkdownText | undefined {
    this.leave(0)
    const text = this.text.trim()
    if (!text) return undefined
    const cut = this.text.length - this.text.trimStart().length
    const marks: Mark[] = []
    let role: MarkdownText['role']
    let roleEnd = 0
    for (const mark of this.openMarks) {
      const start = Math.max(0, Math.min(text.length, mark.start - cut))
      const end = Math.max(0, Math.min(text.length, mark.end - cut))
      if (start >= end) continue
      if (mark.mark) marks.push({ ...mark.mark, start, end })
      if (mark.role && start === 0 && !role) {
        role = mark.role
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

/** Returns the text from an offset on, trimmed at its start, with the marks inside it. The text may be empty. */
export function textFrom({ text, marks }: MarkdownText, from: number): Pick<MarkdownText, 'text' | 'marks'> {
  const start = text.length - text.slice(from).trimStart().length
  const inner = marks.flatMap((mark) => {
    const moved = { ...mark, start: Math.max(0, mark.start - start), end: mark.end - start }
    return moved.end > moved.start ? [moved] : []
  })
  return { text: text.slice(start), marks: inner }
}

/** Replaces line breaks and tabs by spaces; the length stays the same. */
export const asLine = (text: string): string => text.replace(/[\t\n]/g, ' ')
