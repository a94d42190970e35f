import type { StoryLine } from './story-line'

/**
 * Whether a line of the head reads like a headline: four words or more, in no table, with more letters than digits, without colon or full
 * stop. `Ferry crews vote to strike`; not: `Home News Sport Weather`, `rtr q 1104 19-3`.
 */
export const readsLikeHeadline = (line: StoryLine): boolean =>
  !line.furniture &&
  !line.word &&
  !line.contact &&
  line.words >= 4 &&
  line.small > 0 &&
  line.smalls > line.digits &&
  line.colon < 0 &&
  !line.stopped
