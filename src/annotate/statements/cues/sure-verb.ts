import type { OpeningKind } from '../content/opening-kind'

/** Confidence from which a word counts as a speech verb, not a noun, without further evidence. In per cent. */
export const SURE_VERB = 95

/** Kinds of openings that mark content even if the speaker follows the verb: `Said Berg: “It is”`. */
export const isLeadingOpening = (kind: OpeningKind | 'nothing' | 'refused'): kind is 'quote' | 'colon' | 'that' =>
  kind === 'quote' || kind === 'colon' || kind === 'that'
