import type { Reference } from './reference'
import type { Stretch } from './stretch'

/** What a time is read beside. */
export interface Context {
  readonly reference: Reference | undefined
  /** -1 where its clause tells of what has been, 1 of what is to come, 0 where it does not tell; asked only where it matters. */
  tense(): number
  /** Takes a time as told. */
  tell(told: Stretch): void
  /** The time the text told last. */
  readonly told: Stretch | undefined
  /** The same, where the sentence at hand tells it and it is a day. */
  near(): Stretch | undefined
  /** The quarter the text was speaking of. */
  readonly quarter: { readonly year: number; readonly quarter: number } | undefined
}
