import type { Construction } from '../scoring/construction'
import type { TokenRange } from '../statement-candidate'
import type { SpeechSubject } from '../subjects/speech-subject'

/** The subject of a speech verb. `at` is undefined if the verb has none: `Dijo que`. */
export type VerbSubject = Omit<SpeechSubject, 'at'> & { readonly at: TokenRange | undefined }

/** Statement of a speech verb: its content, its subject (the speaker), and how it is built. */
export interface VerbStatement {
  readonly content: TokenRange[]
  readonly subject: VerbSubject
  readonly construction: Construction
  /** The index of the particle that ends the clause of the verb: `bekend` of `maakte bekend`. */
  readonly particle?: number
}
