import type { Force } from '../../lexicon/annotate/speech'

/** A half-open range of tokens. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A statement before its speaker is resolved; all positions are tokens of the page. */
export interface StatementCandidate {
  /** Content of the statement, in one range or several: `“Yes,” Berg said, “we will”` has two. */
  content: TokenRange[]
  readonly cue?: TokenRange | undefined
  /** The words that name the speaker. */
  readonly speaker?: TokenRange | undefined
  /** The length of the particle that ends `speaker`, in UTF-16 units. It is not part of the name: 1 for `시장은`. */
  readonly particle?: number | undefined
  /** Whether `speaker` is taken from another verb or statement: `Berg came and said`. */
  readonly borrowed?: boolean | undefined
  /** Source that quotes the speaker: `Reuters` of `Reuters said, citing police`. */
  readonly through?: TokenRange | undefined
  readonly force: Force
  readonly confidence: number
  /** Whether `content` only refers to a statement: `made the remarks`. */
  readonly reference?: boolean | undefined
  /** Whether a colon alone shows the speaker: `Pence: No debate`. That may be wrong: `Espagne: le pont rouvre`. */
  readonly label?: boolean | undefined
}

/** Returns the first token of the content of a statement; 0 without content. */
export const contentStart = ({ content }: StatementCandidate): number => content[0]?.from ?? 0
