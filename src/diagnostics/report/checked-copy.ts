import type { Diagnostic } from '../diagnostic'

/** One copy with its diagnostics. */
export interface CheckedCopy {
  /** Name of the file. */
  readonly file?: string
  /** Number of the story in the file, from 1; absent if the file has only one. */
  readonly story?: number
  /** Text that the spans of the diagnostics refer to. */
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}
