import type { Force } from '../../lexicon/annotate/speech'

/** A stretch of tokens, half-open. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A statement as it is found: in tokens. */
export interface StatementCandidate {
  /** What is said: in one stretch or several. */
  content: TokenRange[]
  readonly cue?: TokenRange | undefined
  /** The words that name the speaker. */
  readonly speaker?: TokenRange | undefined
  /** How many units at their end are no part of the name: the particle of `시장은`. */
  readonly particle?: number | undefined
  /** Whether those words are the speaker's of another verb or another statement. */
  readonly borrowed?: boolean | undefined
  /** Who quotes the speaker. */
  readonly through?: TokenRange | undefined
  readonly force: Force
  readonly confidence: number
  /** Whether the words only point at what was said: `made the remarks`. */
  readonly reference?: boolean | undefined
  /** Whether it stands behind a label, as `Espagne: le pont rouvre` does too. */
  readonly label?: boolean | undefined
}

/** The first token of what is said. */
export const contentStart = ({ content }: StatementCandidate): number => content[0]?.from ?? 0
