import type { StoryLine } from './story-line'

/** Whether a line of the head may be a headline: in no table, long enough, without a date and a bullet. */
export const mayBeHeadline = (line: StoryLine): boolean =>
  (!line.part || line.part === 'maybe-dateline') &&
  !line.furniture &&
  !line.word &&
  !line.contact &&
  line.weight >= 16 &&
  (line.words >= 3 || line.caseless >= 6) &&
  !(line.year && line.dated > 0 && line.words <= 8) &&
  !line.bullet
