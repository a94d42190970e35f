import type { StoryLine } from './story-line'

const WORDS = 5 // minimum of a sentence

/**
 * Whether a line is a sentence: five words or more, mostly in small letters, and a full stop.
 * `The ships sail again today.`; not: `By Jane Doe.`, `Share this.`
 */
export const isClause = ({ stopped, words, small, part }: StoryLine): boolean =>
  stopped && part !== 'byline' && words >= WORDS && small * 2 >= words
