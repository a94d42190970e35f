import type { Period } from './period'
import type { ReferenceDay } from './reference-day'

/** What a time is read beside. */
export interface TimeContext {
  readonly reference: ReferenceDay | undefined
  /** -1 where its clause tells of what has been, 1 of what is to come, 0 where it does not tell; asked only where it matters. */
  tense(): number
  /** Takes a time as told. */
  tell(told: Period): void
  /** The time the text told last. */
  readonly told: Period | undefined
  /** The same, where the sentence at hand tells it and it is a day. */
  near(): Period | undefined
  /** The quarter the text was speaking of. */
  readonly quarter: { readonly year: number; readonly quarter: number } | undefined
}
