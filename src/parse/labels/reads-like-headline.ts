import type { StoryLine } from './story-line'

/**
 * Whether a line of the head reads like a headline: four words or more, in no table, without colon or full stop.
 * `Ferry crews vote to strike`; not: `Home News Sport Weather`.
 */
export const readsLikeHeadline = (line: StoryLine): boolean =>
  !line.furniture && !line.word && !line.contact && line.words >= 4 && line.small > 0 && line.colon < 0 && !line.stopped
