import { CHARACTER_CLASS, SMALL } from '../../text/characters'
import type { StoryLine } from './story-line'

const LONG = 180 // letters, the maximum of a headline
const SENTENCES = /[.!?]["”’»)]?\s+["“‘«(]?\p{Lu}|[。！？]./u

/**
 * Whether a line cannot be a headline: the rest of a sentence, or several sentences in more than 180 letters.
 * `has been found alive.`; not: `Crews vote. Now what?`
 */
export const isText = ({ first, stopped, weight, text }: StoryLine): boolean =>
  stopped && (CHARACTER_CLASS[first] === SMALL || (weight > LONG && SENTENCES.test(text)))
