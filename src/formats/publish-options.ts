import { type OptionsOf, optionShapes } from '../diagnostics/check-options'
import type { OnDoubt } from '../restrictions/article-restrictions'
import { type NowOption, nowOptions } from './now'

/** Options by which a story may be published. */
export interface PublishOptions extends NowOption {
  /** Writes what must not be published as a draft, instead of refusing it. */
  readonly drafts?: boolean
  /**
   * What is done with a story that is possibly restricted: `refuse`, `draft`, or `publish` as if it were free.
   * Default: `refuse`, with `drafts` it is `draft`. A restriction that is sure is not affected.
   */
  readonly onDoubt?: OnDoubt
}

/** By what a restriction is judged: the time, and whether a possible one counts. */
export type JudgeOptions = Omit<PublishOptions, 'drafts'>

/** What `JudgeOptions` may be. */
export const judgeOptions = {
  onDoubt: ['refuse', 'draft', 'publish'],
  ...nowOptions,
} as const satisfies OptionsOf<JudgeOptions>

/** What each of these options may be. */
export const publishOptions = {
  drafts: optionShapes.yesOrNo,
  ...judgeOptions,
} as const satisfies OptionsOf<PublishOptions>
