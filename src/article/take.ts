import type { Line } from './text'

/** Relation of a take or a new version of a story to what was sent of it before. */
export type TakeKind = 'lead' | 'add' | 'insert' | 'substitute' | 'writethru' | 'update' | 'take'

/** One numbered part or version of a story sent in parts: `2nd Ld-Writethru`, `1st Add`, `(2 of 3)`. */
export interface Take {
  /** The words as filed: `2nd Ld-Writethru`, `(2 of 3)`. */
  text: Line
  /** Relation to what was sent before: `lead`, `add`. */
  kind?: TakeKind | undefined
  /** The number of the take: 2 in `2nd Ld` and in `(2 of 3)`. */
  number?: number | undefined
  /** The number of takes: 3 in `(2 of 3)`. */
  of?: number | undefined
  /** The last words of the part before, if an add opens with them. */
  pickup?: Line | undefined
}
