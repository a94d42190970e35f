import type { OptionTable } from '../diagnostics/check-options'
import type { FormatName, FormatReader, FormatWriter } from '../formats'
import type { Feed } from '../formats/feeds'
import type { FeedName } from '../formats/format-openings'
import type { Parse } from '../parse/create-parser'
import type { withPossibleNotes } from '../restrictions/with-possible-notes'
import type { readEmail, readEmailOptions } from './email/read-email'

/** The parts of `convertAsync` and `readAsync` that may be loaded when they are needed: see `on-demand/`. */
export interface FormatLoader {
  readonly writers: Readonly<Record<FormatName, () => Promise<FormatWriter>>>
  readonly readers: Readonly<Record<FormatName, () => Promise<FormatReader>>>
  parse(): Promise<Parse>
  feeds(): Promise<Readonly<Record<FeedName, Feed>>>
  email(): Promise<{ readonly readEmail: typeof readEmail; readonly readEmailOptions: typeof readEmailOptions }>
  withPossibleNotes(): Promise<typeof withPossibleNotes>
  /** The allowed values of the options of `convert`, those of every format included. */
  convertOptions(): Promise<OptionTable>
}
