import type { Force } from '../../lexicon/annotate/speech'

/** A half-open range of tokens. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A candidate for a statement, in tokens. */
export interface StatementCandidate {
  /** The content, in one range or several. */
  content: TokenRange[]
  readonly cue?: TokenRange | undefined
  /** The words that name the speaker. */
  readonly speaker?: TokenRange | undefined
  /** The length of the particle at their end, in UTF-16 units. The particle is not part of the name: the particle of `시장은`. */
  readonly particle?: number | undefined
  /** Whether those words are the speaker's of another verb or another statement. */
  readonly borrowed?: boolean | undefined
  /** The source that quotes the speaker. */
  readonly through?: TokenRange | undefined
  readonly force: Force
  readonly confidence: number
  /** Whether the words only refer to a statement: `made the remarks`. */
  readonly reference?: boolean | undefined
  /** Whether the statement follows a label, as in `Espagne: le pont rouvre` too. */
  readonly label?: boolean | undefined
}

/** Returns the first token of the content. */
export const contentStart = ({ content }: StatementCandidate): number => content[0]?.from ?? 0
