import {
  attribute,
  type HtmlDocument,
  type HtmlElement,
  type HtmlText,
  type Visitor,
  walk,
} from '../../body/read/open-tree'
import { MARKS } from '../../body/read/vocabulary'
import { toUri } from '../../parse-values'
import { align } from './align'
import { containers } from './containers'
import { FigureFrame } from './figure-frame'
import type { ElementFrame, ReadBlock, ReadSession, ReportProblem } from './frame'
import { isHidden } from './hidden'
import { ListFrame } from './list-frame'
import { type Marking, Run } from './run'
import { TableFrame } from './table-frame'
import { TextFrame } from './text-frame'
import { ELEMENTS, type ElementKind } from './vocabulary'

/** Reads all blocks of a tree in source order. Skips scripts, styles, forms and hidden elements. */
export function readTree(source: string, root: HtmlDocument | HtmlElement, options: ReadTreeOptions): ReadBlock[] {
  const reader = new BlockReader(source, options.ours ? new Set() : containers(root), options)
  walk(root, reader)
  reader.end()
  return reader.blocks
}

/** Options for reading an HTML tree into blocks. */
export interface ReadTreeOptions {
  readonly tell: ReportProblem
  /** Elements to skip, with their contents. */
  readonly passed?: ReadonlySet<HtmlElement>
  /** Whether `toHtml` wrote the tree: then no table is taken for page layout. */
  readonly ours?: boolean
  /** Whether `<span class="dateline">` stays part of the text of its paragraph. */
  readonly wholeParagraphs?: boolean
}

/** The attribute with the address of a link, by element. `toHtml` writes a link inside a link as `<span data-href>`. */
const ADDRESSES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['a', 'href'],
  ['span', 'data-href'],
])

class BlockReader implements Visitor, ReadSession {
  readonly blocks: ReadBlock[] = []
  readonly tell: ReportProblem
  readonly wholeParagraphs: boolean
  /** The open marks, the outermost first. */
  private readonly marks: { readonly element: HtmlElement; readonly marking: Marking }[] = []
  private readonly frames: { readonly element: HtmlElement; readonly frame: ElementFrame }[] = []
  private flow: Run

  constructor(
    private readonly source: string,
    private readonly open: ReadonlySet<HtmlElement>,
    private readonly options: ReadTreeOptions,
  ) {
    this.tell = options.tell
    this.wholeParagraphs = options.wholeParagraphs ?? false
    this.flow = this.run()
  }

  run(kept = false): Run {
    const run = new Run(kept)
    for (const { marking } of this.marks) run.mark(marking)
    return run
  }

  push(block: ReadBlock): void {
    this.blocks.push(block)
  }

  picture(element: HtmlElement): void {
    FigureFrame.alone(this, element)
  }

  enter(element: HtmlElement): boolean {
    const kind = ELEMENTS.get(element.tagName)
    const frame = this.frames.at(-1)?.frame
    // The further files of a figure are hidden, but read.
    const file = kind === 'picture' && frame instanceof FigureFrame
    if (kind === 'nothing' || (!file && isHidden(element)) || this.options.passed?.has(element)) return false
    if (kind === 'break') (frame?.run ?? this.flow).newLine(startOf(element))
    else if (frame) frame.enter(element, kind)
    else if (kind) this.enterFlow(element, kind)
    const marking = this.markingOf(element)
    if (marking) {
      this.marks.push({ element, marking })
      this.current.mark(marking)
    }
    return kind !== 'picture'
  }

  leave(element: HtmlElement): void {
    if (this.marks.at(-1)?.element === element) {
      this.current.unmark()
      this.marks.pop()
    }
    const kind = ELEMENTS.get(element.tagName)
    if (kind === 'break') return
    const top = this.frames.at(-1)
    if (top?.element === element) {
      top.frame.close()
      this.frames.pop()
    } else if (top) top.frame.leave(element, kind)
    else if (kind) this.flush()
  }

  text(node: HtmlText): void {
    const { startOffset, endOffset } = node.sourceCodeLocation ?? {}
    if (startOffset === undefined || endOffset === undefined) return
    const run = this.current
    for (const piece of align(this.source, startOffset, endOffset, node.value)) run.add(piece)
  }

  end(): void {
    this.flush()
  }

  private get current(): Run {
    return this.frames.at(-1)?.frame.run ?? this.flow
  }

  /** Makes a paragraph of text outside of any block element. */
  private flush(): void {
    const text = this.flow.finish()
    if (text) {
      const { marks } = text
      const block = { kind: 'paragraph', text: text.text, ...(marks.length && { marks: [...marks] }) } as const
      this.push({ block, texts: { text }, element: undefined })
    }
    this.flow = this.run()
  }

  private enterFlow(element: HtmlElement, kind: ElementKind): void {
    this.flush()
    if (kind === 'picture') this.picture(element)
    else if (kind === 'separator') this.push({ block: { kind: 'separator' }, texts: {}, element })
    else {
      const frame = this.open.has(element) ? undefined : this.frameFor(element, kind)
      if (frame) this.frames.push({ element, frame })
    }
  }

  private frameFor(element: HtmlElement, kind: ElementKind): ElementFrame | undefined {
    switch (kind) {
      case 'paragraph':
      case 'caption':
        return new TextFrame(this, element, 'paragraph')
      case 'heading':
      case 'quote':
      case 'preformatted':
        return new TextFrame(this, element, kind)
      case 'list':
        return new ListFrame(this, element)
      case 'table':
        return new TableFrame(this, element)
      case 'figure':
        return new FigureFrame(this, element)
      default:
        return undefined
    }
  }

  private markingOf(element: HtmlElement): Marking | undefined {
    const kind = MARKS.get(element.tagName)
    if (kind) return { kind }
    const name = ADDRESSES.get(element.tagName)
    const address = name && attribute(element, name)
    if (address === undefined) return undefined
    const href = toUri(address)
    if (href) return { kind: 'link', href }
    this.tell(
      'document/link-dropped',
      'Link was left out: its address is relative, malformed or unsafe.',
      startOf(element),
    )
    return undefined
  }
}

function startOf({ sourceCodeLocation: place }: HtmlElement): { start: number; end: number } {
  const start = place?.startOffset ?? 0
  return { start, end: place?.startTag?.endOffset ?? place?.endOffset ?? start }
}
