import type { Article, Block, Dateline, DatelinePlace, Paragraph } from '../../../article'

/** Returns a dateline without the dash or colon at its end, so that `OSLO (Northport Wire) —` equals `OSLO (Northport Wire)`. */
const bare = (text: string): string => text.replace(/[\s:—–-]{1,20}$/, '')

/**
 * Removes the dateline of the first paragraph, if it repeats that of the story.
 * Documents for publication often have it both in the metadata and in the text.
 */
export function withoutOpening(blocks: readonly Block[], dateline: Dateline | undefined): Block[] {
  const [first, ...rest] = blocks
  if (!dateline || first?.kind !== 'paragraph' || !first.dateline) return [...blocks]
  if (bare(first.dateline.text) !== bare(dateline.text)) return [...blocks]
  const { dateline: _, ...paragraph } = first
  return [paragraph, ...rest]
}

/**
 * Returns the body with the story's dateline added to its first paragraph.
 * Returns it unchanged without a dateline, or if the first block is no paragraph or has a dateline of its own.
 */
export function withDateline({ body, dateline }: Article): Block[] {
  const [first, ...rest] = body
  return dateline && first?.kind === 'paragraph' && !first.dateline ? [{ ...first, dateline }, ...rest] : body
}

/**
 * An opening that ends at a dash: `OSLO, March 14 (Northport Wire) - Crews on ferries`; not `Oslo is quiet and the crews are on strike`.
 */
const OPENING = /^[^\n]{2,120}?(?: (?:--?|[–—])|—)\s+(?=\S)/

/** A paragraph, and the dateline that was taken off it. */
export interface DatelinedParagraph {
  readonly dateline: string
  readonly paragraph: Paragraph
}

/**
 * Takes the dateline off a paragraph that opens with one of `names`. Undefined if not found.
 * The dateline ends at a dash. For documents that name the place of filing elsewhere.
 */
export function openedAt(paragraph: Paragraph, names: readonly string[]): DatelinedParagraph | undefined {
  const start = paragraph.text.slice(0, 60).toLowerCase()
  if (paragraph.dateline || !names.some((name) => start.startsWith(name.toLowerCase()))) return undefined
  const opening = OPENING.exec(paragraph.text)?.[0]
  if (!opening) return undefined
  const { text, marks: all = [], ...rest } = paragraph
  const marks = all.flatMap((mark) =>
    mark.end > opening.length
      ? [{ ...mark, start: Math.max(0, mark.start - opening.length), end: mark.end - opening.length }]
      : [],
  )
  return {
    dateline: opening.trim(),
    paragraph: { ...rest, text: text.slice(opening.length), ...(marks.length && { marks }) },
  }
}

/**
 * Returns a place as the dateline writes it: text `OSLO` and name `Oslo`.
 * Returns it unchanged if the dateline does not begin with it, or writes it the same way.
 */
export function asFiled(place: DatelinePlace, dateline: string): DatelinePlace {
  const filed = dateline.slice(0, place.text.length)
  if (filed === place.text || filed.toLowerCase() !== place.text.toLowerCase()) return place
  return { ...place, text: filed, name: place.name ?? place.text }
}
