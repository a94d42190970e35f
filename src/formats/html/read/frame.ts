import type { Block } from '../../../article'
import type { Edit } from '../../../text/edits'
import type { Span } from '../../../text/span'
import type { DocumentRule } from '../../create-reporter'
import type { ReadRun, Run } from './run'
import type { HtmlElement } from './tree'
import type { ElementKind } from './vocabulary'

/** A block that was read, and where its texts stand: by their path inside it. */
export interface ReadBlock {
  readonly block: Block
  readonly texts: Readonly<Record<string, ReadRun>>
  /** The element it was read from; nothing for text that stands in none of its own. */
  readonly element: HtmlElement | undefined
}

/** What a reader tells of what it cannot take: a link that is not safe, a picture without an address. */
export type ReportProblem = (rule: `document/${DocumentRule}`, message: string, span: Span) => void

/** What the frames of one reading have in common. */
export interface ReadSession {
  /** A text of its own, inside the marks that are open here. */
  run(kept?: boolean): Run
  push(block: ReadBlock): void
  /** Takes a picture, film or sound that stands alone. */
  picture(element: HtmlElement): void
  readonly tell: ReportProblem
  readonly wholeParagraphs: boolean
}

/** An element that is being read, and makes one block of what is in it, or several. */
export interface ElementFrame {
  /** What characters go into now. */
  readonly run: Run
  /** At the start of an element in it. */
  enter(element: HtmlElement, kind: ElementKind | undefined): void
  /** At the end of one. */
  leave(element: HtmlElement, kind: ElementKind | undefined): void
  /** At its own end. */
  close(): void
}

/** A text with its marks, as blocks and cells have them. */
export const marked = ({ text, marks }: ReadRun): { text: string; marks?: ReadRun['marks'][number][] } =>
  marks.length ? { text, marks: [...marks] } : { text }

/** Every change that made the texts of blocks from their source, in order of place; texts that lie in each other’s way are left alone. */
export function editsIn(blocks: readonly ReadBlock[]): Edit[] {
  const texts = blocks.flatMap((block) => Object.values(block.texts)).sort((a, b) => a.span.start - b.span.start)
  let end = 0
  return texts.flatMap(({ span, edits }) => {
    if (span.start < end) return []
    end = span.end
    return edits
  })
}
