import type { OpeningKind } from '../content/content-opening'

/** Confidence from which a word counts as a speech verb, not a noun, without further evidence. From 0 to 1. */
export const SURE_VERB = 0.95

/**
 * Factors for the confidence of statements whose verb takes the subject of another verb.
 * The verb is an infinitive, a gerund, or joined to the other by `and`.
 */
export const SPEAKER_CERTAINTY = { infinitive: 0.5, gerund: 0.85, joined: 0.9 }

/** Factors for the confidence of a statement, by what opens its content: 1 for `that`, less for a bare noun. */
export const OPENING_CERTAINTY: Readonly<Record<OpeningKind, number>> = {
  quote: 0.9,
  colon: 0.9,
  that: 1,
  whether: 0.9,
  to: 0.85,
  thing: 0.8,
  clause: 0.9,
  reference: 1,
}

/** Kinds of openings that mark content even if the speaker follows the verb: `Said Berg: “It is”`. */
export const LEADING_CERTAINTY: ReadonlySet<OpeningKind> = new Set(['quote', 'colon', 'that'])
