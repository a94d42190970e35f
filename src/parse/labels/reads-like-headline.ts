import type { StoryLine } from './story-line'

/** Whether a line of the head is words that no table knows: a headline, or the one below it. */
export const readsLikeHeadline = (line: StoryLine): boolean =>
  !line.furniture && !line.word && !line.contact && line.words >= 4 && line.small > 0 && line.colon < 0 && !line.stopped
