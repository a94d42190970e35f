import type { Block } from '../../../article'
import type { Edit } from '../../../text/edits'
import type { Span } from '../../../text/span'
import type { HtmlElement } from '../../body/read/open-tree'
import type { DocumentRule } from '../../create-reporter'
import type { ReadRun, Run } from './run'
import type { ElementKind } from './vocabulary'

/** A block that was read, with its texts by their path inside the block: `items.0.text`. */
export interface ReadBlock {
  readonly block: Block
  readonly texts: Readonly<Record<string, ReadRun>>
  /** The element of the block; undefined for text outside of any block element. */
  readonly element: HtmlElement | undefined
}

/** Reports content that cannot be read: an unsafe link, a picture without an address. */
export type ReportProblem = (rule: `document/${DocumentRule}`, message: string, span: Span) => void

/** The reader that all frames of a tree share. */
export interface ReadSession {
  /** Starts a text with the marks that are open now. `kept`: white space is preserved, as in `<pre>`. */
  run(kept?: boolean): Run
  push(block: ReadBlock): void
  /** Reads a picture, video or audio file outside of a figure. */
  picture(element: HtmlElement): void
  readonly tell: ReportProblem
  readonly wholeParagraphs: boolean
}

/** The reader of one open element, such as a list. It makes a block, or several, of its contents. */
export interface ElementFrame {
  /** The text that characters are added to. */
  readonly run: Run
  /** Called at the start of each element inside. */
  enter(element: HtmlElement, kind: ElementKind | undefined): void
  /** Called at the end of each element inside. */
  leave(element: HtmlElement, kind: ElementKind | undefined): void
  /** Called at the end of the frame's own element. */
  close(): void
}

/** Returns `text` and `marks` of a block or cell; without `marks` if not found. */
export const marked = ({ text, marks }: ReadRun): { text: string; marks?: ReadRun['marks'][number][] } =>
  marks.length ? { text, marks: [...marks] } : { text }

/**
 * Returns all edits between the source and the texts of blocks, sorted by position.
 * Skips texts that overlap an earlier one.
 */
export function editsIn(blocks: readonly ReadBlock[]): Edit[] {
  const texts = blocks.flatMap((block) => Object.values(block.texts)).sort((a, b) => a.span.start - b.span.start)
  let end = 0
  return texts.flatMap(({ span, edits }) => {
    if (span.start < end) return []
    end = span.end
    return edits
  })
}
