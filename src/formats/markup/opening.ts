import type { Block, Dateline, DatelinePlace, Paragraph } from '../../article'

/** `OSLO, March 14 (Northport Wire)` and `OSLO, March 14 (Northport Wire) —` say the same. */
const bare = (text: string): string => text.replace(/[\s:—–-]{1,20}$/, '')

/**
 * Blocks without the dateline of their first paragraph, where that says the story’s dateline again: documents for
 * publishing often have it in the metadata and in the text.
 */
export function withoutOpening(blocks: readonly Block[], dateline: Dateline | undefined): Block[] {
  const [first, ...rest] = blocks
  if (!dateline || first?.kind !== 'paragraph' || !first.dateline) return [...blocks]
  if (bare(first.dateline.text) !== bare(dateline.text)) return [...blocks]
  const { dateline: _, ...paragraph } = first
  return [paragraph, ...rest]
}

/** `OSLO, March 14 (Northport Wire) - Crews on ferries`; not `Oslo is quiet, March is cold and the crews are on strike` */
const OPENING = /^[^\n]{2,120}?(?: (?:--?|[–—])|—)\s+(?=\S)/

/** A paragraph that opens with a dateline, apart from it. */
export interface DatelinedParagraph {
  readonly dateline: string
  readonly paragraph: Paragraph
}

/**
 * Takes the dateline off a paragraph, for documents that say elsewhere where the story was filed: it opens with one of the
 * names given and ends at a dash. Nothing where it does not.
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

/** A place as a dateline has it: `OSLO`, which names `Oslo`. */
export function asFiled(place: DatelinePlace, dateline: string): DatelinePlace {
  const filed = dateline.slice(0, place.text.length)
  if (filed === place.text || filed.toLowerCase() !== place.text.toLowerCase()) return place
  return { ...place, text: filed, name: place.name ?? place.text }
}
