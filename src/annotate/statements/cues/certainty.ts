import type { OpeningKind } from '../content/content-opening'

/** The confidence from which a verb is not a noun. Such a verb needs no other sign that a clause follows. */
export const SURE_VERB = 0.95

/** The confidence of a statement by how its speaker is found. */
export const SPEAKER_CERTAINTY = { infinitive: 0.5, gerund: 0.85, joined: 0.9 }

/** The confidence of a statement by how its content opens. */
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

/** The openings that are certainly content even if the speaker follows the verb. */
export const LEADING_CERTAINTY: ReadonlySet<OpeningKind> = new Set(['quote', 'colon', 'that'])
