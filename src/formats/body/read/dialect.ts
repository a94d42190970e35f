import type { Block, Dateline } from '../../../article'
import type { Edit } from '../../../text/edits'
import type { DocumentRule } from '../../create-reporter'
import type { BodyElement } from './node'
import type { ReadRun } from './read-run'
import type { WhiteSpace } from './run'
import type { Trace } from './trace'
import type { ElementKind } from './vocabulary'

/** A block that was read, with its texts by their path inside the block: `items.0.text`. */
export interface ReadBlock<S = unknown> {
  readonly block: Block
  readonly texts: Readonly<Record<string, ReadRun>>
  /** The element of the block, as parsed; undefined for text outside of any block element. */
  readonly element: S | undefined
}

/** The rules by which reading a web page differs from reading a document of the trade, such as NITF. */
export interface ReadDialect<S = unknown> {
  /** The function of elements by name. Elements not listed are parts of a text. */
  readonly kinds: ReadonlyMap<string, ElementKind>
  /** Whether an element is skipped with its contents. */
  isSkipped?(element: BodyElement<S>): boolean
  /** Whether an element is ignored but its contents are read, such as a table used for layout. */
  isOpened?(element: BodyElement<S>, kind: ElementKind): boolean
  /** Reports content that cannot be read: an unsafe link, a picture without an address. */
  report(rule: DocumentRule, message: string, element: BodyElement<S>): void
  /** Reads the dateline of a paragraph, whose text was read. */
  readDateline(element: BodyElement<S>, text: string): Dateline | undefined
  /** Returns the post of another site that a quotation shows; undefined for other quotations. Only HTML has such posts. */
  postOf?(element: BodyElement): Post | undefined
  /** Returns the attributes of the `<source>` elements beside a picture, in order. Only pages have such elements. */
  sourcesOf?(element: BodyElement<S>): readonly Readonly<Record<string, string>>[]
  /** Returns an empty record of where the parts of a new text are in the source. Absent for documents of the trade. */
  readonly trace?: () => Trace
  /** How white space outside of `<pre>` is read; by default `wrapped`. */
  readonly whiteSpace?: WhiteSpace
  /** Whether a quotation without quotation marks gets them, and names are listed with the text. */
  readonly isDocument: boolean
  /** The address against which relative links are resolved. Without it they are left out. */
  readonly base?: string | undefined
  /** Whether `<span class="dateline">` stays part of the text of its paragraph. */
  readonly wholeParagraphs?: boolean
}

/** A post of another site: its address and the name of the site. */
export interface Post {
  readonly href: string
  readonly provider?: string
}

/** State and options that the readers of all blocks of a document share. */
export interface ReadSession<S = unknown> {
  readonly dialect: ReadDialect<S>
  push(read: Omit<ReadBlock<S>, 'element'>, element: BodyElement<S>): void
}

/** Returns the kind of an element; `nothing` if it is skipped. */
export const kindOf = <S>(
  dialect: Pick<ReadDialect<S>, 'isSkipped' | 'kinds'>,
  element: BodyElement<S>,
): ElementKind | undefined => (dialect.isSkipped?.(element) ? 'nothing' : dialect.kinds.get(element.local))

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
