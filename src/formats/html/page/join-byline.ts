import type { Span } from '../../../text/span'
import type { ReadRun } from '../../body/read/read-run'
import type { HtmlBlock } from '../read/blocks'

/** A word between two names: `and`, `&`. */
const CONNECTOR = /^[\p{Ll}&,+]{1,4}$/u

/** Whether a text before names may open a byline: `By`, `Texte:`; not: `14 May 2024`, `Ann Poe` */
export const isOpener = (text: string | undefined): text is string =>
  text !== undefined && text.length <= 7 && !/\d|\s\p{Lu}/u.test(text)

/**
 * Returns blocks with those of a byline that a page has cut in several joined to one: `By`, `Ada Lind`, `and`, `Moa Berg`.
 * `best` is the span of the element marked as author. A block with a job, as below a name, stays apart.
 */
export function joinByline(all: readonly HtmlBlock[], kept: Set<HtmlBlock>, best: Span): readonly HtmlBlock[] {
  const parts: HtmlBlock[] = []
  const first = all.findIndex((block) => isWithin(block, best))
  for (let i = first; i >= 0 && isWithin(all[i], best); i++) parts.push(all[i] as HtmlBlock)
  const count = lengthOf(parts.map(({ texts: { text } }) => text?.text ?? ''))
  const joined = parts.slice(0, count)
  const [opening, ...rest] = joined
  if (!opening || !rest.length) return all
  const text = rest.reduce<ReadRun | undefined>((whole, { texts }) => joinRuns(whole, texts.text), opening.texts.text)
  if (!text) return all
  const block: HtmlBlock = { ...opening, block: { kind: 'paragraph', text: text.text }, texts: { text } }
  if (joined.some((one) => kept.has(one))) kept.add(block)
  return [...all.slice(0, first), block, ...all.slice(first + count)]
}

/** Returns the number of texts that make up a byline, from the first. */
function lengthOf(texts: readonly string[]): number {
  let count = isOpener(texts[0]) && texts.length > 1 ? 2 : 1
  while (CONNECTOR.test(texts[count] ?? '') && texts[count + 1]) count += 2
  return count
}

const isWithin = (block: HtmlBlock | undefined, { start, end }: Span): boolean => {
  const text = block?.block.kind === 'paragraph' ? block.texts.text : undefined
  return text !== undefined && text.span.start >= start && text.span.end <= end && !/\n/.test(text.text)
}

/** Joins two texts with a space; the source between them becomes the space. */
function joinRuns(a: ReadRun | undefined, b: ReadRun | undefined): ReadRun | undefined {
  if (!a || !b) return undefined
  const offset = a.text.length + 1
  return {
    text: `${a.text} ${b.text}`,
    marks: [...a.marks, ...b.marks.map((mark) => ({ ...mark, start: mark.start + offset, end: mark.end + offset }))],
    cut: 0,
    span: { start: a.span.start, end: b.span.end },
    edits: [...a.edits, { start: a.span.end, end: b.span.start, text: ' ' }, ...b.edits],
    moved: [...(a.moved ?? []), ...(b.moved ?? [])],
  }
}
