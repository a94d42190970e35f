import type { TokenRange } from '../statement-candidate'

/**
 * Reason why a speech verb takes the subject of another verb: it is an infinitive (`to say`), a gerund (`saying`) or joined
 * (`came and said`).
 */
export type BorrowedSubject = 'infinitive' | 'gerund' | 'joined'

/** The subject of a speech verb, who is the speaker. */
export interface SpeechSubject {
  readonly at: TokenRange
  /** The first token of subject and verb together, where content before them ends. */
  readonly outer: number
  /** Source that quotes the speaker: `Xinhua` of `the mayor was quoted by Xinhua as saying`. */
  readonly through?: TokenRange
  /** Set if `at` is the subject of another verb: why this verb takes it. */
  readonly borrowed?: BorrowedSubject
}
