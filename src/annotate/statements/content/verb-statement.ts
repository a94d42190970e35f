import type { TokenRange } from '../statement-candidate'
import type { SpeechSubject } from '../subjects/speech-subject'

/** A subject, or the place of an omitted one. */
export type VerbSubject = Omit<SpeechSubject, 'at'> & { readonly at?: TokenRange | undefined }

/** The content of a verb, its speaker, and the confidence. */
export interface VerbStatement {
  readonly content: TokenRange[]
  readonly subject: VerbSubject
  readonly certainty: number
}
