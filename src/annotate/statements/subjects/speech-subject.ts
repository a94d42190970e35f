import type { TokenRange } from '../statement-candidate'
import type { BorrowedSubject } from './borrowed-subject'

/** The subject of a speech verb: the words that name the speaker (`at`). */
export interface SpeechSubject {
  readonly at: TokenRange
  /** The index of the first token of subject and verb together; content that precedes them ends there. */
  readonly outer: number
  /** Source that quotes the speaker: `Xinhua` of `the mayor was quoted by Xinhua as saying`. */
  readonly through: TokenRange | undefined
  /** The reason why `at` is the subject of another verb; undefined if it is the verb’s own. */
  readonly borrowed: BorrowedSubject | undefined
}

/** Creates the subject of a speech verb. All have the same properties. */
export const createSubject = (
  at: TokenRange,
  outer: number,
  borrowed?: BorrowedSubject,
  through?: TokenRange,
): SpeechSubject => ({ at, outer, through, borrowed })
