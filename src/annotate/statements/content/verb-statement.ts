import type { TokenRange } from '../statement-candidate'
import type { SpeechSubject } from '../subjects/speech-subject'

/** The subject of a speech verb, with `at` undefined where the verb has none: `Dijo que`. */
export type VerbSubject = Omit<SpeechSubject, 'at'> & { readonly at?: TokenRange | undefined }

/** Statement of a speech verb: the content, the speaker, and a factor for the confidence from 0 to 1. */
export interface VerbStatement {
  readonly content: TokenRange[]
  readonly subject: VerbSubject
  readonly certainty: number
}
