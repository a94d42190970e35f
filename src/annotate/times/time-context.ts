import type { Period } from './period'
import type { ReferenceDay } from './reference-day'

/** The context for reading a time. */
export interface TimeContext {
  readonly reference: ReferenceDay | undefined
  /** Returns the tense of the clause: -1 past, 1 future, 0 unknown. Called only if it matters. */
  tense(): number
  /** Records a time as mentioned. */
  tell(told: Period): void
  /** The last time mentioned in the text. */
  readonly told: Period | undefined
  /** Returns the last time mentioned, if it is a day in the current sentence. */
  near(): Period | undefined
  /** The quarter that the text mentioned last. */
  readonly quarter: { readonly year: number; readonly quarter: number } | undefined
}
