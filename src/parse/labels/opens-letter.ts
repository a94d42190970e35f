import { isSentence } from './is-sentence'
import type { StoryLine } from './story-line'

const COMMA = /[,،，、]$/
const WORDS = 6

/** Whether the first line of a copy greets its readers, above the line `next`: `Madame, Monsieur,`, `報道関係者各位` */
export const opensLetter = (line: StoryLine, next: StoryLine | undefined): boolean =>
  line.word === 'greeting' &&
  line.words <= WORDS &&
  (line.caseless > 0 ? !line.stopped : COMMA.test(line.text) && next?.apart === true && isSentence(next))
