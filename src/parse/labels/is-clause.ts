import type { StoryLine } from './story-line'

const WORDS = 5 // of the shortest sentence

/**
 * Whether a line is a sentence by its words and its full stop: `The ferries sail again.`
 * No sentence is a byline; `By Jane Doe.` is none, nor is `Share this.`
 */
export const isClause = ({ stopped, words, small, part }: StoryLine): boolean =>
  stopped && part !== 'byline' && words >= WORDS && small * 2 >= words
