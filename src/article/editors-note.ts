import type { Code } from './code'
import type { Text } from './text'

/** Note from desk to desk: `Eds: With AP Photos.` */
export interface EditorsNote {
  /** The note as filed: `Eds: With AP Photos.` */
  text: Text
  /** The kind of note, as the provider names it: `closingline`, `contact`. */
  role?: Code | undefined
  /** Whether the provider allows publication; absent for a note for desks only. */
  public?: boolean | undefined
}
