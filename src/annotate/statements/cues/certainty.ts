import type { OpeningKind } from '../content/content-opening'

/** A verb so sure is no noun, and needs no sign that a clause follows. */
export const SURE_VERB = 0.95

/** How sure a statement is by the way that its speaker is found. */
export const SPEAKER_CERTAINTY = { infinitive: 0.5, gerund: 0.85, joined: 0.9 }

/** How sure a statement is by the way that what is said opens. */
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

/** What leaves no doubt that something is said, where the speaker is not before the verb. */
export const LEADING_CERTAINTY: ReadonlySet<OpeningKind> = new Set(['quote', 'colon', 'that'])
