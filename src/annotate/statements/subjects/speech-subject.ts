import type { TokenRange } from '../statement-candidate'

/** How a verb takes the subject of another: `to say`, `voters saying`, `came and said`. */
export type BorrowedSubject = 'infinitive' | 'gerund' | 'joined'

/** The subject of a speech verb. */
export interface SpeechSubject {
  readonly at: TokenRange
  /** The first token of the clause with subject and verb. */
  readonly outer: number
  /** The source that quotes the subject. */
  readonly through?: TokenRange
  /** Whether the words belong to another verb, and how. */
  readonly borrowed?: BorrowedSubject
}
