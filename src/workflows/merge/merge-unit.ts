import { annotate } from '../../annotate/annotate'
import type { Article, Block, Mark } from '../../article'
import { canonicalJson } from '../../text/canonical-json'

/** A sentence of a paragraph, or a whole block of another kind: what is compared and moved as one. */
export interface MergeUnit {
  /** The words; of a block that is not a paragraph, its texts. */
  readonly text: string
  /** The path of the text that it is from: `body.3.text`; of a whole block, `body.3`. */
  readonly path: string
  /** Span in that text. */
  readonly start: number
  readonly end: number
  /** The space before it in its paragraph. */
  readonly gap: string
  /** Whether it opens a block. */
  readonly opens: boolean
  /** The block, without the text and marks of a paragraph. */
  readonly block: Block
  /** Marks of the sentence, with offsets in it. */
  readonly marks: readonly Mark[]
  /** Equal for units with the same content, marks included. */
  readonly key: string
}

/** Returns the body of an article as units, in order. */
export function unitsOf(article: Article): MergeUnit[] {
  const starts = new Map<string, number[]>()
  for (const { path, start } of annotate<Article>(article).annotations.sentences ?? [])
    starts.set(path, [...(starts.get(path) ?? []), start])
  return article.body.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return [wholeBlock(block, index)]
    const path = `body.${index}.text`
    return sentencesOf(block, path, starts.get(path) ?? [])
  })
}

function wholeBlock(block: Block, index: number): MergeUnit {
  const text = textsIn(block).join(' ')
  const place = { path: `body.${index}`, start: 0, end: text.length, gap: '', opens: true, marks: [] }
  return { text, ...place, block, key: canonicalJson(block) }
}

function sentencesOf(
  block: Extract<Block, { kind: 'paragraph' }>,
  path: string,
  starts: readonly number[],
): MergeUnit[] {
  const { text, marks = [], ...rest } = block
  const cuts = [0, ...starts.filter((start) => start > 0 && start < text.length), text.length]
  let last = 0
  return cuts.slice(0, -1).flatMap((start, i) => {
    const part = text.slice(start, cuts[i + 1]).trimEnd()
    if (part === '') return []
    const own = clippedMarks(marks, start, start + part.length)
    const gap = text.slice(last, start)
    last = start + part.length
    const key = own.length ? canonicalJson([part, own]) : part
    return [
      { text: part, path, start, end: last, gap, opens: start === 0, block: { ...rest, text: part }, marks: own, key },
    ]
  })
}

const clippedMarks = (marks: readonly Mark[], from: number, to: number): Mark[] =>
  marks.flatMap((mark) => {
    const [start, end] = [Math.max(mark.start, from) - from, Math.min(mark.end, to) - from]
    return start < end ? [{ ...mark, start, end }] : []
  })

/** The properties of blocks that are text to read. */
const TEXTS = new Set(['text', 'caption', 'alt', 'source'])

/** Returns every text inside a value, in order. */
export function textsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return TEXTS.has(name) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, Array.isArray(value) ? name : key))
}
