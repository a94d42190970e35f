import type { Article, Block } from '../../article'
import { type MarkableText, wordsIn } from '../inline/words'
import type { XmlElement } from '../xml/tree'

/** An element of a document where it stands in a text: half-open, in UTF-16 units. */
export interface ElementSpan {
  readonly element: XmlElement
  readonly start: number
  readonly end: number
}

/*
 * Elements that may say whom a text names travel with the text while its block is read, and moved, and put into an article; only then is
 * known at what path it stands. They are taken off before the article leaves the reader.
 */

/** Where a text that was read has its elements. */
export const ELEMENT_SPANS: unique symbol = Symbol('spots')

/** A text, or the part of a body that has it, while it is read. */
export interface WithElementSpans {
  readonly [ELEMENT_SPANS]?: readonly ElementSpan[]
}

/** A text of an article with the elements that stood in it. */
export interface TextWithSpans extends MarkableText {
  readonly spots: readonly ElementSpan[]
}

/** Takes the elements off the texts of an article; `above` has those of the texts above its body, by their paths. */
export function takeElementSpans(
  article: Article,
  above: ReadonlyMap<string, readonly ElementSpan[] | undefined> = NONE,
): TextWithSpans[] {
  if (!above.size && !article.body.some(hasSpots)) return []
  return wordsIn(article).flatMap((words) => {
    const holder: { [ELEMENT_SPANS]?: readonly ElementSpan[] } | undefined = words.holder // the one place that knows of them
    const spots = holder ? holder[ELEMENT_SPANS] : above.get(words.path)
    if (holder && spots) delete holder[ELEMENT_SPANS]
    return spots?.length ? [{ ...words, spots }] : []
  })
}

const NONE: ReadonlyMap<string, undefined> = /* @__PURE__ */ new Map()

/** Whether a block, or a part of it, has elements; most documents name nobody in their texts, and are looked over once. */
function hasSpots(block: Block): boolean {
  if (ELEMENT_SPANS in block) return true
  if (block.kind === 'list') return block.items.some((item) => ELEMENT_SPANS in item)
  if (block.kind !== 'table') return false
  return [block.header ?? [], ...block.rows].some((row) => row.some((cell) => ELEMENT_SPANS in cell))
}
