import type { Force } from '../../lexicon/annotate/speech'
import type { CueWord } from './cues/cue-word'
import type { Construction } from './scoring/construction'
import type { BorrowedSubject } from './subjects/borrowed-subject'

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
  /** Why `speaker` is the subject of another verb or statement: `joined` for `said` in `Berg came and said`. Undefined if it is not. */
  readonly borrowed?: BorrowedSubject | 'neighbour' | undefined
  /** Source that quotes the speaker: `Reuters` of `Reuters said, citing police`. */
  readonly through?: TokenRange | undefined
  readonly force: Force
  /** What ties the content to the cue. */
  readonly construction: Construction
  /** The verb or noun that is the cue; undefined for source phrases, colons and quotations. */
  readonly word?: CueWord | undefined
  /** Whether `content` only refers to a statement: `made the remarks`. */
  readonly reference?: boolean | undefined
  /** Whether only a colon marks the speaker: `Pence: No debate`. What precedes the colon may be no speaker: `Espagne: le pont rouvre`. */
  readonly label?: boolean | undefined
}

/** Creates a statement. All have the same properties in one order: look-ups that meet objects of many shapes are several times slower. */
export const createStatement = (
  content: TokenRange[],
  cue: TokenRange | undefined,
  speaker: TokenRange | undefined,
  force: Force,
  construction: Construction,
  word?: CueWord,
  label?: boolean,
): StatementCandidate => ({
  content,
  cue,
  speaker,
  particle: undefined,
  borrowed: undefined,
  through: undefined,
  force,
  construction,
  word,
  reference: false,
  label,
})

/** Returns the index of the first token of a statement’s content; 0 without content. */
export const contentStart = ({ content }: StatementCandidate): number => content[0]?.from ?? 0
