import type { HighlightPart } from './highlight'

/** Parts whose colours a legend explains, in the order of a story. */
export const legendParts: readonly HighlightPart[] = [
  ...(['headline', 'byline', 'dateline', 'note', 'restriction', 'boilerplate', 'repair'] as const),
  ...(['person', 'organisation', 'place', 'time', 'statement', 'finding'] as const),
]
