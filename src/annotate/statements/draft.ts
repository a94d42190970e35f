import type { Force } from '../../lexicon/annotate/speech/speech'
import type { Stretch } from './noun-phrase'

/** A statement as it is found: in tokens. */
export interface Draft {
  /** The number of its block. */
  block: number
  content: Stretch[]
  cue?: Stretch
  speaker?: Stretch
  /** Whether the words for the speaker stand elsewhere, with another verb. */
  borrowed?: boolean
  force: Force
  confidence: number
  /** Whether it is all in quotation marks. */
  direct: boolean
  how: string
}
