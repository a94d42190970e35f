import type { Article, Block } from '../../../article'
import { type MarkableText, wordsIn } from '../../inline/words'
import type { XmlElement } from '../../xml/tree'

/** An element of a document, and its span in a text: half-open, in UTF-16 code units. */
export interface ElementSpan {
  readonly element: XmlElement
  readonly start: number
  readonly end: number
}

/*
 * Elements that may mark a name are attached to their text while it is read, because its path in the article is not yet known.
 * They are removed before the article is returned.
 */

/** The property that attaches elements to their text, or to the block around the text, while a document is read. */
export const ELEMENT_SPANS: unique symbol = Symbol('elementSpans')

/** A text, or the part of a body around it, with the elements attached to it while a document is read. */
export interface WithElementSpans {
  readonly [ELEMENT_SPANS]?: readonly ElementSpan[]
}

/** A text of an article, with the elements that were in it. */
export interface TextWithSpans extends MarkableText {
  readonly elementSpans: readonly ElementSpan[]
}

/**
 * Returns the texts in which elements may mark names, each with its elements, and detaches the elements from the article.
 * `above` has the elements of the texts outside the body, by path.
 */
export function takeElementSpans(
  article: Article,
  above: ReadonlyMap<string, readonly ElementSpan[] | undefined> = NONE,
): TextWithSpans[] {
  if (!above.size && !article.body.some(hasElementSpans)) return []
  return wordsIn(article).flatMap((words) => {
    const holder: { [ELEMENT_SPANS]?: readonly ElementSpan[] } | undefined = words.holder // only this line knows of the attached property
    const elementSpans = holder ? holder[ELEMENT_SPANS] : above.get(words.path)
    if (holder && elementSpans) delete holder[ELEMENT_SPANS]
    return elementSpans?.length ? [{ ...words, elementSpans }] : []
  })
}

const NONE: ReadonlyMap<string, undefined> = /* @__PURE__ */ new Map()

/** Whether elements are attached to a block or a part of it. Most documents mark no names: this test is quick. */
function hasElementSpans(block: Block): boolean {
  if (ELEMENT_SPANS in block) return true
  if (block.kind === 'list') return block.items.some((item) => ELEMENT_SPANS in item)
  if (block.kind !== 'table') return false
  return [block.header ?? [], ...block.rows].some((row) => row.some((cell) => ELEMENT_SPANS in cell))
}
