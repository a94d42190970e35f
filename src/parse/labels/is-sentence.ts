import type { StoryLine } from './story-line'

const PARAGRAPH = 160 // letters from which any line is a paragraph
const SENTENCE = 40 // letters of the shortest sentence

/** Whether a line reads like text of a story: a dateline, 160 letters or more, or a sentence of 40 letters that no part or table knows. */
export const isSentence = (line: StoryLine): boolean =>
  line.part === 'dateline' ||
  line.part === 'place-line' ||
  line.weight >= PARAGRAPH ||
  (line.stopped &&
    line.weight >= SENTENCE &&
    (!line.part || line.part === 'maybe-dateline') &&
    !line.furniture &&
    !line.word &&
    !line.contact)
