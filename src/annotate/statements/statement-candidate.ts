import type { Force } from '../../lexicon/annotate/speech'

/** A range of tokens: the index of its first token, and the index after its last. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A statement whose speaker is not resolved yet. All positions are token indexes of the page. */
export interface StatementCandidate {
  /** Content of the statement, in one range or several: `“Yes,” Berg said, “we will”` has two. */
  content: TokenRange[]
  readonly cue?: TokenRange | undefined
  /** The words that name the speaker. */
  readonly speaker?: TokenRange | undefined
  /** The length in UTF-16 units of a particle that ends `speaker`: 1 for `시장은`. It is not part of the name. */
  readonly particle?: number | undefined
  /** Whether `speaker` is the subject of another verb or statement: `Berg` for `said` in `Berg came and said`. */
  readonly borrowed?: boolean | undefined
  /** Source that quotes the speaker: `Reuters` of `Reuters said, citing police`. */
  readonly through?: TokenRange | undefined
  readonly force: Force
  readonly confidence: number
  /** Whether `content` only refers to a statement: `made the remarks`. */
  readonly reference?: boolean | undefined
  /** Whether only a colon marks the speaker: `Pence: No debate`. What precedes the colon may be no speaker: `Espagne: le pont rouvre`. */
  readonly label?: boolean | undefined
}

/** Returns the index of the first token of a statement’s content; 0 without content. */
export const contentStart = ({ content }: StatementCandidate): number => content[0]?.from ?? 0
