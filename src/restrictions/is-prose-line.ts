import { scoreRestriction } from './score-restriction'

const WORDS = 12
const SCORE = 45

/**
 * Whether a line between two paragraphs reads like one of them: a long sentence that does not clearly restrict the story.
 * `Holders of the bonds may not use the new route until Friday, when the harbour opens again.`
 * Not: `Please do not use before Friday.`
 */
export const isProseLine = (line: string): boolean =>
  line.endsWith('.') && line.split(' ').length >= WORDS && scoreRestriction(line) < SCORE
