import type { Diagnostic } from 'wirecopy'
import type { Client } from './client'
import type { CopyEditor } from './editor/editor'
import type { ReadingOptions } from './worker/messages'

/** What the views need of the page. */
export interface PageContext {
  readonly client: Client
  readonly editor: CopyEditor
  /** Reads the copy again with other options, or another copy. */
  readWith(options: ReadingOptions, text?: string): void
  options(): ReadingOptions
  /** Applies fixes, unless the copy was edited since they were found. */
  fix(findings: readonly Diagnostic[]): void
}
