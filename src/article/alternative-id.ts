import type { Code } from './code'
import type { Line } from './text'

/** Another identifier of the item, beside its guid. */
export interface AlternativeId {
  /** The identifier. */
  value: Line
  /** The kind of identifier, as its system names it: `itemid`, `editorialId`. */
  role?: Code | undefined
}
