import { toLanguageTag } from '../../parse-values'
import { kindOf, type ReadBlock, type ReadDialect, type ReadSession } from './dialect'
import { type BodyElement, type BodyNode, walkNodes } from './node'
import { readFigure, readPicture } from './read-figure'
import { readList } from './read-list'
import { readTable } from './read-table'
import { readParagraph, readPreformatted, readQuote, readSubhead } from './read-words'
import type { Marking } from './run'
import { marked, type ReadText, TextReader } from './text-reader'
import type { ElementKind } from './vocabulary'

/** Reads an element as a block. Returns the pictures in its texts. */
type ReadElement = <S>(
  element: BodyElement<S>,
  session: ReadSession<S>,
  around: readonly Marking[],
) => readonly BodyElement<S>[] | undefined

const readSeparator: ReadElement = (element, session): undefined => {
  session.push({ block: { kind: 'separator' }, texts: {} }, element)
}

/** The reader of each kind of element. Of other elements only the contents are read. */
const READERS: ReadonlyMap<ElementKind, ReadElement> = /* @__PURE__ */ new Map<ElementKind, ReadElement>([
  ['paragraph', readParagraph],
  ['caption', readParagraph],
  ['heading', readSubhead],
  ['preformatted', readPreformatted],
  ['quote', readQuote],
  ['list', readList],
  ['table', readTable],
  ['figure', readFigure],
  ['picture', readPicture],
  ['separator', readSeparator],
])

/** Reads a body: all blocks in source order. Text outside of blocks becomes paragraphs, with the marks around it. */
export class BodyReader<S> implements ReadSession<S> {
  readonly blocks: ReadBlock<S>[] = []
  #flow: TextReader<S>

  constructor(readonly dialect: ReadDialect<S>) {
    this.#flow = new TextReader(dialect)
  }

  read(nodes: readonly BodyNode<S>[]): ReadBlock<S>[] {
    walkNodes(nodes, {
      enter: (element) => this.enter(element),
      leave: (element) => this.leave(element),
      text: (node) => this.#flow.text(node),
    })
    this.flush()
    return this.blocks
  }

  push({ block, texts }: Omit<ReadBlock<S>, 'element'>, element: BodyElement<S>): void {
    const tag = toLanguageTag(element.attributes['xml:lang'] ?? element.attributes.lang)
    const withLanguage = tag && block.kind !== 'separator' ? { ...block, language: tag } : block
    this.blocks.push({ block: withLanguage, texts, element: element.page?.source })
  }

  /** The marks, such as emphasis, that are open around text outside of blocks. */
  protected get openMarks(): readonly Marking[] {
    return this.#flow.openMarks
  }

  protected enter(element: BodyElement<S>): boolean {
    const kind = kindOf(this.dialect, element)
    if (kind === 'break' && this.#flow.endsWith('\n')) this.flush() // an empty line divides text outside of blocks
    if (!kind || kind === 'nothing' || kind === 'break') return this.#flow.enter(element, kind)
    this.flush()
    return this.readElement(element, kind)
  }

  protected leave(element: BodyElement<S>): void {
    const kind = this.dialect.kinds.get(element.local)
    if (kind && kind !== 'break') this.flush()
    else this.#flow.leave(element)
  }

  /** Reads an element of a known kind. Returns whether its contents are still to be read. */
  protected readElement(element: BodyElement<S>, kind: ElementKind): boolean {
    const isPost = kind === 'container' && element.attributes['data-href'] && this.dialect.postOf?.(element)
    const read = this.dialect.isOpened?.(element, kind) ? undefined : isPost ? readQuote : READERS.get(kind)
    if (!read) return true
    const pictures = read(element, this, this.openMarks)
    for (const picture of pictures ?? []) readPicture(picture, this)
    return false
  }

  /** Makes a paragraph of text outside of any block element. */
  protected flush(): void {
    const text = this.#flow.finish()
    if (text) this.pushLoose(text)
  }

  protected pushLoose(text: ReadText): void {
    this.blocks.push({ block: { kind: 'paragraph', ...marked(text) }, texts: { text }, element: undefined })
  }
}
